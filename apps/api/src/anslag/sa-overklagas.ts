import { arendetyp, type offentligtAnslagSchema } from '#contracts';
import { type Overklagandeinstanser, overklagandehanvisning } from '#machines';
import type { z } from 'zod';
import { paragrafspann } from './paragrafspann.js';

type Anslag = z.infer<typeof offentligtAnslagSchema>;
/** A decision of a notice with its matter type, which is not shown itself; null when the matter is secret or there is none. */
export type Beslutsrad = Anslag['beslut'][number] & { readonly arendetyp: string | null };

/** How the decisions of a notice are appealed: one text for those that share it, which says which paragraphs when there are several texts. */
export function saOverklagas(
  { organ, overklagandeTill }: Pick<Anslag, 'organ' | 'overklagandeTill'>,
  rader: readonly Beslutsrad[],
  instanser: Overklagandeinstanser,
): Anslag['overklagande'] {
  const texter = new Map<string, { meningar: string[]; rader: Beslutsrad[] }>();
  for (const rad of rader) {
    const meningar = overklagandehanvisning(
      {
        slag: rad.overklagande,
        arendetyp: arendetyp.nullable().catch(null).parse(rad.arendetyp),
        organ,
        till: overklagandeTill,
        fran: 'justeringen',
      },
      instanser,
    );
    const nyckel = meningar.join('\n');
    texter.set(nyckel, { meningar, rader: [...(texter.get(nyckel)?.rader ?? []), rad] });
  }
  return [...texter.values()].map(({ meningar, rader: egna }) => ({ galler: texter.size > 1 ? namnen(egna) : null, meningar }));
}

function namnen(rader: readonly Beslutsrad[]): string {
  return paragrafspann(rader.map(({ paragraf }) => paragraf)) || rader.map(({ rubrik }) => rubrik).join(', ');
}
