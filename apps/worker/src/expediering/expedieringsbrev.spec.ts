import { expedieringsbrev } from './expedieringsbrev.js';

const beslut = {
  namn: 'Arkivnämnden',
  epost: 'arkiv@kommunen.example',
  organ: 'Kommunfullmäktige',
  datum: '2026-03-24',
  paragraf: 21,
  dnr: '0012/26',
  bilagor: 1,
};

test('the letter says which decision it is, and not what the case is called', () => {
  const { amne, text } = expedieringsbrev(beslut);
  expect(amne).toBe('Beslut: Kommunfullmäktige 24 mars 2026, § 21');
  expect(text).toContain('Diarienummer: 0012/26');
  expect(text).toContain('är bifogat');
});

test('it says so when the extract is not in it', () => {
  expect(expedieringsbrev({ ...beslut, bilagor: 0 }).text).toContain('finns inte i den här försändelsen');
});
