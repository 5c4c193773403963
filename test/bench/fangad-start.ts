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
  const fragor = new Map<string, readonly unknown[]>();
  const klient = {
    query: async (fraga: string | { name?: string; values?: readonly unknown[] }) => {
      if (typeof fraga === 'string') return { rows: [], rowCount: 0 };
      fragor.set(fraga.name ?? '', fraga.values ?? []);
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
      datum: nu.toISOString().slice(0, 10),
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
  if (!skapa || !skriv) throw new Error('Motorn skrev inget ärende.');
  const json = (nr: number) => JSON.parse(String(skriv[nr - 1])) as Rad[];
  const [inlamning] = json(11);
  const [handelse] = json(12);
  if (!inlamning || !handelse) throw new Error('Motorn skrev ingen händelse.');
  const arende = {
    ...{
      id: arendeId,
      process: skapa[1],
      maskinversion: skriv[5],
      regim: skapa[3],
      titel,
      organ_id: organ,
      tillstand: skriv[2],
      fas: skriv[3],
      steg: skriv[4],
    },
    ...{
      snapshot: JSON.parse(String(skriv[1])) as unknown,
      sekretess: false,
      avslutad: false,
      skapad: nu.toISOString(),
      andrad: nu.toISOString(),
      kedja: skriv[9],
    },
  };
  return { arende, inlamning, handelse, uppgifter: json(13), frister: json(16), effekter: json(18) };
}
