import type { Omrade, Planrad, Tjansteplan } from './tjansteplan.schema.js';

/** Faults that only show between rows: an id twice, money said to be in a row that is not there, a year outside the plan. */
export function kontrolleraRader(plan: Tjansteplan): readonly string[] {
  const sedda = new Set<string>();
  return plan.omraden.flatMap((omrade, nr) => [
    ...dubblett(sedda, `omraden › rad ${nr + 1}`, `omrade/${omrade.id}`, omrade.id),
    ...omrade.rader.flatMap((rad, r) => {
      const plats = `omraden › rad ${nr + 1} (${omrade.id}) › rader › rad ${r + 1} (${rad.id})`;
      return [...dubblett(sedda, plats, rad.id, rad.id), ...felIHanvisning(plats, omrade, rad), ...felAr(plats, plan, rad)];
    }),
  ]);
}

function dubblett(sedda: Set<string>, plats: string, nyckel: string, id: string): string[] {
  if (sedda.has(nyckel)) return [`${plats} › id: ”${id}” finns två gånger`];
  sedda.add(nyckel);
  return [];
}

function felIHanvisning(plats: string, omrade: Omrade, { id, ingar_i }: Planrad): string[] {
  if (ingar_i === null) return [];
  if ('rad' in ingar_i) {
    const finns = omrade.rader.some((rad) => rad.id === ingar_i.rad && rad.id !== id && rad.ingar_i === null);
    return finns ? [] : [`${plats} › ingar_i › rad: ”${ingar_i.rad}” är inte en annan rad i området med eget belopp`];
  }
  const finns = omrade.kostnadsrader.some(({ titel }) => titel === ingar_i.kostnadsrad);
  return finns ? [] : [`${plats} › ingar_i › kostnadsrad: ”${ingar_i.kostnadsrad}” finns inte i området`];
}

function felAr(plats: string, { ar }: Tjansteplan, { belopp }: Planrad): string[] {
  return (['utveckling', 'vidmakthallande'] as const).flatMap((slag) =>
    Object.keys(belopp[slag])
      .filter((text) => !ar.includes(Number(text)))
      .map((text) => `${plats} › belopp › ${slag} › ${text}: året ligger utanför planen`),
  );
}
