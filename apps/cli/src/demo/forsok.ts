import type { Drag, Omstandighet } from './formular.js';
import { formular, type vagen } from './formular.js';

/** Things that people try on the way and that a rule stops, by the step before which they are tried. */
export function forsok(laget: Omstandighet): Readonly<Partial<Record<(typeof vagen)[number], readonly Drag[]>>> {
  const ratt = formular(laget);
  const medAndrat = (drag: Drag, andrat: Readonly<Record<string, unknown>>): Drag => ({ ...drag, data: { ...drag.data, ...andrat } });
  return {
    kategorisera: [{ ...ratt.kategorisera, vem: 'handlaggare' }, medAndrat(ratt.kategorisera, { mal: ['mal-e-samhalle-2015'] })],
    'kna-klar': [
      medAndrat(ratt['kna-klar'], { deltagandeKunder: [] }),
      medAndrat(ratt['kna-klar'], { arligKostnadTkr: null }),
      medAndrat(ratt['kna-klar'], { ateranvandning: { resultat: null, skal: null } }),
    ],
    sammanfatta: [
      medAndrat(ratt.sammanfatta, { innovation: { poang: null, motivering: null } }),
      medAndrat(ratt.sammanfatta, { foreslagenFinansieringstyp: 'faktura' }),
    ],
    oversand: [medAndrat(ratt.oversand, { oversandDatum: ratt['informera-namnd'].data.informeradDatum })],
    prioritera: [medAndrat(ratt.prioritera, { narvarande: 2 }), { ...ratt.prioritera, vem: 'foretradare' }],
    'till-budgetunderlag': [ratt['till-budgetunderlag']],
    finansiera: [medAndrat(ratt.finansiera, { organ: 'kommunstyrelsen' }), medAndrat(ratt.finansiera, { beloppTkr: null })],
  };
}
