import { processer } from '#machines';
import { type Beslutslage, forklara, lagesord, UTAN_EGNA_ORD } from './lagesord.js';

const lage = (andrat: Partial<Beslutslage> = {}): Beslutslage => ({
  tillstand: 'overklagandetid',
  overklagandeTill: '2026-04-07',
  lagaKraft: null,
  overklagandetyp: 'laglighetsprovning',
  arendetyp: null,
  ...andrat,
});
const beslut = { organ: 'Kommunfullmäktige', beslutsdatum: '2026-03-10', paragraf: 31, utfall: 'avslag', beslutsfattare: null };
const instanser = { forvaltningsratt: 'Förvaltningsrätten i Göteborg', lansstyrelse: null };

describe('a decision in plain words', () => {
  it('has words of its own for every state in which it can be on the web', () => {
    const fore = ['beslutat', 'aterkallat'];
    const tillstand = Object.entries(processer.formelltarende?.tillstand ?? {})
      .filter(([namn, { fas }]) => ['efter-beslutet', 'genomforande', 'avslutat'].includes(fas) && !fore.includes(namn))
      .map(([namn]) => namn);
    expect(tillstand.length).toBeGreaterThan(5);
    expect(tillstand.filter((namn) => lagesord(lage({ tillstand: namn })) === UTAN_EGNA_ORD)).toEqual([]);
  });

  it('says who can appeal, to whom and until when, by how the decision is appealed', () => {
    expect(forklara(lage(), beslut, instanser)).toEqual([
      'Kommunfullmäktige sa nej till förslaget den 10 mars 2026. Beslutet står i paragraf 31 i protokollet.',
      'Kan överklagas till och med 7 april 2026.',
      'Den som är medlem i kommunen kan be domstolen pröva om beslutet är lagligt. Överklagandet ska ha kommit in till Förvaltningsrätten i Göteborg senast den 7 april 2026.',
    ]);
    expect(forklara(lage({ overklagandetyp: 'forvaltningsbesvar', arendetyp: 'enskilt' }), beslut, instanser)[2]).toBe(
      'Den som beslutet gäller kan överklaga det till Förvaltningsrätten i Göteborg. Överklagandet ska ha kommit in till kommunen senast den 7 april 2026.',
    );
    const inte = forklara(lage({ tillstand: 'laga-kraft', overklagandetyp: null, overklagandeTill: null }), beslut, instanser).join(' ');
    expect(inte).toContain('Beslutet gäller.');
    expect(inte).not.toContain('överklaga');
  });

  it('names the function that decided by delegation, and no person', () => {
    const [vem] = forklara(
      lage({ tillstand: 'ska-redovisas' }),
      { ...beslut, paragraf: null, utfall: null, beslutsfattare: 'Stadsdirektör' },
      instanser,
    );
    expect(vem).toBe('Stadsdirektör beslutade för Kommunfullmäktige den 10 mars 2026. Det kallas att besluta på delegation.');
  });

  it('never says that a decision holds when it has been annulled or taken back', () => {
    for (const tillstand of ['upphavt', 'atertaget']) {
      expect(lagesord(lage({ tillstand }))).toContain('gäller inte längre');
      expect(forklara(lage({ tillstand, lagaKraft: '2026-04-08' }), beslut, instanser)).toHaveLength(2);
    }
  });
});
