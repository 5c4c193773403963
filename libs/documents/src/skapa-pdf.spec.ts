import { inflateSync } from 'node:zlib';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Dokument } from './dokument.js';
import { skapaPdf } from './skapa-pdf.js';

const dokument = (andrat: Partial<Dokument> = {}): Dokument => ({
  slag: 'Anteckningar',
  titel: 'Möte om åtgärder',
  avsandare: 'Stadsledningskontoret',
  arende: 'Gemensam bokning',
  dnr: ['0012/26 (Kommunstyrelsen)', '0007/26 (Intraservice)'],
  version: '0.2',
  status: 'utkast',
  datum: '2026-03-14',
  block: [
    { typ: 'rubrik', niva: 1, text: 'Behov' },
    { typ: 'stycke', text: 'Ett.\nNy rad.\n\nTvå.' },
    { typ: 'punktlista', punkter: ['En punkt'] },
    { typ: 'tabell', rubriker: ['År', 'Tkr'], rader: [['2027', 12_500]], summarad: ['Summa', -12_500.5] },
    { typ: 'definitioner', rader: [['Skäl', null]] },
    { typ: 'sidbrytning' },
    { typ: 'signaturrad', namn: [{ namn: 'Bo Ek', roll: 'Sekreterare' }] },
  ],
  ...andrat,
});
const stycke = (text: string): Dokument => dokument({ block: [{ typ: 'stycke', text }] });

interface Nod {
  readonly role?: string;
  readonly children?: readonly Nod[];
}
const roller = (nod: Nod): string[] => [...(nod.role ? [nod.role] : []), ...(nod.children ?? []).flatMap(roller)];

/** The file's own words with its compressed objects opened. */
function oppnad(pdf: Buffer): string {
  const ramt = pdf.toString('latin1');
  const strommar = [...ramt.matchAll(/FlateDecode[^]*?stream\r?\n/g)].map((hit) => pdf.subarray(hit.index + hit[0].length));
  return [ramt, ...strommar.map((strom) => inflateSync(strom).toString('latin1'))].join('\n');
}

async function las(pdf: Uint8Array) {
  const fil = await getDocument({ data: pdf.slice(), verbosity: 0 }).promise;
  const sidor = await Promise.all(Array.from({ length: fil.numPages }, (_, i) => fil.getPage(i + 1)));
  const texter = await Promise.all(
    sidor.map(async (sida) =>
      (await sida.getTextContent()).items.map((del) => ('str' in del ? `${del.str}${del.hasEOL ? '\n' : ''}` : '')).join(''),
    ),
  );
  const trad = (await Promise.all(sidor.map((sida) => sida.getStructTree()))).flatMap((nod) => roller(nod as Nod));
  const { info } = await fil.getMetadata();
  const markning = await fil.getMarkInfo();
  await fil.destroy();
  return { texter, trad, info: info as Readonly<Record<string, unknown>>, markning };
}

test('the first page tells what it is, its case, its numbers, its version and its status', async () => {
  const { texter, info } = await las(await skapaPdf(dokument()));
  const forsta = texter[0] ?? '';
  for (const ord of [
    'Anteckningar',
    'Möte om åtgärder',
    'Gemensam bokning',
    '0012/26 (Kommunstyrelsen)',
    '0007/26',
    '0.2',
    'Utkast',
    '2026-03-14',
    'Sida 1 av 2',
  ])
    expect(forsta).toContain(ord);
  expect(info).toMatchObject({ Title: 'Möte om åtgärder', Author: 'Stadsledningskontoret', CreationDate: 'D:20260314000000Z' });
});

test('is PDF/A-2a, in Swedish, tagged with headings, paragraphs, lists and tables', async () => {
  const pdf = await skapaPdf(dokument());
  const { trad, info, markning } = await las(pdf);
  expect(Buffer.from(pdf).toString('latin1')).toMatch(/<pdfaid:part>2<\/pdfaid:part>\s*<pdfaid:conformance>A<\/pdfaid:conformance>/);
  expect(markning).toMatchObject({ Marked: true });
  expect(info['Language']).toBe('sv-SE');
  expect(trad).toEqual(expect.arrayContaining(['H1', 'H2', 'P', 'L', 'LI', 'Table', 'TH', 'TD']));
});

