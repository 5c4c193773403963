import { Nekad } from '#engine';
import { processer, varningarFor } from '#machines';
import { Indatafel } from '../../fel.js';
import { mening } from '../steg.js';
import { antalPunkter } from './antal-punkter.js';
import type { Kedjesteg } from './kedja.schema.js';
import { type Kedjegang, nekat } from './kedjegang.js';
import { KedjansSammantraden } from './kedjans-sammantraden.js';

/** Takes the chain's steps one by one, and remembers what the product said of the contradictions in its sources. */
export class Kedjespel {
  private readonly ord = new Map<string, string[]>();
  private readonly sammantraden: KedjansSammantraden;
  readonly antaganden: string[] = [];

  constructor(private readonly gang: Kedjegang) {
    this.sammantraden = new KedjansSammantraden(gang);
  }

  /** What the product has said of a contradiction in one of the matters. */
  sagt(arende: string, id: string): readonly string[] {
    return this.ord.get(`${arende} ${id}`) ?? [];
  }

  async ta(steg: Kedjesteg): Promise<void> {
    await this.gang.latTidenGa(steg.datum);
    if (steg.antaget !== undefined) this.antaganden.push(`${steg.datum} ${steg.arende}: ${steg.antaget}`);
    if (steg.slag === 'start') await this.starta(steg);
    else if (steg.slag === 'sammantrade') await this.sammantraden.hall(steg);
    else await this.handelse(steg);
    const [namn = ''] = steg.arende.split('/');
    await this.gang.dagsverke.gor(() => this.gang.klocka.for(steg.datum));
    await this.seVarningar(namn, steg.datum);
  }

  private async starta(steg: Extract<Kedjesteg, { slag: 'start' }>): Promise<void> {
    const arendeId = this.gang.id(steg.arende);
    this.gang.dagsverke.galler(arendeId);
    const registrerat = typeof steg.data.registrerat === 'string' ? steg.data.registrerat : steg.datum;
    await this.gang.utan(steg, () =>
      this.gang.med.engine.start({
        nyckel: `kedja/${arendeId}`,
        aktor: { personId: steg.vem },
        nu: this.gang.klocka.for(steg.datum),
        process: steg.process,
        arendeId,
        titel: steg.titel,
        organ: steg.organ,
        datum: registrerat,
        data: steg.data,
        kalla: steg.kalla ?? 'ärendekedja',
        ...(steg.iArende === undefined ? {} : { iArende: this.gang.id(steg.iArende) }),
      }),
    );
    const { rows } = await this.gang.med.pool.query<{ dnr: string }>('select dnr from arende where id = $1', [arendeId]);
    this.gang.rad(steg, `${steg.titel}: ${rows[0]?.dnr ?? ''}`);
  }

  private async handelse(steg: Extract<Kedjesteg, { slag: 'handelse' }>): Promise<void> {
    const { arendeId, process } = await this.las(steg.arende);
    if (steg.nekas !== undefined) return this.nekas(steg, arendeId, steg.nekas);
    const { tillstand } = await this.gang.utan(steg, () =>
      this.gang.gor(arendeId, steg.vem, { typ: steg.handelse, data: steg.data }, steg.datum),
    );
    const spec = processer[process];
    this.gang.rad(
      steg,
      `${spec?.handelser[steg.handelse]?.logg ?? steg.handelse}${beslutet(steg.data)} → ${spec?.tillstand[tillstand]?.etikett ?? tillstand}`,
    );
  }

  /** A step that the sources say was taken and that a rule stops: the refusal is the product's word about it. */
  private async nekas(steg: Extract<Kedjesteg, { slag: 'handelse' }>, arendeId: string, regel: string): Promise<void> {
    try {
      await this.gang.gor(arendeId, steg.vem, { typ: steg.handelse, data: steg.data }, steg.datum);
    } catch (fel) {
      if (!(fel instanceof Nekad) || fel.problem.regel !== regel) throw nekat(steg, fel);
      this.gang.rad(steg, `NEJ ${steg.handelse}: ${mening(fel.problem)}`);
      if (steg.motsagelse !== undefined) this.minns(steg.arende, steg.motsagelse, mening(fel.problem));
      return;
    }
    throw new Indatafel([`${steg.datum} ${steg.handelse} i ${steg.arende} skulle ha nekats av ${regel}.`]);
  }

  /** Warnings that have come since the last step are told once each. */
  private async seVarningar(namn: string, datum: string): Promise<void> {
    const { rows } = await this.gang.med.pool.query<{ kontext: never; process: string }>(
      `select snapshot -> 'context' as kontext, process from arende where id = $1`,
      [this.gang.id(namn)],
    );
    const [rad] = rows;
    if (rad?.process !== 'formelltarende') return;
    for (const { id, mening: vad } of varningarFor(rad.kontext, (organ) => this.gang.kanda.namn.get(organ) ?? organ)) {
      if (!this.sagt(namn, id).some((redan) => redan.startsWith(vad))) {
        this.minns(namn, id, vad);
        this.gang.med.skriv(`${datum}      VARNING ${id} ${vad}`);
      }
    }
  }

  private minns(arende: string, id: string, vad: string): void {
    this.ord.set(`${arende} ${id}`, [...this.sagt(arende, id), vad]);
  }

  /** A matter of the file, or its newest child of a process. */
  private async las(vag: string): Promise<{ arendeId: string; process: string }> {
    const [namn = '', barn] = vag.split('/');
    const { rows } = await this.gang.med.pool.query<{ arendeId: string; process: string }>(
      barn === undefined
        ? 'select id as "arendeId", process from arende where id = $1'
        : 'select id as "arendeId", process from arende where overordnat_id = $1 and process = $2 order by skapad desc, id limit 1',
      barn === undefined ? [this.gang.id(namn)] : [this.gang.id(namn), barn],
    );
    if (!rows[0]) throw new Indatafel([`Ärendet ${vag} finns inte ännu.`]);
    return rows[0];
  }
}

/** What a decision that is written in says: its paragraph, its points, and whether it was approved at once. */
function beslutet({ paragraf, beslutspunkter, omedelbartJusterad }: Readonly<Record<string, unknown>>): string {
  if (typeof paragraf !== 'number' || !Array.isArray(beslutspunkter)) return '';
  return `: § ${paragraf}, ${antalPunkter(beslutspunkter.length)}${omedelbartJusterad === true ? ', omedelbart justerad' : ''}`;
}
