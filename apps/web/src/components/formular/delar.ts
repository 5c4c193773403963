import { ateranvandningAlternativ, nyttotyper } from './alternativ.js';
import type { Falt } from './falt.js';

const NYTTA: readonly Falt[] = [
  { namn: 'nytta', slag: 'text', etikett: 'Nytta' },
  { namn: 'typ', slag: 'val', etikett: 'Typ av nytta', alternativ: nyttotyper },
  { namn: 'matt', slag: 'text', etikett: 'Mått' },
  { namn: 'nulage', slag: 'text', etikett: 'Nuläge', valfri: true },
  { namn: 'malvarde', slag: 'text', etikett: 'Målvärde' },
  { namn: 'vardeTkrPerAr', slag: 'belopp', etikett: 'Värde per år', valfri: true },
  { namn: 'nar', slag: 'text', etikett: 'Från år' },
  { namn: 'effekt', slag: 'text', etikett: 'Effekt' },
];
const KRITERIUM: readonly Falt[] = [
  { namn: 'poang', slag: 'text', etikett: 'Poäng' },
  { namn: 'motivering', slag: 'text', etikett: 'Motivering' },
];
const ATERANVANDNING: readonly Falt[] = [
  { namn: 'resultat', slag: 'val', etikett: 'Svar', alternativ: ateranvandningAlternativ },
  { namn: 'skal', slag: 'text', etikett: 'Skäl', valfri: true },
];
const DELTAGANDE: readonly Falt[] = [
  { namn: 'organ', slag: 'organ', etikett: 'Organ' },
  { namn: 'deltagare', slag: 'text', etikett: 'Vem som deltog' },
];
const TJANST: readonly Falt[] = [
  { namn: 'namn', slag: 'text', etikett: 'Tjänst' },
  { namn: 'infosakNiva', slag: 'text', etikett: 'Informationssäkerhetsnivå' },
];
const INTRESSENT: readonly Falt[] = [
  { namn: 'namn', slag: 'text', etikett: 'Intressent' },
  { namn: 'nyttor', slag: 'lista', etikett: 'Nyttor', falt: NYTTA, rad: 'Nytta', laggTill: 'Lägg till nytta' },
];

/** The answers that a field is made of: rows of them, one of each, or none. */
export function delarAv(falt: Falt): { rader: boolean; falt: readonly Falt[] } | null {
  switch (falt.slag) {
    case 'grupp':
      return { rader: false, falt: falt.falt };
    case 'lista':
      return { rader: true, falt: falt.falt };
    case 'intressenter':
      return { rader: true, falt: INTRESSENT };
    case 'deltagandeKunder':
      return { rader: true, falt: DELTAGANDE };
    case 'tjanster':
      return { rader: true, falt: TJANST };
    case 'kriterium':
      return { rader: false, falt: KRITERIUM };
    case 'ateranvandning':
      return { rader: false, falt: ATERANVANDNING };
    default:
      return null;
  }
}
