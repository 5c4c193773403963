import type { Motesvag } from '../mote/motesvag.js';

/** SM-02 waits for the ledning of its own förvaltning or bolag; the money is always its own budget (C-02). */
export const motesvag: Motesvag = {
  process: 'verksamhetsinitiativ',
  vantar: { tillstand: 'klart-for-ledning', organ: 'agare' },
  fore: { hosAgaren: ['under-analys', 'analyserat'], hosBeredningen: [] },
  rang: { tillstand: 'prioriterat', ar: 'planar', handelse: 'rangordna' },
  valjerFinansiering: false,
  utfall: {
    prioriterad: 'prioritera-i-ledningen',
    'ej-prioriterad': 'prioritera-inte-i-ledningen',
    aterford: 'aterfor-fran-ledningen',
    uppskjuten: null,
  },
  data: (utfall, { skal, narvarande: deltagare, rang, budgetar: planar }) =>
    utfall === 'prioriterad' ? { rang, planar, deltagare, skal } : { deltagare, skal },
};
