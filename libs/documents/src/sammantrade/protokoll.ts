import type { Block } from '../dokument.js';
import type { Framstallt } from '../mall.js';
import type { Sammantradesdokument, Sammantradesrad } from './sammantradesdokument.js';

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

/** The protocol as a draft, from what was noted in the room (H-13–H-17, KL 5:65–67): who served, and per § motions, order of proposals, votes, decision. */
export function protokoll(mote: Sammantradesdokument, version: string): Framstallt {
  return {
    mall: { id: 'protokoll', version: 1 },
    dokument: {
      slag: 'Protokoll',
      titel: mote.titel,
      avsandare: mote.organNamn,
      dnr: mote.dnr,
      version,
      status: 'utkast',
      datum: mote.datum,
      uppgifter: [
        ['Sammanträdesdag', mote.motesdag],
        ['Plats och tid', `${mote.plats}, ${mote.tid}`],
        ['Ordförande', mote.ordforande],
        ['Närvarande', mote.narvarande.join(', ')],
        ['Justerare', mote.justerare.join(', ')],
      ],
      block: mote.punkter.filter(({ paragraf }) => paragraf !== null).flatMap(paragraf),
    },
  };
}

function paragraf(rad: Sammantradesrad): Block[] {
  return [
    { typ: 'rubrik', niva: 1, text: `§ ${rad.paragraf ?? ''} ${rad.rubrik}` },
    {
      typ: 'definitioner',
      rader: [
        ['Diarienummer', rad.dnr],
        ['Utfall', ord(UTFALL, rad.utfall)],
        ...(rad.jav.length > 0 ? ([['Deltog inte på grund av jäv', rad.jav.join(', ')]] as const) : []),
        ...(rad.omedelbartJusterad ? ([['Omedelbar justering', rad.skalOmedelbar]] as const) : []),
      ],
    },
    { typ: 'rubrik', niva: 2, text: 'Beslut' },
    ...rad.beslutspunkter.map(({ nr, text }): Block => ({ typ: 'stycke', text: `${nr}. ${text}` })),
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
