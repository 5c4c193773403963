import { execFile } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { type Handlingsstatus, laggHandling, nastaHandlingsversion } from '#database';
import { rot } from '../support/rot.js';
import { behov, type Klient, type ProvApi, startaProvApi } from '../support/prov-api.js';

const kor = promisify(execFile);
let api: ProvApi;
let lev: Klient;
let slk: Klient;
let arende: string;

const nytt = async (andringar: Record<string, unknown> = {}): Promise<string> =>
  (await lev.skicka('POST', '/api/initiativ', behov(andringar), randomUUID())).json.id;

/** Adds a version of a document as an effect does. */
async function lagg(
  status: Handlingsstatus,
  val: { arendeId?: string; dokumentId?: string; text?: string } = {},
): Promise<{ id: string; dokumentId: string }> {
  const id = randomUUID();
  const dokumentId = val.dokumentId ?? id;
  const klient = await api.pool.connect();
  try {
    await laggHandling(klient, {
      id,
      arendeId: val.arendeId ?? arende,
      dokumentId,
      effektId: null,
      slag: 'underlag',
      titel: 'Underlag för åtgärd',
      version: await nastaHandlingsversion(klient, dokumentId, status),
      status,
      mediatyp: 'application/pdf',
      innehall: Buffer.from(val.text ?? '%PDF-1.7'),
      mall: { id: 'underlag', version: 1 },
      mottagare: null,
      beskrivning: null,
      skapadAv: 'lev',
      skapad: new Date(),
    });
  } finally {
    klient.release();
  }
  return { id, dokumentId };
}

beforeAll(async () => {
  api = await startaProvApi();
  lev = await api.som('lev');
  slk = await api.som('slk');
  arende = await nytt();
}, 60_000);
afterAll(() => api.stang());

describe('the register of documents', () => {
  it('lists a document once, in its latest version, with all versions on its own page (H-29)', async () => {
    const { dokumentId } = await lagg('utkast');
    await lagg('utkast', { dokumentId });
    const { id } = await lagg('upprattad', { dokumentId });
    const lista = await lev.get(`/api/arenden/${arende}/handlingar`);
    const rader = lista.json.rader.filter((rad: { dokumentId: string }) => rad.dokumentId === dokumentId);
    expect(rader).toEqual([expect.objectContaining({ id, version: '1.0', status: 'upprattad', storlek: 8, antalVersioner: 3 })]);
    const handling = await lev.get(`/api/handlingar/${id}`);
    expect(handling.json.versioner.map((version: { version: string }) => version.version)).toEqual(['1.0', '0.2', '0.1']);
    expect(handling.json).toMatchObject({
      arendeId: arende,
      mall: { id: 'underlag', version: 1 },
      dnr: [{ organ: { id: 'intraservice' }, dnr: expect.stringMatching(/^\d{4}\/\d\d$/) }],
    });
  });

  it('shows a draft to those who handle the case and to nobody else until it is upprättad (L-25)', async () => {
    const { id, dokumentId } = await lagg('utkast');
    expect((await lev.get(`/api/handlingar/${id}`)).status).toBe(200);
    const finns = async (): Promise<boolean> => {
      const { json } = await slk.get(`/api/arenden/${arende}/handlingar?antal=100`);
      return json.rader.some((rad: { dokumentId: string }) => rad.dokumentId === dokumentId);
    };
    for (const vag of [`/api/handlingar/${id}`, `/api/handlingar/${id}/innehall`]) expect((await slk.get(vag)).status).toBe(404);
    expect(await finns()).toBe(false);
    expect((await slk.get(`/api/arenden/${arende}`)).text).not.toContain(id);
    const upprattad = await lagg('upprattad', { dokumentId });
    expect(await finns()).toBe(true);
    expect((await slk.get(`/api/handlingar/${upprattad.id}`)).json.versioner).toHaveLength(1);
    expect((await slk.get(`/api/handlingar/${id}/innehall`)).status).toBe(404);
  });

  it('hides the documents of a secret case from all but its organ and named people', async () => {
    const hemligt = await nytt({ titel: 'Hemligt', sekretess: true });
    const { id } = await lagg('upprattad', { arendeId: hemligt });
    for (const vag of [
      `/api/arenden/${hemligt}/handlingar`,
      `/api/arenden/${hemligt}/diariet`,
      `/api/handlingar/${id}`,
      `/api/handlingar/${id}/innehall`,
    ]) {
      expect((await slk.get(vag)).status).toBe(404);
      expect((await lev.get(vag)).status).toBe(200);
    }
  });

  it('shows what is stored without letting it do anything, or gives the file, and says when it is already had', async () => {
    const { id } = await lagg('upprattad', { text: '<script>1</script>' });
    const svar = await lev.get(`/api/handlingar/${id}/innehall`);
    expect(svar.text).toBe('<script>1</script>');
    expect(svar.huvuden.get('content-disposition')).toMatch(
      /^inline; filename="\d{4}-\d\d Underlag for atgard 1\.0\.pdf"; filename\*=UTF-8''/,
    );
    expect(svar.huvuden.get('content-security-policy')).toMatch(/default-src 'none'/);
    expect(svar.huvuden.get('x-content-type-options')).toBe('nosniff');
    const fil = await lev.get(`/api/handlingar/${id}/innehall?laddaNer=ja`);
    expect(fil.huvuden.get('content-disposition')).toMatch(/^attachment; /);
    expect((await lev.get(`/api/handlingar/${id}/innehall?laddaNer=nej`)).status).toBe(422);
    const marke = svar.huvuden.get('etag') ?? '';
    expect(marke).toBe(`"${createHash('sha256').update(svar.text).digest('hex')}"`);
    const { cookie } = await api.loggaIn('lev');
    const igen = await fetch(`${api.url}/api/handlingar/${id}/innehall`, { headers: { cookie, 'if-none-match': marke } });
    expect([igen.status, await igen.text()]).toEqual([304, '']);
  });

  it('pages by key', async () => {
    const eget = await nytt();
    for (let i = 0; i < 3; i++) await lagg('upprattad', { arendeId: eget });
    const forsta = await lev.get(`/api/arenden/${eget}/handlingar?antal=2`);
    const andra = await lev.get(`/api/arenden/${eget}/handlingar?antal=2&efter=${forsta.json.efter}`);
    const ids = [...forsta.json.rader, ...andra.json.rader].map((rad: { id: string }) => rad.id);
    expect([new Set(ids).size, andra.json.efter]).toEqual([3, null]);
    expect((await lev.get(`/api/arenden/${eget}/handlingar?efter=hittepa`)).status).toBe(400);
  });
});

