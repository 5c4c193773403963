import { text } from '../../las/varde.js';
import { utan } from '../regelrad.js';
import { form, harVarit, laget, type Rad } from './rad.js';

/** The signing. */
export const underskrift = {
  'texten-och-punkterna-stammer': {
    ...laget,
    mening: 'Det som texten föreslår ska finnas som punkt i förslaget till beslut, eller så ska det förklaras varför det inte gör det.',
    kalla: 'H-07, T-01',
    saknas: (k) => (k.tu === null || k.tu.forklarat ? [] : k.tu.textUtanPunkt.map((slag) => `punktslag:${slag}`)),
    kanGorasAv: 'Handläggaren, i en ny version',
  },
  'utfardandet-foljer-versionen': {
    ...form,
    mening: 'Tjänsteutlåtandet kan inte vara undertecknat före den dag då versionen blev klar, och inte i framtiden.',
    kalla: 'T-05',
    saknas: (k, h) => utan(harVarit(h) && (text(h.data.datum) ?? '') >= (k.tu?.datum ?? ''), 'datum'),
    kanGorasAv: 'Den som undertecknar',
  },
  'undertecknare-aterstar': {
    ...laget,
    mening: 'Fler ska underteckna innan tjänsteutlåtandet är utfärdat.',
    kalla: 'A-44',
    saknas: (k) => utan(k.undertecknat.length < k.undertecknare.length - 1, 'undertecknare'),
    kanGorasAv: 'Nästa undertecknare',
  },
  'alla-andra-har-undertecknat': {
    ...laget,
    mening: 'Alla i ordningen ska ha undertecknat innan tjänsteutlåtandet är utfärdat.',
    kalla: 'A-44',
    saknas: (k) => utan(k.undertecknat.length >= k.undertecknare.length - 1, 'undertecknare'),
    kanGorasAv: 'Undertecknarna i tur och ordning',
  },
} as const satisfies Record<string, Rad>;
