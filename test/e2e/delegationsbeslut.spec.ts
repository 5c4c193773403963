import type { Browser, Page } from 'playwright-core';
import { skapaNamnrymd } from '../support/temporal-namnrymd.js';
import { startaProdukt, type Produkt } from '../support/produkt.js';
import { vantaTills } from '../support/vanta-tills.js';
import { axeBrister, bristerIAllaLagen, loggaIn, oppnaWebblasare, tabbaTill } from './webblasare.js';

const HANDLAGGARE = 'person-10';
const DELEGAT = 'person-12';
const SEKRETERARE = 'person-09';
const ADMINISTRATOR = 'person-22';
const TITEL = 'Avtal om lagring';
const NAMND = 'namnden-for-intraservice';
const TID = 180_000;

describe('Decisions on delegation in a real browser', () => {
  let produkt: Produkt;
  let webblasare: Browser;
  const sidor: { page: Page; fel: string[] }[] = [];
  let arende = '';
  const som = async (person: string): Promise<Page> => {
    const sida = await loggaIn(webblasare, produkt.url, person);
    sidor.push(sida);
    return sida.page;
  };
  /** Opens the event's form on the case, fills it in and sends it. */
  const gor = async (page: Page, handelse: string, knapp: string, fyll: () => Promise<unknown>) => {
    await page.goto(`${produkt.url}${arende}/handelse/${handelse}`);
    await fyll();
    expect(await axeBrister(page)).toEqual([]);
    await page.getByRole('button', { name: knapp }).press('Enter');
  };

  beforeAll(async () => {
    produkt = await startaProdukt({ inlasning: 'organisation', miljo: { TEMPORAL_NAMESPACE: await skapaNamnrymd() } });
    webblasare = await oppnaWebblasare();
  }, 240_000);
  afterAll(async () => {
    await webblasare?.close();
    await produkt?.stang();
  }, TID);

  test(
    'says who may decide while the matter is written, and why nobody may',
    async () => {
      const page = await som(HANDLAGGARE);
      await page.getByRole('link', { name: 'Delegationsbeslut' }).click();
      await page.getByText('Inga delegationsbeslut ännu.').waitFor();
      expect(await bristerIAllaLagen(page)).toEqual([]);
      await page.getByRole('link', { name: 'Nytt delegationsbeslut' }).press('Enter');
      await page.getByLabel('Titel').fill(TITEL);
      await page.getByLabel('För vilket organ fattas beslutet?').selectOption({ value: NAMND });
      await page.getByLabel('Ärendetyp').selectOption({ value: 'avtal' });
      await page.getByLabel('Belopp i tkr (valfritt)').fill('9000');
      await page.getByText('Ingen får besluta på delegation.').waitFor();
      await page.getByLabel('Belopp i tkr (valfritt)').fill('400');
      await page.getByText('Verksamhetschef, Intraservice').waitFor();
      await page.getByText('Mattis Havskant').waitFor();
      await page.getByLabel('Vad gäller beslutet?').selectOption({ label: 'Hemställan eller yttrande till fullmäktige' });
      await page.getByText('KL 6 kap. 38 §').waitFor();
      await page.getByLabel('Vad gäller beslutet?').selectOption({ value: 'lopande' });
      await page.getByText('Mattis Havskant').waitFor();
      expect(await bristerIAllaLagen(page)).toEqual([]);
      await page.getByLabel('Ärendet', { exact: true }).fill('Avtalet om lagring går ut.');
      await page.getByLabel('Förslag till beslut').fill('Avtalet förlängs ett år.');
      await page.getByRole('button', { name: 'Skapa utkastet' }).press('Enter');
      await page.getByRole('heading', { level: 1, name: new RegExp(TITEL) }).waitFor();
      arende = new URL(page.url()).pathname;
      expect(await page.locator('.laget').innerText()).toContain('utkast');
    },
    TID,
  );

  test(
    'is tried against the point, signed by the delegate and registered as a document',
    async () => {
      const handlaggare = sidor[0]?.page;
      if (!handlaggare) throw new Error('Ingen är inloggad.');
      const punkt = handlaggare.getByLabel('Punkt som beslutet stöder sig på');
      await gor(handlaggare, 'kontrollera-delegation', 'Pröva delegationen', () => punkt.selectOption({ value: 'demo-intraservice-1-1' }));
      await handlaggare.getByText('KL 6 kap. 37 §, 7 kap. 5 §').waitFor();
      await gor(handlaggare, 'kontrollera-delegation', 'Pröva delegationen', () =>
        punkt.selectOption({ value: 'demo-intraservice-4-2-1' }),
      );
      await handlaggare.getByText('beslutet väntar på delegaten').first().waitFor();
      const delegat = await som(DELEGAT);
      await gor(delegat, 'besluta-pa-delegation', 'Besluta', async () => {
        await delegat.getByLabel('Beslut', { exact: true }).fill('Avtalet förlängs ett år.');
        await delegat.getByLabel('Jag känner inte till något jäv i ärendet').check();
      });
      // The document is written by the worker: before the page has read the case again, or after it, and then the page offers to show it.
      const beslutat = delegat.getByText('ska redovisas för det organ som har delegerat').first();
      const visaAndringen = delegat.getByRole('button', { name: 'Visa ändringen' });
      await beslutat.or(visaAndringen).first().waitFor({ timeout: 60_000 });
      if (!(await beslutat.isVisible())) await visaAndringen.press('Enter');
      await beslutat.waitFor();
      await delegat.goto(`${produkt.url}${arende}/handlingar`);
      await delegat
        .locator('main')
        .getByRole('link', { name: /Delegationsbeslut/ })
        .first()
        .waitFor();
      expect(await axeBrister(delegat)).toEqual([]);
    },
    TID,
  );

  test(
    'is shown to anybody and taken away again, with what is missing said at its field',
    async () => {
      const handlaggare = sidor[0]?.page;
      if (!handlaggare) throw new Error('Ingen är inloggad.');
      const hamta = `fetch('/api${arende}/webben').then((svar) => svar.json())`;
      await vantaTills(
        'beslutet får publiceras',
        () => handlaggare.evaluate<boolean>(`${hamta}.then(({ farPubliceras }) => farPubliceras)`),
        TID,
      );
      await handlaggare.goto(`${produkt.url}${arende}/handlingar`);
      await handlaggare.getByText('Publicera beslutet för allmänheten').click();
      const form = handlaggare.getByRole('form', { name: 'Publicera på webben' });
      await form.getByRole('button', { name: 'Publicera' }).press('Enter');
      await form.getByText('Fyll i detta.').waitFor();
      await form.locator('[aria-invalid="true"]').and(form.getByLabel('Rubrik på webben')).waitFor();
      expect(await bristerIAllaLagen(handlaggare)).toEqual([]);
      await form.getByLabel('Rubrik på webben').fill('Lagringen fortsätter');
      await form.getByLabel('Sammanfattning', { exact: true }).fill('Kommunen förlänger avtalet ett år.');
      await form.getByLabel('Jag har läst texten').check();
      await form.getByRole('button', { name: 'Publicera' }).press('Enter');
      await handlaggare.getByRole('link', { name: 'Lagringen fortsätter' }).waitFor();
      const oppet = `${produkt.url}/api/offentligt/beslut/${arende.split('/').at(-1) ?? ''}`;
      expect((await fetch(oppet)).status).toBe(200);
      await handlaggare.locator('summary', { hasText: 'Ta bort från webben' }).click();
      const bort = handlaggare.getByRole('form', { name: 'Ta bort från webben' });
      await bort.getByLabel('Skäl att ta bort beslutet från webben').fill('Fel rubrik.');
      await bort.getByRole('button', { name: 'Ta bort från webben' }).press('Enter');
      await handlaggare.getByText('Beslutet visas inte för allmänheten.').waitFor();
      expect((await fetch(oppet)).status).toBe(404);
    },
    TID,
  );

  test(
    'is reported to the nämnd with the list of its next meeting, by keyboard',
    async () => {
      const page = await som(SEKRETERARE);
      await page.goto(`${produkt.url}/delegationsbeslut`);
      await page.getByRole('link', { name: 'Anmälan till Nämnden för Intraservice' }).press('Enter');
      await page.getByRole('checkbox', { name: `Ta med ${TITEL}` }).waitFor();
      expect(await bristerIAllaLagen(page)).toEqual([]);
      await page.getByRole('heading', { level: 1 }).focus();
      await tabbaTill(page, 'select');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await page.getByText('Inga beslut väntar på att anmälas.').waitFor();
      await page.getByRole('link', { name: /Anmälan av delegationsbeslut/ }).waitFor();
      const klar = `fetch('/api/delegation/anmalan/${NAMND}').then((svar) => svar.json()).then(({ listor }) => listor[0]?.handlingId !== null)`;
      await vantaTills('listan är framställd', () => page.evaluate<boolean>(klar), TID);
      await page.getByRole('link', { name: /Anmälan av delegationsbeslut/ }).press('Enter');
      await page.getByRole('heading', { level: 1, name: /Anmälan av delegationsbeslut/ }).waitFor();
      expect(await axeBrister(page)).toEqual([]);
    },
    TID,
  );

  test(
    'a point ends by two persons',
    async () => {
      const admin = await som(ADMINISTRATOR);
      await admin.goto(`${produkt.url}/admin/delegation`);
      await admin.getByRole('button', { name: 'Avsluta punkt 6.1' }).press('Enter');
      await admin.getByLabel('Sista dag', { exact: true }).last().waitFor();
      await admin.getByRole('region', { name: 'Avsluta punkt 6.1' }).getByLabel('Sista dag').fill('2099-12-31');
      await admin.getByRole('region', { name: 'Avsluta punkt 6.1' }).getByLabel('Skäl').fill('Nämnden 2026-01-22 § 4.');
      await admin.getByRole('button', { name: 'Föreslå', exact: true }).press('Enter');
      await admin.getByText('En annan person avgör.').waitFor();
      expect(await bristerIAllaLagen(admin)).toEqual([]);
      const sekreterare = sidor[2]?.page;
      await sekreterare?.goto(`${produkt.url}/admin/delegation`);
      await sekreterare?.getByRole('button', { name: 'Godkänn demo-intraservice-6-1' }).press('Enter');
      await sekreterare?.getByText('godkänd av Amina Snöfjäder').waitFor();
      expect(sidor.flatMap(({ fel }) => fel)).toEqual([]);
    },
    TID,
  );
});
