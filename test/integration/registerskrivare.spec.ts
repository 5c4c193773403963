import { problem } from '#contracts';
import { createEngine, Nekad, type Engine, type Registersteg } from '#engine';
import { setup } from 'xstate';
import { provprocess } from '../support/provprocess.js';
import { type Provregister, skapaProvregister } from '../support/provregister.js';

const data = (): void => undefined;
const skriv = (register: string, text: string) => ({ type: 'skrivRegister' as const, params: { register, data: { text } } });
const prov = provprocess({
  namn: 'prov',
  machine: setup({
    actions: {
      skrivRegister: data as (_: unknown, params: { register: string; data: Record<string, unknown> }) => void,
      effekt: data as (_: unknown, params: { effekt: string }) => void,
    },
  }).createMachine({
    id: 'prov',
    initial: 'oppet',
    states: {
      oppet: {
        entry: [skriv('dagbok', 'öppnat')],
        on: {
          anteckna: { actions: [skriv('dagbok', 'ett'), { type: 'effekt', params: { effekt: 'tryck' } }, skriv('dagbok', 'två')] },
          vagra: { target: 'klart', actions: [skriv('dagbok', 'före'), skriv('vagran', '')] },
          krascha: { target: 'klart', actions: [skriv('dagbok', 'före'), skriv('krasch', '')] },
          irra: { target: 'klart', actions: [skriv('okant', '')] },
        },
      },
      klart: { type: 'final' },
    },
  }),
  egna: { anteckna: {}, vagra: {}, krascha: {}, irra: {} },
  effekter: { tryck: { beskrivning: 'Prov.', utfall: null } },
});

describe('register writers', () => {
  let falt: Provregister;
  let engine: Engine;
  const sedda: Registersteg[] = [];
  beforeAll(async () => {
    falt = await skapaProvregister();
    await falt.pool.query('create table dagbok (nr bigint generated always as identity, arende_id uuid, steg int, text text)');
    engine = createEngine({
      pool: falt.pool,
      processer: { prov },
      registerskrivare: {
        dagbok: async (klient, steg, { text }) => {
          sedda.push(steg);
          await klient.query('insert into dagbok (arende_id, steg, text) select id, steg, $2 from arende where id = $1 and steg = $3', [
            steg.arendeId,
            text,
            steg.steg,
          ]);
        },
        vagran: () => Promise.reject(new Nekad('regel-hindrar', problem('regel-hindrar', { detail: 'Mötet är redan justerat.' }))),
        krasch: () => Promise.reject(new Error('registret gick sönder')),
      },
    });
  });
  afterAll(async () => {
    await engine.stang();
    await falt.stang();
  });

  it('follow the step in the same transaction and in the machine’s order', async () => {
    const { arendeId } = await falt.starta(engine, 'prov');
    await falt.skicka(engine, arendeId, 'anteckna');
    expect(await falt.rader('select steg, text from dagbok where arende_id = $1 order by nr', arendeId)).toEqual([
      { steg: 1, text: 'öppnat' },
      { steg: 2, text: 'ett' },
      { steg: 2, text: 'två' },
    ]);
    expect(sedda.at(-1)).toMatchObject({
      arendeId,
      steg: 2,
      personId: 'p-hand',
      idag: '2026-03-02',
      organId: 'agaren',
      tillstand: 'oppet',
    });
  });

  it.each([
    ['vagra', 'regel-hindrar'],
    ['krascha', 'registret gick sönder'],
    ['irra', 'Registret okant har ingen skrivare'],
  ])('leave nothing of the step behind when one refuses or fails (%s)', async (typ, skal) => {
    const { arendeId } = await falt.starta(engine, 'prov');
    const allt = () =>
      falt.rader(
        `select a.tillstand, a.steg, a.kedja, (select count(*)::int from handelse h where h.arende_id = a.id) as handelser,
          (select count(*)::int from inlamning i where i.arende_id = a.id) as inlamningar, (select count(*)::int from dagbok d where d.arende_id = a.id) as dagbok,
          (select count(*)::int from command) as kommandon from arende a where a.id = $1`,
        arendeId,
      );
    const fore = await allt();
    await expect(falt.skicka(engine, arendeId, typ)).rejects.toThrow(skal);
    expect(await allt()).toEqual(fore);
  });
});
