import { arDatum } from '#calendar';
import { text, tal, texter } from '../las/varde.js';
import type { Regel } from '../process.js';
import type { Forumutfall } from '../regim.js';
import { forumfakta, type RondKontext, stegFor } from '../tjansteplanrond/kontext.js';
import type { MaskinHandelse } from '../process.js';
import { utan } from './regelrad.js';
import { har } from './roller.js';

/** A catalogue row about a round of a service plan. */
export interface Rondregel extends Omit<Regel, 'namn' | 'saknas' | 'iFallet'> {
  readonly saknas: (kontext: RondKontext, handelse: MaskinHandelse) => readonly string[];
  readonly iFallet?: (kontext: RondKontext, handelse: MaskinHandelse) => { readonly mening?: string; readonly kanGorasAv?: string };
}

const vem = { lagrum: null, slag: 'riktlinje', prov: 'vem', fakta: [] } as const;
const laget = { lagrum: null, slag: 'riktlinje', prov: 'laget', fakta: [] } as const;
const innehall = { lagrum: null, slag: 'riktlinje', prov: 'innehall', fakta: [] } as const;
const UTFALL: Readonly<Record<string, Forumutfall>> = {
  'tillstyrk-med-andring': 'tillstyrkt-med-andring',
  'ingen-andring': 'ingen-andring',
  'aterfor-fran-forum': 'aterford',
};

