import { ActivityFailure, condition, log, proxyActivities, proxyLocalActivities } from '@temporalio/workflow';
import type { Lage, Motoreffekt } from '#contracts';
import { type Arende, borBorjaOm, taEmot } from './arende.js';
import type { RuntimeActivities } from './runtime.activities.js';

/** The activity of each effect type; retry policy and time limits are the activity's own. */
export type Effekter = Readonly<Record<string, (effektId: string) => Promise<void>>>;

const { lasLage } = proxyLocalActivities<Pick<RuntimeActivities, 'lasLage'>>({
  startToCloseTimeout: '5 seconds',
  retry: { maximumInterval: '1 minute' },
});
const { fyraFrist } = proxyActivities<Pick<RuntimeActivities, 'fyraFrist'>>({
  startToCloseTimeout: '10 seconds',
  retry: { maximumInterval: '1 minute' },
  summary: 'Fristen har löpt ut',
});

const { meddelaArende } = proxyActivities<Pick<RuntimeActivities, 'meddelaArende'>>({
  startToCloseTimeout: '10 seconds',
  retry: { maximumInterval: '10 minutes' },
  summary: 'Ett ärende meddelar ett annat',
});
/** What every process's cases may have to tell each other. */
const motorns = { 'barn-utfall': meddelaArende, 'overordnat-avslutat': meddelaArende } satisfies Record<Motoreffekt, Effekter[string]>;

/** A deadline or an effect that could not be done now is tried again after this long; the minute sweep is the net for deadlines. */
const DROJ = { frist: 60_000, effekt: 60 * 60_000 };

/** Fires the case's deadlines and runs its effects until the case is closed and nothing is left, or until a new run is to go on. */
export async function bevaka(arende: Arende, effekter: Effekter): Promise<void> {
  const vilar = new Map<string, number>();
  const pagar = new Set<string>();
  while (!borBorjaOm(arende)) {
    if (arende.behoverLasas) await lasOm(arende);
    for (const effekt of startbara(arende, vilar, pagar)) void utfor(arende, effekt, { effekter, vilar, pagar });
    if (arende.lage.avslutad && arende.lage.effekter.length === 0 && pagar.size === 0) return;
    const frist = fristAttFyra(arende, vilar);
    if (frist) await fyra(arende, frist, vilar);
    else await vantaPaNasta(arende, vilar, pagar);
  }
  // The next run begins with this position and nothing else: what was to be read must not be forgotten.
  while (arende.behoverLasas) await lasOm(arende);
}

type Frist = NonNullable<Lage['frist']>;
type Effekt = Lage['effekter'][number];
interface Pagaende {
  effekter: Effekter;
  vilar: Map<string, number>;
  pagar: Set<string>;
}

const fristnyckel = (frist: Frist) => `${frist.id}/${frist.at}`;
const vilarTill = (nyckel: string, vilar: Map<string, number>) => vilar.get(nyckel) ?? 0;
const dags = (frist: Frist, vilar: Map<string, number>) => Math.max(Date.parse(frist.at), vilarTill(fristnyckel(frist), vilar));

function startbara(arende: Arende, vilar: Map<string, number>, pagar: Set<string>): Effekt[] {
  return arende.lage.effekter.filter(({ id }) => !pagar.has(id) && vilarTill(id, vilar) <= Date.now());
}

function fristAttFyra(arende: Arende, vilar: Map<string, number>): Frist | null {
  const { frist } = arende.lage;
  return frist && dags(frist, vilar) <= Date.now() ? frist : null;
}

async function fyra(arende: Arende, frist: Frist, vilar: Map<string, number>): Promise<void> {
  await fyraFrist({ fristId: frist.id, at: frist.at });
  vilar.set(fristnyckel(frist), Date.now() + DROJ.frist);
  await lasOm(arende);
}

async function utfor(arende: Arende, { id, typ }: Effekt, { effekter, vilar, pagar }: Pagaende): Promise<void> {
  const activity = effekter[typ] ?? motorns[typ as Motoreffekt];
  pagar.add(id);
  vilar.set(id, Date.now() + DROJ.effekt);
  try {
    if (activity) await activity(id);
    else log.error('Effekten har ingen utförare', { effekt: id, typ });
  } catch (fel) {
    if (!(fel instanceof ActivityFailure)) throw fel;
    log.error('Effekten kunde inte utföras och prövas igen senare', { effekt: id, typ });
  } finally {
    arende.behoverLasas = true;
    pagar.delete(id);
  }
}

/** The register is the truth, also when it has been restored to an older step. */
async function lasOm(arende: Arende): Promise<void> {
  arende.behoverLasas = false;
  const { signaler } = arende;
  const lage = await lasLage(arende.id);
  // The register was read before the step that a signal told of meanwhile: taking the older position would lose that step's effects.
  if (lage && lage.steg < arende.lage.steg && arende.signaler !== signaler) {
    arende.behoverLasas = true;
    return;
  }
  if (lage) taEmot(arende, lage);
  else taEmot(arende, { ...arende.lage, avslutad: true, frist: null, effekter: [] });
}

/** Sleeps until the deadline, or until something else is to be done. */
async function vantaPaNasta(arende: Arende, vilar: Map<string, number>, pagar: Set<string>): Promise<void> {
  const { frist } = arende.lage;
  const nyckel = frist && fristnyckel(frist);
  const anledning = () =>
    arende.behoverLasas ||
    borBorjaOm(arende) ||
    startbara(arende, vilar, pagar).length > 0 ||
    (arende.lage.frist && fristnyckel(arende.lage.frist)) !== nyckel ||
    (arende.lage.avslutad && arende.lage.effekter.length === 0 && pagar.size === 0);
  const tider = arende.lage.effekter.filter(({ id }) => !pagar.has(id)).map(({ id }) => vilarTill(id, vilar));
  if (frist) tider.push(dags(frist, vilar));
  if (tider.length === 0) return condition(anledning);
  const summary = frist ? `${frist.namn} (${frist.regel})` : 'Effekten prövas igen';
  await condition(anledning, Math.max(1, Math.min(...tider) - Date.now()), { summary });
}
