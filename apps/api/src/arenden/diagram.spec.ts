import { processer } from '#machines';
import { diagramFor } from './diagram.js';

const vid = new Date('2026-03-02T09:00:00Z');

describe('the drawing of a process', () => {
  it.each(Object.values(processer))('$namn shows every state that people are shown, and no arrow that leads nowhere', (process) => {
    const [forst = ''] = Object.keys(process.tillstand);
    const { noder, pilar, overallt } = diagramFor(process, forst, []);
    const ids = new Set(noder.map(({ id }) => id));
    const overtagna = new Set(process.overtaganden);
    const oritade = Object.keys(process.tillstand).filter((id) => !ids.has(id) && !overtagna.has(id));
    expect(oritade).toEqual([]);
    expect(pilar.filter(({ fran, till }) => !ids.has(fran) || !ids.has(till))).toEqual([]);
    expect(pilar.every(({ vad }) => vad.length > 0 && vad.every(({ text }) => text.trim() !== ''))).toBe(true);
    expect(overallt.every(({ fran }) => fran.length > 1)).toBe(true);
    const svenska = [...noder.map(({ etikett }) => etikett), ...pilar.flatMap(({ vad }) => vad.map(({ text }) => text))];
    expect(svenska.filter((text) => /^[a-z]+(-[a-z]+)+$|xstate|undefined/.test(text))).toEqual([]);
  });

  it('says where the case is, where it has been, which way it went and where it can go', () => {
    const { initiativ } = processer;
    if (!initiativ) throw new Error('processen saknas');
    const { noder, pilar, overallt } = diagramFor(initiativ, 'kategoriserat', [
      { tillstand: 'identifierat', vid },
      { tillstand: 'kategoriserat', vid },
    ]);
    const lage = (id: string) => noder.find((nod) => nod.id === id)?.lage;
    expect([lage('identifierat'), lage('kategoriserat'), lage('finansierat')]).toEqual(['passerat', 'nu', 'kvar']);
    expect(pilar.find(({ fran, till }) => fran === 'identifierat' && till === 'kategoriserat')).toMatchObject({
      gangen: true,
      harifran: false,
    });
    expect(pilar.filter(({ harifran }) => harifran).map(({ till }) => till)).toEqual(expect.arrayContaining(['under-analys']));
    expect(overallt.map(({ till }) => till)).toContain('avbrutet');
  });

  it('draws what passes through at once as one way, by what set it off', () => {
    const { tjansteplanrond } = processer;
    if (!tjansteplanrond) throw new Error('processen saknas');
    const { noder, pilar } = diagramFor(tjansteplanrond, 'utkast', []);
    expect(noder.some(({ id }) => id === 'vidare')).toBe(false);
    expect(pilar.find(({ fran, till }) => fran === 'utkast' && till === 'i-forum')?.vad).toEqual([
      { text: 'Lämna till forumet', slag: 'handelse' },
    ]);
    expect(pilar.find(({ fran, till }) => fran === 'i-forum' && till === 'hos-styrelsen')?.vad.map(({ slag }) => slag)).toContain('frist');
  });
});
