import type { Block } from '../dokument.js';
import type { Framstallt } from '../mall.js';
import { overklagandeavsnitt } from '../overklagande.js';
import { inlamnat, narvarolista, ordforandena, proportionelltVal, slutnaSedlar } from './rummet.js';
import type { Sammantradesdokument, Sammantradesrad, Underskrifter } from './sammantradesdokument.js';

const UTFALL: Readonly<Record<string, string>> = { bifall: 'Bifall', avslag: 'Avslag', aterremiss: 'Återremiss', bordlagd: 'Bordläggning' };
const YRKANDE: Readonly<Record<string, string>> = {
  bifall: 'bifall',
  avslag: 'avslag',
  andring: 'ändring',
  aterremiss: 'återremiss',
  bordlaggning: 'bordläggning',
};
const ROST: Readonly<Record<string, string>> = { ja: 'Ja', nej: 'Nej', avstar: 'Avstår' };
const ord = (tabell: Readonly<Record<string, string>>, namn: string | null): string => (namn === null ? '' : (tabell[namn] ?? namn));

export interface Protokollsform {
  readonly version: string;
  /** What it is: the whole protocol, or paragraphs that are approved at once in the room (H-16). */
  readonly slag: 'Protokoll' | 'Omedelbart justerade paragrafer' | 'Protokollsutdrag';
  /** Null while it is to be signed: it is then a draft. */
  readonly underskrifter: Underskrifter | null;
  /** In an extract: how the decision is appealed, sentence by sentence. */
  readonly overklagande?: readonly string[];
}

/** The protocol from what was noted in the room (H-13–H-17, KL 5:65–67): who served, and per § motions, order of proposals, votes, decision; who signed, last. */
export function protokoll(mote: Sammantradesdokument, { version, slag, underskrifter, overklagande = [] }: Protokollsform): Framstallt {
  return {
    mall: { id: 'protokoll', version: 6 },
    dokument: {
      slag,
      titel: mote.titel,
      avsandare: mote.organNamn,
      dnr: mote.dnr,
      version,
      status: underskrifter === null ? 'utkast' : 'upprattad',
      datum: mote.datum,
      uppgifter: [
        ['Sammanträdesdag', mote.motesdag],
        ['Plats och tid', `${mote.plats}, ${mote.tid}`],
        ['Ordförande', ordforandena(mote.punkter, mote.ordforande)],
        ['Vid protokollet', mote.sekreterare],
        // The whole protocol has a list of its own; an extract names them.
        ...(slag === 'Protokoll' ? [] : ([['Närvarande', mote.narvarande.join(', ')]] as const)),
        ['Justerare', mote.justerare.join(', ')],
        ['Dag för justering', underskrifter?.justerat ?? 'Inte justerat'],
      ],
      block: [
        ...(slag === 'Protokoll' ? narvarolista(mote.deltagare, mote.punkter.filter(({ paragraf: nr }) => nr !== null).length) : []),
        ...mote.punkter.filter(({ paragraf: nr }) => nr !== null).flatMap(paragraf),
        ...(slag === 'Protokoll' ? struket(mote.punkter) : []),
        ...(slag === 'Protokoll' ? tillagg('Kompletteringar efter sammanträdet', mote.kompletteringar, 1) : []),
        ...overklagandeavsnitt(overklagande),
        ...(underskrifter === null ? [] : sistaSidan(underskrifter)),
      ],
    },
  };
}

/** Who signed, when, and the version with its hash: anybody with that version can see that it is the one that was signed. */
function sistaSidan({ version, hash, rader, justerat }: Underskrifter): Block[] {
  return [
    { typ: 'sidbrytning' },
    { typ: 'rubrik', niva: 1, text: 'Underskrifter' },
    {
      typ: 'definitioner',
      rader: [
        ['Justerat', justerat],
        ['Underskriven version', version],
        ['Versionens SHA-256', hash],
      ],
    },
    {
      typ: 'tabell',
      titel: 'Var och en har skrivit under versionen efter ny inloggning.',
      rubriker: ['Namn', 'Som', 'Tidpunkt'],
      rader: rader.map(({ namn, som, vid }) => [namn, som, vid]),
      bredder: [3, 2, 3],
    },
  ];
}

