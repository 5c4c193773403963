import { frystSchema } from '#contracts';
import { processer } from '#machines';
import type { Besokare, Svar } from './besokare.js';
import type { Drag, Omstandighet } from './formular.js';
import { type Rollnamn, roller } from './roller.js';
import { noteraNej, type Scen } from './scen.js';
import { krav, utfor } from './steg.js';

/** The common track as it is played: its people, and what is true of the year. */
export interface Spel extends Scen {
  readonly besokare: Readonly<Record<Rollnamn, Besokare>>;
  readonly laget: Omstandighet;
}

/** Takes one step of an initiative and tells who took it. Throws Indatafel when it is refused. */
export async function gor(spel: Spel, arendeId: string, drag: Drag): Promise<void> {
  const { tillstand } = krav(await skicka(spel, arendeId, drag), `${drag.handelse} av ${roller[drag.vem].vad}`);
  const etikett = processer.initiativ?.tillstand[tillstand]?.etikett ?? tillstand;
  spel.skriv(`  ${roller[drag.vem].vad} ${processer.initiativ?.handelser[drag.handelse]?.logg ?? drag.handelse} → ${etikett}`);
}

/** Tries a step that a rule is to stop, and tells which one did. */
export async function forsokOchNekas(spel: Spel, arendeId: string, drag: Drag): Promise<void> {
  noteraNej(spel, await skicka(spel, arendeId, drag), `${roller[drag.vem].vad}, ${drag.handelse}`);
}

/** Freezes the year's list as a new version. */
export async function frys({ besokare, laget, skriv }: Spel): Promise<void> {
  const svar = await besokare.beredare.skicka('/api/budgetlistor', { budgetar: laget.budgetar, ramTkr: null }, frystSchema);
  const { version } = krav(svar, 'Frysningen av listan');
  skriv(`  ${besokare.beredare.namn} frös prioriteringslistan för ${laget.budgetar}, version ${version}`);
}

async function skicka({ besokare }: Spel, arendeId: string, { handelse, vem, data }: Drag): Promise<Svar<{ tillstand: string }>> {
  return utfor(besokare[vem], arendeId, handelse, data);
}
