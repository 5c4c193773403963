import type { MaskinHandelse } from '../process.js';
import { regimer, ronderFor } from '../regim.js';
import { type RondKontext, startkontext, tur } from '../tjansteplanrond/kontext.js';
import { rondregler } from './rond.js';

const gammal = regimer().find(({ id }) => id === 'kommungemensamma-2014');
if (!gammal) throw new Error('regimen saknas');
const { policy } = gammal;
const rond = (omrade: string, id: 'var' | 'host', plats = 0): RondKontext => {
  const start = startkontext({
    organ: 'intraservice',
    nu: '2021-09-01T08:00:00.000Z',
    idag: '2021-09-01',
    data: { plan: 'p', omrade, rond: id, planar: 2022 },
    policy,
    regim: 'kommungemensamma-2014',
  });
  return { ...start, ...tur(start.kedja, plats) };
};
const handelse = (andrat: Partial<MaskinHandelse> & { roll?: [string, string] } = {}): MaskinHandelse => ({
  type: 'prov',
  nu: '2021-09-01T08:00:00.000Z',
  idag: '2021-09-01',
  aktor: { personId: 'a', roller: andrat.roll ? [{ organ: andrat.roll[0], roll: andrat.roll[1] }] : [] },
  data: {},
  fakta: {},
  ...andrat,
});
const av = (antal: number) => ({ narvarande: Array.from({ length: antal }, (_, nr) => `m-${nr}`) });
const iForumet = { forumetsLedamoter: { ledamoter: ['a', 'b'], foredragande: ['f'] } };

type Fall = readonly [RondKontext, MaskinHandelse];
/** For each rule: what it lets through, and what it refuses with what is missing. */
const fall: Record<keyof typeof rondregler, { ja: Fall; nej: readonly [...Fall, readonly string[]] }> = {
  'regimen-har-ronder': { ja: [rond('hr', 'var'), handelse()], nej: [{ ...rond('hr', 'var'), kedja: [] }, handelse(), ['rond']] },
  'ronden-har-borjat': {
    ja: [rond('hr', 'var'), handelse({ data: { borjade: '2021-09-01' } })],
    nej: [rond('hr', 'var'), handelse({ data: { borjade: '2021-09-02' } }), ['borjade']],
  },
  'ar-ansvarig-for-planen': {
    ja: [rond('hr', 'var'), handelse({ roll: ['intraservice', 'tjansteansvarig'] })],
    nej: [rond('hr', 'var'), handelse({ roll: ['intraservice', 'handlaggare'] }), ['roll:tjansteansvarig']],
  },
  'ar-forumets-ordforande': {
    ja: [rond('hr', 'var', 1), handelse({ roll: ['pf-hr', 'forumordforande'] })],
    nej: [rond('hr', 'var', 1), handelse({ roll: ['pf-hr', 'forumdeltagare'] }), ['roll:forumordforande']],
  },
  'ar-styrelsens-sekreterare': {
    ja: [rond('hr', 'host', 2), handelse({ roll: ['kommunstyrelsen', 'sekreterare'] })],
    nej: [rond('hr', 'host', 2), handelse({ roll: ['kommunfullmaktige', 'sekreterare'] }), ['roll:sekreterare']],
  },
  'narvarande-sitter-i-forumet': {
    ja: [rond('hr', 'var'), handelse({ data: { narvarande: ['a', 'b'] }, fakta: iForumet })],
    nej: [rond('hr', 'var'), handelse({ data: { narvarande: ['a', 'x'] }, fakta: iForumet }), ['narvarande.x']],
  },
  'foredraganden-sitter-inte-i-forumet': {
    ja: [rond('hr', 'var'), handelse({ data: { narvarande: ['a'] }, fakta: iForumet })],
    nej: [
      rond('hr', 'var'),
      handelse({ data: { narvarande: ['a', 'f'] }, fakta: iForumet, aktor: { personId: 'f', roller: [] } }),
      ['narvarande.f'],
    ],
  },
  'forumets-antal-ar-inom-ramen': {
    ja: [rond('hr', 'var', 1), handelse({ data: av(8) })],
    nej: [rond('hr', 'var', 1), handelse({ data: av(9) }), ['narvarande']],
  },
  'utfallet-finns-for-forumet': {
    ja: [rond('hr', 'var'), handelse({ type: 'ingen-andring' })],
    nej: [
      { ...rond('hr', 'var'), kedja: rond('hr', 'var').kedja.map((steg) => ({ ...steg, utfall: ['tillstyrkt-med-andring'] })) },
      handelse({ type: 'ingen-andring' }),
      ['utfall'],
    ],
  },
  'styrelsens-beslut-har-organ-dag-och-paragraf': {
    ja: [rond('hr', 'host', 2), handelse({ data: { organ: 'kommunstyrelsen', datum: '2021-09-01', paragraf: 1 } })],
    nej: [
      rond('hr', 'host', 2),
      handelse({ data: { organ: 'kommunfullmaktige', datum: '2021-09-02', paragraf: 0 } }),
      ['organ', 'datum', 'paragraf'],
    ],
  },
  'ronden-aterges-ur-en-kalla': {
    ja: [{ ...rond('hr', 'var'), overtaget: { kalla: 'planen', datum: '2021-01-01' } }, handelse()],
    nej: [rond('hr', 'var'), handelse(), ['kalla']],
  },
  'alla-forum-har-haft-planen-infor-beslutet': {
    ja: [rond('hr', 'host', 2), handelse()],
    nej: [rond('hr', 'var', 3), handelse(), ['forum']],
  },
  'alla-forum-har-haft-planen': { ja: [rond('hr', 'var', 3), handelse()], nej: [rond('hr', 'var', 2), handelse(), ['forum']] },
  'tystnad-framjar-versionen': {
    ja: [rond('hr', 'var', 1), handelse()],
    nej: [rond('hr', 'var', 2), handelse(), ['stallningstagande']],
  },
};

