import type { Beslutspunkt } from '#contracts';
import { text } from '../las/varde.js';

/** The item that a motion is handed over in: fullmäktige decides nothing of its matter before it has been prepared (KL 5:26). */
export function motionspunkt(data: Readonly<Record<string, unknown>>): { rubrik: string; forslag: Beslutspunkt[]; personId: unknown } {
  return {
    rubrik: `Motion: ${text(data.rubrik) ?? ''}`,
    forslag: [{ nr: 1, text: 'Motionen överlämnas till kommunstyrelsen för beredning.' }],
    personId: data.personId,
  };
}
