import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import sparticuz from '@sparticuz/chromium';
import { type Browser, type BrowserContextOptions, chromium, type Locator, type Page } from 'playwright-core';
import { vantaTills } from '../support/vanta-tills.js';

const systemets = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const axeKalla = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const VANTETID_MS = 60_000;
/** The packaged browser's own switches for a server without a screen, less those that loosen the web's rules or end it with its first page. */
const olampliga = /^--(single-process|disable-web-security|allow-running-insecure-content|headless)/;

/** CHROMIUM_PATH first, then the system's Chromium, then the one inside the npm package. */
export async function oppnaWebblasare(): Promise<Browser> {
  const egen = [process.env.CHROMIUM_PATH, ...systemets].find((vag) => vag !== undefined && vag !== '' && existsSync(vag));
  if (egen) return chromium.launch({ executablePath: egen, args: ['--no-sandbox'] });
  return chromium.launch({ executablePath: await sparticuz.executablePath(), args: sparticuz.args.filter((arg) => !olampliga.test(arg)) });
}

/** A page logged in as the demo person, through the real login. Errors in the page's console are kept in `fel`. */
export async function loggaIn(
  webblasare: Browser,
  url: string,
  personId: string,
  val: BrowserContextOptions = {},
): Promise<{ page: Page; fel: string[] }> {
  const context = await webblasare.newContext({
    locale: 'sv-SE',
    timezoneId: 'Europe/Stockholm',
    viewport: { width: 1360, height: 850 },
    ...val,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(VANTETID_MS);
  const fel: string[] = [];
  page.on('pageerror', (ett) => fel.push(ett.message));
  page.on('console', (rad) => {
    if (rad.type() === 'error' && /Content Security Policy/.test(rad.text())) fel.push(rad.text());
  });
  await page.goto(url);
  await page.getByRole('link', { name: 'Logga in' }).click();
  await valjPerson(page, personId);
  await page.getByRole('button', { name: 'Logga ut' }).waitFor();
  return { page, fel };
}

/** Chooses who to be on the demo's own page. */
export async function valjPerson(page: Page, personId: string): Promise<void> {
  const knappen = page.locator(`button[name="person"][value="${personId}"]`).first();
  await knappen.waitFor({ state: 'attached' });
  // Mere members and substitutes are folded up under their body.
  if (!(await knappen.isVisible())) await page.locator('details', { has: knappen }).first().locator('summary').click();
  await knappen.click();
}

/** Waits until focus is on what the selector names: it is moved after the page has been drawn. */
export async function harFokus(page: Page, selektor: string): Promise<void> {
  const iFokus = `document.activeElement?.matches(${JSON.stringify(selektor)}) ?? false`;
  await vantaTills(`Fokus på ${selektor}`, () => page.evaluate<boolean>(iFokus));
}

/** Waits until the field holds the text: it may be set after the field has been drawn. */
export async function harText(falt: Locator, text: string): Promise<void> {
  await vantaTills(`Fältet med texten ”${text}”`, async () => (await falt.inputValue()) === text);
}

/** What moves is let to its end, so that no colour is measured halfway to another. */
const STILLA = `Promise.all(document.getAnimations()
  .filter((en) => Number.isFinite(en.effect?.getComputedTiming().endTime))
  .map((en) => en.finished.catch(() => undefined)))`;

/** What axe has to say about the page when it has its heading, one line per violation. */
export async function axeBrister(page: Page): Promise<string[]> {
  await page.locator('h1').first().waitFor();
  await page.evaluate(`${STILLA}.then(() => undefined)`);
  await page.evaluate(axeKalla);
  const brister: { id: string; nodes: { html: string }[] }[] = await page.evaluate('axe.run().then((svar) => svar.violations)');
  return brister.map(
    ({ id, nodes }) => `${new URL(page.url()).pathname}: ${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(' | ')}`,
  );
}

const lagen = [
  { namn: 'ljust', colorScheme: 'light', bredd: 1360 },
  { namn: 'mörkt', colorScheme: 'dark', bredd: 1360 },
  { namn: '320 px', colorScheme: 'light', bredd: 320 },
] as const;
/** The design system's own words, which must never be heard in a Swedish page. */
const norska = /\b(Lukk|Laster|Fjern|Bla i|Tøm)/;

/** What is wrong with the page as it stands, in light, dark and 320 px: axe, a page wider than the screen, and Norwegian words. */
export async function bristerIAllaLagen(page: Page): Promise<string[]> {
  const brister: string[] = [];
  for (const { namn, colorScheme, bredd } of lagen) {
    await page.setViewportSize({ width: bredd, height: 850 });
    await page.emulateMedia({ colorScheme });
    const funna = await axeBrister(page);
    if (await page.evaluate<boolean>('document.documentElement.scrollWidth > innerWidth')) funna.push(`${page.url()}: bredare än skärmen`);
    brister.push(...funna.map((brist) => `${namn}: ${brist}`));
  }
  const norskt = norska.exec(await page.content());
  if (norskt) brister.push(`${page.url()}: säger ${norskt[0]}`);
  await page.setViewportSize({ width: 1360, height: 850 });
  await page.emulateMedia({ colorScheme: null });
  return brister;
}

/** Goes by Tab, as one without a pointer does, until focus is on what the selector names. */
export async function tabbaTill(page: Page, selektor: string, hogst = 120): Promise<void> {
  const iFokus = `document.activeElement !== null && document.activeElement.matches(${JSON.stringify(selektor)})`;
  for (let nr = 0; nr < hogst; nr += 1) {
    if (await page.evaluate<boolean>(iFokus)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tabb nådde inte ${selektor}.`);
}
