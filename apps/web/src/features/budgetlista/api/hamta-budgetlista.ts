import type { Svar } from '../../../lib/api-typer.js';
import { queryOptions } from '@tanstack/react-query';
import { anropa } from '../../../lib/http.js';

export type Budgetlista = Svar<'/api/budgetlistor/{ar}'>;
export type Fryst = Svar<'/api/budgetlistor', 'post'>;

export const budgetlistaFraga = (ar: string) =>
  queryOptions({ queryKey: ['budgetlista', ar], queryFn: ({ signal }) => anropa<Budgetlista>(`/api/budgetlistor/${ar}`, { signal }) });