describe.each(Object.entries(fall))('the rule %s', (namn, { ja, nej }) => {
  const regel = rondregler[namn as keyof typeof rondregler];
  it('lets through what fulfils it', () => {
    expect(regel.saknas(...ja)).toEqual([]);
  });
  it('says what is missing', () => {
    expect(regel.saknas(nej[0], nej[1])).toEqual(nej[2]);
  });
});

describe('the rounds of the old regime', () => {
  const omraden = Object.keys(gammal.ronder);

  it('give each of the nine areas two rounds a year, through its own forums', () => {
    expect(omraden).toHaveLength(9);
    for (const omrade of omraden) {
      const [var_, host] = ronderFor(gammal.id, omrade);
      expect(var_?.kedja.map(({ id }) => id)).toEqual(['tjansteforum', 'prioriteringsforum', 'beslutsforum']);
      expect(var_?.kedja[0]?.organ).toBe(`tf-${omrade}`);
      expect(var_?.kedja[1]?.organ).toBe(gammal.omraden[omrade]?.policy?.organ?.prioritering);
      expect([var_?.slutar, host?.slutar]).toEqual(['indikativt', 'styrelsen']);
    }
  });

  it('say the forum’s own name and numbers in a refusal', () => {
    expect(rondregler['forumets-antal-ar-inom-ramen'].iFallet(rond('it-tjanster', 'var', 1))).toEqual({
      mening: '6–7 ledamöter ska vara närvarande i prioriteringsforum IT-tjänster.',
    });
    expect(rondregler['ar-forumets-ordforande'].iFallet(rond('ekonomi', 'var')).mening).toMatch(/^Ordföranden i tjänsteforum Ekonomi/);
  });

  it('are gone in the new one', () => {
    expect(ronderFor('digital-utveckling-2023', 'hr')).toEqual([]);
  });
});
