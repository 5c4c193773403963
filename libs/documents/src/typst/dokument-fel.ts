const TEXTER = {
  'otillatet-tecken': 'Texten innehåller ett tecken som inte får finnas i en handling (U+0000).',
  'for-stort': 'Dokumentet är för stort för att sättas i ett stycke. Dela upp det.',
  'ogiltigt-datum': 'Dokumentets datum är inte ett datum.',
  'ojamn-tabell': 'En tabell har en rad som inte är lika lång som dess rubriker.',
  plattform:
    'PDF kan inte framställas på den här datorn: sättningsprogrammet finns bara för Linux på x64. Kör tjänsten där, eller i dess behållare.',
  sattning: 'Dokumentet kunde inte sättas.',
  'for-lang-tid': 'Dokumentet tog för lång tid att sätta.',
} as const;

export type DokumentFelkod = keyof typeof TEXTER;

/** Why a document could not be made. The message is fixed; `orsak` is the setter's own words, without any of the document's text. */
export class DokumentFel extends Error {
  override readonly name = 'DokumentFel';

  constructor(
    readonly kod: DokumentFelkod,
    readonly orsak: string | null = null,
  ) {
    super(TEXTER[kod]);
  }
}
