import type { Block, Dokumentstatus } from '../dokument.js';
import type { Framstallt } from '../mall.js';
import { kostnadstext, matvarden, type Motesdokument, type Motespunktrad, ordFor, summaPerAr } from './motesdokument.js';

/**
 * The notes of an advising group's meeting (C-20): who was there, what the group recommends per item and why, deviating views with names. It is
 * no protocol: no §, no justering, no anslag, and the group decides nothing.
 */
export function anteckningar(mote: Motesdokument, version: string, status: Extract<Dokumentstatus, 'utkast' | 'faststalld'>): Framstallt {
  return {
    mall: { id: 'anteckningar', version: 2 },
    dokument: {
      slag: `Anteckningar från ${/^[A-ZÅÄÖ]{2}/.test(mote.slagnamn) ? mote.slagnamn : mote.slagnamn.toLowerCase()}`,
      titel: mote.titel,
      avsandare: mote.organNamn,
      dnr: mote.dnr,
      version,
      status,
      datum: mote.datum,
      uppgifter: [
        ['Budgetår', String(mote.budgetar)],
        ['Mötesdag', mote.motesdag],
        ['Närvarande', mote.narvarande.join(', ')],
        ['Frånvarande', mote.franvarande.join(', ') || 'Ingen'],
      ],
      block: [
        {
          typ: 'stycke',
          text: `Rådgivande möte. ${mote.grupp} värderar, rangordnar och rekommenderar. Anteckningarna är underlag för budgeten; ${mote.beslutar} tar ställning.`,
        },
        ...rangordning(mote),
        { typ: 'rubrik', niva: 1, text: 'Punkter' },
        ...mote.punkter.flatMap((rad) => punkt(rad, mote)),
      ],
    },
  };
}

function rangordning({ punkter, ar, grupp, valjerFinansiering }: Motesdokument): Block[] {
  const rader = punkter.filter(({ rang }) => rang !== null).toSorted((a, b) => (a.rang ?? 0) - (b.rang ?? 0));
  const rubrik: Block = { typ: 'rubrik', niva: 1, text: 'Rangordning' };
  if (rader.length === 0) return [rubrik, { typ: 'stycke', text: `${grupp} rekommenderar inget initiativ för budgetåret.` }];
  const finansiering = <T>(varde: T): T[] => (valjerFinansiering ? [varde] : []);
  return [
    rubrik,
    {
      typ: 'tabell',
      titel: 'Rekommenderade initiativ, kostnad i tkr. – betyder att uppgift saknas, och räknas inte som 0.',
      rubriker: ['Rang', 'Initiativ', ...finansiering('Finansieringstyp'), ...ar],
      rader: rader.map((rad) => [
        String(rad.rang),
        rad.titel,
        ...finansiering(ordFor(rad.finansieringstyp)),
        ...ar.map((ett) => rad.kostnadTkr[ett] ?? null),
      ]),
      summarad: ['', 'Summa', ...finansiering(''), ...summaPerAr(rader, ar)],
      bredder: [0.8, 5, ...finansiering(2.8), ...ar.map(() => 1.6)],
      saknas: '–',
      tal: [false, false, ...finansiering(false), ...ar.map(() => true)],
    },
  ];
}

function punkt(rad: Motespunktrad, { grupp, valjerFinansiering }: Motesdokument): Block[] {
  return [
    { typ: 'rubrik', niva: 2, text: `${rad.nr}. ${rad.titel}` },
    {
      typ: 'definitioner',
      rader: [
        ['Från', rad.organNamn],
        ['Diarienummer', rad.dnr.join(', ')],
        [`${grupp}s utfall`, ordFor(rad.utfall)],
        ['Skäl', rad.skal],
        ...(valjerFinansiering && rad.utfall === 'prioriterad' ? ([['Finansieringstyp', ordFor(rad.finansieringstyp)]] as const) : []),
        ...(rad.skalKommunbidrag === null ? [] : ([['Skäl för kommunbidrag', rad.skalKommunbidrag]] as const)),
        ['Medelvärden', matvarden(rad.medel) ?? 'Ingen har värderat punkten'],
        ['Kostnad', kostnadstext(rad.kostnadTkr)],
        ...(rad.samtycke ? ([['Behandling', 'Samtyckeslistan']] as const) : []),
        ...(rad.sarskildUppfoljning ? ([['Särskild uppföljning', 'Ja']] as const) : []),
        ...(rad.jav.length > 0 ? ([['Deltog inte på grund av jäv', rad.jav.join(', ')]] as const) : []),
      ],
    },
    ...rad.avvikande.map(({ namn, mening }): Block => ({ typ: 'stycke', text: `Avvikande mening, ${namn}: ${mening}` })),
  ];
}
