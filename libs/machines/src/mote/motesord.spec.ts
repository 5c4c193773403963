import { processer } from '../processer.js';
import { regimFor, regimer } from '../regim.js';
import { motesordFor, motesordForRoller } from './motesord.js';

const { policy } = regimFor('2026-03-01');
const i = (organ: string, roll: string) => ({ organ, roll });

describe('what a kind of meeting is called', () => {
  it('has words for every kind that a regime holds, and says the same as the process', () => {
    for (const { slag } of regimer().flatMap(({ motesgrupper }) => motesgrupper))
      expect(processer[slag]?.etikett.startsWith(motesordFor(slag).namn)).toBe(true);
    expect(() => motesordFor('initiativ')).toThrow();
  });

  it('names the kind that somebody’s roles lead to, and only "Möten" when there are several', () => {
    expect(motesordForRoller([i('strategiska-samordningsgruppen', 'ssg-ledamot')], policy)).toBe('SSG-möten');
    expect(motesordForRoller([i('stadsledningskontoret', 'beredningsansvarig')], policy)).toBe('SSG-möten');
    expect(motesordForRoller([i('skolforvaltningen', 'beredningsansvarig')], policy)).toBe('Ledningsmöten');
    expect(motesordForRoller([i('pf-it', 'forumdeltagare')], policy)).toBe('Forummöten');
    expect(motesordForRoller([i('pf-it', 'forumdeltagare'), i('strategiska-samordningsgruppen', 'ssg-ledamot')], policy)).toBe('Möten');
  });
});
