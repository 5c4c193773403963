import { nastaHandlingsversion } from '#database';
import { protokoll, type Sammantradesdokument } from '#documents';
import { harleddUuid } from '#engine';
import type { Pool } from 'pg';
import { type Effekt, type FardigHandling, satt } from '../initiativ/effekt.js';
import { type LastSammantrade, lasSammantrade } from './las-sammantrade.js';

interface MedBilagor {
  readonly mote: Sammantradesdokument;
  readonly bilagor: readonly FardigHandling[];
}

/**
 * The meeting with a document in each secret case among its paragraphs: there stands what the paragraph says, and the protocol names its hash. A document
 * that is to be signed gets them written anew.
 */
export async function medHemligaBilagor(effekt: Effekt, pool: Pool, last: LastSammantrade): Promise<MedBilagor> {
  const { kontext: _kontext, ...huvud } = last;
  const grund = { ...huvud, datum: effekt.datum, dnr: effekt.dnr };
  const hemliga = new Set(last.punkter.flatMap(({ id, sekretess, paragraf }) => (sekretess && paragraf !== null ? [id] : [])));
  if (hemliga.size === 0) return { mote: grund, bilagor: [] };
  const alla = await lasSammantrade(pool, effekt.arendeId, 'alla');
  const bilagor: FardigHandling[] = [];
  const hashar = new Map<string, string>();
  for (const rad of alla.punkter.filter(({ id }) => hemliga.has(id))) {
    const dokumentId = bilagansId(rad.id);
    const version = await nastaHandlingsversion(pool, dokumentId, 'utkast');
    const framstallt = protokoll(
      { ...grund, dnr: rad.dnr === null ? [] : [rad.dnr], punkter: [rad], kompletteringar: [] },
      { version: version.beteckning, slag: 'Protokollsutdrag', underskrifter: null },
    );
    const val = { del: rad.id, slag: 'protokollsbilaga', titel: `Protokollsbilaga § ${rad.paragraf ?? ''}`, mottagare: null };
    const bilaga = await satt(effekt, framstallt, { ...val, version: { dokumentId, version } });
    bilagor.push({ ...bilaga, arendeId: rad.arendeId ?? effekt.arendeId });
    hashar.set(rad.id, bilaga.hash);
  }
  return { mote: medHashar(grund, last, hashar), bilagor };
}

/** The meeting with the hashes of the documents that were written for it before, and their ids in the register: what was signed is bound to them. */
export async function medTidigareBilagor(
  effekt: Effekt,
  pool: Pool,
  last: LastSammantrade,
): Promise<{ readonly mote: Sammantradesdokument; readonly bilagor: readonly string[] }> {
  const { kontext: _kontext, ...huvud } = last;
  const grund = { ...huvud, datum: effekt.datum, dnr: effekt.dnr };
  const hemliga = last.punkter.filter(({ sekretess, paragraf }) => sekretess && paragraf !== null);
  if (hemliga.length === 0) return { mote: grund, bilagor: [] };
  const svar = await pool.query<{ id: string; dokument: string; hash: string }>({
    name: 'protokollsbilagor',
    text: 'select distinct on (dokument_id) id, dokument_id as dokument, hash from handling where dokument_id = any($1::uuid[]) order by dokument_id, version desc',
    values: [hemliga.map(({ id }) => bilagansId(id))],
  });
  const perDokument = new Map(svar.rows.map(({ dokument, hash }) => [dokument, hash]));
  const hashar = new Map(hemliga.map(({ id }) => [id, perDokument.get(bilagansId(id)) ?? '']));
  return { mote: medHashar(grund, last, hashar), bilagor: svar.rows.map(({ id }) => id) };
}

const bilagansId = (punktId: string): string => harleddUuid('protokollsbilaga', punktId);

function medHashar(grund: Sammantradesdokument, { punkter }: LastSammantrade, hashar: ReadonlyMap<string, string>): Sammantradesdokument {
  return { ...grund, punkter: punkter.map((rad) => ({ ...rad, hemligHash: hashar.get(rad.id) ?? null })) };
}
