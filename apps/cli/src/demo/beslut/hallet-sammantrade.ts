import { kvittoSchema } from '#contracts';
import { processer } from '#machines';
import type { Besokare } from '../besokare.js';
import type { Scen } from '../scen.js';
import { krav } from '../steg.js';

export interface Mote {
  readonly organ: string;
  readonly titel: string;
  readonly platser: number;
}

/** A meeting as it has been held: who wrote, and who approve what was decided. */
export interface HalletSammantrade extends Mote {
  readonly id: string;
  readonly sekreterare: Besokare;
  /** The chair first, then the elected. */
  readonly justerande: readonly { readonly id: string; readonly vad: string }[];
  readonly paragraf: number;
}

/** Takes a step of a meeting as somebody and tells it. Throws Indatafel when it is refused. */
export async function motessteg(
  { skriv }: Pick<Scen, 'skriv'>,
  vem: Besokare,
  { id, titel }: Pick<HalletSammantrade, 'id' | 'titel'>,
  handelse: string,
  data: Readonly<Record<string, unknown>>,
): Promise<void> {
  const svar = await vem.skicka(`/api/sammantraden/${id}/handelser`, { handelse, data }, kvittoSchema);
  const { tillstand } = krav(svar, `${handelse} på ${titel}`);
  const process = processer.sammantrade;
  skriv(`  ${vem.namn} ${process?.handelser[handelse]?.logg ?? handelse} → ${process?.tillstand[tillstand]?.etikett ?? tillstand}`);
}
