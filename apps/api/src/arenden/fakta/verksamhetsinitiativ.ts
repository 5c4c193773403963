import { beslut, dag, ettNamn, iOrd, namnlista, type Rad, tal, tkr } from './skriv.js';

/** What is shown of SM-02. */
export const verksamhetsinitiativ: readonly Rad[] = [
  { falt: 'avser', etikett: 'Avser', skriv: iOrd },
  { falt: 'uppdragsomrade', etikett: 'Uppdragsområde', skriv: iOrd },
  { falt: 'malgrupper', etikett: 'Målgrupper', skriv: iOrd },
  { falt: 'agandeOrgan', etikett: 'Hör till', skriv: namnlista },
  { falt: 'mal', etikett: 'Mål', skriv: namnlista },
  { falt: 'arligKostnadTkr', etikett: 'Årlig kostnad', skriv: tkr },
  { falt: 'finansieringstyp', etikett: 'Finansiering', skriv: iOrd },
  { falt: 'overlamnadDatum', etikett: 'Överlämnat till ledningen', skriv: dag },
  { falt: 'rang', etikett: 'Rang enligt ledningen', skriv: tal },
  { falt: 'planar', etikett: 'Planår', skriv: tal },
  { falt: 'namnd', etikett: 'Egen nämnd eller styrelse', skriv: ettNamn },
  { falt: 'plantyp', etikett: 'Ingår i', skriv: iOrd },
  { falt: 'beloppTkr', etikett: 'Belopp i egen budget', skriv: tkr },
  { falt: 'beslut', etikett: 'Nämndens beslut', skriv: beslut },
];
