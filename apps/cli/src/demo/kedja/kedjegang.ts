import { datumI, slutPaDagen } from '#calendar';
import { type Engine, type Kvitto, Nekad } from '#engine';
import type pg from 'pg';
import { Indatafel } from '../../fel.js';
import { mening } from '../steg.js';
import { Dagsverke } from './dagsverke.js';
import type { Kedjesteg } from './kedja.schema.js';

export interface Kedjekorning {
  readonly pool: pg.Pool;
  readonly engine: Engine;
  readonly fil: string;
  readonly skriv: (rad: string) => void;
}

/** The clock that the command gives to a step: noon on its day, and a little later for each step of the same day. */
class Dagsklocka {
  private readonly antal = new Map<string, number>();

  for(datum: string): Date {
    const nr = this.antal.get(datum) ?? 0;
    this.antal.set(datum, nr + 1);
    return new Date(slutPaDagen(datum).getTime() - 12 * 3_600_000 + nr * 60_000);
  }
}

/** What every step of the chain leans on: the file's names, its clock, and a way to take a step as the one who took it. */
export class Kedjegang {
  readonly klocka = new Dagsklocka();
  readonly dagsverke: Dagsverke;

  constructor(
    readonly med: Pick<Kedjekorning, 'pool' | 'engine' | 'skriv'>,
    readonly kanda: { readonly ids: ReadonlyMap<string, string>; readonly namn: ReadonlyMap<string, string> },
  ) {
    this.dagsverke = new Dagsverke(med);
  }

  /** What passed before the day: the time for appeal and the notice's, without anybody doing anything. */
  async latTidenGa(datum: string): Promise<void> {
    for (const { etikett, titel, nu } of await this.dagsverke.lat(new Date(slutPaDagen(datum).getTime() - 12 * 3_600_000)))
      this.med.skriv(`${datumI(nu)}      ${titel}: ${etikett}`);
  }

  gor(
    arendeId: string,
    personId: string,
    handelse: { typ: string; data: Readonly<Record<string, unknown>> },
    datum: string,
  ): Promise<Kvitto> {
    const nu = this.klocka.for(datum);
    return this.med.engine.execute({
      nyckel: `kedja/${arendeId}/${nu.toISOString()}`,
      aktor: { personId },
      nu,
      // Who took the step in the source is the one who takes it here.
      autentiserad: nu,
      arendeId,
      forvantatSteg: null,
      handelse,
    });
  }

  async utan<T>(steg: Kedjesteg, gor: () => Promise<T>): Promise<T> {
    try {
      return await gor();
    } catch (fel) {
      throw nekat(steg, fel);
    }
  }

  id(namn: string): string {
    const id = this.kanda.ids.get(namn);
    if (id === undefined) throw new Indatafel([`Filen har inget ärende ${namn}.`]);
    return id;
  }

  rad({ datum, g1 = '–', vem }: Kedjesteg, text: string): void {
    this.med.skriv(`${datum} ${g1.padEnd(3)} ${text} (${this.kanda.namn.get(vem) ?? vem})`);
  }

  namnen(personer: readonly string[]): string {
    return personer.map((id) => this.kanda.namn.get(id) ?? id).join(' och ');
  }
}

/** A step that a rule stopped, as the command says it; anything else is thrown on as it is. */
export function nekat(steg: Kedjesteg, fel: unknown): unknown {
  if (!(fel instanceof Nekad)) return fel;
  return new Indatafel([
    `${steg.datum} ${steg.slag === 'handelse' ? steg.handelse : steg.slag} i ${steg.arende} nekades: ${mening(fel.problem)}`,
  ]);
}
