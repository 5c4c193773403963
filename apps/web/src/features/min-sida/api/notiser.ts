import type { notisInstallningSchema } from '#contracts';
import { queryOptions } from '@tanstack/react-query';
import type { z } from 'zod';
import { anropa } from '../../../lib/http.js';

export type Notisval = z.infer<typeof notisInstallningSchema>;

export const notisvalFraga = queryOptions({
  queryKey: ['notisval'],
  queryFn: ({ signal }) => anropa<{ installningar: Notisval[] }>('/api/notiser/installningar', { signal }),
});
export const sparaNotisval = (val: Notisval) => anropa('/api/notiser/installningar', { metod: 'PUT', kropp: val });
