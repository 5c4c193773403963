import type { Framstallt } from '../mall.js';

/** The proof of a notice as its document needs it. Instants are written out in Swedish time by the one who asks. */
export interface Anslagsbeviset {
  readonly titel: string;
  readonly organNamn: string;
  readonly dnr: readonly string[];
  readonly datum: string;
  readonly sammantradesdatum: string | null;
  readonly beslutsdatum: string | null;
  readonly justeringsdatum: string;
  readonly forvaring: string;
  readonly nr: number;
  readonly uppsatt: string;
  readonly overklagandeTill: string;
  readonly nedtaget: string;
  readonly beslut: readonly { readonly paragraf: number; readonly rubrik: string; readonly dnr: string | null }[];
  readonly overklaganden: readonly { readonly paragraf: number; readonly inkom: string; readonly iTid: boolean }[];
  readonly antal: number;
  readonly forsta: string | null;
  readonly sista: string | null;
  readonly luckor: readonly { readonly fran: string; readonly till: string; readonly slag: string }[];
}

/** What was announced, from when to when it was up, and what the product saw meanwhile: gaps are said, never left out (KL 8 kap. 12 §). */
export function anslagsbevis(bevis: Anslagsbeviset): Framstallt {
  const { luckor, overklaganden } = bevis;
  return {
    mall: { id: 'anslagsbevis', version: 1 },
    dokument: {
      slag: 'Anslagsbevis',
      titel: bevis.titel,
      avsandare: bevis.organNamn,
      dnr: bevis.dnr,
      version: '1.0',
      status: 'upprattad',
      datum: bevis.datum,
      uppgifter: [
        ['Organ', bevis.organNamn],
        ...(bevis.sammantradesdatum === null ? [] : ([['Sammanträdesdatum', bevis.sammantradesdatum]] as const)),
        ...(bevis.beslutsdatum === null ? [] : ([['Beslutsdatum', bevis.beslutsdatum]] as const)),
        ['Justerat', bevis.justeringsdatum],
        ['Anslaget sattes upp', bevis.uppsatt],
        ['Sista dag att överklaga', bevis.overklagandeTill],
        ['Anslaget togs ned', bevis.nedtaget],
        ['Protokollet förvaras', bevis.forvaring],
        ...(bevis.nr > 1 ? ([['Rättat anslag', `Anslag nummer ${bevis.nr} i ärendet`]] as const) : []),
      ],
      block: [
        { typ: 'rubrik', niva: 1, text: 'Tillkännagivna beslut' },
        {
          typ: 'tabell',
          titel: 'Paragrafer och ärenden som anslaget avsåg.',
          rubriker: ['Paragraf', 'Rubrik', 'Diarienummer'],
          rader: bevis.beslut.map(({ paragraf, rubrik, dnr }) => [
            paragraf === 0 ? 'Utan paragraf' : `§ ${paragraf}`,
            rubrik,
            dnr ?? 'Utan',
          ]),
          bredder: [1.4, 5, 2],
        },
        { typ: 'rubrik', niva: 1, text: 'Iakttagelser' },
        {
          typ: 'stycke',
          text: 'Produkten har under anslagstiden med jämna mellanrum själv hämtat anslaget från den offentliga anslagstavlan. Tiderna är databasens egna.',
        },
        {
          typ: 'definitioner',
          rader: [
            ['Antal iakttagelser', bevis.antal],
            ['Först sett uppe', bevis.forsta ?? 'Aldrig sett'],
            ['Sist sett uppe', bevis.sista ?? 'Aldrig sett'],
          ],
        },
        luckor.length === 0
          ? { typ: 'stycke', text: 'Inga avbrott. Anslaget har suttit uppe under hela överklagandetiden.' }
          : {
              typ: 'tabell',
              titel: `Tider då anslaget inte är styrkt (${luckor.length}).`,
              rubriker: ['Från', 'Till', 'Vad som iakttogs'],
              rader: luckor.map(({ fran, till, slag }) => [fran, till, slag]),
              bredder: [2, 2, 4],
            },
        { typ: 'rubrik', niva: 1, text: 'Överklaganden' },
        overklaganden.length === 0
          ? { typ: 'stycke', text: 'Inget överklagande var registrerat när anslaget togs ned.' }
          : {
              typ: 'tabell',
              titel: 'Överklaganden som var registrerade när anslaget togs ned.',
              rubriker: ['Paragraf', 'Kom in', 'I tid'],
              rader: overklaganden.map(({ paragraf, inkom, iTid }) => [`§ ${paragraf}`, inkom, iTid ? 'Ja' : 'Nej, för sent']),
            },
      ],
    },
  };
}
