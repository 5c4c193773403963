import type { Block } from '../dokument.js';
import type { Framstallt } from '../mall.js';
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
}

/** The protocol from what was noted in the room (H-13–H-17, KL 5:65–67): who served, and per § motions, order of proposals, votes, decision; who signed, last. */
export function protokoll(mote: Sammantradesdokument, { version, slag, underskrifter }: Protokollsform): Framstallt {
  return {
    mall: { id: 'protokoll', version: 2 },
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
        ['Ordförande', mote.ordforande],
        ['Vid protokollet', mote.sekreterare],
        ['Närvarande', mote.narvarande.join(', ')],
        ['Justerare', mote.justerare.join(', ')],
        ['Dag för justering', underskrifter?.justerat ?? 'Inte justerat'],
      ],
      block: [
        ...mote.punkter.filter(({ paragraf: nr }) => nr !== null).flatMap(paragraf),
        ...(slag === 'Protokoll' ? tillagg('Kompletteringar efter sammanträdet', mote.kompletteringar, 1) : []),
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
      rader: [
        ...(rad.dnr === null ? [] : ([['Diarienummer', rad.dnr]] as const)),
        ...(rad.tjansteutlatande === null ? [] : ([['Tjänsteutlåtande', rad.tjansteutlatande]] as const)),
        ['Utfall', ord(UTFALL, rad.utfall)],
        ...(rad.jav.length > 0 ? ([['Deltog inte på grund av jäv', rad.jav.join(', ')]] as const) : []),
        ...(rad.omedelbartJusterad ? ([['Omedelbar justering', rad.skalOmedelbar]] as const) : []),
      ],
    },
    { typ: 'rubrik', niva: 2, text: 'Beslut' },
    ...rad.beslutspunkter.map(({ nr, text }): Block => ({ typ: 'stycke', text: `${nr}. ${text}` })),
    { typ: 'rubrik', niva: 2, text: 'Handlingar' },
    rad.handlingar.length === 0 ? { typ: 'stycke', text: 'Inga handlingar.' } : { typ: 'punktlista', punkter: [...rad.handlingar] },
    { typ: 'rubrik', niva: 2, text: 'Yrkanden' },
    ...(rad.yrkanden.length === 0
      ? [{ typ: 'stycke', text: 'Inga yrkanden.' } as const]
      : rad.yrkanden.map(({ namn, slag, mening }): Block => ({ typ: 'stycke', text: `${namn} yrkar ${ord(YRKANDE, slag)}: ${mening}` }))),
    { typ: 'rubrik', niva: 2, text: 'Propositionsordning' },
    {
      typ: 'stycke',
      text: rad.proposition ? `${rad.proposition.ordning} Ordföranden finner: ${ord(UTFALL, rad.proposition.finner)}.` : 'Ingen.',
    },
    ...omrostning(rad),
    ...rad.reservationer.map(({ namn, mening }): Block => ({ typ: 'stycke', text: `Reservation, ${namn}: ${mening}` })),
    ...tillagg('Komplettering efter sammanträdet', rad.kompletteringar, 2),
  ];
}

function omrostning({ votering, roster }: Sammantradesrad): Block[] {
  if (!votering) return [];
  const antal = (vad: string) => roster.filter(({ rost }) => rost === vad).length;
  const utslag = votering.utslagsrost === null ? '' : ` Ordförandens utslagsröst: ${ord(ROST, votering.utslagsrost)}.`;
  return [
    { typ: 'rubrik', niva: 2, text: 'Omröstning' },
    {
      typ: 'stycke',
      text: `Ja: ${votering.ja}. Nej: ${votering.nej}. Utfall: ja ${antal('ja')}, nej ${antal('nej')}, avstår ${antal('avstar')}.${utslag}`,
    },
    {
      typ: 'tabell',
      titel: 'Så här röstade var och en.',
      rubriker: ['Ledamot', 'Röst'],
      rader: roster.map(({ namn, rost }) => [namn, ord(ROST, rost)]),
      bredder: [4, 1],
    },
  ];
}
