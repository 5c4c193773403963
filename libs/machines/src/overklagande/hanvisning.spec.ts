import { type Overklagat, overklagandehanvisning } from './hanvisning.js';

const INSTANSER = { forvaltningsratt: 'Förvaltningsrätten i Göteborg', lansstyrelse: 'Länsstyrelsen i Västra Götalands län' };
const beslut = (andrat: Partial<Overklagat>): Overklagat => ({
  slag: 'laglighetsprovning',
  arendetyp: 'verksamhet',
  organ: 'Nämnden för Intraservice',
  till: null,
  fran: 'justeringen',
  ...andrat,
});
const text = (andrat: Partial<Overklagat>, instanser = INSTANSER as Parameters<typeof overklagandehanvisning>[1]) =>
  overklagandehanvisning(beslut(andrat), instanser).join(' ');

test('laglighetsprövning goes straight to the county’s förvaltningsrätt, by its last day', () => {
  expect(text({ till: '2026-04-07' })).toContain('ha kommit in till Förvaltningsrätten i Göteborg senast den 7 april 2026');
});

test('before the day is known it says what the time runs from', () => {
  expect(text({})).toContain('inom tre veckor från den dag då det tillkännagavs på kommunens anslagstavla att protokollet har justerats');
  expect(text({ fran: 'anmalan' })).toContain('där beslutet anmäldes');
});

test('förvaltningsbesvär is left with the body that decided and heard by the instance of the matter type’s own law', () => {
  const enskilt = text({ slag: 'forvaltningsbesvar', arendetyp: 'enskilt', till: '2026-04-07' });
  expect(enskilt).toContain('överklaga det till Förvaltningsrätten i Göteborg (förvaltningslagen 40 §)');
  expect(enskilt).toContain('lämnas till Nämnden för Intraservice');
  expect(enskilt).not.toContain('7 april');
  expect(text({ slag: 'forvaltningsbesvar', arendetyp: 'tillsyn-miljobalken' })).toContain(
    'överklaga det till Länsstyrelsen i Västra Götalands län (miljöbalken 19 kap. 1 §)',
  );
});

test('a matter whose type may not be told does not show it by its instance', () => {
  expect(text({ slag: 'forvaltningsbesvar', arendetyp: null })).toContain('den instans som står i beslutet');
});

test('without the municipality’s own names it says the kind of court', () => {
  expect(text({}, { forvaltningsratt: null, lansstyrelse: null })).toContain('ha kommit in till förvaltningsrätten');
});

test('what is purely preparatory cannot be appealed', () => {
  expect(text({ slag: 'ej-overklagbart' })).toContain('kan inte överklagas');
});