function tillagg(rubrik: string, texter: readonly string[], niva: 1 | 2): Block[] {
  if (texter.length === 0) return [];
  return [{ typ: 'rubrik', niva, text: rubrik }, ...texter.map((text): Block => ({ typ: 'stycke', text }))];
}

/** What was taken from the agenda, with its number and the reason: it was not dealt with and has no paragraph. */
function struket(punkter: readonly Sammantradesrad[]): Block[] {
  const strukna = punkter.filter(({ status }) => status === 'struken');
  const skal = (rad: Sammantradesrad) => (rad.struketSkal ? ` ${rad.struketSkal}` : '');
  return tillagg(
    'Punkter som ströks från föredragningslistan',
    strukna.map((rad) => `Punkt ${rad.nr}, ${rad.rubrik}.${skal(rad)}`),
    1,
  );
}

function paragraf(rad: Sammantradesrad): Block[] {
  if (rad.hemligHash !== null)
    return [
      { typ: 'rubrik', niva: 1, text: `§ ${rad.paragraf ?? ''} ${rad.rubrik}` },
      { typ: 'stycke', text: 'Paragrafens ordalydelse omfattas av sekretess och finns i en bilaga i ärendet.' },
      { typ: 'definitioner', rader: [['Bilagans SHA-256', rad.hemligHash]] },
    ];
  return [
    { typ: 'rubrik', niva: 1, text: `§ ${rad.paragraf ?? ''} ${rad.rubrik}` },
    {
      typ: 'definitioner',
      medNasta: true,
      rader: [
        ...(rad.dnr === null ? [] : ([['Diarienummer', rad.dnr]] as const)),
        ...(rad.vacktAv === null ? [] : ([['Väckt av', rad.vacktAv]] as const)),
        ...(rad.tjansteutlatande === null ? [] : ([['Tjänsteutlåtande', rad.tjansteutlatande]] as const)),
        ['Utfall', ord(UTFALL, rad.utfall)],
        ...(rad.jav.length > 0 ? ([['Deltog inte på grund av jäv', rad.jav.join(', ')]] as const) : []),
        ...(rad.omedelbartJusterad ? ([['Omedelbar justering', rad.skalOmedelbar]] as const) : []),
      ],
    },
    { typ: 'rubrik', niva: 2, text: 'Beslut' },
    ...rad.beslutspunkter.map(({ nr, text }): Block => ({ typ: 'stycke', text: `${nr}. ${text}` })),
    ...behandling(rad),
    ...omrostningar(rad),
    ...slutnaSedlar(rad),
    ...proportionelltVal(rad),
    ...(rad.reservationer.length === 0 ? [] : [{ typ: 'rubrik', niva: 2, text: 'Reservationer' } as const]),
    ...rad.reservationer.map(({ namn, mening }): Block => ({ typ: 'stycke', text: `${namn}: ${mening}` })),
    ...inlamnat(rad),
    ...tillagg('Komplettering efter sammanträdet', rad.kompletteringar, 2),
  ];
}

/** Papers, motions and the order of proposals. Where nobody has moved anything they are a line each, so that a long agenda stays readable. */
function behandling(rad: Sammantradesrad): Block[] {
  const ordning = propositionsordning(rad);
  const handlingar: Block[] =
    rad.handlingar.length === 0
      ? []
      : [
          { typ: 'rubrik', niva: 2, text: 'Handlingar' },
          { typ: 'punktlista', punkter: [...rad.handlingar] },
        ];
  const tomt = rad.handlingar.length === 0 ? ([['Handlingar', 'Inga handlingar.']] as const) : [];
  if (rad.yrkanden.length === 0)
    return [
      ...handlingar,
      {
        typ: 'definitioner',
        rader: [...tomt, ['Yrkanden', 'Inga yrkanden.'], ...(ordning === null ? [] : ([['Propositionsordning', ordning]] as const))],
      },
    ];
  return [
    ...handlingar,
    ...(tomt.length === 0 ? [] : [{ typ: 'definitioner', rader: [...tomt] } as const]),
    { typ: 'rubrik', niva: 2, text: 'Yrkanden' },
    ...rad.yrkanden.map(({ namn, slag, mening }): Block => ({ typ: 'stycke', text: `${namn} yrkar ${ord(YRKANDE, slag)}: ${mening}` })),
    { typ: 'rubrik', niva: 2, text: 'Propositionsordning' },
    { typ: 'stycke', text: ordning ?? 'Ingen.' },
  ];
}

