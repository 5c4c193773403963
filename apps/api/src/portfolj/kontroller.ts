import type { portfoljkontrollSchema } from '#contracts';
import type { z } from 'zod';
import { summera } from '../tjansteplan/summera.js';
import { tkr } from './ord.js';
import type { Arsbelopp, Planomrade, Skillnad } from './portfolj.repository.js';

export type Kontroll = z.infer<typeof portfoljkontrollSchema>;

const fynd = (text: string, arendeId: string | null = null): Kontroll => ({ stammer: false, text, arendeId });

/**
 * What an area of a plan says of itself against what its rows say (C-18, T-06): both figures, and nothing is mended. It is counted on the
 * plan's own rows, and only in an area where the person may know of them all, so that it tells nothing of a secret case. What the import has already said with
 * the same two figures is said once.
 */
export function omradeskontroller({ summor, kontroll, rader }: Planomrade): Kontroll[] {
  const egna = (['utveckling', 'vidmakthallande'] as const).flatMap((del) => {
    const ar = Object.keys(summor[del]).toSorted();
    const radsumma = summera(
      rader.map((rad) => rad[del]),
      ar,
    );
    return ar.flatMap((ett) => skillnad(del, ett, { rader: radsumma, planen: summor[del] }));
  });
  const sagda = new Set(egna.map(({ text }) => text));
  const kallans = kontroll.filter(
    (rad) => !rad.stammer && !(['utveckling', 'vidmakthallande'] as const).some((del) => sagda.has(skillnadsord(del, rad))),
  );
  return [...kallans.map(({ text }) => fynd(`Källan: ${text}`)), ...egna];
}

function skillnad(
  del: 'utveckling' | 'vidmakthallande',
  ar: string,
  { rader, planen }: { rader: Arsbelopp; planen: Arsbelopp },
): Kontroll[] {
  const [enas, annans] = [rader[ar] ?? null, planen[ar] ?? null];
  if ((enas ?? 0) === (annans ?? 0)) return [];
  return [fynd(skillnadsord(del, { ar, rader: enas, summa: annans }))];
}

function skillnadsord(
  del: 'utveckling' | 'vidmakthallande',
  { ar, rader, summa }: { ar: string | null; rader: number | null; summa: number | null },
): string {
  return `${del === 'utveckling' ? 'Utveckling' : 'Förvaltning'} ${ar ?? ''}: planens rader ger ${tkr(rader)}, planens summa för området är ${tkr(summa)}.`;
}

/** Differences between figures for one case. */
export function arendekontroll({ arendeId, titel, slag, ar, ena, andra }: Skillnad): Kontroll {
  return slag === 'plan'
    ? fynd(`${titel}: ärendet anger ${tkr(ena)} för ${ar}, tjänsteplanen ${tkr(andra)}.`, arendeId)
    : fynd(`${titel}: budgetunderlaget anger ${tkr(ena)} för ${ar}, kostnadsanalysen ${tkr(andra)}.`, arendeId);
}

/** T-13. */
export function kallkontroll(antal: number): Kontroll[] {
  if (antal === 0) return [];
  const vad = antal === 1 ? '1 rad har belopp i budgeten' : `${antal} rader har belopp i budgeten`;
  return [fynd(`${vad} utan att någon finansieringskälla är angiven.`)];
}

/** That the groups add up to the whole: a fault here is ours, and is shown like any other. */
export function gruppkontroll(grupper: readonly Arsbelopp[], helheten: Arsbelopp, del: string): Kontroll[] {
  const ar = Object.keys(helheten);
  const summa = summera(grupper, ar);
  return ar
    .filter((ett) => (summa[ett] ?? null) !== (helheten[ett] ?? null))
    .map((ett) => fynd(`${del} ${ett}: grupperna ger ${tkr(summa[ett] ?? null)}, hela urvalet ${tkr(helheten[ett] ?? null)}.`));
}
