import { randomUUID } from 'node:crypto';
import { datumI } from '#calendar';
import { skapaPool } from '#database';
import { createEngine, type Engine } from '#engine';
import { processer } from '#machines';
import type { Pool } from 'pg';
import { arendevagar } from '../support/beslut-i-arende.js';
import { type ProvApi, startaProvApi } from '../support/prov-api.js';

describe('those who are asked about a matter read the version they are asked about, and no more', () => {
  let api: ProvApi;
  let pool: Pool;
  let engine: Engine;
  let vagar: ReturnType<typeof arendevagar>;
  beforeAll(async () => {
    api = await startaProvApi();
    pool = skapaPool(api.pool.options.connectionString ?? '', 4);
    engine = createEngine({ pool, processer });
    vagar = arendevagar(pool, engine);
    await pool.query(
      `insert into organ (id, namn, typ, overordnat) values ('fsg', 'FSG', 'samverkansgrupp', 'intraservice'), ('csg', 'CSG', 'samverkansgrupp', 'stadsledningskontoret') on conflict do nothing`,
    );
    for (const [id, organ] of [
      ['ombud', 'fsg'],
      ['central', 'csg'],
      ['namngiven', 'csg'],
    ])
      await pool.query(
        `with p as (insert into person (id, namn, epost, sub) values ($1, $1, $1 || '@prov.example', $1) returning id)
          insert into medlemskap (person_id, organ_id, roll, fran) select id, $2, 'facklig-foretradare', '2021-01-01' from p`,
        [id, organ],
      );
    await api.loggaInAlla(['hand', 'ombud', 'central', 'namngiven']);
  });
  afterAll(async () => {
    await engine.stang();
    await pool.end();
    await api.stang();
  });
  const som = (namn: string) => api.inloggad(namn);
  /** The version that the step's effect makes, as the worker would have put it in the register. */
  const skriv = async (arende: string, nr: number): Promise<string> => {
    const id = randomUUID();
    await pool.query(
      `insert into handling (id, arende_id, dokument_id, effekt_id, beteckning, slag, titel, version, status, mediatyp, innehall, hash, skapad)
        select $1, $2, $2, (select e.id from effect e where e.arende_id = $2 and e.typ like 'framstall-%' order by e.steg desc limit 1), '0.' || $3::int, 'tjansteutlatande', 'Tjänsteutlåtande',
          $3, 'utkast', 'application/pdf', convert_to('version ' || $3::int, 'UTF8'), 'x', now()`,
      [id, arende, nr],
    );
    return id;
  };

  it('the unions’ group reads the version that stood when samverkan was planned, not the next, and another group none', async () => {
    const svar = await som('hand').skicka(
      'POST',
      '/api/formella-arenden',
      { titel: 'Ny organisation', organ: 'intraservice', arendetyp: 'verksamhet', beslutsgang: 'ks-kf', beskrivning: 'Prov.' },
      randomUUID(),
    );
    const arende = svar.json.id as string;
    await vagar.gor(arende, 'hand', 'paborja-beredning');
    await vagar.gor(arende, 'hand', 'spara-version', { ekonomi: {}, samverkan: {} });
    const forsta = await skriv(arende, 1);
    const kvitto = await vagar.gor(arende, 'hand', 'planera-samverkan', { samverkansorgan: 'fsg', slag: 'samverkan', datum: '2027-03-20' });
    const samverkan = kvitto.startadeArenden?.[0] ?? '';
    await vagar.gor(arende, 'hand', 'spara-version', { ekonomi: {}, samverkan: {} });
    const andra = await skriv(arende, 2);
    const innehall = (namn: string, id: string) => som(namn).get(`/api/handlingar/${id}/innehall`);
    expect((await som('ombud').get(`/api/arenden/${samverkan}/tillfragan`)).json).toMatchObject({
      underlag: { id: forsta, version: '0.1' },
    });
    expect((await innehall('ombud', forsta)).text).toBe('version 1');
    expect((await innehall('ombud', andra)).status).toBe(404);
    expect((await som('ombud').get(`/api/handlingar/${andra}`)).status).toBe(404);
    expect((await innehall('central', forsta)).status).toBe(404);
    expect((await som('central').get(`/api/arenden/${samverkan}/tillfragan`)).json).toEqual({ underlag: null });

    // Named in the samverkan, one reads it also when the matter has become secret; the group no longer does.
    await pool.query(`insert into arende_person (arende_id, person_id, roll) values ($1, 'namngiven', 'sakkunnig')`, [samverkan]);
    await pool.query('update arende set sekretess = true where id = any($1)', [[arende, samverkan]]);
    expect((await innehall('ombud', forsta)).status).toBe(404);
    expect((await som('ombud').get(`/api/arenden/${samverkan}/tillfragan`)).status).toBe(404);
    expect((await innehall('namngiven', forsta)).text).toBe('version 1');
    expect((await innehall('namngiven', andra)).status).toBe(404);
    expect((await som('namngiven').get(`/api/arenden/${arende}`)).status).toBe(404);
    await pool.query(`update arende set tillstand = 'installd' where id = $1`, [samverkan]);
    expect((await innehall('namngiven', forsta)).status).toBe(404);
  });

  it('the nämnd that a remiss is sent to reads the version that it was sent with, not the next, and another nämnd none', async () => {
    for (const [person, organ] of [
      ['svarande', 'fritidsnamnden'],
      ['grannen', 'parknamnden'],
    ] as const) {
      await pool.query(`insert into organ (id, namn, typ) values ($1, $1, 'namnd')`, [organ]);
      await pool.query(
        `with p as (insert into person (id, namn, epost, sub) values ($1, $1, $1 || '@prov.example', $1) returning id)
          insert into medlemskap (person_id, organ_id, roll, fran) select id, $2, 'sekreterare', '2021-01-01' from p`,
        [person, organ],
      );
      await api.loggaInAlla([person]);
    }
    const svar = await som('hand').skicka(
      'POST',
      '/api/formella-arenden',
      { titel: 'Ny parkplan', organ: 'intraservice', arendetyp: 'verksamhet', beslutsgang: 'ks-kf', beskrivning: 'Prov.' },
      randomUUID(),
    );
    const arende = svar.json.id as string;
    const nu = new Date();
    await vagar.tillUtfardat(arende, nu);
    const forsta = await skriv(arende, 1);
    const svarSenast = datumI(new Date(nu.getTime() + 60 * 86_400_000));
    const kvitto = await vagar.gor(arende, 'arendet-intraservice-handlaggare', 'skicka-remiss', {
      instanser: ['fritidsnamnden'],
      svarSenast,
    });
    const remiss = kvitto.startadeArenden?.[0] ?? '';
    const innehall = (namn: string, id: string) => som(namn).get(`/api/handlingar/${id}/innehall`);
    const tillfragan = (namn: string) => som(namn).get(`/api/arenden/${remiss}/tillfragan`);
    expect((await tillfragan('svarande')).json).toMatchObject({ underlag: { id: forsta, version: '0.1' } });
    expect((await innehall('svarande', forsta)).text).toBe('version 1');
    expect((await tillfragan('grannen')).json).toEqual({ underlag: null });
    expect((await innehall('grannen', forsta)).status).toBe(404);

    // A version of a later step is not what they were asked about.
    await pool.query(
      `insert into effect (id, arende_id, typ, data, steg, status, skapad)
        select e.id || '-senare', e.arende_id, e.typ, e.data, a.steg + 1, e.status, now() from effect e join arende a on a.id = e.arende_id
          where e.arende_id = $1 and e.typ = 'framstall-tjansteutlatande'`,
      [arende],
    );
    const andra = await skriv(arende, 2);
    expect((await innehall('svarande', andra)).status).toBe(404);
    expect((await tillfragan('svarande')).json).toMatchObject({ underlag: { id: forsta } });

    // A remiss that is called off asks nobody any more.
    await pool.query(`update arende set tillstand = 'installd' where id = $1`, [remiss]);
    expect((await innehall('svarande', forsta)).status).toBe(404);
  });
});
