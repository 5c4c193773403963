import { fall, handelse } from '../prov/arendefall.js';
import { regler } from './katalog.js';
import { tjansteutlatanderegler } from './tjansteutlatande.js';

const skriver = fall('paborja-beredning');
const version = (avsnittsversioner: Record<string, number> | null, tuAvsnitt: unknown) =>
  handelse('lamna-till-granskning', { data: { avsnittsversioner }, fakta: { tuAvsnitt } });

const prov = {
  'avsnitten-ar-de-senaste': {
    ja: version({ forslag: 3 }, { versioner: { forslag: 3 }, skrivs: [] }),
    nej: version({ forslag: 3 }, { versioner: { forslag: 4 }, skrivs: [] }),
    saknas: ['avsnitt:forslag'],
  },
  'ingen-annan-skriver': {
    ja: version(null, { versioner: { forslag: 4 }, skrivs: [] }),
    nej: version(null, { versioner: {}, skrivs: ['ekonomi'] }),
    saknas: ['skrivs:ekonomi'],
  },
} satisfies Record<keyof typeof tjansteutlatanderegler, unknown>;

describe('the rules of a tjänsteutlåtande that several write', () => {
  it.each(Object.entries(prov))('%s', (namn, { ja, nej, saknas }) => {
    expect(skriver.can(ja)).toBe(true);
    expect(skriver.can(nej)).toBe(false);
    expect(regler[namn]?.saknas(skriver.context as never, nej)).toEqual(saknas);
  });

  it('says that a section is new since it was read also when it was not known at all', () => {
    const { saknas } = tjansteutlatanderegler['avsnitten-ar-de-senaste'];
    expect(saknas(skriver.context as never, version({}, { versioner: { bedomning: 1 }, skrivs: [] }))).toEqual(['avsnitt:bedomning']);
  });
});
