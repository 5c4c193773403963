import { execFile } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { skapaPool } from '#database';
import type { Pool } from 'pg';
import { type Exportmanifest, exportmanifestSchema } from '#contracts';
import { HandlingarRepository } from '../../apps/api/src/handlingar/handlingar.repository.js';
import { startaProdukt, type Produkt } from '../support/produkt.js';
import { rot } from '../support/rot.js';
import { oppnaSession } from '../support/session.js';
import { vantaTills } from '../support/vanta-tills.js';

const START_MS = 180_000;
const VANTETID_MS = 60_000;
const PROV_MS = 120_000;

describe('the export folder of a closed case', () => {
  let produkt: Produkt;
  let pool: Pool;
  let hand: Klient;
  let utan: Klient;
  const mappar: string[] = [];

  beforeAll(async () => {
    produkt = await startaProdukt({ demo: false, inlasning: 'ingen' });
    pool = skapaPool(produkt.databaseUrl, 3);
    await fyll();
    hand = await som('hand');
    utan = await som('utan');
  }, START_MS);
  afterAll(async () => {
    await pool?.end();
    await produkt?.stang();
    for (const mapp of mappar) rmSync(mapp, { recursive: true, force: true });
  }, START_MS);

  it(
    'is made by itself when the case ends, with documents, log and metadata, and packs to the same bytes each time',
    async () => {
      const id = await nytt();
      expect((await hand.get(`/api/arenden/${id}/export`)).json).toEqual({ lage: 'ej-avslutat', export: null });
      expect((await hand.get(`/api/arenden/${id}/export.zip`)).status).toBe(404);
      await laggHandling(id, 'tjansteutlatande', 'upprattad', '%PDF upprättad');
      await laggHandling(id, 'anteckning', 'utkast', '%PDF utkast');
      await aterkalla(id);
      const { export: om } = await framstalld(id);
      expect(om).toMatchObject({ nr: 1, mapp: `formelltarende-0001-26-${id}`.replace('0001-26', await dnr(id)) });
      const [forsta, andra] = [await hand.get(`/api/arenden/${id}/export.zip`), await hand.get(`/api/arenden/${id}/export.zip`)];
      expect(forsta.huvuden.get('content-type')).toBe('application/zip');
      expect(forsta.kropp.equals(andra.kropp)).toBe(true);
      const filer = Object.fromEntries(
        Object.entries(unzipSync(forsta.kropp)).map(([vag, fil]) => [vag.replace(`${om.mapp}/`, ''), Buffer.from(fil)]),
      );
      const manifest = lasManifest(filer['manifest.json']);
      expect(
        createHash('sha256')
          .update(filer['manifest.json'] ?? '')
          .digest('hex'),
      ).toBe(om.digest);
      expect(manifest.filer.map(({ vag }) => vag).sort()).toEqual(
        Object.keys(filer)
          .filter((vag) => vag !== 'manifest.json')
          .sort(),
      );
      for (const { vag, sha256, storlek } of manifest.filer)
        expect([
          vag,
          createHash('sha256')
            .update(filer[vag] ?? '')
            .digest('hex'),
          filer[vag]?.length,
        ]).toEqual([vag, sha256, storlek]);
      const handlingar = Object.keys(filer).filter((vag) => vag.includes('/data/'));
      expect(handlingar.map((vag) => filer[vag]?.toString())).toEqual(['%PDF upprättad']);
      const handelser: { typ: string; av: { namn: string } }[] = JSON.parse(String(filer['metadata/preservation/handelser.json']));
      expect(handelser.map(({ typ }) => typ)).toEqual(['start', 'aterkalla']);
      expect(handelser[1]?.av).toMatchObject({ namn: 'hand', roll: 'Handläggare' });
      // PostgreSQL reads the file as XML when it is well formed, and finds what is asked for.
      const xml = String(filer['metadata/descriptive/arende.xml']);
      const svar = await pool.query<{ titel: string[] }>(
        `select xpath('/a:arende/a:titel/text()', xmlparse(document $1), array[array['a', 'urn:beslutsgang:arkiv:arende:1']])::text[] as titel`,
        [xml],
      );
      expect(svar.rows[0]?.titel).toEqual(['Ärende &amp; mapp']);
    },
    PROV_MS,
  );

  it(
    'is made anew when a document comes later, and the one before is kept',
    async () => {
      const id = await nytt();
      await aterkalla(id);
      expect((await framstalld(id)).export.nr).toBe(1);
      await laggHandling(id, 'protokollsutdrag', 'upprattad', '%PDF utdrag');
      await vantaTills('Mappen', async () => (await hand.get(`/api/arenden/${id}/export`)).json.export?.nr === 2, VANTETID_MS);
      const svar = await pool.query('select nr from arkivexport where arende_id = $1 order by nr', [id]);
      expect(svar.rows).toEqual([{ nr: 1 }, { nr: 2 }]);
      // What is done with a document afterwards is no event of the case, and is in the folder all the same.
      const utdrag = await pool.query<{ id: string }>(`select id from handling where arende_id = $1 and slag = 'protokollsutdrag'`, [id]);
      const andring = {
        id: utdrag.rows[0]?.id ?? '',
        fran: 'upprattad',
        till: 'makulerad',
        skal: 'Fel bilaga.',
        personId: 'hand',
        nu: new Date(),
      };
      expect(await new HandlingarRepository(pool).andraStatus(andring)).toBe(true);
      await vantaTills('Mappen', async () => (await hand.get(`/api/arenden/${id}/export`)).json.export?.nr === 3, VANTETID_MS);
      const filer = Object.entries(unzipSync((await hand.get(`/api/arenden/${id}/export.zip`)).kropp));
      const register = filer.find(([vag]) => vag.endsWith('register.json'))?.[1];
      expect(JSON.parse(Buffer.from(register ?? []).toString()).handlingshandelser).toEqual([
        expect.objectContaining({ typ: 'makulerad', skal: 'Fel bilaga.', namn: 'hand' }),
      ]);
      const metrics = await (await fetch(`http://127.0.0.1:${produkt.miljo.WORKER_HTTP_PORT}/metrics`)).text();
      expect(metrics).toMatch(/beslutsgang_worker_antal\{vad="export"\} [1-9]/);
      expect(metrics).toContain('beslutsgang_efterslapning_sekunder{vad="export"}');
      await vantaTills('Mappen', async () => (await pool.query('select 1 from arkivexport_ko')).rowCount === 0, VANTETID_MS);
    },
    PROV_MS,
  );

  it(
    'is for those who may see the case',
    async () => {
      const id = await nytt();
      await aterkalla(id);
      await framstalld(id);
      expect((await utan.get(`/api/arenden/${id}/export.zip`)).status).toBe(200);
      await pool.query('update arende set sekretess = true where id = $1', [id]);
      for (const vag of ['export', 'export.zip']) expect((await utan.get(`/api/arenden/${id}/${vag}`)).status).toBe(404);
      expect((await hand.get(`/api/arenden/${id}/export.zip`)).status).toBe(200);
      expect((await fetch(`${produkt.url}/api/arenden/${id}/export.zip`)).status).toBe(401);
      const mote = await installtMote(id);
      const sekr = await som('sekr');
      await vantaTills('Mappen', async () => (await sekr.get(`/api/arenden/${mote}/export`)).status === 403, VANTETID_MS);
      expect((await sekr.get(`/api/arenden/${mote}/export.zip`)).status).toBe(403);
      expect((await utan.get(`/api/arenden/${mote}/export.zip`)).status).toBe(404);
      await pool.query('update arende set sekretess = false where id = $1', [id]);
      await vantaTills('Mappen', async () => (await sekr.get(`/api/arenden/${mote}/export`)).json.lage === 'finns', VANTETID_MS);
      const filer = unzipSync((await sekr.get(`/api/arenden/${mote}/export.zip`)).kropp);
      const register = Object.entries(filer).find(([vag]) => vag.endsWith('register.json'))?.[1];
      expect(JSON.parse(Buffer.from(register ?? []).toString()).punkter).toEqual([expect.objectContaining({ nr: 1, rubrik: 'Punkten' })]);
    },
    PROV_MS,
  );

  it(
    'is written by the operator, is the same as the packed one, and is proved against its manifest',
    async () => {
      const id = await nytt();
      await laggHandling(id, 'tjansteutlatande', 'upprattad', '%PDF abc');
      await aterkalla(id);
      const { export: om } = await framstalld(id);
      const till = mkdtempSync(join(tmpdir(), 'beslutsgang-export-'));
      mappar.push(till);
      const ut = await produkt.beslutsgang('exportera', (await dnr(id)).replace('-', '/'), '--till', till);
      expect(ut).toContain(om.mapp);
      const mapp = join(till, om.mapp);
      const zip = unzipSync((await hand.get(`/api/arenden/${id}/export.zip`)).kropp);
      for (const [vag, fil] of Object.entries(zip)) expect(readFileSync(join(till, vag)).equals(Buffer.from(fil))).toBe(true);
      expect(await produkt.beslutsgang('kontrollera-export', mapp)).toContain('Mappen är som den gjordes.');
      expect(await misslyckas('exportera', id, '--till', till)).toMatchObject({ kod: 1, fel: expect.stringContaining('finns redan') });
      const [pdf = ''] = Object.keys(zip).filter((vag) => vag.endsWith('.pdf'));
      writeFileSync(join(till, pdf), '%PDF abd');
      appendFileSync(join(mapp, 'documentation', 'las-mig.txt'), ' ');
      rmSync(join(mapp, 'schemas', 'arende-1.xsd'));
      writeFileSync(join(mapp, 'extra.txt'), 'x');
      const fynd = await misslyckas('kontrollera-export', mapp);
      expect(fynd.kod).toBe(1);
      for (const rad of [
        `FEL ändrad ${pdf.replace(`${om.mapp}/`, '')}`,
        'FEL ändrad documentation/las-mig.txt',
        'FEL saknas schemas/arende-1.xsd',
        'FEL okänd extra.txt',
        '4 fel',
      ])
        expect(fynd.ut).toContain(rad);
      expect(await misslyckas('kontrollera-export', till)).toMatchObject({
        kod: 1,
        fel: expect.stringContaining('inget läsbart manifest'),
      });
      expect(await misslyckas('exportera', '9999/99', '--till', till)).toMatchObject({ kod: 1 });
      expect(await misslyckas('exportera', await nytt(), '--till', till)).toMatchObject({
        kod: 1,
        fel: expect.stringContaining('inte avslutat'),
      });
    },
    PROV_MS,
  );

  it(
    'is proved with the register: a file that has been changed is found, and is never handed out',
    async () => {
      const id = await nytt();
      await aterkalla(id);
      await framstalld(id);
      await pool.query(
        `update arkivexport_fil f set innehall = 'x' from arkivexport e where e.id = f.export_id and e.arende_id = $1 and f.vag = 'documentation/las-mig.txt'`,
        [id],
      );
      expect((await misslyckas('verify')).ut).toContain(
        `FEL export ${id}: exportmappens fil documentation/las-mig.txt är inte den som lades in`,
      );
      const svar = await hand.get(`/api/arenden/${id}/export.zip`).catch(() => null);
      expect(svar === null || svar.status >= 500 || !arHel(svar.kropp)).toBe(true);
    },
    PROV_MS,
  );

  const lasManifest = (fil: Buffer | undefined): Exportmanifest => exportmanifestSchema.parse(JSON.parse(String(fil)));
  const arHel = (zip: Buffer): boolean => {
    try {
      return Object.keys(unzipSync(zip)).some((vag) => vag.endsWith('manifest.json'));
    } catch {
      return false;
    }
  };
  const framstalld = (id: string) =>
    vantaTills(
      'Mappen',
      async () => {
        const { json } = await hand.get(`/api/arenden/${id}/export`);
        return json.lage === 'finns' && json;
      },
      VANTETID_MS,
    );
  const dnr = async (id: string): Promise<string> =>
    ((await pool.query<{ dnr: string }>('select dnr from arende where id = $1', [id])).rows[0]?.dnr ?? '').replace('/', '-');

  async function nytt(): Promise<string> {
    const svar = await hand.skicka('/api/formella-arenden', {
      titel: 'Ärende & mapp',
      organ: 'forvaltningen',
      arendetyp: 'verksamhet',
      beslutsgang: 'ks',
      beskrivning: 'Prov.',
      registrerat: '2026-01-10',
    });
    return svar.id;
  }

  async function aterkalla(id: string): Promise<void> {
    await hand.skicka(`/api/arenden/${id}/handelser`, {
      handelse: 'aterkalla',
      forvantatSteg: 1,
      data: { skal: 'Behovet finns inte kvar.' },
    });
  }

  async function laggHandling(arende: string, slag: string, status: string, innehall: string): Promise<void> {
    await pool.query(
      `insert into handling (id, arende_id, dokument_id, beteckning, slag, titel, version, status, mediatyp, innehall, hash, skapad)
        values ($1, $2, $1, '1.0', $3, 'Handlingen', 1, $4, 'application/pdf', $5::bytea, encode(sha256($5::bytea), 'hex'), now())`,
      [randomUUID(), arende, slag, status, Buffer.from(innehall)],
    );
  }

  /** A meeting that is cancelled with the case on its agenda. */
  async function installtMote(arende: string): Promise<string> {
    const sekr = await som('sekr');
    const { arendeId } = await sekr.skicka('/api/sammantraden', {
      organ: 'ks',
      titel: 'Sammanträde',
      datum: '2027-03-24',
      tid: '09:00',
      plats: 'Sal 1',
      platser: 13,
      kallelsedagar: 7,
    });
    await pool.query(
      `insert into sammantrade_punkt (id, mote_id, nr, slag, rubrik, arende_id, forslag, bradskande, rad_version, status, organ_id)
        values ($1, $2, 1, 'arende', 'Punkten', $3, '[]', false, 1, 'oppen', 'ks')`,
      [randomUUID(), arendeId, arende],
    );
    await sekr.skicka(`/api/sammantraden/${arendeId}/handelser`, { handelse: 'stall-in', data: { skal: 'För få ärenden.' } });
    return arendeId;
  }

  /** The operator command when it is to fail: its exit code and what it said. */
  function misslyckas(...args: readonly string[]): Promise<{ kod: number; ut: string; fel: string }> {
    return new Promise((klar) => {
      execFile(
        process.execPath,
        [join(rot, 'dist', 'apps', 'cli', 'src', 'main.js'), ...args],
        { cwd: rot, env: { ...produkt.miljo } },
        (fel, ut, stderr) => klar({ kod: fel && typeof fel.code === 'number' ? fel.code : 0, ut, fel: stderr }),
      );
    });
  }

  async function som(personId: string): Promise<Klient> {
    const { cookie, csrf } = await oppnaSession(pool, produkt.miljo, personId);
    return {
      get: async (vag) => {
        const svar = await fetch(produkt.url + vag, { headers: { cookie } });
        const kropp = Buffer.from(await svar.arrayBuffer());
        return {
          status: svar.status,
          huvuden: svar.headers,
          kropp,
          json: /json/.test(svar.headers.get('content-type') ?? '') ? JSON.parse(kropp.toString()) : {},
        };
      },
      skicka: async (vag, kropp) => {
        const svar = await fetch(produkt.url + vag, {
          method: 'POST',
          headers: { cookie, 'x-csrf-token': csrf, 'content-type': 'application/json', 'idempotency-key': randomUUID() },
          body: JSON.stringify(kropp),
        });
        const text = await svar.text();
        if (!svar.ok) throw new Error(`${vag}: ${text}`);
        return JSON.parse(text);
      },
    };
  }

  async function fyll(): Promise<void> {
    await pool.query(
      `insert into organ (id, namn, typ) values ('forvaltningen', 'Förvaltningen', 'forvaltning'), ('kommunstyrelsen', 'Kommunstyrelsen', 'ks'), ('ks', 'Styrelsen', 'ks')`,
    );
    await pool.query(
      `insert into person (id, namn, epost, sub) select id, id, id || '@prov.example', id from (values ('hand'), ('sekr'), ('utan')) p(id)`,
    );
    await pool.query(
      `insert into medlemskap (person_id, organ_id, roll, fran) values ('hand', 'forvaltningen', 'handlaggare', '2021-01-01'), ('sekr', 'ks', 'sekreterare', '2021-01-01')`,
    );
  }
});

type Json = ReturnType<JSON['parse']>;

interface Klient {
  get(vag: string): Promise<{ status: number; huvuden: Headers; kropp: Buffer; json: Json }>;
  skicka(vag: string, kropp: object): Promise<Json>;
}
