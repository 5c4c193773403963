import { dag, iOrd, type Rad } from './skriv.js';

/** What is shown of the ombud's advice. */
export const dsorad: readonly Rad[] = [
  { falt: 'fraga', etikett: 'Fråga', skriv: iOrd },
  { falt: 'svarSenast', etikett: 'Råd senast', skriv: dag },
  { falt: 'bedomning', etikett: 'Bedömning', skriv: iOrd },
  { falt: 'datum', etikett: 'Lämnat', skriv: dag },
];

/** What is shown of a bilaga that is completed after the decision. */
export const bilagekomplettering: readonly Rad[] = [
  { falt: 'nr', etikett: 'Bilaga', skriv: iOrd },
  { falt: 'senast', etikett: 'Kompletteras senast', skriv: dag },
  { falt: 'beteckning', etikett: 'Vad som kom', skriv: iOrd },
  { falt: 'datum', etikett: 'Bilagans dag', skriv: dag },
];
