import type { HandelseSpec, Process, TillstandSpec } from '#machines';
import { z } from 'zod';

/** The least a process needs; what the test is about is given. No rule, no deadline, one phase. */
export function provprocess(
  delar: Pick<Process, 'namn' | 'machine'> & Partial<Process> & { readonly egna: Readonly<Record<string, Partial<HandelseSpec>>> },
): Process {
  const { egna, ...resten } = delar;
  const noder = Object.entries(delar.machine.states);
  return {
    etikett: `Prov: ${delar.namn}`,
    version: 1,
    migreringar: {},
    startSchema: z.strictObject({}),
    tillstand: Object.fromEntries(
      noder.map(([namn, nod], plats): [string, TillstandSpec] => [
        namn,
        {
          etikett: namn,
          beskrivning: `Provet står i ${namn}.`,
          fas: 'prov',
          agare: nod.type === 'final' ? null : { organ: 'agare', roll: 'handlaggare' },
          frist: { ingen: 'Prov.' },
          slut: nod.type === 'final',
          steg: plats + 1,
        },
      ]),
    ),
    handelser: Object.fromEntries(
      Object.entries(egna).map(([typ, egen]): [string, HandelseSpec] => [
        typ,
        { verb: typ, logg: typ, schema: z.strictObject({}), formular: typ, schemaVersion: 1, ...egen },
      ]),
    ),
    uppgifter: {},
    frister: {},
    effekter: {},
    notiser: {},
    overtaganden: [],
    ledare: [],
    ...resten,
  };
}
