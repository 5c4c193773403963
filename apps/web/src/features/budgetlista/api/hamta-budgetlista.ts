import type { budgetlistaSchema, frystSchema } from '#contracts';
import { queryOptions } from '@tanstack/react-query';
import type { z } from 'zod';
import { anropa } from '../../../lib/http.js';

export type Budgetlista = z.infer<typeof budgetlistaSchema>;
export type Fryst = z.infer<typeof frystSchema>;

export const budgetlistaFraga = (ar: string) =>
  queryOptions({ queryKey: ['budgetlista', ar], queryFn: ({ signal }) => anropa<Budgetlista>(`/api/budgetlistor/${ar}`, { signal }) });
