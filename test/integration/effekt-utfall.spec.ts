import { randomUUID } from 'node:crypto';
import { problem } from '#contracts';
import { createEngine, type Engine, Nekad } from '#engine';
import { type MaskinHandelse, type MaskinKontext, type MaskinStart, processer } from '#machines';
import { assign, setup } from 'xstate';
import { z } from 'zod';
import { formular, personer, start } from '../../libs/machines/src/prov/fall.js';
import { provprocess } from '../support/provprocess.js';
import { type Provregister, skapaProvregister } from '../support/provregister.js';

const data = (): void => undefined;
const intern = { schema: z.strictObject({ nr: z.number() }), intern: true };
const prov = provprocess({
  namn: 'prov',
  machine: setup({
    types: { context: {} as Pick<MaskinKontext, 'organ'> & { nr: number | null }, events: {} as MaskinHandelse, input: {} as MaskinStart },
    actions: {
      effekt: data as (_: unknown, params: { effekt: string }) => void,
      skrivRegister: data as (_: unknown, params: { register: string; data: Record<string, unknown> }) => void,
      pausaFrister: data,
      aterupptaFrister: data,
      minnsNr: assign(({ event }) => ({ nr: Number(event.data.nr) })) as never,
    },
  }).createMachine({
    id: 'prov',
    initial: 'oppet',
    context: ({ input }) => ({ organ: input.organ, nr: null }),
    states: {
      oppet: {
        entry: [
          { type: 'effekt', params: { effekt: 'sand' } },
          { type: 'effekt', params: { effekt: 'vagra' } },
          { type: 'effekt', params: { effekt: 'tyst' } },
        ],
        on: {
          framme: { target: 'levererat', actions: ['minnsNr'] },
          vagrad: { target: 'levererat', actions: [{ type: 'skrivRegister', params: { register: 'vagran', data: {} } }] },
          pausa: { actions: ['pausaFrister'] },
          ateruppta: { actions: ['aterupptaFrister'] },
          avbryt: 'avbrutet',
        },
      },
      levererat: { on: { avbryt: 'avbrutet' } },
      avbrutet: { type: 'final' },
    },
  }),
  egna: { framme: intern, vagrad: intern, pausa: {}, ateruppta: { underPaus: true }, avbryt: {} },
  effekter: {
    sand: { beskrivning: 'Prov.', utfall: 'framme' },
    vagra: { beskrivning: 'Prov.', utfall: 'vagrad' },
    tyst: { beskrivning: 'Prov.', utfall: null },
  },
});

