import { type TjansteplanrondHandelse, tjansteplanrondFormular } from '#contracts';
import type { HandelseSpec } from '../process.js';
import { type Handelserad, medFormular } from '../tabeller.js';

const ord = {
  'ny-version-av-planen': { verb: 'Spara en ny version', logg: 'sparade en ny version av planen' },
  'lamna-till-forum': { verb: 'Lämna till forumet', logg: 'lämnade planen till forumet' },
  'tillstyrk-med-andring': { verb: 'Tillstyrk med ändring', logg: 'tillstyrkte planen med ändring' },
  'ingen-andring': { verb: 'Ingen ändring', logg: 'gick igenom planen utan ändring' },
  'aterfor-fran-forum': { verb: 'Återför', logg: 'återförde planen för ny version' },
  'registrera-styrelsens-beslut': { verb: 'Registrera beslutet', logg: 'registrerade styrelsens beslut' },
  'styrelsen-aterremitterar': { verb: 'Registrera återremiss', logg: 'registrerade styrelsens återremiss' },
  'avbryt-rond': { verb: 'Avbryt ronden', logg: 'avbröt ronden' },
  'aterge-version': { verb: 'Återge en version', logg: 'återgav en version ur källan', intern: true },
  'historiken-ar-atergiven': { verb: 'Avsluta återgivningen', logg: 'avslutade återgivningen av historiken', intern: true },
} as const satisfies Record<TjansteplanrondHandelse, Handelserad>;

/** The events of a round, each with its form. */
export const handelser: Readonly<Record<string, HandelseSpec>> = medFormular(ord, tjansteplanrondFormular, { prefix: 'tjansteplanrond/' });
