import type { InitiativHandelse } from '#contracts';
import { finansieringskallaAlternativ, malprocessAlternativ } from './alternativ.js';
import { ettAvsnitt, skal } from './ett-avsnitt.js';
import type { Falt, Formular } from './falt.js';

const budgetar: Falt = {
  namn: 'budgetar',
  slag: 'tal',
  min: 2000,
  max: 2100,
  etikett: 'Budgetår',
  hjalp: 'Fyra siffror, till exempel 2028.',
};
export const budgetarAttNa: Falt = { ...budgetar, regel: 'budgetaret-kan-nas' };
const budgetrader: Falt = {
  namn: 'rader',
  slag: 'lista',
  etikett: 'Rader',
  hjalp: 'Varje rad har en finansieringskälla. Extern finansiering redovisas men räknas inte in.',
  rad: 'Rad',
  laggTill: 'Lägg till rad',
  falt: [
    { namn: 'rubrik', slag: 'text', etikett: 'Rubrik' },
    { namn: 'beloppTkr', slag: 'belopp', etikett: 'Belopp' },
    { namn: 'finansieringskalla', slag: 'listval', etikett: 'Finansieringskälla', alternativ: finansieringskallaAlternativ },
  ],
};
const fordelning: Falt = {
  namn: 'fordelning',
  slag: 'lista',
  etikett: 'Fördelning på ansvariga nämnder',
  hjalp: 'Lämnas tom när hela beloppet går till ägaren. Annars ska delarna bli beloppet, eller ramen (C-16).',
  rad: 'Del',
  laggTill: 'Lägg till nämnd',
  falt: [
    { namn: 'organ', slag: 'organ', bara: 'namnd', etikett: 'Nämnd' },
    { namn: 'beloppTkr', slag: 'belopp', etikett: 'Belopp' },
  ],
};
const beslut: readonly Falt[] = [
  { namn: 'organ', slag: 'organ', etikett: 'Beslutande organ' },
  { namn: 'datum', slag: 'datum', etikett: 'Beslutsdatum' },
  { namn: 'paragraf', slag: 'tal', min: 1, max: 9999, etikett: 'Paragraf', hjalp: 'Siffran efter §.' },
  budgetar,
];

/** From the budget's underlag to its decision, and what is done with the money that was given. */
export const budgetformular = {
  'till-budgetunderlag': ettAvsnitt('Budgetunderlag', [
    budgetar,
    { namn: 'beloppTkr', slag: 'belopp', etikett: 'Belopp', valfri: true, hjalp: 'Det som belastar budgeten.' },
    budgetrader,
    {
      namn: 'hanskjutet',
      slag: 'lista',
      etikett: 'Hänskjutna kostnader',
      hjalp: 'Kostnader som inte går att ange än (C-17). De har inget belopp.',
      rad: 'Kostnad',
      laggTill: 'Lägg till kostnad',
      falt: [
        { namn: 'rubrik', slag: 'text', etikett: 'Kostnad' },
        { namn: 'skal', slag: 'text', etikett: 'Varför den inte går att ange' },
        { namn: 'malprocess', slag: 'val', etikett: 'Tas upp i', alternativ: malprocessAlternativ },
      ],
    },
  ]),
  'begar-beslut': ettAvsnitt(
    'Till budgetbeslut',
    [{ namn: 'kommentar', slag: 'textarea', etikett: 'Kommentar', valfri: true }],
    'Ett ärende till kommunfullmäktige startas för initiativet. Flera initiativ tas upp i ett gemensamt ärende från budgetlistans sida.',
  ),
  finansiera: ettAvsnitt('Budgetbeslutet', [
    ...beslut,
    { namn: 'beloppTkr', slag: 'belopp', etikett: 'Beslutat belopp', valfri: true },
    fordelning,
  ]),
  avropa: ettAvsnitt(
    'Avropet',
    [
      { namn: 'organ', slag: 'organ', etikett: 'Organ som avropar', hjalp: 'Den nämnd som har fått medlen, eller initiativets ägare.' },
      { namn: 'datum', slag: 'datum', etikett: 'Dag' },
      { namn: 'beloppTkr', slag: 'belopp', etikett: 'Belopp' },
      { namn: 'avser', slag: 'text', etikett: 'Avser' },
    ],
    'Fördelat, avropat och kvar per organ står på ärendets sida.',
  ),
  'finansiera-delvis': ettAvsnitt('Budgetbeslutet', [
    ...beslut,
    { namn: 'ramTkr', slag: 'belopp', etikett: 'Ram' },
    skal('Enligt beslutet.'),
    fordelning,
  ]),
  'finansiera-inte': ettAvsnitt('Budgetbeslutet', [...beslut, skal('Enligt beslutet.')]),
  'ny-version': ettAvsnitt('Omarbetad version', [
    { ...budgetrader, hjalp: 'Summan får högst vara ramen. Extern finansiering räknas inte in.' },
    { namn: 'beskrivning', slag: 'textarea', etikett: 'Vad som har ändrats' },
  ]),
} satisfies Partial<Record<InitiativHandelse, Formular>>;
