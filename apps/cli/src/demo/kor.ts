import { arendeSchema, frystSchema, skapadSchema, tjansteplanSchema } from '#contracts';
import { processer, regimFor, tidigasteBudgetar } from '#machines';
import { Indatafel } from '../fel.js';
import { Besokare, type Svar } from './besokare.js';
import { forsok, forsokEfterFrysning } from './forsok.js';
import { type Drag, formular, type Omstandighet, vagen } from './formular.js';
import { korEgetSpar } from './eget-spar.js';
import { type Rollnamn, roller } from './roller.js';
import { krav, mening, utfor } from './steg.js';

export interface Korning {
  readonly adress: string;
  /** Today in Europe/Stockholm. */
  readonly idag: string;
  readonly skriv: (rad: string) => void;
}

interface Spel {
  readonly besokare: Readonly<Record<Rollnamn, Besokare>>;
  readonly laget: Omstandighet;
  readonly skriv: (rad: string) => void;
  /** Rules that have refused something so far. */
  readonly nekat: Set<string>;
}

const REGLER_MINST = 6;
const FRAN_PLANEN = 3;

/** Plays the main flow over HTTP: a new initiative and three of the plan's from where they stand to `finansierat`, then two in a förvaltning's own track. Throws Indatafel when it does not get there. */
export async function kor({ adress, idag, skriv }: Korning): Promise<void> {
  const budgetar = tidigasteBudgetar(regimFor(idag).policy.budgetunderlag, idag);
  const spel: Spel = { besokare: await loggaInAlla(adress, skriv), laget: { idag, budgetar, rang: 1 }, skriv, nekat: new Set() };
  const eget = await nyttInitiativ(spel);
  await spela(spel, eget);
  for (const [nr, arende] of (await urPlanen(spel)).entries()) await spela({ ...spel, laget: { ...spel.laget, rang: nr + 2 } }, arende);
  await korEgetSpar({ adress, idag, skriv, nekat: spel.nekat });
  skriv('');
  skriv(`${1 + FRAN_PLANEN} initiativ är finansierade. ${spel.nekat.size} olika regler sa nej på vägen: ${[...spel.nekat].join(', ')}.`);
  if (spel.nekat.size < REGLER_MINST) throw new Indatafel([`Bara ${spel.nekat.size} regler sa nej; minst ${REGLER_MINST} väntades.`]);
}

async function loggaInAlla(adress: string, skriv: Spel['skriv']): Promise<Spel['besokare']> {
  const in_ = async (namn: Rollnamn) => Besokare.loggaIn(adress, roller[namn].personId, roller[namn].vad);
  const besokare = {
    foretradare: await in_('foretradare'),
    handlaggare: await in_('handlaggare'),
    beredare: await in_('beredare'),
    ssg: await in_('ssg'),
    kf: await in_('kf'),
  };
  skriv(
    `Inloggade: ${Object.values(besokare)
      .map(({ namn }) => namn)
      .join(', ')}.`,
  );
  return besokare;
}

async function nyttInitiativ({ besokare, skriv }: Spel): Promise<string> {
  const svar = await besokare.handlaggare.skicka(
    '/api/initiativ',
    {
      titel: 'Samlad registrering av skolskjuts',
      organ: 'intraservice',
      behov: 'Handläggarna skriver samma uppgifter i tre system.',
      ursprung: 'kunddialog',
      avser: 'forandringsinsats',
      mal: ['mal-tid-till-karnverksamhet'],
      arbetssatt: 'Uppgifter registreras en gång och följer ärendet.',
    },
    skapadSchema,
  );
  const { id } = krav(svar, 'Ett nytt initiativ');
  skriv(`\nSamlad registrering av skolskjuts (nytt initiativ)`);
  skriv(`  ${besokare.handlaggare.namn} lämnade in behovet`);
  return id;
}

