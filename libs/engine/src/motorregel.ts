import { problem } from '#contracts';
import { type MaskinHandelse, regler } from '#machines';
import { Nekad } from './types.js';

export interface Motorfall {
  /** The case's own organ. */
  readonly organ?: string;
  readonly aktor?: MaskinHandelse['aktor'];
  readonly data?: Readonly<Record<string, unknown>>;
  readonly fakta?: Readonly<Record<string, unknown>>;
  readonly idag?: string;
  readonly steg?: number;
}

/** Tries one of the engine's own rules, which has a row in the catalogue but no guard; refuses in the catalogue's words. */
export function kravRegel(namn: string, fall: Motorfall): void {
  const saknas = saknasEnligt(namn, fall);
  if (saknas.length === 0) return;
  const { mening, kalla, lagrum, prov, kanGorasAv } = regelFor(namn);
  const kod = prov === 'vem' ? 'ingen-behorighet' : 'regel-hindrar';
  throw new Nekad(
    kod,
    problem(kod, {
      ...{ regel: namn, detail: mening, kalla, lagrum, saknas: [...saknas], kanGorasAv },
      ...(fall.steg === undefined ? {} : { steg: fall.steg }),
    }),
  );
}

/** What is missing by the rule; empty when it is met. */
export function saknasEnligt(namn: string, { organ = '', data = {}, fakta = {}, idag = '', aktor }: Motorfall): readonly string[] {
  const handelse: MaskinHandelse = { type: namn, nu: '', idag, data, fakta, aktor: aktor ?? { personId: null, roller: [] } };
  return regelFor(namn).saknas({ organ } as never, handelse);
}

function regelFor(namn: string) {
  const regel = regler[namn];
  if (!regel) throw new Error(`Regeln ${namn} saknas i katalogen`);
  return regel;
}
