import type { Framstallt } from '../mall.js';
import type { Sammantradesdokument } from './sammantradesdokument.js';

/** The summons with the agenda (KL 5:13–15): when, where and what is to be decided. */
export function kallelse(mote: Sammantradesdokument): Framstallt {
  return {
    mall: { id: 'kallelse', version: 1 },
    dokument: {
      slag: 'Kallelse',
      titel: mote.titel,
      avsandare: mote.organNamn,
      dnr: mote.dnr,
      version: '1.0',
      status: 'faststalld',
      datum: mote.datum,
      uppgifter: [
        ['Dag', mote.motesdag],
        ['Tid', mote.tid],
        ['Plats', mote.plats],
      ],
      block: [
        { typ: 'rubrik', niva: 1, text: 'Föredragningslista' },
        {
          typ: 'tabell',
          titel: 'Punkter i den ordning de behandlas.',
          rubriker: ['Punkt', 'Rubrik', 'Diarienummer'],
          rader: mote.punkter.filter(({ status }) => status !== 'struken').map(({ nr, rubrik, dnr }) => [String(nr), rubrik, dnr]),
          bredder: [1, 5, 2],
        },
      ],
    },
  };
}
