import { type arendeSchema, rollNamn } from '#contracts';
import type { Mojligt } from '#engine';
import { type Adress, adressI, type Process, regimer, varningarFor } from '#machines';
import type { z } from 'zod';
import type { InkorgRad } from '../inkorg/inkorg-rad.js';
import type { Arenderad, Fristrad, Handlingsrad, Vandring } from './arenden.repository.js';
import { fakta } from './fakta.js';
import { laget } from './laget.js';
import { rollI, sedan as foljer } from './overgangar.js';
import { stegar } from './stegar.js';
import { tidigasteAr } from './tidigaste-ar.js';

export type ArendeVy = z.infer<typeof arendeSchema>;

/** All that the case page is made of. `namn` translates ids of bodies and goals. */
export interface Underlag {
  readonly rad: Arenderad;
  readonly process: Process;
  readonly processNamn: string;
  readonly mojligt: Mojligt;
  readonly uppgifter: readonly InkorgRad[];
  readonly frister: readonly Fristrad[];
  readonly personer: ArendeVy['personer'];
  readonly handlingar: readonly Handlingsrad[];
  readonly vandringar: readonly Vandring[];
  readonly slakt: Pick<ArendeVy, 'overordnat' | 'underordnade'>;
  readonly beslut: Pick<ArendeVy, 'beslutsarenden' | 'beslutarOm'>;
  /** Organs outside the case's own that have a task in it, where nobody is named. */
  readonly utanNamngiven: readonly string[];
  /** Open tasks whose role nobody has. */
  readonly obemannade: readonly { readonly titel: string; readonly roll: string; readonly organNamn: string }[];
  readonly namn: ReadonlyMap<string, string>;
  /** Today in Europe/Stockholm. */
  readonly idag: string;
}

/** The case as its page shows it. */
export function arendeVy(u: Underlag): ArendeVy {
  const { rad, process } = u;
  const spec = process.tillstand[rad.tillstand];
  if (spec === undefined) throw new Error(`Tillståndet ${rad.tillstand} saknas i processen ${rad.process}.`);
  const sedan = u.vandringar.at(-1)?.vid ?? new Date(0);
  const { nu, stegar: lista } = stegar(process, rad.tillstand, u.vandringar);
  const ingenFrist = typeof spec.frist === 'string' ? null : spec.frist.ingen;
  return {
    id: rad.id,
    process: rad.process,
    processNamn: u.processNamn,
    titel: rad.titel,
    dnr: rad.dnr,
    organ: { id: rad.organId, namn: rad.organNamn },
    regim: rad.regim,
    regimNamn: regimer().find((regim) => regim.id === rad.regim)?.namn ?? rad.regim,
    sekretess: rad.sekretess,
    sekretessLagrum: rad.sekretessLagrum,
    utanNamngiven: u.utanNamngiven.map((id) => ({ id, namn: u.uppgifter.find(({ organ }) => organ.id === id)?.organ.namn ?? id })),
    obemannade: u.obemannade.map(({ titel, roll, organNamn }) => ({ uppgift: titel, mottagare: rollI(rollNamn(roll), organNamn) })),
    pausadSedan: rad.pausadSedan?.toISOString() ?? null,
    avslutad: rad.avslutad,
    steg: rad.steg,
    tillstand: {
      id: rad.tillstand,
      etikett: spec.etikett,
      beskrivning: spec.beskrivning,
      fas: spec.fas,
      ansvarig: ansvarig(spec.agare, rad, u.namn),
      sedan: sedan.toISOString(),
      ingenFrist,
    },
    laget: laget({
      steg: nu,
      antalSteg: lista.length,
      beskrivning: spec.beskrivning,
      sedan,
      pausadSedan: rad.pausadSedan,
      avslutad: rad.avslutad,
      nasta: nastaVerb(process, u.uppgifter),
      senast: u.frister[0]?.datum ?? null,
      ingenFrist,
    }),
    stegar: [...lista],
    handelser: uppgifternasForst(process, u).map((handelse) => ({
      ...handelse,
      regler: handelse.regler.map((regel) => ({ ...regel, saknas: [...regel.saknas] })),
      sedan: foljer(process, rad.tillstand, handelse.typ, (adress) => mottagare(adress, rad, u.namn)),
    })),
    uppgifter: [...u.uppgifter],
    frister: u.frister.map((frist) => ({ ...frist, at: frist.at.toISOString() })),
    fakta: fakta(rad.process, { ...rad.kontext, ...tidigasteAr(rad.kontext, spec, u.idag) }, u.namn),
    varningar: rad.process === 'formelltarende' ? varningarFor(rad.kontext as never, (id) => u.namn.get(id) ?? id) : [],
    personer: u.personer,
    handlingar: u.handlingar.map((handling) => ({ ...handling, skapad: handling.skapad.toISOString() })),
    bevakasStrax: rad.bevakasStrax,
    bevakas: rad.bevakas,
    overtagetFran: overtagetFran(rad),
    ...u.slakt,
    ...u.beslut,
  };
}

/** What the open tasks ask for comes first, in the order that each task names it; then all else that is possible, as the machine has it. */
function uppgifternasForst(process: Process, { mojligt, uppgifter }: Underlag): readonly Mojligt['handelser'][number][] {
  const ordning = uppgifter.filter(({ avslutad }) => avslutad === null).flatMap(({ typ }) => process.uppgifter[typ]?.handelser ?? []);
  const plats = (typ: string): number => (ordning.includes(typ) ? ordning.indexOf(typ) : ordning.length);
  return mojligt.handelser.toSorted((a, b) => plats(a.typ) - plats(b.typ));
}

/** The bodies that the process addresses states and tasks to, as far as the case knows them. */
export function adressatorgan(process: Process, kontext: Arenderad['kontext']): string[] {
  const adresser = [
    ...Object.values(process.tillstand).map(({ agare }) => agare),
    ...Object.values(process.uppgifter).map(({ adress }) => adress),
  ];
  return [...new Set(adresser.flatMap((adress) => (adress && adressI(adress, kontext)?.organ) ?? []))];
}

function ansvarig(agare: Adress | null, { kontext }: Arenderad, namn: ReadonlyMap<string, string>): string | null {
  const adress = agare && adressI(agare, kontext);
  return adress && `${rollNamn(adress.roll)}, ${namn.get(adress.organ) ?? adress.organ}`;
}

/** "handläggare i Intraservice": who a task goes to, in the middle of a sentence. */
function mottagare(adress: Adress, { kontext }: Arenderad, namn: ReadonlyMap<string, string>): string {
  const hit = adressI(adress, kontext);
  return hit ? rollI(rollNamn(hit.roll), namn.get(hit.organ) ?? hit.organ) : 'den som ansvarar';
}

/** The verb of the first open task's primary event. */
function nastaVerb(process: Process, uppgifter: readonly InkorgRad[]): string | null {
  const typ = uppgifter[0]?.typ;
  const handelse = typ === undefined ? undefined : process.uppgifter[typ]?.handelser[0];
  return handelse === undefined ? null : (process.handelser[handelse]?.verb ?? null);
}

function overtagetFran({ kontext, kalla }: Arenderad): string | null {
  const overtaget = kontext.overtaget;
  if (typeof overtaget !== 'object' || overtaget === null) return null;
  return 'kalla' in overtaget && typeof overtaget.kalla === 'string' ? overtaget.kalla : kalla;
}
