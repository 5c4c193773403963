import { motoreffekter } from '#contracts';
import type { Engine } from '#engine';
import type pg from 'pg';
import { AnslagArbete } from '../../../../worker/src/anslag/anslag-effekter.js';
import { DelegationsbeslutEffekter } from '../../../../worker/src/delegationsbeslut/delegationsbeslut-effekter.js';
import { FormelltarendeHandlingar } from '../../../../worker/src/formelltarende/formelltarende-effekter.js';
import { Effekter } from '../../../../worker/src/initiativ/effekt.js';
import { Matvarden } from '../../../../worker/src/karna/matvarden.js';
import { JusteringHandlingar } from '../../../../worker/src/sammantrade/justering-effekter.js';
import { SammantradeHandlingar } from '../../../../worker/src/sammantrade/sammantrade-effekter.js';
import { Indatafel } from '../../fel.js';

type Arbete = (effektId: string) => Promise<void>;
/** A deadline that has passed, and when that was. */
export interface Utgangen {
  readonly etikett: string;
  readonly titel: string;
  readonly nu: Date;
}
const EFTER_MS = 60_000;

/**
 * What the product does by itself in the past that is entered: documents, notices and deadlines, by the worker's own code and with the clock of the day.
 * The cases are those of the chain and what has come of them.
 */
export class Dagsverke {
  private readonly arbeten: Readonly<Record<string, Arbete>>;
  private readonly arenden = new Set<string>();
  private klocka: () => Date = () => new Date();

  constructor(private readonly med: { readonly pool: pg.Pool; readonly engine: Engine }) {
    const engine: Engine = { ...med.engine, effektUtfall: (fraga) => med.engine.effektUtfall({ ...fraga, nu: this.klocka() }) };
    const effekter = new Effekter(med.pool, engine, new Matvarden());
    const sammantrade = new SammantradeHandlingar(effekter);
    const justering = new JusteringHandlingar(effekter);
    const formellt = new FormelltarendeHandlingar(effekter);
    const delegation = new DelegationsbeslutEffekter(effekter);
    // Nobody looked at the board in a past before the product: the proof says so.
    const anslag = new AnslagArbete(effekter, { iaktta: () => Promise.resolve() });
    const sagtVidare: Arbete = async (effektId) => void (await engine.effektUtfall({ effektId, resultat: {}, nu: this.klocka() }));
    this.arbeten = {
      'skriv-kallelse': (id) => sammantrade.skrivKallelse(id),
      'skriv-protokoll': (id) => sammantrade.skrivProtokoll(id),
      'skriv-omedelbart-protokoll': (id) => justering.skrivOmedelbartProtokoll(id),
      'framstall-omedelbart-justerat': (id) => justering.framstallOmedelbartJusterat(id),
      'framstall-justerat-protokoll': (id) => justering.framstallJusteratProtokoll(id),
      'framstall-protokollsutdrag': (id) => justering.framstallProtokollsutdrag(id),
      'framstall-utkast': (id) => formellt.framstallTuUtkast(id),
      'framstall-tjansteutlatande': (id) => formellt.framstallTjansteutlatande(id),
      'framstall-delegationsbeslut': (id) => delegation.framstallDelegationsbeslut(id),
      'publicera-anslag': (id) => anslag.publiceraAnslag(id),
      'framstall-anslagsbevis': (id) => anslag.framstallAnslagsbevis(id),
      ...Object.fromEntries(motoreffekter.map((typ) => [typ, sagtVidare])),
    };
  }

  /** Counts a case, and what comes of it, to the chain. */
  galler(arendeId: string): void {
    this.arenden.add(arendeId);
  }

  /** Everything that waits to be done, and what follows of it, until nothing waits. Throws Indatafel for work that the chain cannot do. */
  async gor(klocka: () => Date): Promise<void> {
    this.klocka = klocka;
    for (;;) {
      const { rows } = await this.med.pool.query<{ id: string; typ: string }>(VANTANDE, [[...this.arenden]]);
      if (rows.length === 0) return;
      for (const { id, typ } of rows) {
        const arbete = this.arbeten[typ];
        if (!arbete) throw new Indatafel([`Kedjan kan inte göra ${typ}.`]);
        await arbete(id);
      }
    }
  }

  /** Deadlines of the cases' states that pass before an instant, each when its day has ended, with what the product then does. */
  async lat(fore: Date): Promise<readonly Utgangen[]> {
    const utgangna: Utgangen[] = [];
    for (;;) {
      const { rows } = await this.med.pool.query<Omit<Utgangen, 'nu'> & { id: string; at: Date }>(NASTA_FRIST, [[...this.arenden], fore]);
      const [frist] = rows;
      if (!frist) return utgangna;
      // A matter that is entered afterwards has deadlines that passed before anything else here: they are found out today, as the product would.
      const nu = new Date(Math.max(frist.at.getTime() + EFTER_MS, this.klocka().getTime()));
      const svar = await this.med.engine.fyraFrist({ fristId: frist.id, at: frist.at.toISOString(), nu });
      if (svar !== 'utford') throw new Indatafel([`Fristen ${frist.etikett} i ${frist.titel} kunde inte gå ut.`]);
      await this.gor(() => nu);
      utgangna.push({ etikett: frist.etikett, titel: frist.titel, nu });
    }
  }
}

const SLAKTEN = `with recursive k(id) as (select unnest($1::uuid[]) union select a.id from arende a join k on a.overordnat_id = k.id)`;
const VANTANDE = `${SLAKTEN} select e.id, e.typ from effect e join k on k.id = e.arende_id where e.status = 'vantar' order by e.skapad, e.id limit 50`;
const NASTA_FRIST = `${SLAKTEN} select f.id, f.at, f.etikett, a.titel from frist f join k on k.id = f.arende_id join arende a on a.id = f.arende_id where f.status = 'aktiv' and f.slag = 'tillstand' and f.at < $2 order by f.at, f.id limit 1`;
