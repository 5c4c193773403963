import { type Beslutsrad, saOverklagas } from './sa-overklagas.js';

const anslag = { organ: 'Miljönämnden', overklagandeTill: '2026-04-07' };
const instanser = { forvaltningsratt: 'Förvaltningsrätten i Göteborg', lansstyrelse: 'Länsstyrelsen i Västra Götalands län' };
const rad = (paragraf: number, overklagande: Beslutsrad['overklagande'], arendetyp: string | null = null): Beslutsrad => ({
  paragraf,
  rubrik: 'Ärende',
  dnr: null,
  overklagande,
  arendetyp,
});

test('one text for what is appealed in the same way, naming the court', () => {
  const svar = saOverklagas(anslag, [rad(1, 'laglighetsprovning'), rad(2, 'laglighetsprovning', 'verksamhet')], instanser);
  expect(svar).toHaveLength(1);
  expect(svar[0]?.galler).toBeNull();
  expect(svar[0]?.meningar.join(' ')).toContain('Förvaltningsrätten i Göteborg senast den 7 april 2026');
});

test('what is appealed in different ways says which paragraphs', () => {
  const rader = [rad(1, 'laglighetsprovning'), rad(2, 'forvaltningsbesvar', 'tillsyn-miljobalken'), rad(3, 'ej-overklagbart')];
  const svar = saOverklagas(anslag, rader, instanser);
  expect(svar.map(({ galler }) => galler)).toEqual(['§ 1', '§ 2', '§ 3']);
  expect(svar[1]?.meningar.join(' ')).toMatch(/Länsstyrelsen i Västra Götalands län .*lämnas till Miljönämnden/);
});
