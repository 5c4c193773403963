import type { Highs, Model } from 'highs';
import type { Modell } from './modell.js';

/** What the thread is given. */
export interface Uppdrag {
  readonly modell: Modell;
  readonly start: readonly boolean[];
  /** When the time is out, by the clock that all threads share (`Date.now`): starting the thread is part of the time. */
  readonly slutVid: number;
  readonly tidsgransMs: number;
  /** Where the solver's package is. */
  readonly highs: string;
}

/** What a set with an item forced in can be worth: at most `hogst`, and `minst` is found. */
export interface Grans {
  readonly index: number;
  readonly minst: number;
  readonly hogst: number;
}

export interface Losning {
  readonly tagna: readonly boolean[];
  readonly bevisad: boolean;
  readonly granser: readonly Grans[];
}

/**
 * The whole of the solver's thread. It is handed to the thread as text and may therefore use nothing from outside itself.
 * It posts the solution as soon as it has one and again with the bounds, so that what is found is kept if time runs out.
 */
export async function losITrad(): Promise<void> {
  const { parentPort, workerData } = process.getBuiltinModule('node:worker_threads');
  const { modell, start, slutVid, tidsgransMs, highs: plats } = workerData as Uppdrag;
  const kvarMs = (): number => slutVid - Date.now();
  const ladda = process.getBuiltinModule('node:module').createRequire(plats)(plats) as () => Promise<Highs>;
  const highs = await ladda();
  const antal = modell.varden.length;
  const rader = [
    ...modell.kostnader.map((kostnader) => kostnader.flatMap((k, i) => (k === 0 ? [] : [[i, k] as const]))),
    ...modell.kraver.map(([a, b]) => [[a, 1] as const, [b, -1] as const]),
  ];
  const tak = [...modell.ramar, ...modell.kraver.map(() => 0)];
  const varde = (tagna: readonly boolean[]): number => modell.varden.reduce((summa, v, i) => (tagna[i] ? summa + v : summa), 0);
  const haller = (tagna: readonly boolean[]): boolean =>
    rader.every((rad, r) => rad.reduce((summa, [i, k]) => (tagna[i] ? summa + k : summa), 0) <= (tak[r] ?? 0));

  const bygg = (heltal: boolean, tvingad: number | null): Model => {
    const starts = [0];
    for (const rad of rader) starts.push((starts.at(-1) ?? 0) + rad.length);
    const model = highs.createModel({
      numCols: antal,
      numRows: rader.length,
      sense: highs.constants.objectiveSense.maximize,
      colCost: modell.varden,
      colLower: modell.varden.map((_, i) => (i === tvingad ? 1 : 0)),
      colUpper: modell.varden.map(() => 1),
      rowLower: rader.map(() => -highs.infinity),
      rowUpper: tak,
      matrix: {
        format: 'csr',
        numRows: rader.length,
        numCols: antal,
        starts,
        indices: rader.flat().map(([i]) => i),
        values: rader.flat().map(([, k]) => k),
      },
      ...(heltal ? { integrality: modell.varden.map(() => highs.constants.variableType.integer) } : {}),
    });
    // The values are integers: a gap under one is none. The tight tolerances keep a rounded set inside frames of millions of tkr.
    // The rest is measured: few rows and many columns are settled by branching, and cuts at every node doubled the time.
    model.options.set({
      output_flag: false,
      mip_rel_gap: 0,
      mip_abs_gap: 0.999,
      mip_feasibility_tolerance: 1e-9,
      primal_feasibility_tolerance: 1e-9,
      mip_allow_cut_separation_at_nodes: false,
      mip_allow_restart: false,
      mip_detect_symmetry: false,
      mip_pscost_minreliable: 2,
    });
    return model;
  };

  const losHeltal = (
    tvingad: number | null,
    ms: number,
    fran: readonly boolean[] | null,
  ): { tagna: boolean[] | null; bevisad: boolean } => {
    const model = bygg(true, tvingad);
    try {
      model.options.set('time_limit', Math.max(ms, 1) / 1000);
      if (fran) model.setSolution({ colValue: fran.map(Number) });
      model.run();
      const funnen = model.info.get('primal_solution_status') === highs.constants.solutionStatus.feasible;
      const tagna = funnen ? [...model.getSolution().colValue].map((x) => x > 0.5) : null;
      const bevisad = model.getModelStatus() === highs.constants.modelStatus.optimal;
      return tagna && haller(tagna) ? { tagna, bevisad } : { tagna: null, bevisad: false };
    } finally {
      model.dispose();
    }
  };

  /** The relaxed model with each item forced in, one after the other: an upper bound, and rounded down a set that holds. */
  const slapp = (index: readonly number[]): Grans[] => {
    const model = bygg(false, null);
    try {
      model.options.set('presolve', 'off');
      return index.map((i) => {
        model.changeColBounds(i, 1, 1);
        model.run();
        const avrundad = [...model.getSolution().colValue].map((x) => x > 1 - 1e-6);
        const hogst = Math.floor(model.getObjectiveValue() + 1e-6);
        model.changeColBounds(i, 0, 1);
        return { index: i, minst: haller(avrundad) ? varde(avrundad) : -Infinity, hogst };
      });
    } finally {
      model.dispose();
    }
  };

  const funnen = losHeltal(null, kvarMs() * 0.85, start);
  const battre = funnen.tagna && varde(funnen.tagna) >= varde(start) ? funnen.tagna : start;
  const granser = new Map<number, Grans>();
  const beratta = (): void => parentPort?.postMessage({ tagna: battre, bevisad: funnen.bevisad, granser: [...granser.values()] });
  beratta();
  const bort = battre.flatMap((tagen, i) => (tagen ? [] : [i]));
  for (const grans of slapp(bort)) granser.set(grans.index, grans);
  beratta();
  // The bounds meet where a set with the item is solved too; those that say least come first.
  const oppet = (g: Grans): number => g.hogst - g.minst;
  for (const grans of [...granser.values()].filter((g) => oppet(g) > 0).sort((a, b) => b.hogst - a.hogst || a.index - b.index)) {
    if (kvarMs() < tidsgransMs / 2) break;
    const svar = losHeltal(grans.index, kvarMs() - tidsgransMs / 4, null);
    if (!svar.tagna) continue;
    const minst = Math.max(grans.minst, varde(svar.tagna));
    granser.set(grans.index, { index: grans.index, minst, hogst: svar.bevisad ? minst : grans.hogst });
  }
  beratta();
}
