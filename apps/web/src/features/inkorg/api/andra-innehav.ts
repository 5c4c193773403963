import type { bulkKroppSchema, bulkSvarSchema, personvalSchema } from '#contracts';
import type { z } from 'zod';
import { anropa } from '../../../lib/http.js';

export type BulkKropp = z.infer<typeof bulkKroppSchema>;
export type BulkSvar = z.infer<typeof bulkSvarSchema>;

/** Takes a task; a colleague's task takes a reason. */
export const taUppgift = (id: string, skal?: string) =>
  anropa(`/api/uppgifter/${id}/ta`, { metod: 'POST', kropp: skal ? { skal } : {}, nyckel: crypto.randomUUID() });

export const slappUppgift = (id: string) => anropa(`/api/uppgifter/${id}/slapp`, { metod: 'POST', kropp: {}, nyckel: crypto.randomUUID() });

export const andraFlera = (kropp: BulkKropp) =>
  anropa<BulkSvar>('/api/uppgifter/bulk', { metod: 'POST', kropp, nyckel: crypto.randomUUID() });

/** Who may hold the task: those with its role in its organ today. */
export const hamtaMojliga = (id: string) => anropa<z.infer<typeof personvalSchema>>(`/api/uppgifter/${id}/personer`);
