import { type Arende, vantaIFasen } from './arende.js';
import { utanAttHindra } from './utan-att-hindra.js';

/** While the phase lasts, reminds once a week of tasks that nobody has taken. */
export async function paminnVarjeVecka(arende: Arende, paminn: (fraga: { arendeId: string }) => Promise<void>): Promise<void> {
  while (await vantaIFasen(arende, '7 days', 'Påminnelse om uppgifter som ingen har tagit')) {
    await utanAttHindra(() => paminn({ arendeId: arende.id }));
  }
}
