import { type Fordelat, saknasIPunkterna } from '../../beslut/fordelningspunkt.js';
import { avgorArendet } from '../../formelltarende/kontext.js';
import { lista, objekt, tal, text, texter } from '../../las/varde.js';
import { utan } from '../regelrad.js';
import { har } from '../roller.js';
import { form, laget, type Rad, SKRIVER, vem } from './rad.js';

/** What the matter decides for each initiative that it has taken up. */
export const utfall = {
  'far-ange-utfall': {
    ...vem,
    mening: 'Handläggaren eller organets sekreterare anger vad beslutet är för varje initiativ.',
    kalla: 'C-08, H-13',
    saknas: (k, h) =>
      utan(har(h.aktor, k.organ, SKRIVER) || (k.instans !== null && har(h.aktor, k.instans, ['sekreterare'])), 'roll:sekreterare'),
    kanGorasAv: 'Handläggaren, eller sekreteraren i det organ som ärendet ligger hos',
  },
  'arendet-avgor-initiativ': {
    ...laget,
    fakta: ['beslutarOm'],
    mening: 'Ärendet avgör inga initiativ.',
    kalla: 'C-08',
    saknas: (_k, h) => utan(texter(h.fakta.beslutarOm).length > 0, 'initiativ'),
    kanGorasAv: 'Den som bereder budgetunderlaget, genom att ta upp initiativ i ärendet',
  },
  'arendena-avgors-har': {
    ...form,
    fakta: ['beslutarOm'],
    mening: 'Ärendet avgör bara de initiativ som är upptagna i det.',
    kalla: 'C-08',
    saknas: (_k, h) => {
      const har_ = texter(h.fakta.beslutarOm);
      return lista(h.data.rader).flatMap((rad, plats) => utan(har_.includes(text(objekt(rad).arendeId) ?? ''), `rader.${plats}.arendeId`));
    },
    kanGorasAv: 'Den som bereder budgetunderlaget, genom att ta upp initiativet i ärendet',
  },
  'avvikelsen-har-skal': {
    ...form,
    mening: 'Ett avslag eller en mindre ram ska ha ett skäl, och ett belopp om inte initiativet avslås.',
    kalla: 'C-09',
    saknas: (_k, h) =>
      lista(h.data.rader)
        .map(objekt)
        .flatMap((rad, plats) => [
          ...utan(rad.utfall === 'bifall' || text(rad.skal) !== null, `rader.${plats}.skal`),
          ...utan(rad.utfall === 'avslag' || tal(rad.beloppTkr) !== null, `rader.${plats}.beloppTkr`),
        ]),
    kanGorasAv: 'Den som anger beslutet',
  },
  'fordelningen-i-arendet-stammer': {
    ...form,
    fakta: ['fordelningar'],
    mening:
      'Fördelningen per nämnd gäller ett initiativ som ärendet inte avslår, varje nämnd en gång, och summerar till initiativets belopp, eller till ramen när bara en del beviljas.',
    kalla: 'C-16',
    saknas: (_k, h) =>
      felaktigFordelning(lista(h.data.rader).map(objekt), lista(h.data.fordelning).map(objekt), lista(h.fakta.fordelningar).map(objekt)),
    kanGorasAv: 'Den som anger fördelningen',
  },
  'fordelningen-star-i-beslutet': {
    ...form,
    fakta: ['fordelningar'],
    mening: 'Det som fördelas per nämnd ska stå i en punkt i beslutet, med nämnd och belopp.',
    kalla: 'C-16, H-05',
    saknas: (k, h) => {
      if (h.data.utfall !== 'bifall' || !avgorArendet(k, 'bifall')) return [];
      const punkter = lista(h.data.beslutspunkter).flatMap((punkt) => text(objekt(punkt).text) ?? []);
      return (lista(h.fakta.fordelningar) as readonly Fordelat[]).flatMap((en) => saknasIPunkterna(en, punkter));
    },
    kanGorasAv: 'Sekreteraren, som skriver fördelningen i beslutet, eller handläggaren, som ändrar den i ärendet',
  },
} as const satisfies Record<string, Rad>;

type Post = Readonly<Record<string, unknown>>;

/** Each case of a split: known here and not refused, no body twice, every part with an amount, and the sum that of the case. */
function felaktigFordelning(rader: readonly Post[], fordelning: readonly Post[], kanda: readonly Post[]): string[] {
  const arenden = [...new Set(fordelning.map(({ arendeId }) => arendeId))];
  return arenden.flatMap((arendeId) => {
    const delar = fordelning.filter((del) => del.arendeId === arendeId);
    const stallt = rader.findLast((rad) => rad.arendeId === arendeId) ?? kanda.find((rad) => rad.arendeId === arendeId);
    const summa = delar.reduce((tot, del) => tot + (tal(del.beloppTkr) ?? 0), 0);
    const hel = delar.every((del) => (tal(del.beloppTkr) ?? 0) > 0) && new Set(delar.map(({ organ }) => organ)).size === delar.length;
    return utan(
      hel && stallt !== undefined && stallt.utfall !== 'avslag' && summa === tal(stallt.beloppTkr),
      `fordelning.${fordelning.findIndex((del) => del.arendeId === arendeId)}.beloppTkr`,
    );
  });
}
