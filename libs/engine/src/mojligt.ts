import { datumI } from '#calendar';
import { problem } from '#contracts';
import { regler } from '#machines';
import type { Pool } from 'pg';
import { aterstall, fasFor, processFor, tillstandAv, type Processer } from './fall.js';
import { byggHandelse } from './genomfor.js';
import { lasOmgivning, seArende } from './las.js';
import { handelserHar, narmast, provaHandelse, utfall } from './regelprovning.js';
import { Nekad, type Aktor, type Mojligt } from './types.js';

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
    });
    const prov = narmast(provaHandelse(snapshot, handelse));
    const hinder = arende.pausad_sedan && !spec.underPaus && paus ? [utfall(paus, false, [])] : [];
    const uppgiftTyp = Object.entries(process.uppgifter).find(([, uppgift]) => uppgift.handelser.includes(typ))?.[0] ?? null;
    const alla = [...hinder, ...prov];
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
