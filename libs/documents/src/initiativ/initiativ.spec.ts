import { type Brev, expediering, mottaget, namndensKvittens, svaret } from './brev.js';
import { type Underlag, underlaget } from './underlag.js';

const underlag = (andrat: Partial<Underlag> = {}): Underlag => ({
  titel: 'Gemensam bokning',
  dnr: ['0012/26, Nämnden för Intraservice'],
  organNamn: 'Intraservice',
  version: '2.0',
  datum: '2026-03-04',
  behov: { behov: 'Fler behöver boka.', ursprung: 'kunddialog', avser: 'ny-tjanst', arbetssatt: 'Ett flöde' },
  kategori: 'tillaggstjanst',
  mal: ['Digital service'],
  organnamn: { grundskolenamnden: 'Grundskolenämnden' },
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
const text = (vad: unknown): string => JSON.stringify(vad);

describe('the underlag', () => {
  it('names no person who took part, only the organ', () => {
    expect(text(underlaget(underlag()))).toContain('Grundskolenämnden');
    expect(text(underlaget(underlag()))).not.toContain('Anna Andersson');
  });

  it('leaves a blank amount blank, puts the years in order, and sums only what is known', () => {
    const tabell = (tkr: Record<string, number | null>) => {
      const { kna } = underlag();
      if (!kna) throw new Error('kna saknas');
      return underlaget(underlag({ kna: { ...kna, engangskostnadTkr: tkr } })).dokument.block.find(
        (block) => block.typ === 'tabell' && block.titel === 'Engångskostnad per år',
      );
    };
    expect(tabell({ '2028': null, '2027': 12000 })).toMatchObject({
      rader: [
        ['2027', 12000],
        ['2028', null],
      ],
    });
    expect(tabell({ '2028': null, '2027': 12000 })).not.toHaveProperty('summarad');
    expect(tabell({ '2028': 500, '2027': 12000 })).toHaveProperty('summarad', ['Summa', 12500]);
  });

  it('says that what was taken over without forms is missing', () => {
    const tomt = text(underlaget(underlag({ behov: null, kna: null, sammanfattning: null })));
    for (const mening of ['Behovet är övertaget', 'Analysen saknas.', 'Sammanfattningen saknas.']) expect(tomt).toContain(mening);
  });

  it('is upprättad in the version that it was made as', () => {
    expect(underlaget(underlag()).dokument).toMatchObject({
      status: 'upprattad',
      version: '2.0',
      dnr: ['0012/26, Nämnden för Intraservice'],
    });
  });
});

describe('the letters', () => {
  const brev: Brev = { titel: 'Bokning', dnr: [], avsandare: 'Intraservice', mottagare: 'Nämnden', datum: '2026-03-04' };

  it('name the enclosure by its version and checksum (B-18)', () => {
    expect(text(expediering(brev, { titel: 'Underlag', beteckning: '2.0', hash: 'abc' }))).toMatch(/Underlag, version 2\.0.*abc/);
    expect(text(expediering(brev, null))).toContain('övertaget utan underlag');
  });

  it("come back as the nämnd's receipt, from the nämnd", () => {
    expect(namndensKvittens(brev, { hash: 'abc' }).dokument).toMatchObject({
      avsandare: 'Nämnden',
      status: 'inkommen',
      uppgifter: [['Mottagare', 'Intraservice'], expect.arrayContaining(['abc'])],
    });
  });

  it('tell the proposer that the need has come in, or why it does not go on', () => {
    expect(mottaget(brev).dokument).toMatchObject({ slag: 'Kvittens', status: 'expedierad' });
    expect(text(svaret(brev, 'Finns redan.'))).toContain('Finns redan.');
  });
});
