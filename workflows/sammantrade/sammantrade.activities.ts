/** Effects of a meeting that decides; each is done once at its target. */
export interface SammantradeEffekter {
  skrivKallelse(effektId: string): Promise<void>;
  skrivProtokoll(effektId: string): Promise<void>;
}
