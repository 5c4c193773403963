import { egenSidaFor } from '../lib/egna-sidor.js';
import type { Svar } from '../lib/api-typer.js';
import { harFormular } from './formular/formular-namn.js';

type Arende = Svar<'/api/arenden/{id}'>;

/** Where an event is done: its own page, its open task, or its form. Null when there is nowhere to do it by hand. */
export function handelsevag(
  arende: Pick<Arende, 'id' | 'uppgifter'>,
  { typ, uppgiftTyp }: Pick<Arende['handelser'][number], 'typ' | 'uppgiftTyp'>,
) {
  const egenSida = egenSidaFor(typ, arende.id);
  if (egenSida) return egenSida;
  const uppgift = uppgiftTyp ? arende.uppgifter.find((en) => en.typ === uppgiftTyp && !en.avslutad) : undefined;
  if (uppgift) return `/uppgifter/${uppgift.id}`;
  return harFormular(typ) ? `/arenden/${arende.id}/handelse/${typ}` : null;
}
