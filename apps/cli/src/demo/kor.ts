import { arendeSchema, budgetlistaSchema } from '#contracts';
import { Indatafel } from '../fel.js';
import { Besokare } from './besokare.js';
import { forsok, forsokEfterFrysning, forsokForHand } from './forsok.js';
import { formular, vagen } from './formular.js';
import { beslutaBudgeten } from './beslut/budgetarende.js';
import { korEgetSpar } from './eget-spar.js';
import { korMote } from './mote/kor-mote.js';
import { nyttInitiativ } from './nytt-initiativ.js';
import { type Rollnamn, roller } from './roller.js';
import { forsokOchNekas, frys, gor, type Spel } from './spel.js';

export interface Korning {
  readonly adress: string;
  /** Today in Europe/Stockholm. */
  readonly idag: string;
  readonly skriv: (rad: string) => void;
}

const REGLER_MINST = 6;
const FRAN_PLANEN = 3;

/**
 * Plays the product over HTTP: a new initiative from need to the budget, the plan's candidates through a full cycle of the samordningsgrupp, the best
 * ranked with it in one matter through kommunstyrelsen's meeting to the council, then two in a förvaltning's own track. Throws Indatafel when it does not get there.
 */
export async function kor({ adress, idag, skriv }: Korning): Promise<void> {
  const besokare = await loggaInAlla(adress, skriv);
  const budgetar = await tidigasteAr(besokare.beredare, idag);
  const spel: Spel = { adress, idag, besokare, laget: { idag, budgetar, rang: 1 }, skriv, nekat: new Set() };
  const nytt = await nyttInitiativ(spel, 'Samlad registrering av skolskjuts');
  await spela(spel, nytt);
  const initiativ = [nytt, ...(await korMote(spel, FRAN_PLANEN))];
  await beslutaBudgeten(spel, initiativ);
  await korEgetSpar(spel);
  skriv('');
  skriv(`${initiativ.length} initiativ är finansierade. ${spel.nekat.size} olika regler sa nej på vägen: ${[...spel.nekat].join(', ')}.`);
  if (spel.nekat.size < REGLER_MINST) throw new Indatafel([`Bara ${spel.nekat.size} regler sa nej; minst ${REGLER_MINST} väntades.`]);
}

/** The first year that what is prepared today can be budgeted for, by the municipality's own calendar. */
async function tidigasteAr(besokare: Besokare, idag: string): Promise<number> {
  const { kalender } = await besokare.hamta(`/api/budgetlistor/${Number(idag.slice(0, 4)) + 1}`, budgetlistaSchema);
  return kalender.tidigasteBudgetar;
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

/** The straight way to the budget process, with what a rule stops tried before each step. */
async function spela(spel: Spel, arendeId: string): Promise<void> {
  const ratt = formular(spel.laget);
  const fel = forsok(spel.laget);
  for (const steg of vagen) {
    for (const drag of fel[steg] ?? []) await forsokOchNekas(spel, arendeId, drag);
    if (steg === 'till-budgetunderlag') {
      await frys(spel);
      for (const drag of forsokEfterFrysning(spel.laget)) await forsokOchNekas(spel, arendeId, drag);
    }
    await gor(spel, arendeId, ratt[steg]);
  }
  await forsokOchNekas(spel, arendeId, forsokForHand(spel.laget));
  const { tillstand, titel } = await spel.besokare.beredare.hamta(`/api/arenden/${arendeId}`, arendeSchema);
  if (tillstand.id !== 'i-budgetprocess') throw new Indatafel([`${titel} stannade i ${tillstand.etikett}.`]);
}
