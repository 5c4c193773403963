import { type Underlag, underlagHtml } from './underlag-html.js';

const underlag = (andrat: Partial<Underlag> = {}): Underlag => ({
  arendeId: '2f3b3d2e-6f5b-4d53-9a0e-1d2c3b4a5968',
  titel: 'Gemensam <bokning> & "lån"',
  dnr: null,
  organNamn: 'Intraservice',
  version: 2,
  datum: '2026-03-04',
  behov: { behov: 'Fler behöver boka.', ursprung: 'kunddialog', avser: 'ny-tjanst', arbetssatt: 'Ett flöde' },
  kategori: 'tillaggstjanst',
  mal: ['Digital service'],
  kna: {
    behovOchMal: 'b',
    arbetssatt: 'a',
    intressenter: [
      {
        namn: 'Invånare',
        nyttor: [
          { nytta: 'Snabbare', typ: 'ekonomisk', matt: 'min', nulage: null, malvarde: '5', vardeTkrPerAr: 1250, nar: 2027, effekt: 'e' },
        ],
      },
    ],
    deltagandeKunder: [{ organ: 'grundskolenamnden', deltagare: 'Anna Andersson' }],
    engangskostnadTkr: { '2028': null, '2027': 12000 },
    arligKostnadTkr: -300,
    leasing: true,
    ateranvandning: { resultat: 'delvis', skal: null },
    anskaffning: { val: 'upphandling', skal: 'Inget finns.' },
    kortSikt: 'k',
    langSikt: 'l',
    anvandare: 'Prototyp provad.',
    utestangdaGrupper: 'Papper finns kvar.',
    krav: [{ organ: 'grundskolenamnden', krav: 'Svar inom två dagar.' }],
    nyttorealisering: { hur: 'Stegvis', ansvarig: 'Rektor', uppfoljning: null },
    bevarande: 'Tio år.',
    oppnaFormat: 'PDF/A',
  },
  sammanfattning: {
    nytta: { poang: 4, motivering: 'm' },
    effektivitet: { poang: 3, motivering: null },
    innovation: { poang: null, motivering: null },
    tjanster: [{ namn: 'Bokning', infosakNiva: 2 }],
    anslutningar: [],
    foreslagenFinansieringstyp: 'faktura',
    skalKommunbidrag: null,
  },
  ...andrat,
});

test('escapes every text', () => {
  expect(underlagHtml(underlag())).toContain('Gemensam &lt;bokning&gt; &amp; &quot;lån&quot;');
  expect(underlagHtml(underlag())).not.toContain('<bokning>');
});

test('is the same bytes for the same input', () => {
  expect(underlagHtml(underlag())).toBe(underlagHtml(underlag()));
});

test('names no person who took part, only the organ', () => {
  expect(underlagHtml(underlag())).toContain('grundskolenamnden');
  expect(underlagHtml(underlag())).not.toContain('Anna Andersson');
});

test('says that a blank amount is missing, and never shows it as zero', () => {
  const rader = underlagHtml(underlag());
  expect(rader).toContain('<th scope="row">2028</th><td>Uppgift saknas</td>');
  expect(rader).toContain('12\u00a0000');
  expect(rader).toContain('−300');
});

test('says that what was taken over without forms is missing', () => {
  expect(underlagHtml(underlag({ behov: null, kna: null, sammanfattning: null }))).toContain('Analysen saknas.');
});
