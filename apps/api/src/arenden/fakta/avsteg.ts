import { beslut, dag, ettNamn, iOrd, namnlista, type Rad, tkr, uppraknat } from './skriv.js';

/** What is shown of a planned avsteg. What the group has is information, and who has acknowledged it. */
export const avsteg: readonly Rad[] = [
  { falt: 'tjanst', etikett: 'Gemensam tjänst', skriv: iOrd },
  { falt: 'vad', etikett: 'Vad avsteget innebär', skriv: iOrd },
  { falt: 'skal', etikett: 'Varför avsteget behövs', skriv: iOrd },
  { falt: 'engangskostnadTkr', etikett: 'Engångskostnad', skriv: tkr },
  { falt: 'arligKostnadTkr', etikett: 'Årlig kostnad', skriv: tkr },
  { falt: 'beslutsdatum', etikett: 'Nämnden planeras besluta', skriv: dag },
  { falt: 'namnd', etikett: 'Nämnd eller styrelse som beslutar', skriv: ettNamn },
  { falt: 'gallerTill', etikett: 'Gäller till', skriv: dag },
  { falt: 'dialogDatum', etikett: 'Dialogen med leverantören fördes', skriv: dag },
  { falt: 'dialog', etikett: 'Vad dialogen gav', skriv: iOrd },
  { falt: 'omvardering', etikett: 'Omvärdering', skriv: iOrd },
  { falt: 'informeradDatum', etikett: 'Information till {prioritering}', skriv: dag },
  { falt: 'kvitterat', etikett: 'Har kvitterat', skriv: kvitterat },
  { falt: 'vantarPaKvittens', etikett: 'Har inte kvitterat', skriv: namnlista },
  { falt: 'gruppenInformerad', etikett: 'Informerad', skriv: dag, anmarkning: 'Information, inget ställningstagande' },
  { falt: 'beslut', etikett: 'Nämndens beslut', skriv: beslut },
];

function kvitterat(varde: unknown, namn: ReadonlyMap<string, string>): string | null {
  return uppraknat(varde, ({ personId, datum }) =>
    typeof personId === 'string' ? `${namn.get(personId) ?? personId} (${dag(datum) ?? ''})` : null,
  );
}
