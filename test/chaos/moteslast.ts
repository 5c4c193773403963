import { randomUUID } from 'node:crypto';
import { setTimeout as paus } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import { datumI } from '#calendar';
import { createEngine } from '#engine';
import { processer } from '#machines';
import type { Pool } from 'pg';
import { fyllProvmote, LEDAMOTER } from '../support/prov-mote.js';
import type { Inloggning } from '../support/session.js';
import { tillsSvar } from './envist.js';

const DAG = 86_400_000;
/** Items that the group takes without discussion, all in one command. */
const SAMTYCKE = 3;

interface Motespost {
  readonly nyckel: string;
  readonly typ: string;
  readonly data: Readonly<Record<string, unknown>>;
  /** The cases that the command moves. */
  readonly arenden: readonly string[];
}

interface Besvarat {
  readonly post: Motespost;
  readonly svar: unknown;
}

/** A meeting at work while everything is killed: the chair closes item after item, and a consent list, each moving its own case in the same transaction. */
export class Moteslast {
  readonly fel: string[] = [];
  private readonly godtagna: Besvarat[] = [];
  private arbete: Promise<void> = Promise.resolve();
  private stannad = false;

  private constructor(
    private readonly pool: Pool,
    private readonly moteId: string,
    private readonly poster: readonly Motespost[],
  ) {}

  /** A meeting that is open, with every item valued by everyone. */
  static async forbered(pool: Pool, antal: number): Promise<Moteslast> {
    const engine = createEngine({ pool, processer });
    const nu = new Date();
    const dag = (om: number) => datumI(new Date(nu.getTime() + om * DAG));
    const datum = { begaran: dag(0), stopp: dag(21), paket: dag(28), vardering: dag(42), mote: dag(50), resultat: dag(57) };
    try {
      const mote = await fyllProvmote({ pool, engine, antal, nu, datum, budgetar: nu.getUTCFullYear() + 2 });
      await mote.planera();
      await mote.oppna();
      for (const id of mote.arenden) for (const ledamot of LEDAMOTER) await mote.varde(ledamot, id, 4);
      return new Moteslast(pool, mote.moteId, posterFor(mote.arenden));
    } finally {
      await engine.stang();
    }
  }

  borja(url: string, ordforande: Inloggning, taktMs: number): void {
    this.arbete = this.arbeta(url, ordforande, taktMs);
  }

  /** Lets the chair finish the command under way. */
  async stanna(): Promise<number> {
    this.stannad = true;
    await this.arbete;
    return this.godtagna.length;
  }

  /** What is wrong: an accepted command that is not in the log, or an item that says other than its case. */
  async prova(url: string, ordforande: Inloggning): Promise<string[]> {
    const fel = [...this.fel];
    for (const { post, svar } of this.godtagna)
      if (!isDeepStrictEqual(await this.tillsSvar(url, ordforande, post), svar))
        fel.push(`mötets ${post.typ} svarade annat när den upprepades`);
    const avslutade = this.godtagna.flatMap(({ post }) => post.arenden);
    const { rows } = await this.pool.query<{
      arende_id: string;
      status: string;
      utfall: string | null;
      flyttad: number;
      tillstand: string;
      sagd: number;
    }>(
      `select p.arende_id, p.status, p.utfall, a.tillstand,
         (select count(*)::int from handelse h where h.arende_id = p.arende_id and h.typ = 'prioritera') as flyttad,
         (select count(*)::int from handelse h join inlamning i on i.id = h.inlamning_id where h.arende_id = p.mote_id
           and (h.typ = 'avsluta-punkt' and i.innehall ->> 'arendeId' = p.arende_id::text
             or h.typ = 'bekrafta-samtycke' and i.innehall -> 'punkter' @> jsonb_build_array(jsonb_build_object('arendeId', p.arende_id)))) as sagd
       from mote_punkt p join arende a on a.id = p.arende_id where p.mote_id = $1`,
      [this.moteId],
    );
    for (const { arende_id: id, ...rad } of rows) {
      const vantat = avslutade.includes(id)
        ? { status: 'klar', utfall: 'prioriterad', tillstand: 'prioriterat', flyttad: 1, sagd: 1 }
        : { status: 'oppen', utfall: null, tillstand: 'klart-for-ssg', flyttad: 0, sagd: 0 };
      if (!isDeepStrictEqual({ ...rad }, vantat)) fel.push(`mötets punkt ${id}: ${JSON.stringify(rad)}`);
    }
    return fel;
  }

  private async arbeta(url: string, ordforande: Inloggning, taktMs: number): Promise<void> {
    for (const post of this.poster) {
      if (this.stannad) return;
      const svar = await this.tillsSvar(url, ordforande, post).catch((fel: Error) => fel);
      if (svar instanceof Error) this.fel.push(svar.message);
      else this.godtagna.push({ post, svar });
      await paus(taktMs);
    }
  }

  private tillsSvar(url: string, jag: Inloggning, { nyckel, typ, data }: Motespost): Promise<unknown> {
    return tillsSvar(url, { jag, metod: 'POST', vag: `/api/moten/${this.moteId}/handelser`, nyckel, kropp: { handelse: typ, data } });
  }
}

function posterFor(arenden: readonly string[]): Motespost[] {
  const punkt = (arendeId: string) => ({ arendeId, radVersion: 1, finansieringstyp: 'kommunbidrag' });
  const [eniga, enskilda] = [arenden.slice(0, SAMTYCKE), arenden.slice(SAMTYCKE)];
  const ett = (id: string): Motespost => ({
    nyckel: randomUUID(),
    typ: 'avsluta-punkt',
    data: { ...punkt(id), utfall: 'prioriterad', skal: 'Nyttan är tydlig.' },
    arenden: [id],
  });
  const lista: Motespost = {
    nyckel: randomUUID(),
    typ: 'bekrafta-samtycke',
    data: { punkter: eniga.map(punkt), skal: 'Gruppen är enig.' },
    arenden: eniga,
  };
  const [forsta, ...andra] = enskilda.map(ett);
  return [...(forsta ? [forsta] : []), lista, ...andra];
}
