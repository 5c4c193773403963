import { randomUUID } from 'node:crypto';
import type { Pool } from 'pg';
import { skapaPool } from '#database';
import { processer } from '#machines';
import { formelltarendeMachine } from '../../libs/machines/src/formelltarende/formelltarende.machine.js';
import { i } from '../../libs/machines/src/prov/arendefall.js';
import { skapaDatabas } from '../support/databas.js';
import { provanslag } from '../support/prov-anslag.js';

const UPPSATT = new Date('2026-03-13T09:00:00Z');
/** The last day, 7 April: Good Friday and Easter moved it. */
const SISTA = new Date('2026-04-07T21:59:00Z');
const DAGEN_EFTER = new Date('2026-04-07T22:00:00Z');

describe('a notice and the matters that it announces', () => {
  let databas: Awaited<ReturnType<typeof skapaDatabas>>;
  let pool: Pool;
  let prov: ReturnType<typeof provanslag>;
  beforeAll(async () => {
    databas = await skapaDatabas();
    pool = skapaPool(databas.url, 4);
    await pool.query(
      `insert into organ (id, namn, typ) values ('stadsledningskontoret', 'Stadsledningskontoret', 'forvaltning'), ('kommunfullmaktige', 'Kommunfullmäktige', 'kf')`,
    );
    await pool.query(
      `insert into person (id, namn, epost, sub) values ('kf', 'Siv', 'kf@prov.example', 'kf'), ('hand', 'Hand', 'hand@prov.example', 'hand')`,
    );
    await pool.query(
      `insert into medlemskap (person_id, organ_id, roll, fran) values ('kf', 'kommunfullmaktige', 'sekreterare', '2021-01-01'), ('hand', 'stadsledningskontoret', 'handlaggare', '2021-01-01')`,
    );
    prov = provanslag(pool, { organ: 'kommunfullmaktige', sekreterare: 'kf' });
  }, 60_000);
  afterAll(async () => {
    await prov?.stang();
    await pool?.end();
    await databas?.stang();
  });

  /** A matter that stands where the test wants it, decided by kommunfullmäktige on 13 March. */
  async function arende(tillstand: string, andrat: Parameters<typeof i>[1] = {}): Promise<string> {
    const arendeId = randomUUID();
    await prov.engine.start({
      nyckel: randomUUID(),
      aktor: { personId: 'hand' },
      nu: new Date('2026-03-02T08:00:00Z'),
      process: 'formelltarende',
      arendeId,
      titel: 'Ärende',
      organ: 'stadsledningskontoret',
      datum: '2026-03-02',
      data: { titel: 'Ärende', organ: 'stadsledningskontoret', arendetyp: 'styrande-dokument', beslutsgang: 'ks-kf', beskrivning: 'Prov.' },
    });
    const bild = formelltarendeMachine.getPersistedSnapshot(i(tillstand, andrat));
    await pool.query('update arende set snapshot = $2::jsonb, tillstand = $3, fas = $4 where id = $1', [
      arendeId,
      JSON.stringify(bild),
      tillstand,
      processer.formelltarende?.tillstand[tillstand]?.fas,
    ]);
    return arendeId;
  }
  const fore = { anslaget: null, overklagandeTill: null } as const;
  const lage = async (id: string) =>
    (
      await pool.query<{ tillstand: string; till: string | null; lagaKraft: string | null; sent: string | null }>(
        `select tillstand, snapshot #>> '{context,overklagandeTill}' as till, snapshot #>> '{context,lagaKraft}' as "lagaKraft", snapshot #>> '{context,sentOverklagat}' as sent from arende where id = $1`,
        [id],
      )
    ).rows[0];
  const anslag = async (...arenden: string[]) => {
    const id = await prov.skriv(UPPSATT, {
      paragrafer: arenden.map((arendeId, nr) => ({
        paragraf: 40 + nr,
        punktId: `p${nr}`,
        arendeId,
        rubrik: `Punkt ${nr}`,
        overklagande: 'laglighetsprovning' as const,
      })),
    });
    expect(await prov.publicera(id, UPPSATT)).toBe('registrerad');
    return id;
  };
  const overklaga = (id: string, punktId: string, inkom: string, nu: Date) =>
    prov.skicka(id, 'overklagande-inkom', { punktId, inkom, domstol: 'Förvaltningsrätten' }, nu);

  it('begins their time for appeal and gives them laga kraft the day after it, but not those that are elsewhere', async () => {
    const [vantar, obeslutat] = [await arende('justerat', fore), await arende('beslutat', { ...fore, justerat: null })];
    const id = await anslag(vantar, obeslutat);
    expect(await lage(vantar)).toMatchObject({ tillstand: 'overklagandetid', till: '2026-04-07' });
    expect(await lage(obeslutat)).toMatchObject({ tillstand: 'beslutat' });
    await expect(prov.fyra(id, 'fristNedtagning', SISTA)).resolves.toBe('for-tidigt');
    await prov.fyra(id, 'fristNedtagning', DAGEN_EFTER);
    expect(await lage(vantar)).toMatchObject({ tillstand: 'laga-kraft', lagaKraft: '2026-04-08' });
    expect(await lage(obeslutat)).toMatchObject({ tillstand: 'beslutat' });
  });

  it('agrees with the matter’s own clock, whichever comes first', async () => {
    const forst = await arende('justerat', fore);
    const id = await anslag(forst);
    await prov.fyra(forst, 'fristOverklagande', DAGEN_EFTER);
    expect(await lage(forst)).toMatchObject({ tillstand: 'laga-kraft', lagaKraft: null });
    await prov.fyra(id, 'fristNedtagning', DAGEN_EFTER);
    expect(await lage(forst)).toMatchObject({ tillstand: 'laga-kraft', lagaKraft: '2026-04-08' });
    await expect(prov.fyra(forst, 'fristOverklagande', DAGEN_EFTER)).rejects.toThrow(/inte aktiv/);
  });

  it('takes an appeal at 23:59 on the last day, and holds the laga kraft of that matter only', async () => {
    const [overklagat, annat] = [await arende('justerat', fore), await arende('justerat', fore)];
    const id = await anslag(overklagat, annat);
    await overklaga(id, 'p0', '2026-04-07', SISTA);
    expect(await lage(overklagat)).toMatchObject({ tillstand: 'overklagat' });
    await prov.fyra(id, 'fristNedtagning', DAGEN_EFTER);
    expect([await lage(overklagat), await lage(annat)]).toMatchObject([{ tillstand: 'overklagat' }, { tillstand: 'laga-kraft' }]);
    await overklaga(id, 'p1', '2026-04-08', new Date('2026-04-08T08:00:00Z'));
    expect(await lage(annat)).toMatchObject({ tillstand: 'laga-kraft', sent: '2026-04-08' });
  });

  it('tells a matter that already knew of it nothing new, and begins its time anew when it is rectified', async () => {
    const visste = await arende('overklagandetid');
    const id = await anslag(visste);
    expect(await lage(visste)).toMatchObject({ tillstand: 'overklagandetid', till: '2026-04-07' });
    await prov.skicka(
      id,
      'ratta-anslag',
      { skal: 'Fel plats.', forvaring: 'Kansliet', justeringsdatum: '2026-03-13' },
      new Date('2026-03-18T09:00:00Z'),
    );
    expect(await lage(visste)).toMatchObject({ tillstand: 'overklagandetid', till: '2026-04-08' });
    const frister = await pool.query(
      `select datum::text from frist where arende_id = $1 and namn = 'fristOverklagande' and slag = 'tillstand' and status = 'aktiv'`,
      [visste],
    );
    expect(frister.rows).toEqual([{ datum: '2026-04-08' }]);
  });

  it('is written from the matter itself when no meeting does it, and only once', async () => {
    const id = await arende('justerat', fore);
    const skriv = () => prov.skicka(id, 'skriv-anslag', { rubrik: 'Arkivreglemente', forvaring: 'Kansliet' }, UPPSATT);
    const { startadeArenden } = await skriv();
    const barn = startadeArenden?.[0] ?? '';
    await expect(skriv()).rejects.toMatchObject({ problem: { regel: 'inget-anslag-ar-skrivet' } });
    expect(await prov.publicera(barn, UPPSATT)).toBe('registrerad');
    expect(await lage(id)).toMatchObject({ tillstand: 'overklagandetid', till: '2026-04-07' });
    const rad = await pool.query(
      `select n.organ_id, p.paragraf, p.rubrik from anslag n join anslag_paragraf p on p.arende_id = n.arende_id where n.arende_id = $1`,
      [barn],
    );
    expect(rad.rows).toEqual([{ organ_id: 'kommunfullmaktige', paragraf: 44, rubrik: 'Arkivreglemente' }]);
  });

  it('comes down before its time only when every decision in it has been taken back', async () => {
    const atertas = await arende('justerat', fore);
    const id = await anslag(atertas);
    const aterkalla = () => prov.skicka(id, 'aterkalla-anslag', { skal: 'Beslutet är återtaget.' }, new Date('2026-03-20T09:00:00Z'));
    await expect(aterkalla()).rejects.toMatchObject({ problem: { regel: 'besluten-ar-atertagna', saknas: ['paragrafer:p0'] } });
    await prov.skicka(
      atertas,
      'aterta-beslutet',
      { datum: '2026-03-19', paragraf: 60, skal: 'Nytt beslut.' },
      new Date('2026-03-19T09:00:00Z'),
    );
    expect(await aterkalla()).toMatchObject({ tillstand: 'aterkallat', avslutad: true });
  });
});
