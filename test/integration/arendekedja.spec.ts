import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { skapaPool } from '#database';
import type { Pool } from 'pg';
import { type Produkt, startaProdukt } from '../support/produkt.js';

const FIL = 'demo/arendekedja-2022.json';
const TID = 180_000;

describe('beslutsgang demo kedja', () => {
  let produkt: Produkt;
  let pool: Pool;
  let mapp: string;
  beforeAll(async () => {
    produkt = await startaProdukt({ worker: false, demo: false, inlasning: 'organisation', fortroendevalda: true });
    pool = skapaPool(produkt.databaseUrl, 2);
    mapp = await mkdtemp(join(tmpdir(), 'kedja-'));
  }, TID);
  afterAll(async () => {
    await rm(mapp, { recursive: true });
    await pool.end();
    await produkt.stang();
  }, TID);
  const rad = async (titel: string) =>
    (
      await pool.query<{ dnr: string; tillstand: string; regim: string; beslut: unknown }>(
        `select dnr, tillstand, regim, snapshot #> '{context,beslut}' as beslut from arende where titel like $1`,
        [`${titel}%`],
      )
    ).rows[0];

  it('refuses a file with a field that it does not know, and names the row', async () => {
    const fil = join(mapp, 'fel.json');
    const kedja = JSON.parse(await readFile(FIL, 'utf8')) as { steg: Record<string, unknown>[] };
    await writeFile(fil, JSON.stringify({ ...kedja, steg: [{ ...kedja.steg[0], klockslag: '09:00' }] }));
    await expect(produkt.beslutsgang('demo', 'kedja', fil)).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringContaining('klockslag'),
    });
    expect((await pool.query('select 1 from arende')).rowCount).toBe(0);
  });

  it(
    'runs the chain of table G.1 with its own days and numbers, and says in words where the sources contradict themselves',
    async () => {
      const text = await produkt.beslutsgang('demo', 'kedja', FIL);
      expect(text).toContain('2021-12-01 0–1 Hemställan om ändrade regler och om överlämnande av handlingar: 0487/21');
      expect(text).toContain('2022-01-11 3   registrerade att samverkan är genomförd');
      expect(text).toContain(
        '2022-01-20 4   Nämnden för Intraservice 2022-01-20: § 18, 3 beslutspunkter, bifall → Beslutat (Amina Snöfjäder)',
      );
      expect(text).toMatch(/2022-01-20 4 {3}omedelbart justerad i rummet av Torbjörn Dimvall och .*, bundet till SHA-256 [0-9a-f]{12}…/);
      expect(text).toContain('2022-01-20 4   expedierade beslutet → Expedierat');
      expect(text).toContain('2022-01-21 5a  Tjänsteområdet upphör den 1 augusti 2022: 0109/22');
      expect(text).toContain('2022-02-09 5a  anmälde beslutet till organet → Anmält');
      expect(text).toContain('2022-01-21 5b  Överlämnande av allmänna handlingar från nämnden för Intraservice: 0109/22');
      expect(text).toContain('2022-01-27 5a  beslutade på delegation → Beslutat');
      expect(text).toMatch(/2022-03-02 6 {3}Kommunstyrelsen .* bifall → På föredragningslistan/);
      expect(text).toMatch(/2022-03-24 6 {3}Kommunfullmäktige .* bifall → Beslutat/);
      expect(text).toMatch(/2022-03-31 6 {3}protokollet justerat av .*, anslaget till och med 2022-04-21/);
      expect(text).toMatch(/2022-04-22 .*Anslag: Kommunfullmäktige 2022-03-24: Överklagandetiden går ut och anslaget tas ned/);
      const ord: Record<string, string> = {
        'T-01': 'Texten föreslår ett upphävande som inte finns bland beslutspunkterna.',
        'T-02': 'Tjänsteutlåtandet åberopar ett beslut av stadsdirektören 2022-01-27, efter sin egen dag 2022-01-24.',
        'T-03': 'anger att tjänsteutlåtandet är från 2015-04-10, men det utfärdades 2015-12-01.',
        'T-05': 'Tjänsteutlåtandet kan inte vara undertecknat före den dag då versionen blev klar',
        'T-10': 'Ärendet berör personalen men tjänsteutlåtandet beskriver ingen samverkan.',
        'T-11': 'Samverkan är planerad till efter tjänsteutlåtandets dag.',
        'T-12': 'Texten hänvisar till bilaga 3, som inte finns.',
      };
      const rapport = text.slice(text.indexOf('Källorna motsäger sig själva på 8 ställen:'));
      for (const [id, mening] of Object.entries(ord)) {
        expect(rapport).toContain(`  ${id} (`);
        expect(rapport).toContain(`    Produkten: ${id === 'T-03' ? 'Protokollet' : ''}`);
        expect(rapport).toContain(mening);
      }
      expect(await rad('Hemställan om')).toMatchObject({
        dnr: '0487/21',
        regim: 'kommungemensamma-2014',
        beslut: { organ: 'namnden-for-intraservice', datum: '2022-01-20', paragraf: 18 },
      });
      expect(await rad('Överlämnande av allmänna')).toMatchObject({
        dnr: '0109/22',
        beslut: { organ: 'kommunfullmaktige', datum: '2022-03-24' },
      });
      expect(await rad('Tjänsteområdet')).toMatchObject({ dnr: '0109/22', tillstand: 'anmalt' });
      expect((await rad('Nämnden för Intraservice 2022'))?.tillstand).toBe('slutfort');
      expect((await rad('Överlämnande av allmänna'))?.tillstand).toBe('expedierat');
      const steg = await pool.query<{ vid: string }>(
        `select to_char(min(h.vid) at time zone 'Europe/Stockholm', 'YYYY-MM-DD') as vid from handelse h join arende a on a.id = h.arende_id where a.dnr = '0487/21'`,
      );
      expect(steg.rows[0]?.vid).toBe('2021-12-01');
      expect(await produkt.beslutsgang('verify')).toContain('Allt stämmer.');
    },
    TID,
  );

  it('has signatures that are bound to what was signed, laga kraft the day after the time for appeal, and a proof that says that nobody looked', async () => {
    const { rows: signaturer } = await pool.query<{ dokument: string; stammer: boolean }>(
      `select s.dokument, exists (select 1 from handling h where h.hash = s.hash) as stammer from sammantrade_signatur s join arende a on a.id = s.mote_id where a.titel like 'Nämnden för Intraservice%'`,
    );
    expect(signaturer.filter(({ dokument }) => dokument === 'omedelbart')).toHaveLength(2);
    expect(signaturer.every(({ stammer }) => stammer)).toBe(true);
    const { rows: laga } = await pool.query<{ laga: string }>(
      `select snapshot #>> '{context,lagaKraft}' as laga from arende where titel like 'Överlämnande av allmänna%' and process = 'formelltarende'`,
    );
    expect(laga).toEqual([{ laga: '2022-04-22' }]);
    const { rows: bevis } = await pool.query('select 1 from handling where slag = $1', ['anslagsbevis']);
    expect(bevis).toHaveLength(3);
    const { rows: nummer } = await pool.query<{ antal: number }>(
      `select count(*)::int as antal from dnr where organ_id = 'kommunstyrelsen' and ar = 2022 and nummer = 109`,
    );
    expect(nummer).toEqual([{ antal: 2 }]);
    expect((await pool.query('select 1 from wake where tagen_till is not null')).rowCount).toBe(0);
  });

  it('is entered once', async () => {
    await expect(produkt.beslutsgang('demo', 'kedja', FIL)).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringContaining('Kedjan är redan inlagd.'),
    });
  });
});
