import type { Locator, Page } from 'playwright-core';

/** Answers by the words of the label; what is not named gets a likely answer of its kind. */
export type Ifyllt = readonly (readonly [etikett: RegExp, svar: string])[];

interface Kontroll {
  readonly nr: number;
  readonly slag: 'text' | 'datum' | 'tal' | 'lista' | 'radio' | 'kryss';
  readonly etikett: string;
  readonly tom: boolean;
  readonly valfri: boolean;
}

/** The controls of the form as they are read out: each with its label, groups with their legend. */
const LAS = `(() => {
  const text = (el) => (el?.textContent ?? '').replace(/\\s+/g, ' ').trim();
  const sedda = new Set();
  return [...document.querySelectorAll('form.formular :is(input, textarea, select)')].flatMap((el, nr) => {
    const grupp = el.closest('fieldset');
    const radio = el.type === 'radio', kryss = el.type === 'checkbox';
    const etikett = radio || kryss ? text(grupp?.querySelector('legend')) : text(el.labels?.[0]);
    if (kryss && !el.closest('.flerval')) return [];
    if (radio || kryss) {
      if (sedda.has(grupp)) return [];
      sedda.add(grupp);
      return [{ nr, slag: radio ? 'radio' : 'kryss', etikett, tom: !grupp.querySelector('input:checked'), valfri: /valfritt/.test(etikett) }];
    }
    const slag = el.tagName === 'SELECT' ? 'lista' : el.type === 'date' ? 'datum' : el.inputMode === 'numeric' ? 'tal' : 'text';
    return [{ nr, slag, etikett, tom: el.value === '', valfri: /valfritt/.test(etikett) }];
  });
})()`;

/** Fills every field that must be answered, section by section, and goes to the summary. Throws what the form says is wrong. */
export async function fyllOchGranska(page: Page, ifyllt: Ifyllt = []): Promise<void> {
  for (;;) {
    await fyllAvsnitt(page, ifyllt);
    const vidare = page.locator('form.formular button[type="submit"]');
    const sista = (await vidare.innerText()) === 'Granska svaren';
    const rubrik = await page.locator('form.formular h2').first().innerText();
    await vidare.click();
    if (sista) break;
    await page.locator('form.formular h2').filter({ hasNotText: rubrik }).first().waitFor();
  }
  const granska = page.getByRole('heading', { level: 1, name: /^Granska/ });
  const fel = page.locator('.ds-error-summary');
  await granska.or(fel).first().waitFor();
  if ((await granska.count()) === 0) throw new Error(`Formuläret godtogs inte:\n${await fel.innerText()}`);
}

/** Sends what has been looked through, and waits for the receipt. Throws the refusal in its words. */
export async function sand(page: Page, verb: string): Promise<void> {
  await page.getByRole('button', { name: verb, exact: true }).click();
  const klart = page.getByRole('heading', { level: 1, name: 'Klart' });
  const avslag = page.locator('.avslag');
  await klart.or(avslag).first().waitFor();
  if ((await klart.count()) === 0) throw new Error(`${verb} nekades:\n${await avslag.innerText()}`);
}

/** Writes the sections of a tjänsteutlåtande in order, each saved before the next, up to the whole text. */
export async function skrivTjansteutlatandet(page: Page, ifyllt: Ifyllt): Promise<void> {
  const hela = page.getByRole('heading', { level: 2, name: 'Hela texten' });
  const form = page.locator('form.formular');
  while ((await hela.count()) === 0) {
    const rubrik = await page.locator('#avsnittsrubrik').innerText();
    await fyllAvsnitt(page, ifyllt);
    await form.locator('button[type="submit"]').focus();
    await page
      .locator('.sparrad')
      .getByText(/^(Sparat|Det du skriver)/)
      .waitFor();
    await page.keyboard.press('Enter');
    await page.locator('#avsnittsrubrik').filter({ hasNotText: rubrik }).waitFor();
  }
}

/** Fills what must be answered in the form or the section that shows; also what appears on the way. */
export async function fyllAvsnitt(page: Page, ifyllt: Ifyllt = []): Promise<void> {
  const form = page.locator('form.formular');
  await form.waitFor();
  const laggTill = form.locator('fieldset:not(:has(.radgrupp)) > div > button').filter({ hasText: /^Lägg till/ });
  while ((await laggTill.count()) > 0) await laggTill.first().click();
  for (let varv = 0; varv < 3; varv += 1) {
    const kontroller: Kontroll[] = await page.evaluate(LAS);
    const kvar = kontroller.filter(({ etikett, tom, valfri }) => {
      const namngiven = ifyllt.some(([monster]) => monster.test(etikett));
      return (tom && !valfri && !/^Kostnad \d/.test(etikett)) || (namngiven && tom);
    });
    if (kvar.length === 0) return;
    for (const kontroll of kvar) await fyll(form.locator('input, textarea, select').nth(kontroll.nr), kontroll, ifyllt);
  }
}

async function fyll(falt: Locator, { slag, etikett }: Kontroll, ifyllt: Ifyllt): Promise<void> {
  const svar = ifyllt.find(([monster]) => monster.test(etikett))?.[1];
  const grupp = falt.locator('xpath=ancestor::fieldset[1]');
  switch (slag) {
    case 'radio':
      return svar === undefined ? falt.check() : grupp.getByLabel(svar, { exact: true }).check();
    case 'kryss':
      return svar === undefined ? falt.check() : grupp.getByLabel(svar).check();
    case 'lista':
      await falt.selectOption(svar === undefined ? { index: 1 } : { label: svar });
      return;
    case 'datum':
      return falt.fill(svar ?? dag(0));
    case 'tal':
      return falt.fill(svar ?? '100');
    case 'text':
      return falt.fill(svar ?? `${etikett.slice(0, 40)}: beskrivet.`);
  }
}

/** The date a number of days from today in Stockholm, as a date field takes it. */
export function dag(fran: number): string {
  return new Date(Date.now() + fran * 86_400_000).toLocaleDateString('sv-SE', { timeZone: 'Europe/Stockholm' });
}
