import { skapadSchema } from '#contracts';
import type { Spel } from './spel.js';
import { krav } from './steg.js';

/** A need that is handed in to the common track; returns its case. */
export async function nyttInitiativ({ besokare, skriv }: Spel, titel: string): Promise<string> {
  const kropp = {
    titel,
    organ: 'intraservice',
    behov: 'Handläggarna skriver samma uppgifter i tre system.',
    ursprung: 'kunddialog',
    avser: 'forandringsinsats',
    mal: ['mal-tid-till-karnverksamhet'],
    arbetssatt: 'Uppgifter registreras en gång och följer ärendet.',
  };
  const { id } = krav(await besokare.handlaggare.skicka('/api/initiativ', kropp, skapadSchema), 'Ett nytt initiativ');
  skriv(`\n${titel} (nytt initiativ)`);
  skriv(`  ${besokare.handlaggare.namn} lämnade in behovet`);
  return id;
}
