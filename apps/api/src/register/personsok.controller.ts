import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { z } from 'zod';
import { personsokKroppSchema, personsokSchema, rollNamn } from '#contracts';
import { Atkomst } from '../http/atkomst.js';
import { sidaAv, sidanFinnsInte } from '../http/sida.js';
import { Svar } from '../http/svar.js';
import { Klocka } from '../karna/klocka.js';
import { PersonsokRepository, type Personrad } from './personsok.repository.js';

const SIDA = 20;
const markor = z.tuple([z.string().max(200), z.string().max(80)]);

@Controller('api/personer')
export class PersonsokController {
  constructor(
    private readonly personer: PersonsokRepository,
    private readonly klocka: Klocka,
  ) {}

  /** Without a text the people of an organ are listed; without either nobody is. */
  @Post('sok')
  @HttpCode(200)
  @Atkomst('inloggad')
  @Svar('Personer vars namn börjar så, med sina roller', personsokSchema)
  async sok(
    @Body({ schema: personsokKroppSchema }) { text, organ, efter }: z.infer<typeof personsokKroppSchema>,
  ): Promise<z.infer<typeof personsokSchema>> {
    if (!/[\p{L}\p{N}]{2}/u.test(text) && organ === undefined) return { personer: [], efter: null };
    const plats = efter === undefined ? null : tolka(efter);
    const rader = await this.personer.sok({ text, organ: organ ?? null, efter: plats, datum: this.klocka.idag(), antal: SIDA + 1 });
    const { sida, sista } = sidaAv(rader, SIDA);
    return {
      personer: sida.map((rad) => ({ id: rad.id, namn: rad.namn, roller: roller(rad) })),
      efter: sista === undefined ? null : Buffer.from(JSON.stringify([sista.namn, sista.id])).toString('base64url'),
    };
  }
}

const roller = ({ organ, roll }: Personrad): string[] => organ.map((namn, nr) => `${rollNamn(roll[nr] ?? '')}, ${namn}`);

function tolka(efter: string): { namn: string; id: string } {
  const delar = markor.safeParse(json(efter));
  if (!delar.success) throw sidanFinnsInte();
  return { namn: delar.data[0], id: delar.data[1] };
}

function json(text: string): unknown {
  try {
    return JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
  } catch {
    return null; // Not one of ours: the schema refuses it.
  }
}
