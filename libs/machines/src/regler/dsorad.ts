import { barnFakta, type FormelltArendeKontext, invandningar } from '../formelltarende/kontext.js';
import type { DsoradKontext } from '../dsorad/kontext.js';
import type { MaskinHandelse } from '../process.js';
import { type Regelrad, utan } from './regelrad.js';
import { har } from './roller.js';

const AVGOR = ['bifall', 'avslag'];
const bas = { lagrum: null, slag: 'praxis', fakta: [], kalla: 'A-39' } as const;

/** The ombud's own case. */
export const dsoradregler = {
  'ar-dataskyddsombud': {
    ...bas,
    prov: 'vem',
    mening: 'Rådet ges av dataskyddsombudet.',
    saknas: (k, h) => utan(har(h.aktor, k.organ, ['dataskyddsombud']), 'roll:dataskyddsombud'),
    kanGorasAv: 'Dataskyddsombudet',
  },
  'ombudet-ar-fristaende': {
    ...bas,
    slag: 'lag',
    lagrum: 'Dataskyddsförordningen artikel 38.6',
    prov: 'vem',
    mening: 'Dataskyddsombudet ger inte råd om en text som ombudet själv har skrivit.',
    saknas: (k, h) => utan(k.forfattare === null || h.aktor.personId !== k.forfattare, 'annan-person'),
    kanGorasAv: 'Ett annat dataskyddsombud',
  },
} as const satisfies Record<string, Regelrad<DsoradKontext>>;

/** The advice in the matter that it is about. */
export const dsoregler = {
  'dataskyddsombudet-handlagger-inte': {
    ...bas,
    slag: 'lag',
    lagrum: 'Dataskyddsförordningen artikel 38.6',
    prov: 'vem',
    mening: 'Dataskyddsombudet ger råd och varken skriver, granskar eller undertecknar i ett ärende om personuppgifter.',
    saknas: (k, h) => {
      const { organ, roll } = k.ordning.dso;
      return utan(!k.personuppgifter || !har(h.aktor, organ, [roll]), 'annan-person');
    },
    kanGorasAv: 'Någon som inte är dataskyddsombud',
  },
  'begart-rad-star-kvar': {
    ...bas,
    prov: 'innehall',
    mening: 'Ett ärende där dataskyddsombudets råd är begärt fortsätter att gälla personuppgifter.',
    saknas: (k, h) => utan(h.data.personuppgifter !== 'berors-inte' || (k.dso ?? null) === null, 'personuppgifter'),
    kanGorasAv: 'Dataskyddsombudet, genom att avstå från rådet',
  },
  'dataskyddsombudets-rad-ar-inhamtat': {
    ...bas,
    slag: 'lag',
    lagrum: 'Dataskyddsförordningen artikel 38.1',
    prov: 'laget',
    fakta: ['barnarenden'],
    mening: 'I ett ärende om personuppgifter ska dataskyddsombudet ha fått ge råd i god tid före beslutet.',
    saknas: (k, h) => utan(radetArInhamtat(k, h), 'dso-rad'),
    kanGorasAv: 'Dataskyddsombudet, när handläggaren har begärt rådet',
  },
  'beslutet-har-dataskyddsombudets-rad': {
    ...bas,
    slag: 'lag',
    lagrum: 'Dataskyddsförordningen artikel 38.1',
    prov: 'innehall',
    fakta: ['barnarenden'],
    mening: 'I ett ärende om personuppgifter fattas inget beslut innan dataskyddsombudet har fått ge råd och rådet är bemött.',
    saknas: (k, h) => [
      ...utan(!AVGOR.includes(String(h.data.utfall)) || radetArInhamtat(k, h), 'dso-rad'),
      ...utan(!AVGOR.includes(String(h.data.utfall)) || radetArBemott(k, h), 'dso-bemotande'),
    ],
    kanGorasAv: 'Dataskyddsombudet och handläggaren',
  },
  'dataskyddsombudets-rad-ar-bemott': {
    ...bas,
    prov: 'laget',
    fakta: ['barnarenden'],
    mening: 'Har dataskyddsombudet synpunkter eller avråder ska det stå om rådet följs, och varför.',
    saknas: (k, h) => utan(radetArBemott(k, h), 'dso-bemotande'),
    kanGorasAv: 'Handläggaren',
  },
  'dso-rad-finns-att-bemota': {
    ...bas,
    prov: 'laget',
    fakta: ['barnarenden'],
    mening: 'Det finns inget råd med synpunkter som väntar på svar.',
    saknas: (k, h) => utan(invandningar(h) > (k.dso?.bemotta ?? 0), 'dso-rad'),
    kanGorasAv: 'Dataskyddsombudet',
  },
  'dso-har-fatt-sin-tid': {
    ...bas,
    prov: 'laget',
    mening: 'Ärendet kan gå vidare utan råd först när dagen för dataskyddsombudets svar har passerat.',
    saknas: (k, h) => utan(k.dso != null && k.dso.svarSenast !== null && h.idag > k.dso.svarSenast, 'dso-svarsdag'),
    kanGorasAv: 'Handläggaren, när svarsdagen har passerat',
  },
} as const satisfies Record<string, Regelrad<FormelltArendeKontext>>;

function radetArInhamtat(k: FormelltArendeKontext, h: MaskinHandelse): boolean {
  return !k.personuppgifter || (k.dso?.uteblivet ?? false) || barnFakta(h, 'dsorad').some(({ avslutad }) => avslutad);
}

function radetArBemott(k: FormelltArendeKontext, h: MaskinHandelse): boolean {
  return invandningar(h) <= (k.dso?.bemotta ?? 0);
}
