import { skapaPool } from '#database';
import type { Pool } from 'pg';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { startaProdukt, type Produkt } from '../support/produkt.js';
import { vantaTills } from '../support/vanta-tills.js';
import { axeBrister, bristerIAllaLagen, harText, loggaIn, oppnaWebblasare } from './webblasare.js';

const START_MS = 240_000;
const PROV_MS = 180_000;
const FORETRADARE = 'person-12';
const KOLLEGA = 'person-10';

describe('The desk, when things go otherwise', () => {
  let produkt: Produkt;
  let webblasare: Browser;
  let pool: Pool;
  let jag: Page;
  let kollega: Page;
  const fel: string[] = [];

  beforeAll(async () => {
    produkt = await startaProdukt({ inlasning: 'organisation' });
    pool = skapaPool(produkt.databaseUrl, 2);
    // The colleague holds the same role, so that tasks can pass between the two.
    await pool.query(
      `insert into medlemskap (person_id, organ_id, roll, fran) values ($1, 'intraservice', 'leverantorsforetradare', '2021-01-01')`,
      [KOLLEGA],
    );
    webblasare = await oppnaWebblasare();
    [jag, kollega] = [await som(FORETRADARE), await som(KOLLEGA)];
  }, START_MS);
  afterAll(async () => {
    await webblasare?.close();
    await pool?.end();
    await produkt?.stang();
  }, START_MS);
  afterEach(() => jag.unrouteAll({ behavior: 'ignoreErrors' }));

  const som = async (person: string, val: BrowserContextOptions = {}): Promise<Page> => {
    const { page } = await loggaIn(webblasare, produkt.url, person, val);
    page.on('pageerror', ({ message }) => fel.push(message));
    return page;
  };

  /** Calls the API as the page's person, as another window of the same browser would. */
  const anropa = async (page: Page, metod: string, vag: string, kropp?: unknown): Promise<{ status: number; json: never }> =>
    page.evaluate(
      async ([m, v, k]) => {
        const { csrf } = (await (await fetch('/api/jag')).json()) as { csrf: string };
        const svar = await fetch(v, {
          method: m,
          headers: { 'x-csrf-token': csrf, 'idempotency-key': crypto.randomUUID(), ...(k ? { 'content-type': 'application/json' } : {}) },
          ...(k ? { body: k } : {}),
        });
        return { status: svar.status, json: (svar.status === 204 ? null : await svar.json()) as never };
      },
      [metod, vag, kropp === undefined ? '' : JSON.stringify(kropp)] as const,
    );

  let nr = 0;
  /** A new need, with its case and the task to categorise it. */
  const nyttBehov = async (page = jag): Promise<{ titel: string; arende: string; uppgift: string; steg: number }> => {
    const titel = `Behov nummer ${(nr += 1)}`;
    const behov = { behov: 'Något fungerar inte.', ursprung: 'kunddialog', avser: 'ny-tjanst', mal: [], arbetssatt: 'Ett nytt sätt.' };
    const skapad = await anropa(page, 'POST', '/api/initiativ', { titel, organ: 'intraservice', ...behov });
    const { id } = skapad.json as { id: string };
    const { uppgifter, steg } = (await anropa(page, 'GET', `/api/arenden/${id}`)).json as { uppgifter: { id: string }[]; steg: number };
    return { titel, arende: id, uppgift: uppgifter[0]?.id ?? '', steg };
  };
  const tagetBehov = async () => {
    const behov = await nyttBehov();
    expect((await anropa(jag, 'POST', `/api/uppgifter/${behov.uppgift}/ta`, {})).status).toBe(200);
    return behov;
  };
  const oppna = async (page: Page, vag: string) => {
    await page.goto(produkt.url + vag);
    await page.getByRole('heading', { level: 1 }).waitFor();
  };
  const rad = (page: Page, titel: string) => page.locator('.inkorg tbody tr').filter({ hasText: new RegExp(`${titel}(?!\\d)`) });
  const anteckning = (page: Page) => page.getByLabel(/^Anteckning/);
  const sparat = (page: Page) => page.getByText(/^Sparat \d\d:\d\d/);

  test(
    'shows both texts when a draft has changed in another tab, and keeps the one that is chosen',
    async () => {
      const { uppgift } = await tagetBehov();
      const andra = await jag.context().newPage();
      for (const page of [jag, andra]) await oppna(page, `/uppgifter/${uppgift}`);
      await anteckning(jag).fill('Skrivet i första fliken');
      await sparat(jag).waitFor();
      await anteckning(andra).fill('Skrivet i andra fliken');
      const konflikt = andra.getByRole('heading', { name: 'Utkastet har ändrats på ett annat ställe' });
      await konflikt.waitFor();
      await andra.getByText('Skrivet i första fliken').waitFor();
      await andra.getByRole('button', { name: 'Behåll min text' }).click();
      await sparat(andra).waitFor();
      await andra.reload();
      await harText(anteckning(andra), 'Skrivet i andra fliken');
      await andra.close();
    },
    PROV_MS,
  );

  test(
    'gives back after a reload what the server never acknowledged',
    async () => {
      const { uppgift } = await tagetBehov();
      await oppna(jag, `/uppgifter/${uppgift}`);
      await jag.route('**/utkast', (route) => route.abort());
      await anteckning(jag).fill('Aldrig kvitterat');
      await jag.getByText(/Inte sparat på servern än/).waitFor();
      await jag.reload();
      await jag.getByText(/Osparad text från den här datorn är återställd/).waitFor();
      await harText(anteckning(jag), 'Aldrig kvitterat');
    },
    PROV_MS,
  );

  test(
    'tries again with the same key when the case does not answer',
    async () => {
      const { uppgift, arende } = await tagetBehov();
      const nycklar: string[] = [];
      await jag.route('**/utfor', async (route) => {
        nycklar.push(route.request().headers()['idempotency-key'] ?? '');
        if (nycklar.length > 1) return route.continue();
        const problem = { type: 'about:blank', title: 'Inget svar än.', status: 503, kod: 'arendet-svarar-inte' };
        return route.fulfill({ status: 503, contentType: 'application/problem+json', body: JSON.stringify(problem) });
      });
      await fyllKategori(jag, uppgift);
      await jag.getByRole('button', { name: 'Kategorisera', exact: true }).click();
      await jag.getByText(/^Inget svar än\. Försöker igen/).waitFor();
      await jag.getByRole('heading', { level: 1, name: 'Klart' }).waitFor();
      expect(nycklar).toHaveLength(2);
      expect(nycklar[0]).toMatch(/^[0-9a-f-]{36}$/);
      expect(nycklar[1]).toBe(nycklar[0]);
      const { rader } = (await anropa(jag, 'GET', `/api/arenden/${arende}/logg`)).json as { rader: { typ: string }[] };
      expect(rader.filter(({ typ }) => typ === 'kategorisera')).toHaveLength(1);
    },
    PROV_MS,
  );

  test(
    'says that the case has changed, keeps the text, and refuses a stale step in words',
    async () => {
      const { uppgift, arende, steg } = await tagetBehov();
      await fyllKategori(jag, uppgift);
      await jag.goBack();
      await anteckning(jag).fill('Text som inte får försvinna');
      await sparat(jag).waitFor();
      const paus = { handelse: 'pausa', forvantatSteg: steg, data: { skal: 'Väntar på besked.' } };
      expect((await anropa(kollega, 'POST', `/api/arenden/${arende}/handelser`, paus)).status).toBe(200);
      await jag.getByText(/^Ärendet har ändrats \d\d:\d\d\. Din text är kvar\./).waitFor();
      await harText(anteckning(jag), 'Text som inte får försvinna');
      await jag.getByRole('button', { name: 'Granska svaren' }).click();
      await jag.getByRole('button', { name: 'Kategorisera', exact: true }).click();
      await jag.locator('.avslag').getByText('Din text är kvar.').waitFor();
      await jag.locator('.avslag').getByRole('button', { name: 'Visa ändringen' }).click();
      await jag.getByRole('button', { name: 'Tillbaka till formuläret' }).click();
      await harText(anteckning(jag), 'Text som inte får försvinna');
    },
    PROV_MS,
  );

  test(
    'lets new rows wait behind Visa, and strikes through in place what another has finished',
    async () => {
      const forst = await nyttBehov();
      await oppna(jag, '/inkorg?vy=grupp');
      await rad(jag, forst.titel).waitFor();
      const fore = await jag.locator('.inkorg tbody tr').count();
      const nytt = await nyttBehov(kollega);
      await jag.getByRole('button', { name: /^1 ny uppgift – Visa$/ }).waitFor();
      expect(await jag.locator('.inkorg tbody tr').count()).toBe(fore);
      await jag.getByRole('button', { name: /– Visa$/ }).click();
      await rad(jag, nytt.titel).waitFor();

      const plats = await rad(jag, forst.titel).evaluate((el) => [...(el.parentElement?.children ?? [])].indexOf(el));
      const mal = ((await anropa(kollega, 'GET', '/api/val')).json as { mal: { id: string }[] }).mal[0]?.id;
      const data = { kategori: 'tillaggstjanst', mal: [mal], anteckning: null };
      const svar = await anropa(kollega, 'POST', `/api/uppgifter/${forst.uppgift}/utfor`, {
        handelse: 'kategorisera',
        forvantatSteg: forst.steg,
        data,
      });
      expect(svar.status).toBe(200);
      await jag.locator(`.inkorg tr.avslutad[data-id="${forst.uppgift}"]`).waitFor();
      expect(
        await rad(jag, forst.titel)
          .first()
          .evaluate((el) => [...(el.parentElement?.children ?? [])].indexOf(el)),
      ).toBe(plats);
    },
    PROV_MS,
  );

  test(
    'takes, undoes, hands over and takes over, and both are told',
    async () => {
      const { titel, uppgift } = await nyttBehov();
      await oppna(jag, '/inkorg?vy=grupp');
      await rad(jag, titel).locator('[data-radlank]').focus();
      await jag.keyboard.press('t');
      await jag.getByRole('button', { name: 'Ångra (Z)' }).waitFor();
      await jag.keyboard.press('z');
      await rad(jag, titel).getByText('Gruppen', { exact: true }).waitFor();

      await jag.keyboard.press('f');
      await jag.getByRole('dialog').getByRole('button', { name: 'Fördela' }).click();
      await jag.getByText('Skriv varför du fördelar.').waitFor();
      const kollegan = (await anropa(kollega, 'GET', '/api/jag')).json as { person: { namn: string } };
      await jag.getByRole('dialog').getByLabel('Till').selectOption({ label: kollegan.person.namn });
      await jag.getByRole('dialog').getByLabel('Skäl').fill('Du kan området.');
      await jag.getByRole('dialog').getByRole('button', { name: 'Fördela' }).click();
      await jag.locator('.besked').getByText('1 av 1 fördelade.').waitFor();

      await oppna(jag, `/uppgifter/${uppgift}`);
      await jag.getByRole('button', { name: 'Ta över …' }).click();
      await jag.getByRole('dialog').getByRole('button', { name: 'Ta över' }).click();
      await jag.getByText('Skriv varför du tar över.').waitFor();
      await jag.getByRole('dialog').getByLabel('Skäl').fill('Du är bortrest.');
      await jag.getByRole('dialog').getByRole('button', { name: 'Ta över' }).click();
      await anteckning(jag).waitFor();
      const besked = async (person: string) =>
        (await pool.query(`select typ from notis where person_id = $1 and uppgift_id = $2 and typ like 'uppgift-%'`, [person, uppgift]))
          .rowCount ?? 0;
      await vantaTills('Att båda har fått besked', async () => (await besked(FORETRADARE)) >= 1 && (await besked(KOLLEGA)) >= 2, 60_000);
      expect(await besked(FORETRADARE)).toBe(1);
    },
    PROV_MS,
  );

  test(
    'does the same with many rows and says in one sentence what became of them',
    async () => {
      const behov = [await nyttBehov(), await nyttBehov(), await nyttBehov()];
      await oppna(jag, '/inkorg?vy=grupp&sort=-skapad');
      await rad(jag, behov[2]?.titel ?? '')
        .locator('[data-radlank]')
        .focus();
      await jag.keyboard.press('Shift+ArrowDown');
      await jag.keyboard.press('Shift+ArrowDown');
      await jag.getByText('3 valda', { exact: true }).waitFor();
      // One of them is gone before the act reaches it.
      expect((await anropa(kollega, 'POST', `/api/uppgifter/${behov[0]?.uppgift}/ta`, {})).status).toBe(200);
      await jag.getByRole('group', { name: 'Gör med de valda' }).getByRole('button', { name: 'Ta', exact: true }).click();
      await jag
        .locator('.besked')
        .getByText(/^2 av 3 tagna\. 1 gick inte: .*hos en kollega.* \(1\)/)
        .waitFor();
    },
    PROV_MS,
  );

  test(
    'remembers a view, its columns and density in another browser, and shares it in the organ',
    async () => {
      await oppna(jag, '/inkorg?vy=organ&typ=kategorisera');
      await jag.getByRole('button', { name: 'Spara vy …' }).click();
      await jag.getByRole('dialog').getByLabel('Namn').fill('Att kategorisera');
      await jag.getByRole('dialog').getByLabel('Alla i Intraservice').check();
      await jag.getByRole('dialog').getByRole('button', { name: 'Spara vy' }).click();
      await jag.getByRole('button', { name: /^Vy:/ }).click();
      await jag.getByRole('link', { name: 'Att kategorisera' }).click();
      await jag.getByRole('button', { name: 'Vy: Att kategorisera' }).waitFor();
      await jag.getByRole('button', { name: 'Kolumner och täthet' }).click();
      const sparat204 = jag.waitForResponse((svar) => svar.url().includes('/api/egna-val/') && svar.status() === 204);
      await jag.getByLabel('Hos', { exact: true }).uncheck();
      await sparat204;
      const luftigt204 = jag.waitForResponse((svar) => svar.url().includes('/api/egna-val/') && svar.status() === 204);
      await jag.getByLabel('Luftig').check();
      await jag.locator('.inkorg[data-tathet="luftig"]').waitFor();
      await jag.getByRole('columnheader', { name: 'Hos' }).waitFor({ state: 'detached' });
      await luftigt204;

      const annan = await som(FORETRADARE);
      await annan.goto(jag.url());
      await annan.locator('.inkorg[data-tathet="luftig"]').waitFor();
      await annan.getByRole('columnheader', { name: 'Hos' }).waitFor({ state: 'detached' });
      await annan.close();

      await oppna(kollega, '/inkorg?vy=grupp');
      await kollega.getByRole('button', { name: /^Vy:/ }).click();
      await kollega.getByRole('link', { name: 'Att kategorisera' }).click();
      await kollega.waitForURL((url) => url.searchParams.get('typ') === 'kategorisera');
    },
    PROV_MS,
  );

  test(
    'goes by keys alone: the palette to a case, its followed place, back with focus kept, and keys that are off do nothing',
    async () => {
      const { titel, arende } = await nyttBehov();
      await oppna(jag, '/inkorg?vy=grupp&sort=-skapad');
      await jag.keyboard.press('Control+k');
      await vantaTills(
        'Att paletten har fokus',
        async () => jag.evaluate<boolean>(`document.activeElement?.getAttribute('role') === 'combobox'`),
        60_000,
      );
      await jag.keyboard.type(titel);
      await jag.getByRole('option', { name: new RegExp(titel) }).waitFor();
      await jag.keyboard.press('Enter');
      await jag.waitForURL(`**/arenden/${arende}`);
      // The inbox stays on the screen until the case has come, and has a button that begins with the same word.
      await jag.getByRole('button', { name: 'Bevaka', exact: true }).click();
      await jag.getByRole('button', { name: 'Bevakas' }).waitFor();
      await jag.keyboard.press('Control+k');
      await jag.getByRole('option', { name: /Pausa.*Gör i/ }).waitFor();
      await jag.keyboard.press('Escape');
      await jag.locator('h1').focus();
      await jag.keyboard.press('g');
      await jag.keyboard.press('i');
      await jag.waitForURL('**/inkorg**');
      await jag.getByRole('link', { name: /^Bevakade 1$/ }).click();
      await jag.getByRole('link', { name: new RegExp(titel) }).waitFor();

      await oppna(jag, '/inkorg?vy=grupp&sort=-skapad');
      await rad(jag, titel).locator('[data-radlank]').focus();
      await jag.keyboard.press('v');
      await jag.locator('.varforruta:popover-open').getByText('Varför raden står här').waitFor();
      await jag.keyboard.press('Escape');
      await jag.keyboard.press('j');
      const iFokus = () => jag.evaluate(`document.activeElement?.closest('[data-id]')?.getAttribute('data-id') ?? null`);
      const andra = await iFokus();
      await jag.keyboard.press('Enter');
      await jag.waitForURL(`**/uppgifter/${String(andra)}`);
      await jag.goBack();
      await jag.locator('.inkorg tbody tr').first().waitFor();
      await vantaTills('Att raden åter har fokus', async () => (await iFokus()) === andra, 60_000);

      await oppna(jag, '/min-sida');
      const sparat204 = jag.waitForResponse((svar) => svar.url().includes('/api/egna-val/genvagar'));
      await jag.getByLabel(/^\?: Visa kortkommandon/).uncheck();
      await sparat204;
      await jag.locator('h1').focus();
      await jag.keyboard.press('?');
      expect(await jag.getByRole('dialog').count()).toBe(0);
      await jag.getByLabel(/^\?: Visa kortkommandon/).check();
      await jag.locator('h1').focus();
      await jag.keyboard.press('?');
      await jag.getByRole('dialog').getByText('Kortkommandon', { exact: true }).waitFor();
      await jag.keyboard.press('Escape');
    },
    PROV_MS,
  );

  test(
    'opens a calendar by a link until it is revoked',
    async () => {
      await oppna(jag, '/frister');
      await jag.getByRole('button', { name: 'Skapa länk' }).click();
      const lank = await jag.locator('.lankruta code').innerText();
      expect((await fetch(lank)).status).toBe(200);
      await jag.getByRole('button', { name: /^Återkalla länken/ }).click();
      await jag.locator('.lankruta').waitFor({ state: 'detached' });
      expect((await fetch(lank)).status).toBe(404);
    },
    PROV_MS,
  );

  test(
    'shows the deadlines as a list, a week and a month, turned by keys, and prints what is shown',
    async () => {
      const { arende, titel } = await nyttBehov();
      const alla = (await anropa(jag, 'GET', '/api/frister?antal=100')).json as { rader: { datum: string; arende: { id: string } }[] };
      const datum = alla.rader.find((rad) => rad.arende.id === arende)?.datum ?? '';
      await oppna(jag, '/frister');
      await jag.getByRole('link', { name: new RegExp(`${titel}$`) }).waitFor();
      await jag.locator('.filter label').getByText('Månad', { exact: true }).click();
      await jag.waitForURL('**vy=manad**');
      await oppna(jag, `/frister?vy=manad&dag=${datum}`);
      const dagen = jag.locator('.kalender td').filter({ has: jag.locator(`time[datetime="${datum}"]`) });
      // What has the same day may be folded when there are many.
      const behovet = dagen.getByText(new RegExp(`${titel}$`));
      await behovet.waitFor({ state: 'attached' });
      if (!(await behovet.isVisible())) await dagen.locator('summary').click();
      await behovet.waitFor();
      const rubrik = jag.locator('.period h2');
      const manad = await rubrik.innerText();
      await jag.locator('h1').focus();
      await jag.keyboard.press('n');
      await vantaTills('Att nästa månad visas', async () => (await rubrik.innerText()) !== manad, 60_000);
      await jag.keyboard.press('p');
      await vantaTills('Att månaden visas igen', async () => (await rubrik.innerText()) === manad, 60_000);
      await dagen.locator('a').first().waitFor();
      expect(await bristerIAllaLagen(jag)).toEqual([]);
      await oppna(jag, `/frister?vy=vecka&dag=${datum}&vems=mina&lag=1`);
      await jag.getByText('Inga frister i perioden.').waitFor();
      // The choice is in the address, and the box stands as it was set already when the click is over.
      expect(
        await jag
          .getByLabel('Bara lagfrister')
          .evaluate((ruta: { click(): void; readonly checked: boolean }) => (ruta.click(), ruta.checked)),
      ).toBe(false);
      await jag.getByLabel('Vems').selectOption({ label: 'Mina och mina gruppers' });
      await dagen.getByText(new RegExp(`${titel}$`)).waitFor();
      expect(await axeBrister(jag)).toEqual([]);
      await jag.emulateMedia({ media: 'print' });
      await jag.locator('.filter').waitFor({ state: 'hidden' });
      await dagen.getByText(new RegExp(`${titel}$`)).waitFor();
      await jag.emulateMedia({ media: null });
    },
    PROV_MS,
  );

  test(
    'keeps the choice of notices and of theme',
    async () => {
      await oppna(jag, '/min-sida');
      const grupp = jag.getByRole('group', { name: 'Påminnelse om frist' });
      await grupp.getByLabel('E-post').uncheck();
      await vantaTills(
        'Att valet är sparat',
        async () =>
          (await pool.query(`select 1 from notis_installning where person_id = $1 and typ = 'paminnelse' and not epost`, [FORETRADARE]))
            .rowCount === 1,
        60_000,
      );
      await jag.getByLabel('Mörkt').check();
      await jag.reload();
      await grupp.waitFor();
      await grupp.getByRole('checkbox', { name: 'E-post', checked: false }).waitFor();
      const bakgrund = () => jag.evaluate<string>('getComputedStyle(document.body).backgroundColor');
      const mork = await bakgrund();
      await jag.getByLabel('Ljust').check();
      await vantaTills('Att temat är bytt', async () => (await bakgrund()) !== mork);
      await jag.getByLabel('Som datorn').check();
    },
    PROV_MS,
  );

  test(
    'prints the case in light without navigation and with where it stands',
    async () => {
      const { arende, titel } = await nyttBehov();
      await jag.emulateMedia({ media: 'print', colorScheme: 'dark' });
      await oppna(jag, `/arenden/${arende}`);
      await jag.locator('.laget').waitFor();
      for (const dolt of ['.toppbar', '.meny', '.flikar', '.knapprad']) await jag.locator(dolt).first().waitFor({ state: 'hidden' });
      expect(await jag.getByRole('heading', { level: 1 }).innerText()).toContain(titel);
      const bakgrund = () => jag.evaluate<string>('getComputedStyle(document.body).backgroundColor');
      await vantaTills('Att pappret är vitt', async () => (await bakgrund()) === 'rgb(255, 255, 255)');
      await jag.emulateMedia({ media: null, colorScheme: null });
    },
    PROV_MS,
  );

  test(
    'keeps the draft when the session has ended, and shows it after the next login',
    async () => {
      const { uppgift } = await tagetBehov();
      await oppna(jag, `/uppgifter/${uppgift}`);
      await anteckning(jag).fill('Före');
      await sparat(jag).waitFor();
      await pool.query('delete from session where person_id = $1', [FORETRADARE]);
      await anteckning(jag).fill('Skrivet efter att sessionen gått ut');
      await jag.getByText('Du är utloggad. Utkastet är sparat.').first().waitFor();
      await harText(anteckning(jag), 'Skrivet efter att sessionen gått ut');
      // The provider may still know the person, and then asks nothing.
      const ater = jag.waitForResponse((svar) => svar.url().includes('/api/auth/aterkomst'));
      await jag.getByRole('link', { name: 'Logga in igen' }).first().click();
      const person = jag.locator(`button[name="person"][value="${FORETRADARE}"]`);
      await Promise.race([ater, person.waitFor()]);
      if (await person.isVisible()) await person.click();
      await ater;
      await anteckning(jag).waitFor();
      await jag.getByText(/Osparad text från den här datorn är återställd/).waitFor();
      await harText(anteckning(jag), 'Skrivet efter att sessionen gått ut');
      expect(fel).toEqual([]);
    },
    PROV_MS,
  );

  async function fyllKategori(page: Page, uppgift: string): Promise<void> {
    await oppna(page, `/uppgifter/${uppgift}`);
    await page.getByLabel('Tilläggstjänst').check();
    await page.locator('#falt-mal input[type="checkbox"]').first().check();
    await page.getByRole('button', { name: 'Granska svaren' }).click();
    await page.getByRole('heading', { level: 1, name: /^Granska/ }).waitFor();
  }
});
