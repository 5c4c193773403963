import type { Arendebeslut } from '#contracts';

/**
 * How the cases of a process get an organ's decision: a matter is started for them, and what the organ decides becomes an event of theirs in the same
 * transaction. A process that declares this, the child `barn` and the events of `beslutshandelser` needs no code of its own in the engine.
 */
export interface Beslutsvag {
  /** The state in which a case waits for the decision. */
  readonly vantar: string;
  /** Name in Process.barn of the matter; it is marked `beslutar`. */
  readonly barn: string;
  /** States that rest on the decision: they hear of its laga kraft, and leave when a court sets it aside. */
  readonly vilarPa: readonly string[];
  /** The amount that the organ is asked to decide for the case; whole tkr. */
  readonly forslag: (kontext: never) => { readonly beloppTkr: number | null };
  /** The event that the decision is to the case; its rules are asked as any event's. */
  readonly handelse: (kontext: never, beslut: Arendebeslut) => { readonly typ: string; readonly data: Readonly<Record<string, unknown>> };
}

/** What a matter tells the cases that it decides about (`meddelaBeslut`). */
export type Beslutsmeddelande =
  | {
      readonly vad: 'beslut';
      readonly organ: string;
      readonly datum: string;
      readonly paragraf: number;
      readonly utfall: string;
      readonly mening: string;
    }
  /** `lagaKraft` null: it has been appealed after all. */
  | {
      readonly vad: 'laga-kraft';
      readonly organ: string;
      readonly datum: string;
      readonly paragraf: number;
      readonly lagaKraft: string | null;
    }
  | { readonly vad: 'upphavt'; readonly organ: string; readonly datum: string; readonly paragraf: number }
  | { readonly vad: 'aterkallat' };
