import { processer } from '#machines';
import type { Besokare } from '../besokare.js';
import type { Scen } from '../scen.js';
import { krav, utfor } from '../steg.js';

const process = processer.formelltarende;

/** A step of a matter by one person, told with the state that it gave. Throws Indatafel when it is refused. */
export async function arendesteg(
  { skriv }: Pick<Scen, 'skriv'>,
  vem: Besokare,
  id: string,
  handelse: string,
  data: Readonly<Record<string, unknown>> = {},
): Promise<void> {
  const { tillstand } = krav(await utfor(vem, id, handelse, data), `${handelse} av ${vem.namn}`);
  skriv(`  ${vem.namn} ${process?.handelser[handelse]?.logg ?? handelse} → ${process?.tillstand[tillstand]?.etikett ?? tillstand}`);
}
