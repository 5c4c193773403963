import type { Kropp, Svar } from '../../../lib/api-typer.js';
import { queryOptions } from '@tanstack/react-query';
import { anropa } from '../../../lib/http.js';

export type Notisval = Svar<'/api/notiser/installningar'>['installningar'][number];

export const notisvalFraga = queryOptions({
  queryKey: ['notisval'],
  queryFn: ({ signal }) => anropa<{ installningar: Notisval[] }>('/api/notiser/installningar', { signal }),
});
export const sparaNotisval = (val: Kropp<'/api/notiser/installningar', 'put'>) =>
  anropa('/api/notiser/installningar', { metod: 'PUT', kropp: val });