/** Three of the plan's initiatives that wait for SSG or are being analysed, in the plan's own order. */
async function urPlanen({ besokare }: Spel): Promise<readonly string[]> {
  const { omraden } = await besokare.beredare.hamta('/api/tjansteplan', tjansteplanSchema);
  const etiketter = ['klart-for-ssg', 'under-analys'].map((tillstand) => processer.initiativ?.tillstand[tillstand]?.etikett);
  const vantar = omraden.flatMap(({ rader }) => rader).filter(({ tillstand }) => tillstand !== null && etiketter.includes(tillstand));
  const valda = vantar.flatMap(({ arendeId }) => arendeId ?? []).slice(0, FRAN_PLANEN);
  if (valda.length < FRAN_PLANEN)
    throw new Indatafel([`Tjänsteplanen har bara ${valda.length} initiativ som väntar. Läs in den på nytt i en tom databas.`]);
  return valda;
}

async function spela(spel: Spel, arendeId: string): Promise<void> {
  const start = await spel.besokare.beredare.hamta(`/api/arenden/${arendeId}`, arendeSchema);
  if (start.overtagetFran !== null) spel.skriv(`\n${start.titel} (övertaget från ${start.overtagetFran}, ${start.tillstand.etikett})`);
  const ratt = formular(spel.laget);
  const fel = forsok(spel.laget);
  for (const steg of vagen) {
    const arende = await spel.besokare.beredare.hamta(`/api/arenden/${arendeId}`, arendeSchema);
    if (arende.tillstand.id === 'finansierat') return;
    if (!(steg in handelserI(arende.tillstand.id))) continue;
    for (const drag of fel[steg] ?? []) await forsokOchNekas(spel, arendeId, drag);
    if (steg === 'till-budgetunderlag') {
      await frys(spel);
      for (const drag of forsokEfterFrysning(spel.laget)) await forsokOchNekas(spel, arendeId, drag);
    }
    await gor(spel, arendeId, ratt[steg]);
  }
  const slut = await spel.besokare.beredare.hamta(`/api/arenden/${arendeId}`, arendeSchema);
  if (slut.tillstand.id !== 'finansierat') throw new Indatafel([`${slut.titel} stannade i ${slut.tillstand.etikett}.`]);
}

function handelserI(tillstand: string): Readonly<Record<string, unknown>> {
  return processer.initiativ?.machine.states[tillstand]?.config.on ?? {};
}

async function gor(spel: Spel, arendeId: string, drag: Drag): Promise<void> {
  const svar = await skicka(spel, arendeId, drag);
  const { tillstand } = krav(svar, `${drag.handelse} av ${roller[drag.vem].vad}`);
  const etikett = processer.initiativ?.tillstand[tillstand]?.etikett ?? tillstand;
  spel.skriv(`  ${roller[drag.vem].vad} ${processer.initiativ?.handelser[drag.handelse]?.logg ?? drag.handelse} → ${etikett}`);
}

/** A list that has been frozen by an earlier case of the run does not hold this one, so the attempt before the freeze is refused each time. */
async function forsokOchNekas(spel: Spel, arendeId: string, drag: Drag): Promise<void> {
  const svar = await skicka(spel, arendeId, drag);
  if (!('nekad' in svar)) throw new Indatafel([`${drag.handelse} av ${roller[drag.vem].vad} skulle ha nekats.`]);
  spel.nekat.add(svar.nekad.regel ?? svar.nekad.kod);
  spel.skriv(`  NEJ ${roller[drag.vem].vad}, ${drag.handelse}: ${mening(svar.nekad)}`);
}

async function skicka({ besokare }: Spel, arendeId: string, { handelse, vem, data }: Drag): Promise<Svar<{ tillstand: string }>> {
  return utfor(besokare[vem], arendeId, handelse, data);
}

async function frys({ besokare, laget, skriv }: Spel): Promise<void> {
  const svar = await besokare.beredare.skicka('/api/budgetlistor', { budgetar: laget.budgetar, ramTkr: null }, frystSchema);
  const { version } = krav(svar, 'Frysningen av listan');
  skriv(`  ${besokare.beredare.namn} frös prioriteringslistan för ${laget.budgetar}, version ${version}`);
}
