import type { Inloggad } from '#auth';
import {
  type portfoljgrafSchema,
  type portfoljSchema,
  type Portfoljsok,
  type portfoljradSchema,
  type portfoljraderSokSchema,
  type portfoljraderSchema,
} from '#contracts';
import { cyklerI } from '#rangordning';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { sidaAv, sidanFinnsInte } from '../http/sida.js';
import { arendekontroll, gruppkontroll, kallkontroll, type Kontroll, omradeskontroller } from './kontroller.js';
import { etikett, FASER, finansiering, gruppnamn } from './ord.js';
import {
  type Antal,
  type Arsbelopp,
  type Delsumma,
  type Planomrade,
  type Plats,
  PortfoljRepository,
  type Portfoljrad,
} from './portfolj.repository.js';

type Portfolj = z.infer<typeof portfoljSchema>;
type Rad = z.infer<typeof portfoljradSchema>;
/** The most dependencies that a picture can show. */
const PILAR = 300;

@Injectable()
export class PortfoljService {
  constructor(private readonly portfolj: PortfoljRepository) {}

  /** Groups and sums for exactly the selection, with every figure that does not agree with another (C-12, C-18). */
  async visa(jag: Inloggad, { grupp, ...urval }: Portfoljsok): Promise<Portfolj> {
    const [summor, antal, skillnader, utanKalla, val, namn, omraden] = await Promise.all([
      this.portfolj.summor(jag, urval, grupp),
      this.portfolj.antal(jag, urval, grupp),
      this.portfolj.skillnader(jag, urval),
      this.portfolj.utanKalla(jag, urval),
      this.portfolj.val(jag),
      this.portfolj.namn(),
      this.portfolj.planomraden(jag),
    ]);
    const ar = [...new Set(summor.map((rad) => rad.ar))].toSorted();
    const helheten = summorFor(null, { summor, antal, ar });
    const grupper = antal
      .flatMap(({ nyckel }) => (nyckel === null ? [] : [nyckel]))
      .map((nyckel) => ({
        nyckel,
        namn: gruppnamn(grupp, nyckel, namn),
        ...summorFor(nyckel, { summor, antal, ar }),
        kontroller: grupp === 'omrade' ? kontrollerFor(nyckel, omraden) : [],
      }))
      .toSorted(iOrdning(grupp));
    return {
      ar,
      grupper,
      summa: helheten,
      kontroller: [
        ...gruppkontroll(
          grupper.map(({ utveckling }) => utveckling),
          helheten.utveckling,
          'Utveckling',
        ),
        ...gruppkontroll(
          grupper.map(({ forvaltning }) => forvaltning),
          helheten.forvaltning,
          'Förvaltning',
        ),
        ...(grupp === 'omrade' ? [] : plankontroller(urval, omraden)),
        ...skillnader.map(arendekontroll),
        ...kallkontroll(utanKalla),
      ],
      val: valen(val, namn),
    };
  }

  async rader(
    jag: Inloggad,
    { grupp, nyckel, efter, antal, ...urval }: z.infer<typeof portfoljraderSokSchema>,
  ): Promise<z.infer<typeof portfoljraderSchema>> {
    const rader = await this.portfolj.rader(jag, urval, {
      grupp,
      nyckel,
      efter: efter === undefined ? null : lasPlats(efter),
      antal: antal + 1,
    });
    const { sida, sista } = sidaAv(rader, antal);
    return { rader: sida.map(radvy), efter: sista === undefined ? null : skrivPlats(sista) };
  }

  /** The dependencies of the selection as points and arrows. */
  async graf(jag: Inloggad, { grupp: _, ...urval }: Portfoljsok): Promise<z.infer<typeof portfoljgrafSchema>> {
    const rader = await this.portfolj.pilar(jag, urval, PILAR + 1);
    const pilar = rader.slice(0, PILAR).map((rad) => ({ ...rad, tillId: rad.till ?? `text:${rad.tillTitel}` }));
    const noder = pilar.flatMap((pil) => [
      { id: pil.fran, arendeId: pil.fran, titel: pil.franTitel, etikett: etikett(pil.franProcess, pil.franTillstand) },
      { id: pil.tillId, arendeId: pil.till, titel: pil.tillTitel, etikett: etikett(pil.tillProcess, pil.tillTillstand) },
    ]);
    const titlar = new Map(noder.map(({ id, titel }) => [id, titel]));
    const kraver = new Map(
      [...titlar.keys()].map((id) => [id, pilar.filter(({ fran, slag }) => fran === id && slag === 'kraver').map(({ tillId }) => tillId)]),
    );
    return {
      noder: [...new Map(noder.map((nod) => [nod.id, nod])).values()],
      pilar: pilar.map(({ fran, tillId, slag }) => ({ fran, till: tillId, slag })),
      cykler: cyklerI(kraver).map((ids) => ids.map((id) => titlar.get(id) ?? id)),
      flerFinns: rader.length > PILAR,
    };
  }
}

