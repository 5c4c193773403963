import type { Svar } from '../../../lib/api-typer.js';
import { anropa, fraga } from '../../../lib/http.js';

export type Skapad = Svar<'/api/initiativ', 'post'>;

export const hamtaInitiativ = (
  filter: { spar: string | null; tillstand: string | null; organ: string | null },
  efter: string | null,
  signal: AbortSignal,
) => anropa<Svar<'/api/initiativ'>>(`/api/initiativ${fraga({ ...filter, efter })}`, { signal });
