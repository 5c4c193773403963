import { type planversionSchema, type Versionsutfall, versionsutfall } from '#contracts';
import type { z } from 'zod';
import type { Versionsrad } from './tjansteplan.repository.js';

/** The outcome of a version in words. Only the board's own is called a decision. */
const ORD: Readonly<Record<Versionsutfall, string>> = {
  utkast: 'Utkast',
  inlamnad: 'Lämnad till forum',
  tillstyrkt: 'Tillstyrkt',
  'tillstyrkt-med-andring': 'Tillstyrkt med ändring',
  'ingen-andring': 'Ingen ändring',
  'ingen-erinran': 'Ingen erinran inom tiden',
  aterford: 'Återförd',
  'efter-aterforing': 'Ny version efter återföring',
  noterad: 'Noterad',
  beslutad: 'Beslutad',
  aterremitterad: 'Återremitterad',
};

/** A row of the history as people read it. */
export function versionsvy({ omradeId: _, utfall, ...rad }: Versionsrad): z.infer<typeof planversionSchema> {
  const kant = versionsutfall.safeParse(utfall).data;
  return { ...rad, utfall: kant ? ORD[kant] : utfall };
}
