import type { Motesvag } from '../mote/motesvag.js';

/** SM-01 waits for the body that prioritises under the case's own regime (C-03, C-19). */
export const motesvag: Motesvag = {
  process: 'initiativ',
  vantar: { tillstand: 'klart-for-ssg', organ: 'prioritering' },
  fore: { hosAgaren: ['under-analys', 'analyserat', 'underlag-klart', 'namnd-informerad'], hosBeredningen: ['hos-slk'] },
  rang: { tillstand: 'prioriterat', ar: 'budgetar', handelse: 'rangordna' },
  valjerFinansiering: true,
  utfall: {
    prioriterad: 'prioritera',
    'ej-prioriterad': 'prioritera-inte',
    aterford: 'aterfor',
    omkategoriserad: 'omkategorisera',
    uppskjuten: null,
  },
  data: (utfall, { skal, narvarande, rang, budgetar, medel, finansieringstyp, skalKommunbidrag }) =>
    utfall === 'prioriterad'
      ? {
          skal,
          narvarande,
          nytta: Math.round(medel.nytta),
          effektivitet: Math.round(medel.effektivitet),
          innovation: Math.round(medel.innovation),
          rang,
          finansieringstyp,
          skalKommunbidrag,
          budgetar,
        }
      : { skal, narvarande },
};
