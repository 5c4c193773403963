import type { Motespunkt } from '#contracts';
import { adderaDagar } from '#calendar';
import { z } from 'zod';
import { Indatafel } from '../../fel.js';
import type { Besokare, Svar } from '../besokare.js';
import { krav } from '../steg.js';
import { ledamot } from './deltagare.js';
import type { Motessamtal } from './samtal.js';
import type { Urval } from './urval.js';

type Kropp = Readonly<Record<string, unknown>>;
const sparadSchema = z.object({ version: z.number().int(), vid: z.string() });
/** Seats that do something of their own: who leads the leverantör, who abstains, and who is late. */
const JAVIG = 0;
const AVSTAR = 1;
const SEN = 6;

/** Every seat values every item without seeing the others; one is disqualified, one abstains, and one is too late. */
export async function varderaAlla(mote: Motessamtal, urval: Urval): Promise<void> {
  const { scen, vilka } = mote;
  const punkter = await mote.punkter(vilka.ordforande);
  const { oense } = urval;
  const forst = ledamot(vilka, 2);
  mote.nej(await vardera(mote, { vem: forst, arendeId: oense, kropp: lika(5, null) }), `${forst.namn}, värdet 5 utan skäl`);
  mote.nej(await vardera(mote, { vem: vilka.beredare, arendeId: oense, kropp: lika(3) }), `${vilka.beredare.namn}, värderar utan plats`);
  await Promise.all(vilka.ledamoter.map((vem, plats) => varderaEn(mote, urval, { vem, plats, punkter })));
  await kravBlindhet(mote, urval.aterfors);
  await varderaEn(mote, urval, { vem: vilka.ordforande, plats: vilka.ledamoter.length, punkter });
  mote.nej(await vardera(mote, { vem: forst, arendeId: oense, kropp: lika(4) }), `${forst.namn}, sparar över en nyare version`);
  for (const { titel, grupp, varderat } of await mote.punkter(vilka.ordforande))
    scen.skriv(`  ${titel}: ${varderat.antal} av ${varderat.av} har värderat, spridning ${grupp?.spridningsord ?? 'visas inte än'}`);
}

/** The meeting is moved to today, so that the last day to value has passed; who has not valued by then is refused. */
export async function stangVarderingen(mote: Motessamtal, { oense }: Urval): Promise<void> {
  const { scen, vilka } = mote;
  const { datum } = await mote.visa(vilka.beredare);
  const igar = adderaDagar(scen.idag, -1);
  const nya = { begaran: igar, stopp: igar, paket: igar, vardering: igar, mote: scen.idag, resultat: datum.resultat };
  await mote.gor(vilka.beredare, 'andra-datum', { datum: nya, skal: 'Alla har fått paketet och gruppen kan träffas redan i dag.' });
  const sen = ledamot(vilka, SEN);
  mote.nej(await vardera(mote, { vem: sen, arendeId: oense, kropp: lika(3) }), `${sen.namn}, värderar efter sista dagen`);
}

interface Vem {
  readonly vem: Besokare;
  readonly plats: number;
  readonly punkter: readonly Motespunkt[];
}

async function varderaEn(mote: Motessamtal, urval: Urval, { vem, plats, punkter }: Vem): Promise<void> {
  let antal = 0;
  for (const [nr, { arendeId, titel }] of punkter.entries()) {
    if (plats === SEN && arendeId === urval.oense) continue;
    krav(await vardera(mote, { vem, arendeId, kropp: kroppFor(urval, { arendeId, nr, plats }) }), `Värderingen av ${titel}`);
    antal += 1;
  }
  mote.scen.skriv(`  ${vem.namn} värderade ${antal} initiativ`);
}

function kroppFor({ samtycke, jav }: Urval, { arendeId, nr, plats }: { arendeId: string; nr: number; plats: number }): Kropp {
  if (plats === JAVIG && arendeId === jav) return { ...lika(null), lage: 'jav', skal: 'Jag leder det som ska leverera.' };
  if (plats === AVSTAR && arendeId === samtycke[0]) return { ...lika(null), lage: 'avstar', skal: 'Jag känner inte verksamheten.' };
  if (samtycke.includes(arendeId)) return lika(3 + (nr % 2));
  return lika(plats % 2 === 0 ? 2 : 5);
}

/** The same value for the three criteria, each with its reason. */
function lika(poang: number | null, skal: string | null = 'Så ser jag på nyttan för stadens verksamheter.'): Kropp {
  return {
    version: 0,
    lage: 'varderad',
    nytta: poang,
    effektivitet: poang,
    innovation: poang,
    skalNytta: skal,
    skalEffektivitet: skal,
    skalInnovation: skal,
  };
}

function vardera({ vag }: Motessamtal, fraga: { vem: Besokare; arendeId: string; kropp: Kropp }): Promise<Svar<unknown>> {
  return fraga.vem.ersatt(`${vag}/punkter/${fraga.arendeId}/vardering`, fraga.kropp, sparadSchema);
}

/** Seven have valued and the chair has not: the chair sees how many, and nothing else. */
async function kravBlindhet(mote: Motessamtal, arendeId: string): Promise<void> {
  const { grupp, varderat } = await mote.punkt(mote.vilka.ordforande, arendeId);
  if (grupp !== null) throw new Indatafel(['Andras värden syns innan alla har värderat.']);
  mote.scen.skriv(`  ${mote.vilka.ordforande.namn} ser att ${varderat.antal} av ${varderat.av} har värderat, men inga värden`);
}
