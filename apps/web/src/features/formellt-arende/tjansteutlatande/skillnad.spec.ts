import { skillnad } from './skillnad.js';

const ihop = (delar: ReturnType<typeof skillnad>, utan: 'bort' | 'ny') =>
  delar
    .filter(({ slag }) => slag !== utan)
    .map(({ text }) => text)
    .join('');

describe('skillnad', () => {
  it('says which words were taken away and which are new', () => {
    expect(skillnad('Programmet upphör att gälla.', 'Programmet och planen upphör.')).toEqual([
      { slag: 'lika', text: 'Programmet ' },
      { slag: 'bort', text: 'upphör att gälla.' },
      { slag: 'ny', text: 'och planen upphör.' },
    ]);
  });

  it('gives back both texts from what it says', () => {
    const [fore, efter] = ['Ett två tre fyra fem.\nSex.', 'Ett tre två fyra.\n\nSex sju.'];
    const delar = skillnad(fore, efter);
    expect(ihop(delar, 'ny')).toBe(fore);
    expect(ihop(delar, 'bort')).toBe(efter);
  });

  it('says nothing of nothing, and one thing of the same', () => {
    expect(skillnad('', '')).toEqual([]);
    expect(skillnad('Lika.', 'Lika.')).toEqual([{ slag: 'lika', text: 'Lika.' }]);
    expect(skillnad('', 'Nytt.')).toEqual([{ slag: 'ny', text: 'Nytt.' }]);
  });

  it('compares long texts by paragraph', () => {
    const langt = Array.from({ length: 950 }, (_, nr) => `Rad ${nr} här.`).join('\n');
    const delar = skillnad(langt, langt.replace('Rad 7 här.', 'Rad sju här.').replace('Rad 900 här.', 'Rad tolv här.'));
    expect(delar.filter(({ slag }) => slag === 'ny').map(({ text }) => text)).toEqual(['Rad sju här.\n', 'Rad tolv här.\n']);
  });
});
