import type { Drag, Omstandighet } from './formular.js';
import { formular, type vagen } from './formular.js';

/** Things that people try on the way and that a rule stops, by the step before which they are tried. */
export function forsok(laget: Omstandighet): Readonly<Partial<Record<(typeof vagen)[number], readonly Drag[]>>> {
  const ratt = formular(laget);
  return {
    kategorisera: [{ ...ratt.kategorisera, vem: 'handlaggare' }, medAndrat(ratt.kategorisera, { mal: ['mal-e-samhalle-2015'] })],
    'kna-klar': [
      medAndrat(ratt['kna-klar'], { deltagandeKunder: [] }),
      medAndrat(ratt['kna-klar'], { arligKostnadTkr: null }),
      medAndrat(ratt['kna-klar'], { ateranvandning: { resultat: null, skal: null } }),
      medAndrat(ratt['kna-klar'], { langSikt: null }),
      medAndrat(ratt['kna-klar'], { utestangdaGrupper: null }),
      medAndrat(ratt['kna-klar'], { krav: [] }),
      medAndrat(ratt['kna-klar'], { anskaffning: { val: 'egen-utveckling', skal: null } }),
      medAndrat(ratt['kna-klar'], { nyttorealisering: { hur: null, ansvarig: null, uppfoljning: null } }),
      medAndrat(ratt['kna-klar'], { bevarande: null }),
    ],
    sammanfatta: [
      medAndrat(ratt.sammanfatta, { innovation: { poang: null, motivering: null } }),
      medAndrat(ratt.sammanfatta, { foreslagenFinansieringstyp: 'faktura' }),
      medAndrat(ratt.sammanfatta, {
        tjanster: [{ namn: 'Mottagning och arkivering av elektroniska leverantörsfakturor', infosakNiva: 2 }],
      }),
    ],
    oversand: [medAndrat(ratt.oversand, { oversandDatum: ratt['informera-namnd'].data.informeradDatum })],
    prioritera: [
      medAndrat(ratt.prioritera, { narvarande: 2 }),
      medAndrat(ratt.prioritera, { budgetar: laget.budgetar - 1 }),
      { ...ratt.prioritera, vem: 'foretradare' },
    ],
    'till-budgetunderlag': [ratt['till-budgetunderlag']],
  };
}

/** What is tried when the list has been frozen: lines without a source, and lines that do not add up. */
export function forsokEfterFrysning(laget: Omstandighet): readonly Drag[] {
  const ratt = formular(laget)['till-budgetunderlag'];
  return [
    medAndrat(ratt, { rader: [{ rubrik: 'Allt', beloppTkr: 1200, finansieringskalla: null }] }),
    medAndrat(ratt, { beloppTkr: 1600 }),
  ];
}

/** The council’s secretary cannot write the money in: it comes from the matter. */
export function forsokForHand({ idag, budgetar }: Omstandighet): Drag {
  const data = { organ: 'kommunfullmaktige', datum: idag, paragraf: 12, budgetar, beloppTkr: 1200, fordelning: [] };
  return { handelse: 'finansiera', vem: 'kf', data };
}

function medAndrat(drag: Drag, andrat: Readonly<Record<string, unknown>>): Drag {
  return { ...drag, data: { ...drag.data, ...andrat } };
}
