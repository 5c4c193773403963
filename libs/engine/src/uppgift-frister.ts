import { adderaArbetsdagar, type Fristspec, klockslag, raknaFrist, slutPaDagen } from '#calendar';
import type { Process, ProcessFrist } from '#machines';
import { harleddUuid } from './kedja.js';
import type { FristRad } from './rader.js';

export interface BeraknadFrist {
  readonly spec: ProcessFrist;
  readonly datum: string;
  /** ISO instant: the end of that day in Europe/Stockholm. */
  readonly at: string;
  readonly rakning: string;
}

/** Counts a deadline of the process from today with what the case knows; null when no date can be known. */
export function beraknaFrist(process: Process, namn: string, kontext: unknown, idag: string): BeraknadFrist | null {
  const spec = process.frister[namn];
  if (!spec) throw new Error(`Processen ${process.namn} saknar fristen ${namn}`);
  const langd = spec.langd(kontext as never);
  return langd ? { spec, ...raknad(langd, idag) } : null;
}

const raknade = new Map<string, Omit<BeraknadFrist, 'spec'>>();
const FLEST_RAKNADE = 1_000;

/** Thousands of cases count the same days on the same day. */
function raknad(langd: Fristspec, idag: string): Omit<BeraknadFrist, 'spec'> {
  const nyckel = `${langd.antal} ${langd.enhet} ${langd.forskjut} ${langd.datum ?? ''} ${idag}`;
  const kand = raknade.get(nyckel);
  if (kand) return kand;
  const { datum, rakning } = raknaFrist(langd, idag);
  const ny = { datum, at: slutPaDagen(datum).toISOString(), rakning };
  if (raknade.size >= FLEST_RAKNADE) raknade.clear();
  raknade.set(nyckel, ny);
  return ny;
}

/** Event names of a task's own deadlines, understood by the task machine. */
export type UppgiftFristHandelse = 'PAMINNELSE' | 'ESKALERA_ERSATTARE' | 'ESKALERA_LEDARE';

const ETIKETT: Record<UppgiftFristHandelse, string> = {
  PAMINNELSE: 'Påminnelse',
  ESKALERA_ERSATTARE: 'Till ersättaren',
  ESKALERA_LEDARE: 'Till organets ledare',
};

/** A deadline of a task (reminder or escalation) at 08:00 on `datum`. */
export function uppgiftFrist(
  arendeId: string,
  uppgiftId: string,
  frist: ProcessFrist,
  handelse: UppgiftFristHandelse,
  datum: string,
  skapadUr: string,
): FristRad {
  return {
    id: harleddUuid('uppgift-frist', uppgiftId, handelse, datum, skapadUr),
    arende_id: arendeId,
    uppgift_id: uppgiftId,
    namn: frist.namn,
    slag: 'uppgift',
    handelse,
    at: klockslag(datum, '08:00').toISOString(),
    datum,
    etikett: `${ETIKETT[handelse]}: ${frist.etikett}`,
    regel: frist.regel,
    kalla: frist.kalla,
    rakning: `${ETIKETT[handelse]} för ${frist.etikett.toLowerCase()}.`,
    lag: frist.lag,
    status: 'aktiv',
    utford_at: null,
  };
}

/** Reminders that still lie ahead. */
export function paminnelser(arendeId: string, uppgiftId: string, frist: ProcessFrist, datum: string, idag: string): FristRad[] {
  return frist.paminnelser
    .map((dagar) => adderaArbetsdagar(datum, -dagar))
    .filter((dag) => dag > idag)
    .map((dag) => uppgiftFrist(arendeId, uppgiftId, frist, 'PAMINNELSE', dag, datum));
}

/** What happens after the date has passed: substitute, then leader. Nothing is approved. */
export function eskaleringar(arendeId: string, uppgiftId: string, frist: ProcessFrist, datum: string): FristRad[] {
  return [
    uppgiftFrist(
      arendeId,
      uppgiftId,
      frist,
      'ESKALERA_ERSATTARE',
      adderaArbetsdagar(datum, Math.max(1, frist.eskalering.ersattare)),
      datum,
    ),
    uppgiftFrist(arendeId, uppgiftId, frist, 'ESKALERA_LEDARE', adderaArbetsdagar(datum, Math.max(2, frist.eskalering.ledare)), datum),
  ];
}