/** Rules of the rounds of the regime that ended 2022-12-31. None names an area or a forum: those are in the chain of the case. */
export const rondregler = {
  'regimen-har-ronder': {
    ...laget,
    mening: 'Ronder för tjänsteplanen finns bara under regler som har dem, för områden som reglerna räknar upp.',
    kalla: 'A-35–A-37, 0.4',
    saknas: (k) => utan(k.kedja.length > 0, 'rond'),
    kanGorasAv: 'Ingen: reglerna gäller inte längre eller inte för området',
  },
  'ronden-har-borjat': {
    ...innehall,
    mening: 'En rond förs från sin första dag; den dagen får inte ligga i framtiden.',
    kalla: '0.4',
    saknas: (_k, h) => {
      const borjade = text(h.data.borjade);
      return utan(borjade === null || (arDatum(borjade) && borjade <= h.idag), 'borjade');
    },
    kanGorasAv: 'Den tjänsteansvariga, med en dag som har varit',
  },
  'ar-ansvarig-for-planen': {
    ...vem,
    mening: 'Den som är tjänsteansvarig skriver områdets plan och lämnar den till forumen.',
    kalla: 'A-36',
    saknas: (k, h) => utan(har(h.aktor, k.policy.organ.beredning, [k.policy.roll.beredning]), 'roll:tjansteansvarig'),
    kanGorasAv: 'Den tjänsteansvariga',
  },
  'ar-forumets-ordforande': {
    ...vem,
    mening: 'Forumets ordförande, eller den som ersätter ordföranden, lämnar forumets ställningstagande.',
    kalla: 'A-36, tabell A.1',
    saknas: (k, h) => utan(k.forum !== null && har(h.aktor, k.forum, [k.forumroll ?? '']), 'roll:forumordforande'),
    kanGorasAv: 'Forumets ordförande eller ordförandens ersättare',
    iFallet: (k) => {
      const steg = stegFor(k);
      return steg ? { mening: `Ordföranden i ${steg.namn}, eller den som ersätter ordföranden, lämnar forumets ställningstagande.` } : {};
    },
  },
  'ar-styrelsens-sekreterare': {
    ...vem,
    mening: 'Sekreteraren i det organ som beslutar planen registrerar dess beslut.',
    kalla: 'A-35, C-01',
    saknas: (k, h) => utan(har(h.aktor, k.policy.organ.budget, [k.policy.roll.budget]), 'roll:sekreterare'),
    kanGorasAv: 'Sekreteraren i det beslutande organet',
  },
  'narvarande-sitter-i-forumet': {
    ...innehall,
    fakta: ['forumetsLedamoter'],
    mening: 'Bara forumets ledamöter räknas som närvarande.',
    kalla: 'A-36, tabell A.1',
    saknas: (_k, h) => {
      const { ledamoter } = forumfakta(h.fakta);
      return texter(h.data.narvarande).flatMap((id) => utan(ledamoter.includes(id), `narvarande.${id}`));
    },
    kanGorasAv: 'Forumets ordförande',
  },
  'foredraganden-sitter-inte-i-forumet': {
    ...innehall,
    fakta: ['forumetsLedamoter'],
    mening: 'Den som föredrar planen är aldrig ledamot i forumet.',
    kalla: 'A-36, tabell A.1',
    saknas: (_k, h) => {
      const { foredragande } = forumfakta(h.fakta);
      const angivna = [...texter(h.data.narvarande), ...(h.aktor.personId === null ? [] : [h.aktor.personId])];
      return [...new Set(angivna)].flatMap((id) => utan(!foredragande.includes(id), `narvarande.${id}`));
    },
    kanGorasAv: 'Forumets ordförande',
  },
  'forumets-antal-ar-inom-ramen': {
    ...innehall,
    mening: 'Antalet närvarande ska ligga inom det som reglerna säger om forumet.',
    kalla: 'A-36, tabell A.1',
    saknas: (k, h) => {
      const { minst = null, hogst = null } = stegFor(k) ?? {};
      const antal = new Set(texter(h.data.narvarande)).size;
      return utan(antal >= (minst ?? 1) && (hogst === null || antal <= hogst), 'narvarande');
    },
    kanGorasAv: 'Forumets ledamöter',
    iFallet: (k) => {
      const { namn, minst = null, hogst = null } = stegFor(k) ?? {};
      return namn === undefined || hogst === null ? {} : { mening: `${minst ?? 1}–${hogst} ledamöter ska vara närvarande i ${namn}.` };
    },
  },
  'utfallet-finns-for-forumet': {
    ...laget,
    mening: 'Utfallet ska vara ett som rondens ordning ger forumet.',
    kalla: 'A-35, rad 11',
    saknas: (k, h) => {
      const utfall = UTFALL[h.type];
      return utan(utfall === undefined || (stegFor(k)?.utfall.includes(utfall) ?? false), 'utfall');
    },
    kanGorasAv: 'Forumets ordförande kan välja ett annat utfall',
  },
  'styrelsens-beslut-har-organ-dag-och-paragraf': {
    ...innehall,
    mening: 'Beslutet ska anges med det beslutande organet, dag och paragraf, och dagen får inte ligga i framtiden.',
    kalla: 'A-35, C-01',
    saknas: (k, h) => {
      const datum = text(h.data.datum);
      return [
        ...utan(text(h.data.organ) === k.policy.organ.budget, 'organ'),
        ...utan(datum !== null && arDatum(datum) && datum <= h.idag, 'datum'),
        ...utan((tal(h.data.paragraf) ?? 0) >= 1, 'paragraf'),
      ];
    },
    kanGorasAv: 'Sekreteraren i det beslutande organet',
    iFallet: (k) => ({ mening: `Beslutet ska anges med ${k.policy.namn.budget}, dag och paragraf, och dagen får inte ligga i framtiden.` }),
  },
  'ronden-aterges-ur-en-kalla': {
    ...laget,
    slag: 'praxis',
    mening: 'En historik som återges ur en källa har inte skett här; den visas som källan har den.',
    kalla: 'Övertagande',
    saknas: (k) => utan(k.overtaget !== null, 'kalla'),
    kanGorasAv: 'Den som inför systemet, genom import',
  },
  'alla-forum-har-haft-planen-infor-beslutet': {
    ...laget,
    mening: 'När alla forum har haft planen i en rond som slutar med beslut går den till det beslutande organet.',
    kalla: 'A-35, rad 11',
    saknas: (k) => utan(k.plats >= k.kedja.length && k.slutar === 'styrelsen', 'forum'),
    kanGorasAv: 'Forumen i tur och ordning',
  },
  'alla-forum-har-haft-planen': {
    ...laget,
    mening: 'När alla forum har haft planen är ronden slut.',
    kalla: 'A-35, rad 11',
    saknas: (k) => utan(k.plats >= k.kedja.length, 'forum'),
    kanGorasAv: 'Forumen i tur och ordning',
  },
  'tystnad-framjar-versionen': {
    ...laget,
    mening: 'Tystnad för versionen vidare där rondens ordning säger det; den beslutar ingenting.',
    kalla: 'A-35, rad 11',
    saknas: (k) => utan(stegFor(k)?.tystnadFramjar === true, 'stallningstagande'),
    kanGorasAv: 'Forumets ordförande',
  },
} as const satisfies Record<string, Rondregel>;
