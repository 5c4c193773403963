import type { Fraga, Svar } from '../../../lib/api-typer.js';
import { anropa, fraga } from '../../../lib/http.js';

export type InkorgSvar = Svar<'/api/inkorg'>;
export type InkorgRad = InkorgSvar['rader'][number];
export type Vy = NonNullable<Fraga<'/api/inkorg'>['vy']>;
export interface InkorgFraga {
  vy: Vy;
  process?: string | undefined;
  typ?: string | undefined;
  organ?: string | undefined;
  frist?: string | undefined;
  sort?: string | undefined;
}

/** One page of the inbox. Free text goes in a body, never in an address. */
export function hamtaInkorg(urval: InkorgFraga, text: string, efter: string | null, signal?: AbortSignal): Promise<InkorgSvar> {
  const satta = Object.fromEntries(Object.entries({ ...urval, efter }).filter((par): par is [string, string] => Boolean(par[1])));
  const val = signal ? { signal } : {};
  if (text !== '') return anropa<InkorgSvar>('/api/inkorg/sok', { metod: 'POST', kropp: { ...satta, text }, ...val });
  return anropa<InkorgSvar>(`/api/inkorg${fraga(satta)}`, val);
}
