import { processer } from '#machines';
import { Runtime } from '@temporalio/worker';
import { historier, spelaUpp } from './spela-upp.js';

const TID = 60_000;
const UNDERHALL = ['underhallAnslag', 'underhallNatt', 'underhallSvep'];
/** The same story under other names. */
const SAMMA: Readonly<Record<string, string>> = { bolagsledningsmote: 'ssgmote', forummote: 'ssgmote', ledningsmote: 'ssgmote' };

describe('runs that have been started with released code', () => {
  beforeAll(() => {
    // The replay that is broken on purpose would fill the log.
    Runtime.install({ logger: { log: () => {}, trace: () => {}, debug: () => {}, info: () => {}, warn: () => {}, error: () => {} } });
  });

  it('have a recorded history for every process and every schedule', () => {
    const inspelade = new Set(historier().map(({ typ }) => typ));
    const ska = [...Object.keys(processer).map((process) => SAMMA[process] ?? process), ...UNDERHALL];
    expect(ska.filter((typ) => !inspelade.has(typ))).toEqual([]);
  });

  it(
    'are still followed by the same commands',
    async () => {
      const alla = historier();
      expect(await spelaUpp('../../workflows/index.ts', alla)).toEqual(Object.fromEntries(alla.map(({ fil }) => [fil, 'lika'])));
    },
    TID,
  );

  it(
    'do not find their way in a story that has been changed',
    async () => {
      const anslagen = historier().filter(({ typ }) => typ === 'anslag');
      const utfall = await spelaUpp('./andrad-berattelse.ts', anslagen);
      expect(Object.keys(utfall)).toHaveLength(anslagen.length);
      for (const fel of Object.values(utfall)) expect(fel).toMatch(/[Nn]ondeterminism/);
    },
    TID,
  );
});
