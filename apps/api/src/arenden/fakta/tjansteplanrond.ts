import { beslut, dag, ettNamn, iOrd, type Rad, tal } from './skriv.js';

/** What is shown of a round of a service plan. The version is a label and says nothing of who has decided. */
export const tjansteplanrond: readonly Rad[] = [
  { falt: 'omradesnamn', etikett: 'Tjänsteområde', skriv: iOrd },
  { falt: 'rondnamn', etikett: 'Rond', skriv: iOrd },
  { falt: 'borjade', etikett: 'Rondens första dag', skriv: dag },
  { falt: 'planar', etikett: 'Planens första år', skriv: tal },
  { falt: 'version', etikett: 'Version', skriv: iOrd },
  { falt: 'status', etikett: 'Senast', skriv: iOrd },
  { falt: 'forum', etikett: 'Hos', skriv: ettNamn },
  { falt: 'beslut', etikett: 'Beslut', skriv: beslut },
];