/** A year that nobody in the group states is missing (null), never 0. */
function summorFor(
  nyckel: string | null,
  { summor, antal, ar }: { summor: readonly Delsumma[]; antal: readonly Antal[]; ar: readonly string[] },
): Portfolj['summa'] {
  const del = (namn: Delsumma['del']): Arsbelopp =>
    Object.fromEntries(
      ar.map((ett) => [ett, summor.find((rad) => rad.nyckel === nyckel && rad.del === namn && rad.ar === ett)?.tkr ?? null]),
    );
  const rad = antal.find((en) => en.nyckel === nyckel);
  return { antal: rad?.antal ?? 0, utanBelopp: rad?.utanBelopp ?? 0, utveckling: del('utveckling'), forvaltning: del('forvaltning') };
}

function kontrollerFor(omrade: string, omraden: readonly Planomrade[]): Kontroll[] {
  return omraden.filter(({ id }) => id === omrade).flatMap(omradeskontroller);
}

/** The areas' own differences, when the selection is whole areas and they have no groups to stand at. */
function plankontroller({ omrade, ...ovrigt }: Omit<Portfoljsok, 'grupp'>, omraden: readonly Planomrade[]): Kontroll[] {
  if (Object.values(ovrigt).some((varde) => varde !== undefined)) return [];
  return omraden
    .filter(({ id }) => omrade === undefined || id === omrade)
    .flatMap((ett) => omradeskontroller(ett).map((kontroll) => ({ ...kontroll, text: `${ett.namn}: ${kontroll.text}` })));
}

/** The phases in the order of the process, the rest by name; what lacks a group comes last. */
function iOrdning(grupp: Portfoljsok['grupp']): (a: Portfolj['grupper'][number], b: Portfolj['grupper'][number]) => number {
  const fas = (nyckel: string): number => FASER.findIndex(([id]) => id === nyckel);
  return (a, b) => {
    if (a.nyckel === '' || b.nyckel === '') return (a.nyckel === '' ? 1 : 0) - (b.nyckel === '' ? 1 : 0);
    return grupp === 'fas' ? fas(a.nyckel) - fas(b.nyckel) : a.namn.localeCompare(b.namn, 'sv');
  };
}

function valen(
  rader: readonly { filter: string; id: string; process: string | null }[],
  namn: ReadonlyMap<string, string>,
): Portfolj['val'] {
  const alternativ = (filter: string, ord: (rad: { id: string; process: string | null }) => string) =>
    [...new Map(rader.filter((rad) => rad.filter === filter).map((rad) => [rad.id, { id: rad.id, namn: ord(rad) }])).values()].toSorted(
      (a, b) => a.namn.localeCompare(b.namn, 'sv'),
    );
  return {
    omrade: alternativ('omrade', ({ id }) => gruppnamn('omrade', id, namn)),
    ar: alternativ('ar', ({ id }) => id).map(({ id }) => id),
    leverantor: alternativ('leverantor', ({ id }) => gruppnamn('leverantor', id, namn)),
    fas: FASER.map(([id, fasnamn]) => ({ id, namn: fasnamn })),
    tillstand: alternativ('tillstand', ({ id, process }) => etikett(process, id) ?? id),
    finansiering: alternativ('finansiering', ({ id }) => finansiering(id)),
  };
}

/** A row as it is shown and exported. */
export function radvy({ process, ...rad }: Portfoljrad): Rad {
  return {
    ...rad,
    etikett: etikett(process, rad.tillstand),
    fas: FASER.find(([id]) => id === rad.fas)?.[1] ?? rad.fas,
    finansiering: rad.finansiering === null ? null : finansiering(rad.finansiering),
  };
}

const platsform = z.tuple([z.string().max(400), z.string().max(200)]);

function skrivPlats({ titel, id }: Plats): string {
  return Buffer.from(JSON.stringify([titel, id])).toString('base64url');
}

function lasPlats(text: string): Plats {
  try {
    const [titel, id] = platsform.parse(JSON.parse(Buffer.from(text, 'base64url').toString('utf8')));
    return { titel, id };
  } catch {
    throw sidanFinnsInte();
  }
}
