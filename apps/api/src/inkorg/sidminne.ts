import type { Inloggad } from '#auth';
import { datumI, slutPaDagen } from '#calendar';
import type { InkorgFraga } from './inkorg.service.js';
import type { InkorgRad } from './inkorg-rad.js';

/** A page that has been given: its mark in the register, and its text as far as the counts. */
interface GivenSida {
  readonly avtryck: string;
  readonly borjan: string;
}
interface Minne extends GivenSida {
  readonly fraga: string;
  /** Milliseconds; when one of its rows says something else because time has passed. */
  readonly till: number;
}

/** Some twenty megabytes at the most. */
const FLEST = 500;

/**
 * The page that each of those who last asked was given, so that an unchanged one need not be fetched and written anew. Whether it is unchanged the register
 * says, each time. A page is remembered for the person with these very roles (the same object), and until a deadline on it passes or the day ends. Who acts in
 * somebody's stead sees names that are not in the mark, and is not remembered.
 */
export class Sidminne {
  private readonly sidor = new Map<Inloggad, Minne>();

  hitta(jag: Inloggad, fraga: InkorgFraga, nu: Date): GivenSida | null {
    const minne = this.sidor.get(jag);
    return minne !== undefined && minne.till > nu.getTime() && minne.fraga === JSON.stringify(fraga) ? minne : null;
  }

  minns(jag: Inloggad, fraga: InkorgFraga, { rader, nu, ...given }: GivenSida & { rader: readonly InkorgRad[]; nu: Date }): void {
    if (jag.roller.some(({ forPersonId }) => forPersonId !== null)) return;
    const kommande = rader.map(({ frist }) => (frist === null ? 0 : Date.parse(frist.at))).filter((at) => at >= nu.getTime());
    const till = Math.min(slutPaDagen(datumI(nu)).getTime(), ...kommande);
    this.sidor.delete(jag);
    const [aldst] = this.sidor.keys();
    if (this.sidor.size >= FLEST && aldst !== undefined) this.sidor.delete(aldst);
    this.sidor.set(jag, { ...given, fraga: JSON.stringify(fraga), till });
  }
}
