import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { z } from 'zod';
import type { Inloggad } from '#auth';
import {
  type diariumFragaSchema,
  type diariumValSchema,
  type formellaArendenSchema,
  type nyttFormelltArendeSchema,
  problem,
  type skapadSchema,
} from '#contracts';
import { type Engine, harleddUuid, Nekad } from '#engine';
import { processFor } from '../arenden/arenden.service.js';
import { arendetyper } from '#machines';
import { DiarietRepository } from '../handlingar/diariet.repository.js';
import { sidaAv, sidanFinnsInte } from '../http/sida.js';
import { ENGINE } from '../karna/engine.js';
import { Klocka } from '../karna/klocka.js';
import { FormellaArendenRepository } from './formella-arenden.repository.js';

const TYPNAMN = new Map(Object.entries(arendetyper).map(([id, { namn }]): [string, string] => [id, namn]));
const platsSchema = z.tuple([z.iso.date(), z.uuid()]);

@Injectable()
export class FormellaArendenService {
  constructor(
    private readonly arenden: FormellaArendenRepository,
    private readonly diarium: DiarietRepository,
    private readonly klocka: Klocka,
    @Inject(ENGINE) private readonly engine: Engine,
  ) {}

  async lista(jag: Inloggad, fraga: z.infer<typeof diariumFragaSchema>): Promise<z.infer<typeof formellaArendenSchema>> {
    const efter = fraga.efter === undefined ? null : lasPlats(fraga.efter);
    if (efter === undefined) throw sidanFinnsInte();
    const rader = await this.arenden.lista(jag, { ...fraga, efter, antal: fraga.antal + 1 });
    const { sida, sista } = sidaAv(rader, fraga.antal);
    const { tillstand } = processFor('formelltarende');
    return {
      rader: sida.map(({ organId, organNamn, instansId, instansNamn, handlaggareId, handlaggareNamn, ...rad }) => ({
        ...rad,
        mottagare: [...rad.mottagare],
        arendetyp: TYPNAMN.get(rad.arendetyp) ?? rad.arendetyp,
        etikett: tillstand[rad.tillstand]?.etikett ?? rad.tillstand,
        organ: { id: organId, namn: organNamn },
        instans: instansId === null || instansNamn === null ? null : { id: instansId, namn: instansNamn },
        handlaggare: handlaggareId === null || handlaggareNamn === null ? null : { id: handlaggareId, namn: handlaggareNamn },
        andrad: rad.andrad.toISOString(),
      })),
      efter: sista === undefined ? null : skrivPlats(sista),
    };
  }

  async val(jag: Inloggad): Promise<z.infer<typeof diariumValSchema>> {
    return { ...(await this.arenden.val(jag)), arendetyper: [...TYPNAMN].map(([id, namn]) => ({ id, namn })) };
  }

  /** Registers a matter under the regime of its registration day. The case's id comes from the key, so that a repeated request is the same case. */
  async nytt(jag: Inloggad, nyckel: string, data: z.infer<typeof nyttFormelltArendeSchema>): Promise<z.infer<typeof skapadSchema>> {
    const idag = this.klocka.idag();
    const saknade = await this.arenden.saknadeOrgan([data.organ, ...(data.namnd === null ? [] : [data.namnd])], idag);
    if (saknade.length > 0) throw ogiltigt(saknade.includes(data.organ) ? 'organ' : 'namnd', 'Välj ett organ som finns.');
    const egenNyckel = `${jag.personId}/${nyckel}`;
    const kvitto = await this.engine.start({
      nyckel: egenNyckel,
      aktor: { personId: jag.personId },
      nu: this.klocka.nu(),
      process: 'formelltarende',
      arendeId: harleddUuid('arende', egenNyckel),
      titel: data.titel,
      organ: data.organ,
      datum: data.registrerat ?? idag,
      data,
      sekretess: data.sekretess,
    });
    await this.lanka(jag, kvitto.arendeId, data.kopplingar);
    return { id: kvitto.arendeId, steg: kvitto.steg };
  }

  /** H-20: what the registration says of other authorities' matters becomes links in the diary, where the authority is known by name; once, however often it is sent. */
  private async lanka(jag: Inloggad, arendeId: string, kopplingar: z.infer<typeof nyttFormelltArendeSchema>['kopplingar']): Promise<void> {
    const medNummer = kopplingar.filter((en) => en.dnr !== null);
    const organ = await this.arenden.organMedNamn(medNummer.map((en) => en.organ));
    for (const { slag, organ: namn, dnr } of medNummer) {
      const till = organ.get(namn.toLowerCase());
      if (till === undefined || dnr === null) continue;
      await this.diarium.lanka(jag, {
        id: randomUUID(),
        arendeId,
        typ: slag,
        organ: till,
        dnr,
        personId: jag.personId,
        nu: this.klocka.nu(),
      });
    }
  }
}

function ogiltigt(falt: string, meddelande: string): Nekad {
  return new Nekad('ogiltiga-uppgifter', problem('ogiltiga-uppgifter', { falt: [{ falt, meddelande }] }));
}

/** The last row of a page as an opaque text: its day of registration and its id. */
function skrivPlats({ registrerat, id }: { readonly registrerat: string; readonly id: string }): string {
  return Buffer.from(JSON.stringify([registrerat, id])).toString('base64url');
}

function lasPlats(text: string): { registrerat: string; id: string } | undefined {
  try {
    const delar = platsSchema.safeParse(JSON.parse(Buffer.from(text, 'base64url').toString('utf8')));
    return delar.success ? { registrerat: delar.data[0], id: delar.data[1] } : undefined;
  } catch {
    return undefined; // Not one of ours.
  }
}
