import type { Svar } from '../../../lib/api-typer.js';
import { anropa, fraga } from '../../../lib/http.js';

export type Skapad = Svar<'/api/formella-arenden', 'post'>;

export const hamtaArenden = (filter: { tillstand: string | null; instans: string | null }, efter: string | null, signal: AbortSignal) =>
  anropa<Svar<'/api/formella-arenden'>>(`/api/formella-arenden${fraga({ ...filter, efter })}`, { signal });
