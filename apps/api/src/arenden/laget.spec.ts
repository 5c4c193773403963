import { laget } from './laget.js';

const lage = {
  steg: 3,
  antalSteg: 9,
  beskrivning: 'Kostnads- och nyttoanalysen görs.',
  sedan: new Date('2026-03-02T09:00:00Z'),
  pausadSedan: null,
  avslutad: false,
  nasta: 'Skicka in analysen',
  senast: '2026-03-06',
  ingenFrist: null,
};

describe('laget', () => {
  it('says where the case stands, since when, and what comes next by when', () => {
    expect(laget(lage)).toBe(
      'Steg 3 av 9. Kostnads- och nyttoanalysen görs. Så har det varit sedan 2 mars 2026. Nästa: skicka in analysen, senast fre 6 mars 2026.',
    );
  });

  it('says that a case is paused', () => {
    expect(laget({ ...lage, pausadSedan: new Date('2026-03-03T09:00:00Z') })).toContain('Ärendet är pausat sedan 3 mars 2026.');
  });

  it('says why there is no deadline', () => {
    expect(laget({ ...lage, senast: null, ingenFrist: 'Väntar på nästa budgetcykel.' })).toMatch(
      /Ingen frist: väntar på nästa budgetcykel\.$/,
    );
  });

  it('names nothing as next when the case is closed', () => {
    expect(laget({ ...lage, steg: null, avslutad: true, beskrivning: 'Initiativet avbröts.' })).toBe(
      'Initiativet avbröts. Ärendet avslutades 2 mars 2026.',
    );
  });
});