test('carries what PDF/A-2a asks of a file, seen without the product that made it', async () => {
  const inre = oppnad(Buffer.from(await skapaPdf(dokument())));
  const antal = (vad: RegExp) => inre.match(vad)?.length ?? 0;
  expect(antal(/\/Type\s*\/FontDescriptor/g)).toBeGreaterThan(0);
  expect(antal(/\/FontFile[23]?\s/g)).toBe(antal(/\/Type\s*\/FontDescriptor/g));
  expect(antal(/\/ToUnicode/g)).toBe(antal(/\/Subtype\s*\/Type0/g));
  for (const finns of [/GTS_PDFA1/g, /\/ID\s*\[/g, /\/StructTreeRoot/g, /\/Lang\s*\(/g]) expect(antal(finns)).toBeGreaterThan(0);
  for (const aldrig of [/\/Encrypt\b/g, /\/(JavaScript|JS|Launch)\b/g, /\/EmbeddedFile/g, /\/LZWDecode/g]) expect(antal(aldrig)).toBe(0);
});

test('says that a missing value is missing, and sets thousands, decimals and minus as in Swedish', async () => {
  const text = (await las(await skapaPdf(dokument()))).texter.join('');
  expect(text).toContain('Uppgift saknas');
  expect(text).toMatch(/−12.500,5/);
});

test.each([
  '#read("/etc/passwd")',
  '#panic()',
  '\\ *fet* _kursiv_ $x^2$ @ref <marke> = Rubrik',
  '"] #set page(width: 1pt) [',
  '// bort',
  '{{7*7}} \\u{41}',
])('shows %j as text and nothing else', async (text) => {
  const { texter } = await las(await skapaPdf(dokument({ titel: text, block: [{ typ: 'stycke', text }] })));
  expect(texter[0]?.split(text)).toHaveLength(3);
});

test('writes what the typeface lacks by its code and tells so', async () => {
  const { texter } = await las(await skapaPdf(stycke('Glad 😀 \u202Eomvänd שלום')));
  expect(texter[0]).toContain('Glad [U+1F600] [U+202E]omvänd [U+05E9]');
  expect(texter[0]).toContain('6 tecken i texten finns inte i dokumentets typsnitt');
});

test('sets ten thousand emoji, and a word that is longer than the line', async () => {
  const { texter } = await las(await skapaPdf(stycke(`${'😀'.repeat(10_000)} ${'a'.repeat(500)}`)));
  expect(/10\s000 tecken/.test(texter.at(-1) ?? '')).toBe(true);
});

test('refuses NUL, a date that is no date and a row that is not as long as its head', async () => {
  await expect(skapaPdf(stycke('a\0b'))).rejects.toMatchObject({ kod: 'otillatet-tecken' });
  await expect(skapaPdf(dokument({ datum: '2026-02-30' }))).rejects.toMatchObject({ kod: 'ogiltigt-datum' });
  await expect(skapaPdf(dokument({ block: [{ typ: 'tabell', rubriker: ['a', 'b'], rader: [['1']] }] }))).rejects.toMatchObject({
    kod: 'ojamn-tabell',
  });
  await expect(skapaPdf(stycke('å'.repeat(4_000_001)))).rejects.toMatchObject({ kod: 'for-stort' });
});

test('is the same bytes for the same document, also when many are asked for at once', async () => {
  const [forst, ...andra] = await Promise.all(Array.from({ length: 5 }, () => skapaPdf(dokument())));
  for (const pdf of andra) expect(Buffer.compare(pdf, forst ?? new Uint8Array())).toBe(0);
});

test('items of a list are each kept on one page, and the pages are filled', async () => {
  const punkter = Array.from({ length: 14 }, (_, i) => String(i + 1));
  const block = punkter.flatMap((nr): Dokument['block'] => [
    { typ: 'rubrik', niva: 2, text: `Punkt nummer ${nr}.` },
    { typ: 'definitioner', rader: Array.from({ length: 8 }, (_, rad) => [`Rad ${String(rad + 1)}`, `Svar ${nr}-${String(rad + 1)}.`]) },
    ...(nr === '1' ? ([{ typ: 'stycke', text: 'En avvikande mening.' }] as const) : []),
  ]);
  const { texter } = await las(await skapaPdf(dokument({ block })));
  const sidaMed = (text: string) => texter.findIndex((sida) => sida.includes(text));
  for (const nr of punkter) {
    expect(sidaMed(`Svar ${nr}-8.`)).toBe(sidaMed(`Punkt nummer ${nr}.`));
    expect(sidaMed(`Svar ${nr}-1.`)).toBe(sidaMed(`Punkt nummer ${nr}.`));
  }
  const perSida = texter.map((sida) => punkter.filter((nr) => sida.includes(`Punkt nummer ${nr}.`)).length);
  expect(perSida.slice(0, -1).every((antal) => antal >= 2)).toBe(true);
});

test('what is to stand with the next is on its page, wherever the page ends', async () => {
  for (let rader = 18; rader <= 28; rader += 2) {
    const fyllnad = Array.from({ length: rader }, (_, nr) => `Rad ${nr}.`).join('\n\n');
    const { texter } = await las(
      await skapaPdf(
        dokument({
          block: [
            { typ: 'stycke', text: fyllnad },
            { typ: 'rubrik', niva: 2, text: 'Omröstning' },
            { typ: 'stycke', medNasta: true, text: 'Utfall: ja 2.' },
            { typ: 'definitioner', rader: [['Ja, 2', 'Anna Andersson, Bo Bengtsson\nCia Carlsson\nDag Dahl']] },
          ],
        }),
      ),
    );
    expect(texter.find((sida) => sida.includes('Utfall: ja 2.'))).toContain('Bo Bengtsson');
  }
});

test('rows of facts that are to stand with the next are on its page, with what comes under its heading', async () => {
  for (let rader = 18; rader <= 28; rader += 2) {
    const fyllnad = Array.from({ length: rader }, (_, nr) => `Rad ${nr}.`).join('\n\n');
    const { texter } = await las(
      await skapaPdf(
        dokument({
          block: [
            { typ: 'stycke', text: fyllnad },
            { typ: 'rubrik', niva: 1, text: 'Paragraf ett' },
            { typ: 'definitioner', medNasta: true, rader: [['Utfall', 'Bifall']] },
            { typ: 'rubrik', niva: 2, text: 'Beslut' },
            { typ: 'stycke', text: 'Nämnden bifaller förslaget.' },
          ],
        }),
      ),
    );
    expect(texter.find((sida) => sida.includes('Paragraf ett'))).toContain('Nämnden bifaller förslaget.');
  }
});
