/** What a sweep found and did; figures only. `null` when another worker was already sweeping. */
export interface Svepning {
  /** Deadlines that were late, and how many of them were fired by this sweep. */
  readonly sena: number;
  readonly fyrade: number;
  /** Cases woken because nobody had taken up their effects. */
  readonly vackta: number;
  /** Seconds that the oldest deadline that has passed has waited. */
  readonly efterslapning: number;
}

/** What a night found; figures only. */
export interface Nattprov {
  readonly arenden: number;
  readonly avvikelser: number;
}

/** The upkeep of the whole register. All of it is idempotent, and done by one worker at a time. */
export interface UnderhallActivities {
  /** Fires deadlines that are more than a minute late, wakes what has been forgotten, measures the lag. */
  svep(): Promise<Svepning | null>;
  /** Seals every whole day since the last seal; the number of days sealed. */
  seglaDagar(): Promise<number>;
  /** Proves the register: log chains, forms, documents, counters, tasks, deadlines and effects against the cases, day seals. */
  provaRegistret(): Promise<Nattprov>;
  /** Looks whether every notice that is up is served to the public; the number of notices, null when another worker is at it. */
  iakttaAnslagen(): Promise<number | null>;
}
