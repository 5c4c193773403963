import { finansieringstyp, type Finansieringstyp, kategori, type Kategori } from '#contracts';
import { handelse, i, vidare } from '../prov/fall.js';

/** Table F.1 as the guideline has it. */
const tillatet: Record<Kategori, Finansieringstyp[]> = {
  'bastjanst-fast': ['kostnadsfordelning', 'kommunbidrag'],
  'bastjanst-rorlig': ['faktura'],
  tillaggstjanst: ['faktura'],
  specialisttjanst: ['faktura'],
  forandringsinsats: ['kostnadsfordelning', 'kommunbidrag'],
};
const rutor = kategori.options.flatMap((kat) => finansieringstyp.options.map((typ) => [kat, typ, tillatet[kat].includes(typ)] as const));

describe('table F.1', () => {
  it.each(rutor)('%s financed by %s: %s when proposed and when settled', (kat, typ, svar) => {
    const skalKommunbidrag = 'Alla nämnder har nytta.';
    expect(
      i('analyserat', { kategori: kat }).can(handelse('sammanfatta', { data: { foreslagenFinansieringstyp: typ, skalKommunbidrag } })),
    ).toBe(svar);
    expect(i('klart-for-ssg', { kategori: kat }).can(handelse('prioritera', { data: { finansieringstyp: typ, skalKommunbidrag } }))).toBe(
      svar,
    );
  });

  it('has three financing types: leasing spreads a cost over time and is not a fourth (C-14)', () => {
    expect(finansieringstyp.options).toEqual(['kostnadsfordelning', 'faktura', 'kommunbidrag']);
    const leasad = i('under-analys');
    expect(vidare(leasad, handelse('kna-klar', { data: { leasing: true } })).context.leasing).toBe(true);
  });
});
