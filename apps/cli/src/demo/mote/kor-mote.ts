import { arendeSchema, tjansteplanSchema } from '#contracts';
import { processer } from '#machines';
import { Indatafel } from '../../fel.js';
import { formular, type vagen } from '../formular.js';
import { forsokOchNekas, frys, gor, type Spel } from '../spel.js';
import { forsokEfterFrysning } from '../forsok.js';
import { krav, utfor } from '../steg.js';
import { loggaInGruppen } from './deltagare.js';
import { nyaBehov } from './nya-behov.js';
import { planera, visaSaknade } from './planera.js';
import { rangordna } from './rangordna.js';
import type { Motessamtal } from './samtal.js';
import { gaIgenomPunkter, oppna, taSamtycke } from './sammantrade.js';
import { type Urval, valjUrval } from './urval.js';
import { stangVarderingen, varderaAlla } from './vardering.js';

type Steg = (typeof vagen)[number];
const ANALYS: readonly Steg[] = ['kna-klar', 'sammanfatta', 'informera-namnd', 'oversand', 'sammanstall'];
const UNDERLAG: readonly Steg[] = ['informera-namnd', 'oversand', 'sammanstall'];
const INTAGNA = 3;
/** The result is made and handed over by the background work; it may take its time on a slow machine. */
const RESULTAT_MS = 90_000;

/** The plan's candidates for the samordningsgrupp through one full cycle, and the best ranked on to the budget. Returns those that are there. */
export async function korMote(spel: Spel, tillBudgeten: number): Promise<readonly string[]> {
  const vilka = await loggaInGruppen(spel.adress);
  const { analyseras, ar } = await kandidater(spel);
  const mote = await planera(spel, vilka, { budgetar: spel.laget.budgetar, ram: ar });
  const urval = await forbered(spel, mote, analyseras);
  await varderaAlla(mote, urval);
  await lyft(mote, urval);
  await andraUnderlaget(spel, urval.andras);
  await stangVarderingen(mote, urval);
  spel.skriv('\nMötet');
  await oppna(mote);
  await taSamtycke(mote, urval);
  await gaIgenomPunkter(mote, urval, () => dra(spel, urval.dras));
  await rangordna(mote);
  await mote.gor(vilka.ordforande, 'avsluta-mote', {});
  await mote.gor(vilka.beredare, 'faststall-anteckningar', {});
  await vantaPaResultatet(mote);
  return tillBudget(spel, mote, tillBudgeten);
}

/** Calls for underlag, takes in what is missing, freezes, adds what came after, and sets the frame by what the package costs. */
async function forbered(spel: Spel, mote: Motessamtal, analyseras: readonly string[]): Promise<Urval> {
  const { beredare, ordforande } = mote.vilka;
  await mote.gor(beredare, 'begar-underlag', {});
  await visaSaknade(mote);
  const [andras = '', fler = '', sist = ''] = analyseras;
  for (const id of [andras, fler]) await taIn(spel, id, ANALYS);
  await nyaBehov(spel);
  await visaSaknade(mote);
  await mote.gor(beredare, 'stang-underlag', {});
  await taIn(spel, sist, ANALYS);
  await mote.gor(beredare, 'lagg-till-punkt', { arendeId: sist, skal: 'Underlaget blev klart dagen efter stoppdagen.' });
  const punkter = await mote.punkter(ordforande);
  const ar = Object.keys(punkter[0]?.kostnadTkr ?? {});
  const summa = (ett: string) => punkter.reduce((hittills, { kostnadTkr }) => hittills + (kostnadTkr[ett] ?? 0), 0);
  // Years before the budget's own stand in the old plan and have no frame to keep to.
  const harRam = (ett: string): boolean => Number(ett) >= spel.laget.budgetar;
  const ramTkr = Object.fromEntries(ar.map((ett) => [ett, harRam(ett) ? Math.round(summa(ett) * 0.6) : null]));
  await mote.gor(beredare, 'andra-ram', { ramTkr, skal: 'Ramen täcker ungefär sex tiondelar av det som har lämnats in för budgetåret.' });
  await mote.gor(beredare, 'kalla', {});
  return valjUrval(punkter, analyseras);
}

