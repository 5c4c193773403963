import type { notisInstallningSchema, notisvalSchema } from '#contracts';
import { queryOptions } from '@tanstack/react-query';
import type { z } from 'zod';
import { anropa } from '../../../lib/http.js';

export type Notisval = z.infer<typeof notisvalSchema>;

export const notisvalFraga = queryOptions({
  queryKey: ['notisval'],
  queryFn: ({ signal }) => anropa<{ installningar: Notisval[] }>('/api/notiser/installningar', { signal }),
});
export const sparaNotisval = (val: z.infer<typeof notisInstallningSchema>) =>
  anropa('/api/notiser/installningar', { metod: 'PUT', kropp: val });
