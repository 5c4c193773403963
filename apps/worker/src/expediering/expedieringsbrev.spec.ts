import { type Expedierat, expedieringsbrev } from './expedieringsbrev.js';

const beslut: Expedierat = {
  namn: 'Arkivnämnden',
  epost: 'arkiv@kommunen.example',
  organ: 'Kommunfullmäktige',
  datum: '2026-03-24',
  paragraf: 21,
  dnr: '0012/26',
  bilagor: 1,
  overklagandetyp: 'laglighetsprovning',
  arendetyp: 'verksamhet',
  lagaKraft: '2026-04-21',
  overklagandeTill: '2026-04-20',
};
const brev = (andrat: Partial<Expedierat> = {}) =>
  expedieringsbrev(
    { ...beslut, ...andrat },
    { forvaltningsratt: 'Förvaltningsrätten i Göteborg', lansstyrelse: 'Länsstyrelsen i Västra Götalands län' },
  );

test('the letter says which decision it is, and not what the case is called', () => {
  const { amne, text } = brev();
  expect(amne).toBe('Beslut: Kommunfullmäktige 24 mars 2026, § 21');
  expect(text).toContain('Diarienummer: 0012/26');
  expect(text).toContain('är bifogat');
});

test('it says so when the extract is not in it', () => {
  expect(brev({ bilagor: 0 }).text).toContain('finns inte i den här försändelsen');
});

test('it names the court, and says when the time for appeal has passed', () => {
  expect(brev().text).toContain(
    'Beslutet fick laga kraft den 21 april 2026. Tiden för att överklaga till Förvaltningsrätten i Göteborg har gått ut.',
  );
});

test('before laga kraft it says until when', () => {
  expect(brev({ lagaKraft: null }).text).toContain('till Förvaltningsrätten i Göteborg senast den 20 april 2026');
});

test('a party who can still appeal is told where and to whom the appeal is given', () => {
  const { text } = brev({ overklagandetyp: 'forvaltningsbesvar', arendetyp: 'tillsyn-miljobalken', lagaKraft: null });
  expect(text).toContain('Länsstyrelsen i Västra Götalands län (miljöbalken 19 kap. 1 §)');
  expect(text).toContain('lämnas till Kommunfullmäktige');
});

test('a decision that cannot be appealed says so', () => {
  expect(brev({ overklagandetyp: null }).text).toContain('kan inte överklagas');
});
