import { datumI } from '#calendar';
import { problem } from '#contracts';
import { adressI, regler, type Process } from '#machines';
import type { Pool } from 'pg';
import type { AnyMachineSnapshot } from 'xstate';
import { aterstall, fasFor, processFor, tillstandAv, type Processer } from './fall.js';
import { byggHandelse } from './genomfor.js';
import { lasOmgivning, seArende } from './las.js';
import { organUtanNamngiven } from './namngivna.js';
import type { ArendeRad } from './rader.js';
import { handelserHar, malFor, narmast, provaHandelse, utfall } from './regelprovning.js';
import { Nekad, type Aktor, type Mojligt, type RegelUtfall } from './types.js';

interface Vag {
  readonly arende: ArendeRad;
  readonly process: Process;
  readonly snapshot: AnyMachineSnapshot;
  readonly typ: string;
  readonly idag: string;
}

/** G-29: where the event would send a secret case to an organ that nobody named belongs to. */
async function osedd(pool: Pool, { arende, process, snapshot, typ, idag }: Vag): Promise<RegelUtfall[]> {
  const regel = regler['nagon-hos-mottagaren-ar-namngiven'];
  if (!arende.sekretess || !regel) return [];
  const agare = malFor(snapshot, typ).flatMap((mal) => {
    const adress = process.tillstand[mal]?.agare;
    return (adress && adressI(adress, snapshot.context as Readonly<Record<string, unknown>>)) ?? [];
  });
  const utan = await organUtanNamngiven(pool, arende, agare, idag);
  return agare.length > 0
    ? [
        utfall(
          regel,
          utan.length === 0,
          utan.map((organ) => `personer:${organ}`),
        ),
      ]
    : [];
}

/** What the actor may do with the case now, and what is refused by which rules. Reads without a lock. */
export async function mojligt(
  pool: Pool,
  processer: Processer,
  { arendeId, aktor, nu }: { arendeId: string; aktor: Aktor; nu: Date },
): Promise<Mojligt> {
  const arende = await seArende(pool, arendeId);
  if (!arende) throw new Nekad('finns-inte', problem('finns-inte'));
  const process = processFor(processer, arende.process);
  const idag = datumI(nu);
  const omgivning = await lasOmgivning(pool, arendeId, aktor, idag);
  const snapshot = aterstall(process, arende);
  const paus = regler['arendet-ar-pausat'];
  // Each event is tried without content, so what one of them has asked of the registers is true of the next.
  const kanda = new Map<string, unknown>();
  const handelser = [];
  for (const typ of handelserHar(snapshot)) {
    const spec = process.handelser[typ];
    if (!spec || spec.intern) continue;
    const handelse = await byggHandelse(pool, {
      snapshot,
      arende,
      omgivning,
      aktor,
      nu,
      idag,
      steg: { handelse: { typ, data: {} } },
      provning: true,
      kanda,
    });
    const prov = narmast(provaHandelse(snapshot, handelse));
    const hinder = arende.pausad_sedan && !spec.underPaus && paus ? [utfall(paus, false, [])] : [];
    const uppgiftTyp = Object.entries(process.uppgifter).find(([, uppgift]) => uppgift.handelser.includes(typ))?.[0] ?? null;
    const alla = [...hinder, ...(await osedd(pool, { arende, process, snapshot, typ, idag })), ...prov];
    handelser.push({
      typ,
      verb: spec.verb,
      formular: spec.formular,
      tillaten: alla.every((regel) => regel.uppfylld || regel.prov === 'innehall'),
      regler: alla,
      uppgiftTyp,
    });
  }
  const tillstand = tillstandAv(snapshot);
  return { steg: arende.steg, tillstand, fas: fasFor(process, tillstand), handelser };
}