/** Null in an election that was decided by ballots. */
function propositionsordning({ proposition, sedlar, proportionellt }: Sammantradesrad): string | null {
  if (proposition === null) return sedlar === null && !proportionellt ? 'Ingen.' : null;
  return `${proposition.ordning} Ordföranden finner: ${ord(UTFALL, proposition.finner)}.`;
}

type Delfraga = Sammantradesrad['delfragor'][number];
const DELFRAGA: Readonly<Record<Delfraga['slag'], string>> = {
  uppskov: 'Om ärendet ska avgöras i dag',
  motforslag: 'Motförslag till huvudförslaget',
  'for-sig': 'Yrkande som prövades för sig',
};

/** The questions beside the main one in the order they were settled, each with its votes, and the main vote: what is settled by itself comes after what stands against something. */
function omrostningar(rad: Sammantradesrad): Block[] {
  const fore = rad.delfragor.filter(({ slag }) => slag !== 'for-sig');
  const forSig = rad.delfragor.filter(({ slag }) => slag === 'for-sig');
  return [...fore.flatMap((en) => delfraga(rad, en)), ...omrostning(rad), ...forSig.flatMap((en) => delfraga(rad, en))];
}

function delfraga({ roster }: Sammantradesrad, en: Delfraga): Block[] {
  const blev = en.vann === 'ja' ? en.ja.mening : en.nej.mening;
  const utgang = { uppskov: `${blev}.`, motforslag: `Motförslag blir: ${blev}.`, 'for-sig': `${blev}.` }[en.slag].replace(/\.\.$/, '.');
  const forst = en.huvudforslag === null ? '' : `Huvudförslag: ${en.huvudforslag.mening}. `.replace(/\.\. $/, '. ');
  return [
    { typ: 'rubrik', niva: 2, text: DELFRAGA[en.slag] },
    ...(en.antal === null
      ? [
          {
            typ: 'stycke',
            text: `${forst}${en.ja.mening} ställs mot ${en.nej.mening}. Ordföranden finner, utan votering: ${utgang}`,
          } as const,
        ]
      : [
          ...roststycken(
            en,
            roster.filter(({ omgang }) => omgang === en.nr),
            forst,
          ),
          { typ: 'stycke', text: utgang } as const,
        ]),
  ];
}

function omrostning({ votering, roster, delfragor }: Sammantradesrad): Block[] {
  if (!votering) return [];
  return [
    { typ: 'rubrik', niva: 2, text: delfragor.length === 0 ? 'Omröstning' : 'Huvudvotering' },
    ...roststycken(
      { ...votering, ja: { mening: votering.ja }, nej: { mening: votering.nej } },
      roster.filter(({ omgang }) => omgang === 0),
    ),
  ];
}

/** How many said what, and who: the names under each answer, so that eighty-one fit on half a page. */
function roststycken(
  { ja, nej, utslagsrost }: Pick<Delfraga, 'ja' | 'nej' | 'utslagsrost'>,
  roster: Sammantradesrad['roster'],
  forst = '',
): Block[] {
  const namnen = (vad: string) => roster.filter(({ rost }) => rost === vad).map(({ namn }) => namn);
  const utslag = utslagsrost === null ? '' : ` Ordförandens utslagsröst: ${ord(ROST, utslagsrost)}.`;
  return [
    {
      typ: 'stycke',
      medNasta: true,
      text: `${forst}Ja: ${ja.mening}. Nej: ${nej.mening}. Utfall: ja ${namnen('ja').length}, nej ${namnen('nej').length}, avstår ${namnen('avstar').length}.${utslag}`,
    },
    {
      typ: 'definitioner',
      rader: ['ja', 'nej', 'avstar'].flatMap((vad) => {
        const alla = namnen(vad);
        return alla.length === 0 ? [] : [[`${ord(ROST, vad)}, ${alla.length}`, alla.join(', ')] as const];
      }),
    },
  ];
}
