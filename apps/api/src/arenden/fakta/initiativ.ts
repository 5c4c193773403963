import { beslut, dag, ettNamn, iOrd, namnlista, type Rad, tal, tkr, uppraknat } from './skriv.js';

const REKOMMENDATION = 'Rekommendation, inte beslut';

/** What is shown of SM-01, in this order (ux 3.2). The group's outcome is marked as what it is: a recommendation (C-06). */
export const initiativ: readonly Rad[] = [
  { falt: 'avser', etikett: 'Avser', skriv: iOrd },
  { falt: 'ursprung', etikett: 'Ursprung', skriv: iOrd },
  { falt: 'mal', etikett: 'Mål', skriv: namnlista },
  { falt: 'kategori', etikett: 'Kategori', skriv: iOrd },
  { falt: 'kunder', etikett: 'Berörda kunder', skriv: namnlista },
  { falt: 'omrade', etikett: 'Tjänsteområde', skriv: ettNamn },
  { falt: 'losning', etikett: 'Val av lösning', skriv: iOrd },
  { falt: 'leasing', etikett: 'Leasing', skriv: (varde) => (varde === true ? 'Ja, kostnaden sprids över tid' : null) },
  { falt: 'arligKostnadTkr', etikett: 'Årlig kostnad', skriv: tkr },
  { falt: 'foreslagenFinansieringstyp', etikett: 'Föreslagen finansieringstyp', skriv: iOrd },
  { falt: 'namnd', etikett: 'Informerad nämnd', skriv: ettNamn },
  { falt: 'namndInformeradDatum', etikett: 'Nämnden informerades', skriv: dag },
  { falt: 'oversandDatum', etikett: 'Översänt till {beredning}', skriv: dag },
  { falt: 'finansieringstyp', etikett: 'Finansieringstyp enligt {prioritering}', skriv: iOrd, anmarkning: REKOMMENDATION },
  { falt: 'rang', etikett: 'Rang enligt {prioritering}', skriv: tal, anmarkning: REKOMMENDATION },
  { falt: 'tidigasteBudgetar', etikett: 'Tidigaste budgetår', skriv: tal, anmarkning: 'Enligt budgetkalendern' },
  { falt: 'budgetar', etikett: 'Budgetår', skriv: tal },
  { falt: 'beloppTkr', etikett: 'Belopp i budgeten', skriv: tkr },
  { falt: 'ramTkr', etikett: 'Ram enligt beslutet', skriv: tkr },
  { falt: 'fordelning', etikett: 'Fördelat och avropat', skriv: fordelat },
  { falt: 'hanskjutet', etikett: 'Hänskjutna kostnader', skriv: hanskjutna },
  { falt: 'kommunbidragspaverkanTkr', etikett: 'Kommunbidrag som flyttats med ägaren', skriv: tkr },
  { falt: 'beslut', etikett: 'Budgetbeslut', skriv: beslut },
];

function hanskjutna(varde: unknown): string | null {
  return uppraknat(varde, ({ rubrik, malprocess }) =>
    typeof rubrik === 'string' ? `${rubrik} (till ${iOrd(malprocess) ?? 'senare budget'})` : null,
  );
}

function fordelat(varde: unknown, namn: ReadonlyMap<string, string>): string | null {
  return uppraknat(varde, ({ organ, beloppTkr, avropatTkr }) =>
    typeof organ === 'string' && typeof beloppTkr === 'number' && typeof avropatTkr === 'number'
      ? `${namn.get(organ) ?? organ} ${tkr(beloppTkr) ?? ''} (avropat ${tkr(avropatTkr) ?? ''}, kvar ${tkr(beloppTkr - avropatTkr) ?? ''})`
      : null,
  );
}
