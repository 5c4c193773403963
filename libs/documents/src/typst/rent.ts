import { DokumentFel } from './dokument-fel.js';

const ANTECKNAS_ALLTID = /[\p{Cc}\p{Co}\p{Cs}\p{Cn}\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;
const SYNS_INTE = /\p{Default_Ignorable_Code_Point}/u;

/** Makes text fit to set, and remembers how many characters had to be written by their code. */
export class Renskrivare {
  skrivnaMedKod = 0;

  constructor(private readonly tecken: ReadonlySet<number>) {}

  /**
   * The text with what the typeface lacks (emoji, other scripts) written as its code, [U+1F600], so that nothing is lost and nothing can
   * turn the order of the line around. Throws DokumentFel for NUL.
   */
  text(text: string): string {
    if (text.includes('\0')) throw new DokumentFel('otillatet-tecken');
    return Array.from(
      text
        .replace(/\r\n?|[\u2028\u2029]/g, '\n')
        .replace(/\t/g, ' ')
        .normalize('NFC'),
      (tecken) => this.ett(tecken),
    ).join('');
  }

  private ett(tecken: string): string {
    const kod = tecken.codePointAt(0) ?? 0;
    if (tecken === '\n') return tecken;
    if (!ANTECKNAS_ALLTID.test(tecken)) {
      if (this.tecken.has(kod)) return tecken;
      if (SYNS_INTE.test(tecken)) return '';
    }
    this.skrivnaMedKod += 1;
    return `[U+${kod.toString(16).toUpperCase().padStart(4, '0')}]`;
  }
}