/** The plan's cases that belong to the samordningsgrupp: those that wait for it, and those still in analysis. The rest were financed under the old rules. */
async function kandidater({ besokare, laget, skriv }: Spel): Promise<{ analyseras: readonly string[]; ar: readonly string[] }> {
  const { omraden, ar, titel } = await besokare.beredare.hamta('/api/tjansteplan', tjansteplanSchema);
  const rader = omraden.flatMap((omrade) => omrade.rader);
  const i = (tillstand: string) =>
    rader.flatMap((rad) => (rad.tillstand === processer.initiativ?.tillstand[tillstand]?.etikett ? (rad.arendeId ?? []) : []));
  const [vantar, analyseras] = [i('klart-for-ssg'), i('under-analys')];
  const arenden = rader.filter(({ arendeId }) => arendeId !== null).length;
  skriv(
    `\n${titel}: ${arenden} initiativ. ${vantar.length} väntar på SSG, ${analyseras.length} analyseras; övriga prioriterades av forumen i det gamla regelverket.`,
  );
  if (analyseras.length < INTAGNA)
    throw new Indatafel(['Tjänsteplanens initiativ har redan spelats. Läs in den på nytt i en tom databas.']);
  return { analyseras: analyseras.slice(0, INTAGNA), ar: [...ar.slice(1), String(laget.budgetar)] };
}

async function taIn(spel: Spel, arendeId: string, steg: readonly Steg[]): Promise<void> {
  const ratt = formular(spel.laget);
  for (const ett of steg) await gor(spel, arendeId, ratt[ett]);
}

async function lyft(mote: Motessamtal, { dras }: Urval): Promise<void> {
  const [en] = mote.vilka.ledamoter;
  if (en) await mote.gor(en, 'lyft-punkt', { arendeId: dras, skal: 'Vi behöver tala om kostnaden efter 2028.' });
}

/** The leverantör takes the underlag back and hands it in again: the group is told that it is another. */
async function andraUnderlaget(spel: Spel, arendeId: string): Promise<void> {
  await dra(spel, arendeId);
  await taIn(spel, arendeId, UNDERLAG);
}

async function dra({ besokare, skriv }: Spel, arendeId: string): Promise<void> {
  const { handlaggare } = besokare;
  krav(await utfor(handlaggare, arendeId, 'andra-underlag', { skal: 'Kostnaden har räknats om.' }), 'Ändringen av underlaget');
  skriv(`  ${handlaggare.namn} tog tillbaka ett underlag som står på dagordningen`);
}

async function vantaPaResultatet(mote: Motessamtal): Promise<void> {
  const sist = Date.now() + RESULTAT_MS;
  for (;;) {
    const { tillstand, anteckningar } = await mote.visa(mote.vilka.beredare);
    if (tillstand.id === 'expedierat') {
      mote.scen.skriv(`  produkten skrev anteckningarna och lämnade resultatet → ${tillstand.etikett}`);
      if (anteckningar?.handlingId == null) throw new Indatafel(['Mötets anteckningar finns inte.']);
      return;
    }
    if (Date.now() > sist)
      throw new Indatafel([`Resultatet lämnades inte; mötet stannade i ${tillstand.etikett}. Är bakgrundsarbetet i gång?`]);
    await new Promise((vidare) => setTimeout(vidare, 250));
  }
}

/** Freezes the list once and takes the best ranked of it to the budget. */
async function tillBudget(spel: Spel, mote: Motessamtal, antal: number): Promise<string[]> {
  const prioriterade = (await mote.punkter(mote.vilka.beredare)).filter(({ utfall }) => utfall === 'prioriterad');
  const valda = prioriterade.toSorted((a, b) => (a.rang ?? 0) - (b.rang ?? 0)).slice(0, antal);
  const ratt = formular(spel.laget);
  for (const [nr, { arendeId, titel }] of valda.entries()) {
    spel.skriv(`\n${titel} (rang ${nr + 1})`);
    const rangordnad = { ...spel, laget: { ...spel.laget, rang: nr + 1 } };
    if (nr === 0) {
      await forsokOchNekas(spel, arendeId, ratt['till-budgetunderlag']);
      await frys(spel);
    }
    for (const drag of forsokEfterFrysning(spel.laget)) await forsokOchNekas(spel, arendeId, drag);
    await gor(rangordnad, arendeId, formular(rangordnad.laget)['till-budgetunderlag']);
    const { tillstand } = await spel.besokare.beredare.hamta(`/api/arenden/${arendeId}`, arendeSchema);
    if (tillstand.id !== 'i-budgetprocess') throw new Indatafel([`${titel} stannade i ${tillstand.etikett}.`]);
  }
  return valda.map(({ arendeId }) => arendeId);
}
