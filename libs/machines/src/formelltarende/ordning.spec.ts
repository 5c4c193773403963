import type { Regelverk } from '#contracts';
import { demoregelverk } from '../../../../test/support/regelverk.js';
import { fall, handelse, i, type Snapshot, TILL_LISTAN, utlatande } from '../prov/arendefall.js';
import { anvandRegelverk } from '../regelverk/gallande.js';
import { formelltarendeMachine } from './formelltarende.machine.js';
import { migreringar } from './migreringar.js';

type Ordning = Regelverk['arendeordningar'][number];

/** The demo's file with the order for formal matters changed, as a municipality reads in a new version. */
function nyFil(andra: (ordning: Ordning) => void): void {
  const fil = demoregelverk();
  for (const ordning of fil.arendeordningar) andra(ordning);
  anvandRegelverk(fil, 'ny');
}

const paListan = () => fall(...TILL_LISTAN);
const utanRemiss = () => handelse('anmal-till-foredragningslistan', { fakta: { barnarenden: [] } });
const somVersionEtt = (fran: Snapshot, andra: Record<string, unknown> = {}) => {
  const { context, ...resten } = formelltarendeMachine.getPersistedSnapshot(fran) as unknown as { context: Record<string, unknown> };
  const { ordning: _ordning, ...gammal } = context;
  return { ...resten, context: gammal, ...andra };
};

describe('a matter that is open when the municipality reads in new rules', () => {
  afterEach(() => anvandRegelverk(demoregelverk(), 'demo'));

  it('still needs the opinions that its own rules ask for, and one that starts after does not', () => {
    const oppet = i('utfardat', { remissinstanser: [], remissAvstadd: false });
    expect(oppet.can(utanRemiss())).toBe(false);
    nyFil(({ kedjor }) => (kedjor['ks-kf'].remiss = false));
    expect(oppet.can(utanRemiss())).toBe(false);
    expect(i('utfardat', { remissinstanser: [], remissAvstadd: false }).can(utanRemiss())).toBe(true);
  });

  it('is tillstyrkt by the kommunstyrelse and decided by the fullmäktige that it started with', () => {
    const oppet = paListan();
    nyFil((ordning) => (ordning.organ = { ks: 'namnden-for-intraservice', kf: 'intraservice' }));
    expect(oppet.can(handelse('registrera-beslut'))).toBe(true);
    expect(oppet.context.ordning).toMatchObject({ ks: 'kommunstyrelsen', kf: 'kommunfullmaktige' });
  });

  it('asks the dataskyddsombud that it started with', () => {
    const { ordning } = fall().context;
    nyFil((ny) => (ny.dso = { organ: 'kommunstyrelsen', roll: 'jurist' }));
    expect(ordning.dso).toEqual({ organ: 'dataskyddsenheten', roll: 'dataskyddsombud' });
    expect(fall().context.ordning.dso).toEqual({ organ: 'kommunstyrelsen', roll: 'jurist' });
  });

  it('is written by its own kind of office’s templates, and by the one of the day that is written', () => {
    const oppet = fall('paborja-beredning');
    nyFil((ordning) => {
      ordning.ledningskontor = ['intraservice'];
      for (const mall of ordning.tumallar) if (mall.slag === 'ledningskontor' && mall.till === null) mall.dimensioner.barn = 'Barn';
    });
    expect(oppet.can(handelse('lamna-till-granskning'))).toBe(false);
    const dimensioner = { ...utlatande.dimensioner, barn: { svar: 'inga-sarskilda-aspekter', text: null } };
    expect(oppet.can(handelse('lamna-till-granskning', { data: { dimensioner } }))).toBe(true);
  });
});

describe('a matter that version 1 left', () => {
  afterEach(() => anvandRegelverk(demoregelverk(), 'demo'));

  it('keeps what its regime says when it is next stepped, and nothing later', () => {
    const oppet = paListan();
    const tva = migreringar[1]?.(somVersionEtt(oppet)) as { context: { ordning: unknown } };
    expect(tva.context.ordning).toEqual(oppet.context.ordning);
  });

  it('is left as it is when it has ended, since its regime may be gone', () => {
    const slut = somVersionEtt(paListan(), { status: 'done' });
    anvandRegelverk({ ...demoregelverk(), regimer: [] }, 'utan');
    expect(migreringar[1]?.(slut)).toBe(slut);
  });
});
