/** Effects of approving a meeting's protocol; each is done once at its target. */
export interface JusteringEffekter {
  skrivOmedelbartProtokoll(effektId: string): Promise<void>;
  framstallOmedelbartJusterat(effektId: string): Promise<void>;
  framstallJusteratProtokoll(effektId: string): Promise<void>;
  framstallProtokollsutdrag(effektId: string): Promise<void>;
}
