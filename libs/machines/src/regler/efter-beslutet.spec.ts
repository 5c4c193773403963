import { transition } from 'xstate';
import { formelltarendeMachine } from '../formelltarende/formelltarende.machine.js';
import { fall, handelse, i, IDAG, type Snapshot, TILL_BESLUT } from '../prov/arendefall.js';
import type { MaskinHandelse } from '../process.js';
import type { efterBeslutetRegler } from './efter-beslutet.js';
import { regler } from './katalog.js';

interface Prov {
  readonly i: Snapshot;
  readonly ja: MaskinHandelse;
  readonly nej: MaskinHandelse;
  /** Another standing for the event that is stopped. */
  readonly iNej?: Snapshot;
  /** The rule chooses a way and stops nothing by itself. */
  readonly vag?: true;
}
const justerat = fall(...TILL_BESLUT, 'protokollet-justerat');
const anslaget = fall(...TILL_BESLUT, 'protokollet-justerat', 'anslaget');
const enskilt = i('delgivning', { overklagandetyp: 'forvaltningsbesvar' });
const delfaende = (flerParter: boolean) => handelse('registrera-delfaende', { data: { flerParter } });
const overklagat = (inkom: string) => handelse('registrera-overklagande', { idag: '2026-04-10', data: { inkom } });

const prov: Record<keyof typeof efterBeslutetRegler, Prov> = {
  'inget-anslag-ar-skrivet': {
    i: justerat,
    ja: handelse('skriv-anslag'),
    nej: handelse('skriv-anslag', { fakta: { anslagFinns: true } }),
  },
  'overklagandetiden-raknas-fran-anslaget': {
    i: justerat,
    ja: handelse('anslaget'),
    nej: handelse('anslaget'),
    iNej: i('justerat', { overklagandetyp: 'forvaltningsbesvar' }),
    vag: true,
  },
  'overklagandetiden-raknas-fran-delfaendet': { i: enskilt, ja: delfaende(false), nej: delfaende(false), iNej: justerat },
  'fler-parter-ska-delges': { i: enskilt, ja: delfaende(true), nej: delfaende(false), vag: true },
  'alla-parter-har-fatt-del': { i: enskilt, ja: delfaende(false), nej: delfaende(true), vag: true },
  'anslaget-ar-ett-nytt': {
    i: anslaget,
    ja: handelse('anslaget', { idag: '2026-03-20', data: { datum: '2026-03-20' } }),
    nej: handelse('anslaget'),
    vag: true,
  },
  'overklagandet-kom-for-sent': { i: i('laga-kraft'), ja: overklagat('2026-04-08'), nej: overklagat('2026-04-07'), vag: true },
  'det-oaterkalleliga-vantar-pa-laga-kraft': {
    i: anslaget,
    ja: handelse('verkstall-fore-laga-kraft'),
    nej: handelse('verkstall-fore-laga-kraft', { data: { kanAterstallas: false } }),
  },
  'mottagarna-har-fatt-beslutet': {
    i: i('overklagandetid', { overklagandeTill: '2026-04-07', expedierat: IDAG }),
    ja: handelse('laga-kraft', { idag: '2026-04-08' }),
    nej: handelse('laga-kraft', { idag: '2026-04-08' }),
    iNej: i('overklagandetid', { overklagandeTill: '2026-04-07' }),
    vag: true,
  },
  'hemligt-expedieras-inte-med-e-post': {
    i: i('laga-kraft'),
    ja: handelse('expediera', { fakta: { arendetsSekretess: true }, data: { mottagare: [{ namn: 'Nämnden', epost: null }] } }),
    nej: handelse('expediera', { fakta: { arendetsSekretess: true } }),
  },
};

describe.each(Object.entries(prov))('%s', (namn, { i: star, ja, nej, iNej = star, vag }) => {
  const saknas = ({ context }: Snapshot, med: MaskinHandelse) => regler[namn]?.saknas(context as never, med) ?? ['okänd regel'];

  it('lets through what it should', () => {
    expect(saknas(star, ja)).toEqual([]);
    expect(star.can(ja)).toBe(true);
  });

  it('stops what it should, and says what is missing', () => {
    expect(saknas(iNej, nej)).not.toEqual([]);
    expect(vag === true || !iNej.can(nej)).toBe(true);
  });
});

test('what has been sent before laga kraft is waited for no more: the matter goes on to its execution the day it has laga kraft', () => {
  const fore = i('overklagandetid', { overklagandeTill: '2026-04-07' });
  const [sant] = transition(formelltarendeMachine, fore, handelse('expediera'));
  expect(sant.value).toBe('overklagandetid');
  const lagaKraft = handelse('laga-kraft', { idag: '2026-04-08', data: { datum: '2026-04-08' } });
  expect(transition(formelltarendeMachine, sant, lagaKraft)[0]).toMatchObject({
    value: 'expedierat',
    context: { expedierat: IDAG, lagaKraft: '2026-04-08' },
  });
  expect(transition(formelltarendeMachine, fore, lagaKraft)[0]).toMatchObject({ value: 'laga-kraft', context: { expedierat: null } });
});
