import type { z } from 'zod';
import { datumI } from '#calendar';
import type { diagramSchema } from '#contracts';
import type { Process } from '#machines';
import type { AnyStateNode } from 'xstate';
import type { Vandring } from './arenden.repository.js';

type Diagram = z.infer<typeof diagramSchema>;
interface Pil {
  readonly fran: string;
  readonly till: string;
  readonly vad: string;
  readonly slag: 'handelse' | 'frist' | 'sjalvt';
}
type Overgang = { readonly target?: readonly AnyStateNode[] | undefined };

/** What leads from so many states to the same one (to cancel a case) is said once beside the drawing. */
const OVERALLT = 4;

/** The states of a case's process and the ways between them, drawn from the machine itself, with where the case stands and has been. */
export function diagramFor(process: Process, tillstand: string, vandringar: readonly Vandring[]): Diagram {
  const besokta = new Map(vandringar.map(({ tillstand: id, vid }) => [id, vid]));
  const gangna = new Set(vandringar.map((en, plats) => `${vandringar[plats - 1]?.tillstand ?? ''} ${en.tillstand}`));
  const pilar = Object.keys(process.tillstand).flatMap((id) => pilarFran(process, id));
  const antal = (pil: Pil) => new Set(pilar.filter((en) => en.till === pil.till && en.vad === pil.vad).map(({ fran }) => fran)).size;
  const overallt = pilar.filter((pil) => antal(pil) >= OVERALLT && slut(process, pil.till));
  const namnet = (id: string) => process.tillstand[id]?.etikett ?? id;
  const ritade = pilar.filter((pil) => !overallt.includes(pil));
  const natt = new Set([...ritade, ...overallt].flatMap(({ fran, till }) => [fran, till]));
  const noder = Object.entries(process.tillstand).filter(([id]) => natt.has(id) || id === tillstand || besokta.has(id));
  return {
    etikett: process.etikett,
    noder: noder.map(([id, { etikett, beskrivning }]) => {
      const vid = besokta.get(id);
      const lage = id === tillstand ? ('nu' as const) : vid ? ('passerat' as const) : ('kvar' as const);
      return { id, etikett, beskrivning, lage, slut: slut(process, id), datum: vid ? datumI(vid) : null };
    }),
    pilar: samla(ritade).map((pil) => ({ ...pil, gangen: gangna.has(`${pil.fran} ${pil.till}`), harifran: pil.fran === tillstand })),
    overallt: [...new Map(overallt.map((pil) => [`${pil.vad} ${pil.till}`, pil])).values()].map(({ vad, till }) => ({
      vad,
      till,
      fran: [...new Set(overallt.filter((en) => en.vad === vad && en.till === till).map(({ fran }) => namnet(fran)))],
    })),
  };
}

const slut = (process: Process, id: string): boolean => process.tillstand[id]?.slut === true;

/** One arrow between two states, with everything that can take the case along it. */
function samla(pilar: readonly Pil[]): { fran: string; till: string; vad: { text: string; slag: Pil['slag'] }[] }[] {
  const par = new Map<string, Pil[]>();
  for (const pil of pilar) par.set(`${pil.fran} ${pil.till}`, [...(par.get(`${pil.fran} ${pil.till}`) ?? []), pil]);
  return [...par.values()].flatMap((samma) => {
    const [forst] = samma;
    if (!forst) return [];
    const vad = [...new Map(samma.map(({ vad: text, slag }) => [text, { text, slag }])).values()];
    return [{ fran: forst.fran, till: forst.till, vad }];
  });
}

function pilarFran(process: Process, id: string): Pil[] {
  const nod = process.machine.states[id] as AnyStateNode | undefined;
  if (!nod) return [];
  const handelser = [...nod.transitions].flatMap(([typ, vagar]) => {
    const spec = process.handelser[typ];
    return spec ? pilar(process, id, vagar, { vad: spec.intern ? stor(spec.logg) : spec.verb, slag: 'handelse' }) : [];
  });
  const frister = nod.after.flatMap((vag) =>
    pilar(process, id, [vag], { vad: `Tiden går ut: ${process.frister[String(vag.delay)]?.etikett ?? String(vag.delay)}`, slag: 'frist' }),
  );
  return [...handelser, ...frister, ...pilar(process, id, nod.always ?? [], { vad: 'Av sig självt', slag: 'sjalvt' })];
}

/** The arrows of some ways out; a way that stays where it is draws nothing. */
function pilar(process: Process, fran: string, vagar: readonly Overgang[], ord: Pick<Pil, 'vad' | 'slag'>): Pil[] {
  const mal = new Set(vagar.flatMap(({ target = [] }) => target.flatMap((nod) => vilar(process, nod, new Set()))));
  return [...mal].filter((till) => till !== fran).map((till) => ({ fran, till, ...ord }));
}

/** Where a case comes to rest: a state that people are not shown is passed through at once. */
function vilar(process: Process, nod: AnyStateNode, sedda: ReadonlySet<string>): string[] {
  if (process.tillstand[nod.key] || sedda.has(nod.key)) return process.tillstand[nod.key] ? [nod.key] : [];
  return (nod.always ?? []).flatMap(({ target = [] }) => target.flatMap((nasta) => vilar(process, nasta, new Set([...sedda, nod.key]))));
}

const stor = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
