import { saknasOrd } from './saknas-ord.js';

describe('what is missing, in words', () => {
  it.each([
    ['namndInformeradDatum', 'Att nämnden informerades före översändningen'],
    ['roll:leverantorsforetradare', 'Rollen leverantörsföreträdare'],
    ['tjanster.0.infosakNiva', 'Informationssäkerhetsnivå'],
    ['innovation.motivering', 'Innovation: motivering'],
    ['ateranvandning.skal', 'Återanvändning: skäl'],
    ['nagot-nytt', 'nagot-nytt'],
  ])('says %s as %s', (id, ord) => expect(saknasOrd(id)).toBe(ord));
});