describe('the diary', () => {
  const nummer = async (): Promise<number[]> =>
    (await api.pool.query<{ nummer: number }>(`select nummer from dnr where organ_id = 'intraservice' order by nummer`)).rows.map(
      (rad) => rad.nummer,
    );

  it('gives fifty cases that start at once a number each, without a gap (H-18)', async () => {
    const fore = (await nummer()).length;
    const ids = await Promise.all(Array.from({ length: 50 }, () => nytt()));
    const { rows } = await api.pool.query<{ dnr: string }>('select distinct dnr from arende where id = any($1)', [ids]);
    expect(rows).toHaveLength(50);
    expect(await nummer()).toEqual(Array.from({ length: fore + 50 }, (_, i) => i + 1));
  });

  it('gives the number again when a start is broken off before it is done', async () => {
    const fore = await nummer();
    const klient = await api.pool.connect();
    klient.on('error', () => undefined);
    await klient.query('begin');
    await klient.query(`update dnr_raknare set senaste = senaste + 1 where organ_id = 'intraservice'`);
    const { rows } = await klient.query<{ pid: number }>('select pg_backend_pid() as pid');
    const vantar = nytt();
    await api.pool.query('select pg_terminate_backend($1)', [rows[0]?.pid]);
    await vantar;
    klient.release(true);
    expect(await nummer()).toEqual([...fore, fore.length + 1]);
  });

  it('shows the number in the inbox, in the case and in the search', async () => {
    const id = await nytt({ titel: 'Med nummer' });
    const { dnr } = (await lev.get(`/api/arenden/${id}`)).json;
    expect(dnr).toMatch(/^\d{4}\/\d\d$/);
    const inkorg = await lev.skicka('POST', '/api/inkorg/sok', { vy: 'grupp', text: dnr });
    expect(inkorg.json.rader.map((rad: { arende: { dnr: string } }) => rad.arende.dnr)).toContain(dnr);
  });

  it('numbers per authority: a body without a diary of its own uses the one above it', async () => {
    await api.pool.query(`insert into organ (id, namn, typ) values ('provnamnden', 'Provnämnden', 'namnd')`);
    await api.pool.query(
      `insert into organ (id, namn, typ, overordnat, leverantor) values ('provforvaltningen', 'Provförvaltningen', 'forvaltning', 'provnamnden', true)`,
    );
    const id = await nytt({ organ: 'provforvaltningen' });
    expect((await slk.get(`/api/arenden/${id}/diariet`)).json).toMatchObject({
      dnr: [{ organ: { id: 'provnamnden', namn: 'Provnämnden' }, dnr: expect.stringMatching(/^0001\//) }],
      farLanka: false,
    });
  });

  it("links a case to another authority's matter, seen from both sides, and once (H-20)", async () => {
    const [ena, andra] = [await nytt({ titel: 'Ena' }), await nytt({ titel: 'Andra' })];
    const { dnr } = (await lev.get(`/api/arenden/${andra}`)).json;
    const lank = { typ: 'hemstallan-fran', organ: 'intraservice', dnr };
    for (let i = 0; i < 2; i++) expect((await lev.skicka('POST', `/api/arenden/${ena}/lankar`, lank)).status).toBe(200);
    expect((await lev.get(`/api/arenden/${ena}/diariet`)).json.lankar).toEqual([
      expect.objectContaining({ typ: 'Hemställan från', dnr, arende: { id: andra, titel: 'Andra' } }),
    ]);
    expect((await lev.get(`/api/arenden/${andra}/diariet`)).json.lankar).toEqual([
      expect.objectContaining({ typ: 'Hemställan till', arende: { id: ena, titel: 'Ena' } }),
    ]);
    const utanfor = await lev.skicka('POST', `/api/arenden/${ena}/lankar`, { ...lank, organ: 'kommunfullmaktige', dnr: '0437/20' });
    expect(utanfor.json.lankar).toContainEqual(expect.objectContaining({ dnr: '0437/20', arende: null }));
  });

  it('refuses a link from those who do not handle the case, a number that is none, and a body that does not exist', async () => {
    const lank = { typ: 'foljer-av', organ: 'kommunfullmaktige', dnr: '0437/20' };
    expect((await slk.skicka('POST', `/api/arenden/${arende}/lankar`, lank)).json).toMatchObject({
      kod: 'ingen-behorighet',
      detail: expect.any(String),
    });
    expect((await lev.skicka('POST', `/api/arenden/${arende}/lankar`, { ...lank, dnr: '437' })).json.falt[0].meddelande).toMatch(/NNNN/);
    expect((await lev.skicka('POST', `/api/arenden/${arende}/lankar`, { ...lank, organ: 'finns-inte' })).json.kod).toBe(
      'ogiltiga-uppgifter',
    );
  });

  it('does not tell that a secret matter exists when somebody links to its number', async () => {
    const hemligt = await nytt({ titel: 'Hemligt', sekretess: true });
    const { dnr } = (await lev.get(`/api/arenden/${hemligt}`)).json;
    await api.pool.query(
      `insert into medlemskap (person_id, organ_id, roll, fran) values ('utan', 'provforvaltningen', 'handlaggare', '2021-01-01')`,
    );
    const utan = await api.som('utan');
    const eget = await nytt({ organ: 'provforvaltningen' });
    const svar = await utan.skicka('POST', `/api/arenden/${eget}/lankar`, { typ: 'ror-samma-sak', organ: 'intraservice', dnr });
    expect(svar.json.lankar).toEqual([expect.objectContaining({ dnr, arende: null })]);
    expect(svar.text).not.toContain('Hemligt');
  });
});

it('sets the same document to the same bytes in two processes', async () => {
  const fil = join(tmpdir(), `satt-${randomUUID()}.mjs`);
  const bibliotek = pathToFileURL(join(rot, 'dist/libs/documents/src/index.js')).href;
  writeFileSync(
    fil,
    `import { createHash } from 'node:crypto';
     import { skapaPdf } from ${JSON.stringify(bibliotek)};
     const pdf = await skapaPdf({ slag: 'Prov', titel: 'Å', avsandare: 'Ö', dnr: [], version: '1.0', status: 'upprattad', datum: '2026-03-04', block: [] });
     process.stdout.write(createHash('sha256').update(pdf).digest('hex'));`,
  );
  const [ena, andra] = await Promise.all([
    kor(process.execPath, [fil]),
    kor(process.execPath, [fil], { env: { TZ: 'Asia/Tokyo', LANG: 'C' } }),
  ]);
  expect(ena.stdout).toMatch(/^[0-9a-f]{64}$/);
  expect(andra.stdout).toBe(ena.stdout);
});
