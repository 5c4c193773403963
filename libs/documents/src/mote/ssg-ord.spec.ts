import { anteckningar } from './anteckningar.js';
import type { Motesdokument } from './motesdokument.js';
import { motespaket } from './paket.js';

/** C-20: the group recommends; these words belong to those who decide. */
const ANDRAS_ORD = /beslut|godkän|avslag|avslå|protokoll|§/i;

describe('the words of the documents around the samordningsgrupp’s meeting', () => {
  it('are never those of a decision, whatever the outcome of an item', () => {
    const texter = [motespaket(mote), anteckningar(mote, '0.1', 'utkast'), anteckningar(mote, '1.0', 'faststalld')].flatMap(
      ({ dokument }) => iOrd(dokument),
    );
    expect(texter).toEqual(
      expect.arrayContaining([
        'Prioriterad',
        'Ej prioriterad',
        'Återförd för komplettering',
        'Omkategoriserad',
        'Uppskjuten till nästa möte',
      ]),
    );
    expect(texter.filter((text) => ANDRAS_ORD.test(text))).toEqual([]);
  });
});

const utfall = ['prioriterad', 'ej-prioriterad', 'aterford', 'omkategoriserad', 'uppskjuten'];
const mote: Motesdokument = {
  titel: 'SSG-möte',
  organNamn: 'Strategiska samordningsgruppen',
  dnr: ['0001/26'],
  budgetar: 2028,
  datum: '2026-11-23',
  motesdag: '2026-11-20',
  sistaVarderingsdag: '2026-11-18',
  narvarande: ['A', 'B'],
  franvarande: [],
  ar: ['2028'],
  ramTkr: { '2028': 1000 },
  punkter: utfall.map((ett, plats) => ({
    nr: plats + 1,
    titel: `Initiativ ${plats}`,
    organNamn: 'Intraservice',
    dnr: [],
    kategori: 'forandringsinsats',
    foreslagenFinansieringstyp: 'kommunbidrag',
    utfall: ett,
    skal: 'Nyttan är tydlig.',
    finansieringstyp: ett === 'prioriterad' ? 'kommunbidrag' : null,
    skalKommunbidrag: 'Gemensamt.',
    sarskildUppfoljning: true,
    samtycke: plats === 0,
    rang: plats === 0 ? 1 : null,
    kostnadTkr: { '2028': null },
    medel: { nytta: 3, effektivitet: 4, innovation: 2 },
    jav: ['C'],
    avvikande: [{ namn: 'B', mening: 'Ser det annorlunda.' }],
  })),
};

function iOrd(varde: unknown): string[] {
  if (typeof varde === 'string') return [varde];
  return typeof varde === 'object' && varde !== null ? Object.values(varde).flatMap(iOrd) : [];
}
