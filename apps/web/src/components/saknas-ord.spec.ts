import { saknasOrd } from './saknas-ord.js';

describe('what is missing, in words', () => {
  it.each([
    ['namndInformeradDatum', 'Att nämnden informerades före översändningen'],
    ['roll:leverantorsforetradare', 'Rollen leverantörsföreträdare'],
    ['tjanster.0.infosakNiva', 'Informationssäkerhetsnivå'],
    ['innovation.motivering', 'Innovation: motivering'],
    ['ateranvandning.skal', 'Återanvändning: skäl'],
    ['narvarande.0b5f2a0e-6c1b-4c3e-8a55-5a4d6f0f1f11', 'Närvarande som får delta'],
    ['punkt:0b5f2a0e-6c1b-4c3e-8a55-5a4d6f0f1f11', 'En punkt i rätt läge'],
    ['punkt:kf', 'En beslutspunkt för kommunfullmäktige'],
    ['rader.2.beloppTkr', 'Belopp'],
    ['senast:2027-03-10', 'Att det görs senast den 10 mars 2027'],
    ['datum.mote', 'Dagar som ligger i ordning'],
    ['nagot-nytt', 'nagot-nytt'],
  ])('says %s as %s', (id, ord) => expect(saknasOrd(id)).toBe(ord));
});
