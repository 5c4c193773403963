import type { initiativListaSchema, skapadSchema } from '#contracts';
import type { z } from 'zod';
import { anropa, fraga } from '../../../lib/http.js';

export type Skapad = z.infer<typeof skapadSchema>;

export const hamtaInitiativ = (filter: { tillstand: string | null; organ: string | null }, efter: string | null, signal: AbortSignal) =>
  anropa<z.infer<typeof initiativListaSchema>>(`/api/initiativ${fraga({ ...filter, efter })}`, { signal });
