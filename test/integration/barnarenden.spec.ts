import { randomUUID } from 'node:crypto';
import { createEngine, type Engine, Nekad } from '#engine';
import { faktaladdare } from '../../libs/engine/src/fakta/faktaladdare.js';
import { seArende } from '../../libs/engine/src/las.js';
import { type Provregister, skapaProvregister } from '../support/provregister.js';
import { provslakt } from '../support/provslakt.js';

describe('child cases', () => {
  let falt: Provregister;
  let engine: Engine;
  beforeAll(async () => {
    falt = await skapaProvregister();
    engine = createEngine({ pool: falt.pool, processer: provslakt });
  });
  afterAll(async () => {
    await engine.stang();
    await falt.stang();
  });

  const fraga = async () => {
    const { arendeId } = await falt.starta(engine, 'provforalder');
    const { startadeArenden = [] } = await falt.skicka(engine, arendeId, 'fraga');
    const [egen = '', annan = ''] = startadeArenden;
    return { arendeId, egen, annan };
  };
  const yttra = (id: string, svar = 'Tillstyrks', personId = 'p-hand') =>
    engine.execute({
      nyckel: randomUUID(),
      aktor: { personId },
      nu: falt.nu,
      arendeId: id,
      forvantatSteg: null,
      handelse: { typ: 'yttra', data: { svar } },
    });
  const effekter = async (id: string) =>
    (await falt.rader(`select id, typ, status from effect where arende_id = $1 order by id`, id)) as {
      id: string;
      typ: string;
      status: string;
    }[];
  const leverera = async (id: string) => {
    const svar = [];
    for (const effekt of await effekter(id)) svar.push(await engine.effektUtfall({ effektId: effekt.id, resultat: {}, nu: falt.nu }));
    return svar;
  };
  const svaren = async (id: string) =>
    (await falt.rader(`select snapshot #> '{context,svar}' as svar, steg from arende where id = $1`, id))[0];

  it('start in the parent’s transaction with their row, sealed first event, task, people and wake', async () => {
    const { arendeId, egen, annan } = await fraga();
    expect(
      await falt.rader(
        `select a.id, a.process, a.titel, a.organ_id, a.regim = o.regim as samma_regim, a.overordnat_id, a.steg, h.data -> 'overordnat' as overordnat, h.person_id,
          (select count(*)::int from wake w where w.arende_id = a.id) as wake, (select json_agg(u.typ) from uppgift u where u.arende_id = a.id) as uppgifter,
          (select json_agg(p.person_id) from arende_person p where p.arende_id = a.id) as personer
        from arende a join arende o on o.id = a.overordnat_id join handelse h on h.arende_id = a.id and h.kedja = a.kedja where a.overordnat_id = $1 order by a.titel`,
        arendeId,
      ),
    ).toEqual(
      [
        { id: egen, for: 'agaren' },
        { id: annan, for: 'annan' },
      ].map(({ id, for: organ }) => ({
        id,
        process: 'provbarn',
        titel: `Yttrande från ${organ} om Prov`,
        organ_id: organ,
        samma_regim: true,
        overordnat_id: arendeId,
        steg: 1,
        overordnat: { arendeId, steg: 2, barn: 'yttrande', for: organ },
        person_id: 'p-hand',
        wake: 1,
        uppgifter: ['yttra'],
        personer: ['p-annan'],
      })),
    );
  });

  it('are as secret as their parent', async () => {
    const { arendeId: overordnat } = await falt.starta(engine, 'provforalder', { sekretess: true });
    await falt.pool.query(`update arende set sekretess_lagrum = '18 kap. 8 § OSL' where id = $1`, [overordnat]);
    const { arendeId } = await falt.skicka(engine, overordnat, 'fraga');
    expect(await falt.rader('select sekretess, sekretess_lagrum as lagrum from arende where overordnat_id = $1', arendeId)).toEqual([
      { sekretess: true, lagrum: '18 kap. 8 § OSL' },
      { sekretess: true, lagrum: '18 kap. 8 § OSL' },
    ]);
    expect(
      await falt.rader(
        'select distinct u.sekretess from uppgift u join arende a on a.id = u.arende_id where a.overordnat_id = $1',
        arendeId,
      ),
    ).toEqual([{ sekretess: true }]);
  });

  it('tell their outcome to the parent once, however many times it is delivered', async () => {
    const { arendeId, egen, annan } = await fraga();
    await yttra(egen);
    expect(await leverera(egen)).toEqual(['registrerad']);
    expect(await leverera(egen)).toEqual(['registrerad']);
    await yttra(annan, 'Avstyrks', 'p-annan');
    const [effekt] = await effekter(annan);
    const samtidigt = [1, 2, 3].map(() => engine.effektUtfall({ effektId: effekt?.id ?? '', resultat: {}, nu: falt.nu }));
    expect(await Promise.all(samtidigt)).toEqual(['registrerad', 'registrerad', 'registrerad']);
    expect(await svaren(arendeId)).toEqual({
      steg: 4,
      svar: [
        { organ: 'agaren', tillstand: 'yttrat', svar: 'Tillstyrks' },
        { organ: 'annan', tillstand: 'yttrat', svar: 'Avstyrks' },
      ],
    });
    expect(await falt.rader(`select typ, person_id, roll from handelse where arende_id = $1 and steg = 3`, arendeId)).toEqual([
      { typ: 'yttrande-inkom', person_id: null, roll: 'system' },
    ]);
  });

  it('do no harm when the parent has closed, and are told of it', async () => {
    const { arendeId, egen, annan } = await fraga();
    await yttra(egen);
    await falt.skicka(engine, arendeId, 'avsluta');
    expect(await leverera(egen)).toEqual(['inaktuell']);
    expect((await effekter(arendeId)).map(({ typ }) => typ)).toEqual(['overordnat-avslutat']);
    expect(await leverera(arendeId)).toEqual(['registrerad']);
    expect(await falt.rader('select tillstand, avslutad from arende where id = $1', annan)).toEqual([
      { tillstand: 'avskrivet', avslutad: true },
    ]);
    expect(await leverera(annan)).toEqual(['inaktuell']);
    expect((await falt.rader(`select 1 from effect where status = 'vantar' and arende_id = any($1)`, [arendeId, egen, annan])).length).toBe(
      0,
    );
  });

  it('are facts that the parent’s rules may ask for', async () => {
    const { arendeId, egen, annan } = await fraga();
    await yttra(egen);
    const arende = await seArende(falt.pool, arendeId);
    if (!arende) throw new Error('ärendet saknas');
    const fraganVar = { arende, data: {}, idag: '2026-03-02', nu: falt.nu.toISOString(), personId: null };
    expect(await faktaladdare.barnarenden?.(falt.pool, fraganVar)).toEqual([
      {
        id: egen,
        barn: 'yttrande',
        for: 'agaren',
        process: 'provbarn',
        tillstand: 'yttrat',
        avslutad: true,
        utfall: { svar: 'Tillstyrks' },
        kontext: null,
      },
      {
        ...{ id: annan, barn: 'yttrande', for: 'annan', process: 'provbarn', tillstand: 'oppet', avslutad: false, utfall: null },
        kontext: expect.any(Object),
      },
    ]);
  });

  it('cannot be spoken for by a person: internal events are as unknown as those that do not exist', async () => {
    const { arendeId, egen } = await fraga();
    const ord = { barn: 'yttrande', barnId: egen, for: null, tillstand: 'yttrat', utfall: {} };
    const koder = await Promise.all(
      [
        falt.skicka(engine, arendeId, 'yttrande-inkom', ord),
        falt.skicka(engine, egen, 'overordnat-avslutat'),
        falt.skicka(engine, egen, 'finns-inte'),
      ].map((lofte) => lofte.catch((fel: unknown) => (fel instanceof Nekad ? fel.kod : fel))),
    );
    expect(koder).toEqual(['felaktig-begaran', 'felaktig-begaran', 'felaktig-begaran']);
    const { handelser } = await engine.mojligt({ arendeId, aktor: { personId: 'p-hand' }, nu: falt.nu });
    expect(handelser.map(({ typ }) => typ)).toEqual(['avsluta']);
  });

  it('do not stop a person who saw the parent before an answer was noted', async () => {
    const { arendeId, egen } = await fraga();
    await yttra(egen);
    await leverera(egen);
    const avsluta = (forvantatSteg: number) =>
      engine.execute({
        nyckel: randomUUID(),
        aktor: { personId: 'p-hand' },
        nu: falt.nu,
        arendeId,
        forvantatSteg,
        handelse: { typ: 'avsluta', data: {} },
      });
    await expect(avsluta(1)).rejects.toMatchObject({ kod: 'inaktuellt-steg' });
    await expect(avsluta(9)).rejects.toMatchObject({ kod: 'inaktuellt-steg' });
    expect(await avsluta(2)).toMatchObject({ steg: 4, tillstand: 'klart' });
  });
});
