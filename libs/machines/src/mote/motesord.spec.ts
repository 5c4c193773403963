import { processer } from '../processer.js';
import { regimFor, regimer } from '../regim.js';
import { motesordFor, motesordForRoller } from './motesord.js';

const regim = regimFor('2026-03-01');
const i = (organ: string, roll: string) => ({ organ, roll });

describe('what a kind of meeting is called', () => {
  it('has words for every kind that a regime holds, and says the same as the process', () => {
    for (const { slag } of regimer().flatMap(({ motesgrupper }) => motesgrupper))
      expect(processer[slag]?.etikett.startsWith(motesordFor(slag).namn)).toBe(true);
    expect(() => motesordFor('initiativ')).toThrow();
  });

  it('names the kind that somebody’s roles lead to, and only "Möten" when there are several', () => {
    expect(motesordForRoller([i('strategiska-samordningsgruppen', 'ssg-ledamot')], regim)).toBe('SSG-möten');
    expect(motesordForRoller([i('stadsledningskontoret', 'beredningsansvarig')], regim)).toBe('SSG-möten');
    expect(motesordForRoller([i('skolforvaltningen', 'beredningsansvarig')], regim)).toBe('Ledningsmöten');
    expect(motesordForRoller([i('pf-it', 'forumdeltagare')], regim)).toBe('Forummöten');
    expect(motesordForRoller([i('pf-it', 'forumdeltagare'), i('strategiska-samordningsgruppen', 'ssg-ledamot')], regim)).toBe('Möten');
    expect(motesordForRoller([i('stadsledningskontoret', 'beredningsansvarig')], null)).toBe('Möten');
  });

  it('names the forums’ meetings for the one who prepared them under the rules that ended 2022', () => {
    expect(motesordForRoller([i('intraservice', 'tjansteansvarig')], regimFor('2022-03-01'))).toBe('Forummöten');
  });
});
