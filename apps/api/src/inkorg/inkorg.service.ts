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
import { InkorgRepository, type MarktSida, type MedNyckel, type Par, type Urval } from './inkorg.repository.js';
import { Sidminne } from './sidminne.js';
import { lasMarkor, type Markor, skrivMarkor } from '../http/markor.js';

export type InkorgFraga = z.infer<typeof inkorgFragaSchema> & { readonly text?: string };
type Inkorg = z.infer<typeof inkorgSchema>;

@Injectable()
export class InkorgService {
  private readonly minne = new Sidminne();

  constructor(
    private readonly inkorg: InkorgRepository,
    private readonly personer: PersonerRepository,
    private readonly klocka: Klocka,
  ) {}

  /** One page of a view of the inbox, with its counts. */
  async sida(jag: Inloggad, fraga: InkorgFraga): Promise<Inkorg> {
    const nu = this.klocka.nu();
    const [{ rader }, antal, namn] = await Promise.all([
      radernaI(this.inkorg, jag, fraga, { nu, kand: null }),
      this.inkorg.antal(jag, parAv(jag.roller), nu),
      this.personer.ersatta(jag),
    ]);
    return { ...sidanAv(rader, jag, { antal: fraga.antal, namn, nu }), antal };
  }

  /** The same as JSON, read from one connection; of a page that is as it was last, nothing is sent but that it is. */
  async sidaSomText(jag: Inloggad, fraga: InkorgFraga, fran: Kalla): Promise<string> {
    const nu = this.klocka.nu();
    const inkorg = new InkorgRepository(fran);
    const kand = this.minne.hitta(jag, fraga, nu);
    const [{ avtryck, rader }, antal, namn] = await Promise.all([
      radernaI(inkorg, jag, fraga, { nu, kand: kand?.avtryck ?? null }),
      inkorg.antal(jag, parAv(jag.roller), nu),
      this.personer.ersatta(jag, fran),
    ]);
    const slut = `"antal":${JSON.stringify(antal)}}`;
    if (kand !== null && avtryck === kand.avtryck) return `${kand.borjan}${slut}`;
    const sida = sidanAv(rader, jag, { antal: fraga.antal, namn, nu });
    const borjan = `${JSON.stringify(sida).slice(0, -1)},`;
    if (avtryck !== null) this.minne.minns(jag, fraga, { avtryck, borjan, rader: sida.rader, nu });
    return `${borjan}${slut}`;
  }

  /** The tasks as they stand, also closed ones; those that the person may not know of are left out. */
  async lage(jag: Inloggad, ids: readonly string[]): Promise<{ rader: InkorgRad[] }> {
    const [rader, namn] = await Promise.all([this.inkorg.synligaMedId(jag, ids), this.personer.ersatta(jag)]);
    return { rader: rader.map((rad) => inkorgRad(rad, jag, namn, this.klocka.nu())) };
  }
}

function sidanAv(
  rader: readonly MedNyckel[],
  jag: Inloggad,
  { antal, namn, nu }: { antal: number; namn: ReadonlyMap<string, string>; nu: Date },
): Omit<Inkorg, 'antal'> {
  const { sida, sista } = sidaAv(rader, antal);
  return {
    rader: sida.map((rad) => inkorgRad(rad, jag, namn, nu)),
    efter: sista === undefined ? null : skrivMarkor({ nyckel: sista.nyckel, id: sista.id }),
  };
}

async function radernaI(
  inkorg: InkorgRepository,
  jag: Inloggad,
  fraga: InkorgFraga,
  { nu, kand }: { nu: Date; kand: string | null },
): Promise<MarktSida> {
  const urval = urvalAv(fraga, nu);
  const par = parAv(
    jag.roller.filter((r) => (fraga.organ === undefined || r.organ === fraga.organ) && (fraga.roll === undefined || r.roll === fraga.roll)),
  );
  switch (fraga.vy) {
    case 'mina':
      return omarkt(await inkorg.mina(jag, urval, fraga.organ === undefined && fraga.roll === undefined ? null : par));
    case 'grupp':
      return inkorg.grupp(jag, par, urval, kand);
    case 'organ': {
      const organ = jag.roller.map((r) => r.organ).filter((id) => fraga.organ === undefined || id === fraga.organ);
      return omarkt(await inkorg.organ(jag, [...new Set(organ)], urval, fraga.roll));
    }
    case 'klara':
      return omarkt(await inkorg.klara(jag, urval));
  }
}

const omarkt = (rader: readonly MedNyckel[]): MarktSida => ({ avtryck: null, rader });

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
