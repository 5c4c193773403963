import { datumI } from '#calendar';
import { createEngine } from '#engine';
import { processer } from '#machines';
import type { Pool } from 'pg';

export type Rad = Readonly<Record<string, unknown>>;

/** The rows that the engine would write for a new case. */
export interface FangadStart {
  readonly arende: Rad;
  readonly inlamning: Rad;
  readonly handelse: Rad;
  readonly uppgifter: readonly Rad[];
  readonly frister: readonly Rad[];
  readonly effekter: readonly Rad[];
}

export interface StartVal {
  readonly arendeId: string;
  readonly organ: string;
  readonly personId: string;
  readonly nu: Date;
}

/** Starts a case in the real engine against a connection that only listens, so that generated rows are the engine's own. */
export async function fangaStart({ arendeId, organ, personId, nu }: StartVal): Promise<FangadStart> {
  const fragor = new Map<string, Sats>();
  const klient = {
    query: async (fraga: string | Sats) => {
      if (typeof fraga === 'string') return { rows: [], rowCount: 0 };
      fragor.set(fraga.name?.startsWith('skriv-steg') ? 'skriv-steg' : (fraga.name ?? ''), fraga);
      return { rows: [{ dnr: '0001/00', roller: [], namngiven: false, uppgifter: [], frister: [] }], rowCount: 1 };
    },
    release: () => undefined,
  };
  const engine = createEngine({ pool: { connect: async () => klient, query: klient.query } as unknown as Pool, processer });
  const titel = 'Gemensam e-tjänst för bokning';
  await engine.start({
    ...{
      nyckel: `start/${arendeId}`,
      aktor: { personId },
      nu,
      process: 'initiativ',
      arendeId,
      titel,
      organ,
      datum: datumI(nu),
    },
    data: {
      titel,
      organ,
      behov: 'Bokning sker på fem sätt.',
      ursprung: 'kunddialog',
      avser: 'forandringsinsats',
      mal: ['mal-enklare-vardag'],
      arbetssatt: 'Ett sätt att boka.',
    },
  });
  await engine.stang();
  const [skapa, skriv] = [fragor.get('skapa-arende'), fragor.get('skriv-steg')];
  if (!skapa?.values || !skriv) throw new Error('Motorn skrev inget ärende.');
  const [inlamning] = nyaRader(skriv, 'inlamning');
  const [handelse] = nyaRader(skriv, 'handelse');
  const [efter] = rader(skriv, 'update arende t ');
  if (!inlamning || !handelse || !efter) throw new Error('Motorn skrev ingen händelse.');
  const arende = {
    ...efter,
    ...{ process: skapa.values[1], regim: skapa.values[3], titel, sekretess: false, skapad: nu.toISOString() },
  };
  return {
    ...{ arende, inlamning, handelse },
    ...{ uppgifter: nyaRader(skriv, 'uppgift'), frister: nyaRader(skriv, 'frist'), effekter: nyaRader(skriv, 'effect') },
  };
}

interface Sats {
  readonly name?: string;
  readonly text: string;
  readonly values?: readonly unknown[];
}

const nyaRader = (sats: Sats, tabell: string) => rader(sats, `insert into ${tabell} (`);

/** The rows that the part of the statement with this beginning is given: one as values with names, more as an array for each column. */
function rader({ text, values = [] }: Sats, borjan: string): Rad[] {
  const del = text.split('\n').find((rad) => rad.includes(borjan));
  if (del === undefined) return [];
  const platser = [...del.matchAll(/\$(\d+)::(\w+)/g)].map(([, nr, typ]) => ({ varde: values[Number(nr) - 1], json: typ === 'jsonb' }));
  const las = (varde: unknown, json: boolean): unknown => (json && typeof varde === 'string' ? JSON.parse(varde) : varde);
  const flera = / from unnest\(.*?\) x \(([^)]*)\)/.exec(del)?.[1]?.split(', ');
  const namn = flera ?? [...del.matchAll(/::\w+ as (\w+)/g)].map(([, ett = '']) => ett);
  const forsta = platser[0]?.varde;
  const antal = flera && Array.isArray(forsta) ? forsta.length : 1;
  return Array.from({ length: antal }, (_, rad) =>
    Object.fromEntries(platser.map(({ varde, json }, nr) => [namn[nr] ?? '', las(flera ? (varde as unknown[])[rad] : varde, json)])),
  );
}