describe('the outcome of an effect', () => {
  let falt: Provregister;
  let engine: Engine;
  beforeAll(async () => {
    falt = await skapaProvregister();
    await falt.pool.query('create table avtryck (arende_id uuid)');
    engine = createEngine({
      pool: falt.pool,
      processer: { ...processer, prov },
      registerskrivare: {
        vagran: async (klient, { arendeId }) => {
          await klient.query('insert into avtryck values ($1)', [arendeId]);
          throw new Nekad('regel-hindrar', problem('regel-hindrar'));
        },
      },
    });
  });
  afterAll(async () => {
    await engine.stang();
    await falt.stang();
  });

  const effekt = async (arendeId: string, typ: string) =>
    (await falt.rader('select id, status, resultat from effect where arende_id = $1 and typ = $2', arendeId, typ))[0] ?? {};
  const rapportera = async (arendeId: string, typ: string, resultat: Record<string, unknown> = { nr: 7 }) =>
    engine.effektUtfall({ effektId: String((await effekt(arendeId, typ)).id), resultat, nu: falt.nu });
  const star = async (arendeId: string) =>
    (await falt.rader(`select tillstand, steg, snapshot #> '{context,nr}' as nr from arende where id = $1`, arendeId))[0];
  const ny = async () => (await falt.starta(engine, 'prov')).arendeId;

  it('is an event of the case, with the result as its data, in the transaction that closes the effect', async () => {
    const id = await ny();
    expect(await rapportera(id, 'sand')).toBe('registrerad');
    expect(await star(id)).toEqual({ tillstand: 'levererat', steg: 2, nr: 7 });
    expect(await effekt(id, 'sand')).toMatchObject({ status: 'klar', resultat: { nr: 7 } });
    expect(
      await falt.rader(
        'select h.typ, h.person_id, i.innehall from handelse h join inlamning i on i.id = h.inlamning_id where h.arende_id = $1 and h.steg = 2',
        id,
      ),
    ).toEqual([{ typ: 'framme', person_id: null, innehall: { nr: 7 } }]);
  });

  it('answers the same when it is reported again, also at the same time and with another result', async () => {
    const id = await ny();
    const svar = await Promise.all([1, 2, 3].map((nr) => rapportera(id, 'sand', { nr })));
    expect(svar).toEqual(['registrerad', 'registrerad', 'registrerad']);
    expect(await star(id)).toMatchObject({ tillstand: 'levererat', steg: 2 });
  });

  it('closes the effect without an event when the event no longer applies', async () => {
    const id = await ny();
    await falt.skicka(engine, id, 'avbryt');
    expect(await rapportera(id, 'sand')).toBe('inaktuell');
    expect(await effekt(id, 'sand')).toMatchObject({ status: 'klar' });
    expect(await star(id)).toEqual({ tillstand: 'avbrutet', steg: 2, nr: null });
  });

  it('leaves nothing of a refused event behind', async () => {
    const id = await ny();
    expect(await rapportera(id, 'vagra')).toBe('inaktuell');
    expect(await star(id)).toEqual({ tillstand: 'oppet', steg: 1, nr: null });
    expect(await falt.rader('select * from avtryck')).toEqual([]);
    expect(await effekt(id, 'vagra')).toMatchObject({ status: 'klar' });
  });

  it('waits when the case is paused, and is taken when it goes on', async () => {
    const id = await ny();
    await falt.skicka(engine, id, 'pausa');
    await expect(rapportera(id, 'sand')).rejects.toMatchObject({ kod: 'arendet-pausat' });
    expect(await effekt(id, 'sand')).toMatchObject({ status: 'vantar' });
    await falt.skicka(engine, id, 'ateruppta');
    expect(await rapportera(id, 'sand')).toBe('registrerad');
  });

  it('is refused, and the effect kept, when the result is not what the event asks for', async () => {
    const id = await ny();
    await expect(rapportera(id, 'sand', { fel: 1 })).rejects.toMatchObject({ kod: 'ogiltiga-uppgifter' });
    expect(await effekt(id, 'sand')).toMatchObject({ status: 'vantar' });
  });

  it('is nothing but the closing where the type has no outcome', async () => {
    const id = await ny();
    expect(await rapportera(id, 'tyst')).toBe('registrerad');
    expect(await rapportera(id, 'tyst')).toBe('inaktuell');
    expect(await engine.effektUtfall({ effektId: 'finns/inte', resultat: {}, nu: falt.nu })).toBe('inaktuell');
    expect(await star(id)).toMatchObject({ steg: 1 });
  });

  it('tells in SM-01’s log when the nämnd’s information was delivered, and stops nobody’s work', async () => {
    await falt.pool
      .query(`insert into organ (id, namn, typ) values ('intraservice', 'Intraservice', 'forvaltning'), ('stadsledningskontoret', 'SLK', 'forvaltning'),
      ('grundskolenamnden', 'Grundskolenämnden', 'namnd') on conflict do nothing`);
    await falt.pool.query(`insert into mal (id, namn) values ('mal-1', 'Enklare vardag')`);
    for (const { personId, roller } of [personer.foretradare, personer.handlaggare]) {
      await falt.pool.query(`insert into person (id, namn, epost, sub) values ($1, $1, 'x@x.example', $1)`, [personId]);
      for (const { organ, roll } of roller)
        await falt.pool.query(`insert into medlemskap (person_id, organ_id, roll, fran) values ($1, $2, $3, '2021-01-01')`, [
          personId,
          organ,
          roll,
        ]);
    }
    const nu = new Date('2026-03-04T09:00:00Z');
    const arendeId = randomUUID();
    const handlaggare = { personId: 'person-10' };
    const behov = { behov: 'x', kortSikt: 'k', langSikt: 'l', anvandare: 'a', ...start().data };
    await engine.start({
      nyckel: arendeId,
      aktor: handlaggare,
      nu,
      process: 'initiativ',
      arendeId,
      titel: 'x',
      organ: 'intraservice',
      datum: '2026-03-04',
      data: behov,
    });
    const gor = (typ: string, forvantatSteg: number) => {
      const mall = formular[typ];
      const aktor = { personId: mall?.vem === 'foretradare' ? 'person-12' : handlaggare.personId };
      return engine.execute({ nyckel: randomUUID(), aktor, nu, arendeId, forvantatSteg, handelse: { typ, data: mall?.data ?? {} } });
    };
    const vag = ['kategorisera', 'ga-vidare', 'kna-klar', 'sammanfatta', 'informera-namnd'];
    for (const [plats, typ] of vag.entries()) await gor(typ, plats + 1);
    expect(await rapportera(arendeId, 'informera-namnd-expediera', { hash: 'a', kvittohash: 'b' })).toBe('registrerad');
    expect(await gor('oversand', 6)).toMatchObject({ tillstand: 'hos-slk', steg: 8 });
    expect(
      await falt.rader('select typ, roll, fran_tillstand, till_tillstand from handelse where arende_id = $1 and steg = 7', arendeId),
    ).toEqual([{ typ: 'kvittera-utskick', roll: 'system', fran_tillstand: 'namnd-informerad', till_tillstand: 'namnd-informerad' }]);
  });
});
