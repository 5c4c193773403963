import type { Foralder } from '../process.js';

/** The title of the matter that decides about one case. Of a secret one it says nothing: those in the matter's own organ may read it. */
export function beslutstitel(vad: string, { titel, sekretess }: Pick<Foralder, 'titel' | 'sekretess'>): string {
  return sekretess ? `${vad} i ett sekretessmarkerat ärende` : `${vad}: ${titel}`.slice(0, 200);
}
