import { skapaPdf } from '../skapa-pdf.js';
import { tjansteutlatandet, type Tuunderlag } from './tjansteutlatande.js';

const tom = { aldreOrgan: null, aldreDatum: null, aldreParagraf: null, bilaga: null };
const underlag: Tuunderlag = {
  titel: 'Överlämnande av handlingar',
  dnr: ['0109/22, Kommunstyrelsen'],
  organNamn: 'Stadsledningskontoret',
  version: '1.0',
  status: 'upprattad',
  datum: '2022-01-24',
  dimensioner: { ekonomisk: 'Bedömning ur ekonomisk dimension', social: 'Bedömning ur social dimension' },
  samverkan: false,
  mall: 'slk-2022',
  ordning: ['forslag', 'sammanfattning', 'dimensioner', 'samverkan', 'bilagor', 'arendet', 'bakgrund', 'bedomning', 'mottagare'],
  yttranden: [],
  mottagare: { namnd: 'I nämnden', ks: 'I kommunstyrelsen', 'ks-kf': 'I kommunstyrelsen och kommunfullmäktige', kf: 'I kommunfullmäktige' },
  undertecknare: ['Stadsdirektör, undertecknat 2022-01-24'],
  utlatande: {
    sammanfattning: 'Handlingar överlämnas.',
    punkter: [
      { ...tom, text: 'Handlingar överlämnas.', slag: 'overlamnas', mottagare: 'ks-kf' },
      { ...tom, text: 'Paragrafen justeras omedelbart.', slag: 'omedelbar-justering', mottagare: 'ks' },
    ],
    skalOmedelbar: 'För att hinna.',
    dimensioner: {
      ekonomisk: { svar: 'beskrivs', text: 'Ryms.', bilaga: null },
      social: { svar: 'inga-sarskilda-aspekter', text: null, bilaga: null },
    },
    ekonomi: { nuvarandeTkr: 100, vemBar: 'Nämnden', effekter: [{ ar: 2023, beloppTkr: 400 }], senare: null },
    samverkan: { lage: null, organ: null, datum: null, beskrivning: null },
    arendet: 'Nämnden har hemställt.',
    bakgrund: null,
    bedomning: 'Behövs.',
    bilagor: [
      {
        titel: 'Protokoll',
        organ: 'Nämnden',
        dnr: '0487/21',
        datum: '2022-01-20',
        paragraf: 18,
        kompletteras: true,
        kompletterasSenast: null,
      },
    ],
    aberopade: [],
    mottagare: [{ namn: 'Arkivnämnden' }],
    forklaring: null,
    datum: null,
    andring: null,
    avsnittsversioner: null,
  },
};

describe('a tjänsteutlåtande', () => {
  const { dokument } = tjansteutlatandet(underlag);
  const rubriker = dokument.block.flatMap((block) => (block.typ === 'rubrik' ? [block.text] : []));
  const allt = JSON.stringify(dokument);

  it('begins with the proposals by whose decision they are', () => {
    expect(rubriker.slice(0, 4)).toEqual([
      'Förslag till beslut',
      'I kommunstyrelsen',
      'I kommunstyrelsen och kommunfullmäktige',
      'Sammanfattning',
    ]);
    expect(allt).toContain('Skäl för omedelbar justering: För att hinna.');
  });

  it('answers every dimension of its template, and says outright that there is nothing particular', () => {
    expect(rubriker).toEqual(expect.arrayContaining(Object.values(underlag.dimensioner)));
    expect(allt).toContain('Inga särskilda aspekter utifrån denna dimension.');
  });

  it('adopts another body’s assessment by its bilaga, and says in a point what decision it changes (H-03, H-06)', () => {
    const [forsta] = underlag.utlatande.punkter;
    const punkt = { ...tom, ...forsta, slag: 'upphor', mottagare: 'kf', text: 'Programmet upphör att gälla.' } as const;
    const dimensioner = { ekonomisk: { svar: 'hanvisas', text: 'Den är gjord i år.', bilaga: 1 } } as const;
    const medHanvisning = tjansteutlatandet({
      ...underlag,
      utlatande: {
        ...underlag.utlatande,
        dimensioner,
        punkter: [{ ...punkt, aldreOrgan: 'Kommunfullmäktige', aldreDatum: '2014-05-22', aldreParagraf: 12, bilaga: 1 }],
      },
    });
    const text = JSON.stringify(medHanvisning.dokument);
    expect(text).toContain('Bedömningen i bilaga 1 görs till den egna och upprepas inte här. Den är gjord i år.');
    expect(text).toContain('Programmet upphör att gälla. (tidigare beslut: Kommunfullmäktige 2014-05-22 § 12; bilaga 1)');
  });

  it('leaves samverkan out when the template has no such part and nothing is said', () => {
    expect(rubriker).not.toContain('Samverkan');
    const med = tjansteutlatandet({
      ...underlag,
      utlatande: { ...underlag.utlatande, samverkan: { lage: 'planerad', organ: 'CSG', datum: '2022-02-01', beskrivning: null } },
    });
    expect(JSON.stringify(med.dokument)).toContain('Planerad');
  });

  it('follows the order of its template, with the economy where the template has it (H-01, H.1)', () => {
    expect(rubriker.filter((namn) => ['Bilagor', 'Ärendet', 'Bedömning'].includes(namn))).toEqual(['Bilagor', 'Ärendet', 'Bedömning']);
    expect(rubriker).not.toContain('Ekonomiska konsekvenser');
    const aldre = tjansteutlatandet({
      ...underlag,
      mall: 'slk-2016',
      ordning: ['forslag', 'ekonomi', 'dimensioner', 'remiss', 'bedomning'],
      dimensioner: { barn: 'Barnperspektivet' },
      yttranden: [['Utbildningsnämnden', 'Tillstyrker']],
    });
    expect(aldre.mall.id).toBe('tjansteutlatande-slk-2016');
    const delar = aldre.dokument.block.flatMap((block) => (block.typ === 'rubrik' && block.niva === 1 ? [block.text] : []));
    expect(delar).toEqual(['Förslag till beslut', 'Ekonomiska konsekvenser', 'Barnperspektivet', 'Remissyttrande', 'Bedömning']);
  });

  it('numbers its bilagor with where they come from', () => {
    expect(allt).toContain('Protokoll (kompletteras efter beslutet)');
    expect(allt).toContain('Nämnden, 0487/21, 2022-01-20, § 18');
  });

  it('can be set', async () => {
    const pdf = await skapaPdf(dokument);
    expect(Buffer.from(pdf).subarray(0, 5).toString('latin1')).toBe('%PDF-');
  });
});
