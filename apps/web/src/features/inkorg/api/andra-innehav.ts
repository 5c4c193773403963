import type { Kropp, Svar } from '../../../lib/api-typer.js';
import { anropa } from '../../../lib/http.js';

export type BulkKropp = Kropp<'/api/uppgifter/bulk'>;
export type BulkSvar = Svar<'/api/uppgifter/bulk', 'post'>;

/** Takes a task; a colleague's task takes a reason. */
export const taUppgift = (id: string, skal?: string) =>
  anropa(`/api/uppgifter/${id}/ta`, { metod: 'POST', kropp: skal ? { skal } : {}, nyckel: crypto.randomUUID() });

export const slappUppgift = (id: string) => anropa(`/api/uppgifter/${id}/slapp`, { metod: 'POST', kropp: {}, nyckel: crypto.randomUUID() });

export const andraFlera = (kropp: BulkKropp) =>
  anropa<BulkSvar>('/api/uppgifter/bulk', { metod: 'POST', kropp, nyckel: crypto.randomUUID() });

/** Who may hold the task: those with its role in its organ today. */
export const hamtaMojliga = (id: string) => anropa<Svar<'/api/uppgifter/{id}/personer'>>(`/api/uppgifter/${id}/personer`);
