/** Effects of SM-10: each makes one version of the tjänsteutlåtande, once. */
export interface FormelltarendeEffekter {
  framstallTuUtkast(effektId: string): Promise<void>;
  framstallTjansteutlatande(effektId: string): Promise<void>;
}
