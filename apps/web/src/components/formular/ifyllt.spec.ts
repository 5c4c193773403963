import { arKlart } from './ifyllt.js';
import { knaFormular } from './kna-formular.js';

const avsnitt = (id: string) => {
  const ett = knaFormular.avsnitt.find((en) => en.id === id);
  if (!ett) throw new Error(`Avsnittet ${id} finns inte.`);
  return ett;
};

describe('a section of a long form', () => {
  it('is not done because something in it was known from before', () => {
    expect(arKlart(avsnitt('behov'), { behovOchMal: 'Köerna är långa.', arbetssatt: 'På papper.', kortSikt: '', langSikt: '' })).toBe(
      false,
    );
    expect(arKlart(avsnitt('behov'), { behovOchMal: 'a', arbetssatt: 'b', kortSikt: 'c', langSikt: 'd' })).toBe(true);
  });

  it('is done without what may be left blank, and not without what is asked for in the end', () => {
    expect(arKlart(avsnitt('kostnader'), { engangskostnadTkr: { 2028: 1200 }, arligKostnadTkr: null, leasing: false })).toBe(false);
    expect(arKlart(avsnitt('kostnader'), { engangskostnadTkr: { 2028: 1200, 2029: null }, arligKostnadTkr: 0, leasing: false })).toBe(true);
    expect(
      arKlart(avsnitt('ateranvandning'), {
        ateranvandning: { resultat: 'ateranvand', skal: '' },
        anskaffning: { val: 'befintlig', skal: 'Räcker.' },
      }),
    ).toBe(true);
  });

  it('is done when every row in it is', () => {
    const kund = { organ: 'kultur', deltagare: 'Verksamhetschef' };
    expect(arKlart(avsnitt('kunder'), { deltagandeKunder: [kund], krav: [] })).toBe(false);
    expect(
      arKlart(avsnitt('kunder'), { deltagandeKunder: [kund, { ...kund, deltagare: '' }], krav: [{ organ: 'kultur', krav: 'Larm' }] }),
    ).toBe(false);
    expect(arKlart(avsnitt('kunder'), { deltagandeKunder: [kund], krav: [{ organ: 'kultur', krav: 'Larm' }] })).toBe(true);
  });
});
