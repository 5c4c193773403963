import type { Inloggad, Roll } from '#auth';
import { adderaDagar, datumI, slutPaDagen } from '#calendar';
import { type inkorgFragaSchema, type inkorgSchema } from '#contracts';
import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { sidaAv, sidanFinnsInte } from '../http/sida.js';
import type { Kalla } from '../http/inloggad.js';
import { Klocka } from '../karna/klocka.js';
import { PersonerRepository } from '../register/personer.repository.js';
import { inkorgRad, type InkorgRad } from './inkorg-rad.js';
import { InkorgRepository, type MedNyckel, type Par, type Urval } from './inkorg.repository.js';
import { lasMarkor, type Markor, skrivMarkor } from '../http/markor.js';

export type InkorgFraga = z.infer<typeof inkorgFragaSchema> & { readonly text?: string };
type Inkorg = z.infer<typeof inkorgSchema>;

@Injectable()
export class InkorgService {
  constructor(
    private readonly inkorg: InkorgRepository,
    private readonly personer: PersonerRepository,
    private readonly klocka: Klocka,
  ) {}

  /** One page of a view of the inbox, with its counts; read from one connection when one is given. */
  async sida(jag: Inloggad, fraga: InkorgFraga, fran?: Kalla): Promise<Inkorg> {
    const nu = this.klocka.nu();
    const inkorg = fran === undefined ? this.inkorg : new InkorgRepository(fran);
    const [rader, antal, namn] = await Promise.all([
      radernaI(inkorg, jag, fraga, nu),
      inkorg.antal(jag, parAv(jag.roller), nu),
      this.personer.ersatta(jag, fran),
    ]);
    const { sida, sista } = sidaAv(rader, fraga.antal);
    return {
      rader: sida.map((rad) => inkorgRad(rad, jag, namn, nu)),
      efter: sista === undefined ? null : skrivMarkor({ nyckel: sista.nyckel, id: sista.id }),
      antal,
    };
  }

  /** The tasks as they stand, also closed ones; those that the person may not know of are left out. */
  async lage(jag: Inloggad, ids: readonly string[]): Promise<{ rader: InkorgRad[] }> {
    const [rader, namn] = await Promise.all([this.inkorg.synligaMedId(jag, ids), this.personer.ersatta(jag)]);
    return { rader: rader.map((rad) => inkorgRad(rad, jag, namn, this.klocka.nu())) };
  }
}

function radernaI(inkorg: InkorgRepository, jag: Inloggad, fraga: InkorgFraga, nu: Date): Promise<MedNyckel[]> {
  const urval = urvalAv(fraga, nu);
  const par = parAv(
    jag.roller.filter((r) => (fraga.organ === undefined || r.organ === fraga.organ) && (fraga.roll === undefined || r.roll === fraga.roll)),
  );
  switch (fraga.vy) {
    case 'mina':
      return inkorg.mina(jag, urval, fraga.organ === undefined && fraga.roll === undefined ? null : par);
    case 'grupp':
      return inkorg.grupp(jag, par, urval);
    case 'organ': {
      const organ = jag.roller.map((r) => r.organ).filter((id) => fraga.organ === undefined || id === fraga.organ);
      return inkorg.organ(jag, [...new Set(organ)], urval, fraga.roll);
    }
    case 'klara':
      return inkorg.klara(jag, urval);
  }
}

function urvalAv(fraga: InkorgFraga, nu: Date): Urval {
  return {
    typ: fraga.typ,
    process: fraga.process,
    text: fraga.text,
    frist: fristurval(fraga.frist, nu),
    sortering: fraga.sort,
    efter: markorAv(fraga),
    antal: fraga.antal + 1,
  };
}

function markorAv(fraga: InkorgFraga): Markor | null {
  if (fraga.efter === undefined) return null;
  const markor = lasMarkor(fraga.efter);
  const ordnadPaTid = fraga.vy === 'klara' || fraga.sort.endsWith('skapad');
  if (markor === undefined || (ordnadPaTid && markor.nyckel === null)) throw sidanFinnsInte();
  return markor;
}

/** `vecka` = falls due from now until Sunday. */
function fristurval(frist: InkorgFraga['frist'], nu: Date): Urval['frist'] {
  switch (frist) {
    case undefined:
      return undefined;
    case 'ingen':
      return 'utan';
    case 'forfallen':
      return { fran: null, till: nu };
    case 'vecka':
      return { fran: nu, till: sondagensSlut(nu) };
  }
}

function sondagensSlut(nu: Date): Date {
  const idag = datumI(nu);
  const veckodag = new Date(`${idag}T12:00:00Z`).getUTCDay();
  return slutPaDagen(adderaDagar(idag, (7 - veckodag) % 7));
}

/** The pairs of organ and role, each once. */
export function parAv(roller: readonly Roll[]): Par {
  const unika = [...new Map(roller.map((r) => [`${r.organ}\n${r.roll}`, r])).values()];
  return { organ: unika.map((r) => r.organ), roll: unika.map((r) => r.roll) };
}
