import { problem } from '#contracts';
import { createEngine, type Engine } from '#engine';
import { repetera } from '../../apps/cli/src/verify/repetera.js';
import { verifiera } from '../../apps/cli/src/verify/verifiera.js';
import { type Provregister, skapaProvregister } from '../support/provregister.js';
import { v1, v3 } from '../support/provversioner.js';

describe('a case that an older version of its machine wrote', () => {
  let falt: Provregister;
  let gammal: Engine;
  let ny: Engine;
  const nya = { provversion: v3 };
  beforeAll(async () => {
    falt = await skapaProvregister();
    gammal = createEngine({ pool: falt.pool, processer: { provversion: v1 } });
    ny = createEngine({ pool: falt.pool, processer: nya });
  });
  afterAll(async () => {
    await Promise.all([gammal.stang(), ny.stang()]);
    await falt.stang();
  });

  const starta = async () => (await falt.starta(gammal, 'provversion')).arendeId;
  const rad = async (id: string) =>
    (
      await falt.rader(
        `select tillstand, steg, maskinversion, snapshot -> 'value' as bild, snapshot #> '{context,belopp}' as belopp from arende where id = $1`,
        id,
      )
    )[0];
  const frist = async (id: string) =>
    (await falt.rader(`select id, handelse, status, at from frist where arende_id = $1 and slag = 'tillstand'`, id))[0] as {
      id: string;
      handelse: string;
      status: string;
      at: Date;
    };

  it('is read as it stands in today’s machine, and left as it is', async () => {
    const id = await starta();
    expect(await ny.mojligt({ arendeId: id, aktor: { personId: 'p-hand' }, nu: falt.nu })).toMatchObject({
      tillstand: 'mottaget',
      fas: 'prov',
      handelser: [{ typ: 'svara', tillaten: true, uppgiftTyp: 'svara' }, { typ: 'anteckna' }],
    });
    expect(await ny.lage(id)).toMatchObject({ tillstand: 'mottaget', steg: 1 });
    expect(await rad(id)).toMatchObject({ tillstand: 'inkommet', maskinversion: 1 });
  });

  it('is brought through every version when it is stepped, and its task and deadline end with the state', async () => {
    const id = await starta();
    await falt.skicka(ny, id, 'svara');
    expect(await rad(id)).toEqual({ tillstand: 'besvarat', steg: 2, maskinversion: 3, bild: 'besvarat', belopp: null });
    expect(await falt.rader('select status from uppgift where arende_id = $1', id)).toEqual([{ status: 'klar' }]);
    expect((await frist(id)).status).toBe('struken');
    expect(await falt.rader('select fran_tillstand, maskinversion from handelse where arende_id = $1 order by steg', id)).toEqual([
      { fran_tillstand: null, maskinversion: 1 },
      { fran_tillstand: 'inkommet', maskinversion: 3 },
    ]);
  });

  it('keeps its deadline under the state’s new name, whether it is stepped before it fires or not', async () => {
    const [oroerd, antecknad] = [await starta(), await starta()];
    await falt.skicka(ny, antecknad, 'anteckna');
    expect((await frist(antecknad)).handelse).toBe('xstate.after.fristSvar.provversion.mottaget');
    for (const id of [oroerd, antecknad]) {
      const { id: fristId, at } = await frist(id);
      expect(await ny.fyraFrist({ fristId, at: at.toISOString(), nu: new Date(at.getTime() + 1) })).toBe('utford');
      expect(await rad(id)).toMatchObject({ tillstand: 'mottaget', maskinversion: 3 });
      expect(await falt.rader('select lage from uppgift where arende_id = $1', id)).toEqual([{ lage: 'forfallen' }]);
    }
  });

  it('is proved by verify before and after it has been stepped', async () => {
    const id = await starta();
    await falt.skicka(ny, await starta(), 'svara');
    expect((await verifiera(falt.pool, nya)).fynd).toEqual([]);
    await falt.pool.query(`update arende set tillstand = 'besvarat' where id = $1`, [id]);
    expect((await verifiera(falt.pool, nya)).fynd).toMatchObject([
      { prov: 'läge', arendeId: id, text: 'raden säger besvarat men ögonblicksbilden inkommet' },
      { prov: 'frister', arendeId: id },
    ]);
    await falt.pool.query(`update arende set tillstand = 'inkommet' where id = $1`, [id]);
  });

  it('is listed by repetera when it would be stuck', async () => {
    const id = await starta();
    await falt.skicka(gammal, id, 'parkera');
    const { fast } = await repetera(falt.pool, nya);
    expect(fast).toEqual([{ arendeId: id, skal: expect.stringContaining('parkerat') }]);
    await falt.skicka(gammal, id, 'svara');
  });

  it('that a newer version has stepped is refused by the older one, safe to repeat, with nothing lost', async () => {
    const id = await starta();
    await falt.skicka(ny, id, 'anteckna');
    const fore = await rad(id);
    const { id: fristId, at } = await frist(id);
    const sent = new Date(at.getTime() + 1);
    const nekad = { kod: 'nyare-version', problem: { status: 503 } };
    await expect(falt.skicka(gammal, id, 'svara')).rejects.toMatchObject(nekad);
    await expect(gammal.fyraFrist({ fristId, at: at.toISOString(), nu: sent })).rejects.toMatchObject(nekad);
    await expect(gammal.mojligt({ arendeId: id, aktor: { personId: 'p-hand' }, nu: falt.nu })).rejects.toMatchObject(nekad);
    expect(await gammal.lage(id)).toMatchObject({ tillstand: 'mottaget', steg: 2 });
    expect(await rad(id)).toEqual(fore);
    expect((await frist(id)).status).toBe('aktiv');
    expect((await repetera(falt.pool, { provversion: v1 })).fast).toContainEqual({
      arendeId: id,
      skal: 'fört vidare av version 3; den här är version 1',
    });
    expect(await ny.fyraFrist({ fristId, at: at.toISOString(), nu: sent })).toBe('utford');
    expect(problem('nyare-version').status).toBe(503);
  });
});
