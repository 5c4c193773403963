import { z } from 'zod';

/** The fields that the processes' forms are made of. Text holds no NUL, money is whole tkr, and null means missing, never 0. */
export const text = (max = 4000) =>
  z
    .string()
    .trim()
    .min(1, 'Fyll i detta.')
    .max(max, `Högst ${max} tecken.`)
    .refine((v) => !v.includes('\u0000'), 'Texten innehåller tecken som inte kan sparas.');
export const valfriText = (max = 4000) =>
  z
    .string()
    .trim()
    .max(max)
    .refine((v) => !v.includes('\u0000'), 'Texten innehåller tecken som inte kan sparas.')
    .nullable()
    .default(null);
export const tkr = z.number('Ange beloppet i hela tusental kronor.').int('Ange hela tkr.').min(-9_999_999).max(9_999_999).nullable();
export const datum = z.iso.date('Ange ett datum som finns, t.ex. 2026-03-04.');
export const skal = text(2000);
export const ar = z.number().int().min(2000).max(2100);
