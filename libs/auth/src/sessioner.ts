import { sessionGallerSql } from '#database';
import type { Pool } from 'pg';
import { hash, nyHemlighet } from './hemlighet.js';
import type { Inloggad } from './inloggad.js';
import { rollerSql } from './roller-sql.js';
import { type PersonRad, tolkaInloggad } from './tolka-inloggad.js';

const MINUT = 60_000;
const LANGST = 600 * MINUT;
const OVERGIVEN = 60 * MINUT;
const NY_KAKA = 15 * MINUT;
const OVERLAPP = MINUT / 2;
const FLEST_I_MINNET = 10_000;
const INLOGGNINGSTID = 10 * MINUT;
/** How the id of somebody without an account begins; what follows is the e-mail of the invitation. No provider's id opens it. */
const INBJUDEN = 'inbjuden/';

/** A session and whose it is. */
export interface Sessionshuvud {
  readonly id: string;
  readonly csrf: string;
  readonly personId: string;
  /** The cookie is old enough to be replaced. */
  readonly skaBytas: boolean;
  /** When the provider says that the person last logged in there; null when it has not said. */
  readonly autentiserad: Date | null;
}

/** A session as the request sees it, with the person's roles. */
export interface Session extends Sessionshuvud {
  readonly jag: Inloggad;
}

/** The value of a new cookie and when it ends. */
export interface NySession {
  readonly hemlighet: string;
  readonly giltigTill: Date;
}

/** A connection, or any of them. Who holds one asks that one: waiting for another while holding it would stop all when every one is held. */
type Kalla = Pick<Pool, 'query'>;
type SessionRad = HuvudRad & Pick<PersonRad, 'namn'> & { readonly version: string; readonly roller: string | null };
/** A person with the roles of a date, and the version of the register that they were worked out from. */
interface Kand {
  readonly jag: Inloggad;
  readonly roller: string;
  readonly datum: string;
  readonly version: string;
}
type HuvudRad = { person_id: string; csrf: string; skapad: Date; anvand: Date; autentiserad: Date | null; bytt: boolean };

const HUVUD = 's.csrf, s.skapad, s.anvand, s.autentiserad, s.pkce is not null as bytt, p.id as person_id';
const GALLER = `where ${sessionGallerSql('$1', '$2::timestamptz')}`;
/** The roles are worked out anew only when anything that roles come from has changed since the version that is known: that is most of the work. */
const LAS = {
  name: 'las-session',
  text: `select ${HUVUD}, p.namn, v.version, case when v.version = $4::uuid then null else ${rollerSql('p.id', '$3::date')}::text end as roller
    from session s, person p, rollversion v ${GALLER}`,
};
const LAS_HUVUD = { name: 'las-sessionshuvud', text: `select ${HUVUD} from session s, person p ${GALLER}` };

/**
 * Sessions in the database. A row's id is the hash of the cookie, so that the table opens nothing. A session ends after 10 hours, or
 * after 60 minutes without use; its cookie is replaced every 15 minutes, and the old one lives on for half a minute for requests under way.
 */
export class Sessioner {
  private readonly minne = new Map<string, { readonly huvud: Sessionshuvud; readonly till: Date }>();
  private readonly kanda = new Map<string, Kand>();

  constructor(private readonly pool: Pool) {}

  /** Keeps what an unfinished login must remember, for ten minutes. Returns the value of its cookie. */
  async borja(minne: Readonly<Record<string, string>>, nu: Date): Promise<string> {
    const hemlighet = nyHemlighet();
    await this.pool.query('delete from session where giltig_till < $1 or (person_id is not null and anvand < $2)', [
      nu,
      fore(nu, OVERGIVEN),
    ]);
    await this.pool.query('insert into session (id, pkce, skapad, anvand, giltig_till) values ($1, $2, $3, $3, $4)', [
      hash(hemlighet),
      JSON.stringify(minne),
      nu,
      efter(nu, INLOGGNINGSTID),
    ]);
    return hemlighet;
  }

  /** Takes out what an unfinished login remembered; it can be taken once. */
  async taMinne(hemlighet: string, nu: Date): Promise<Readonly<Record<string, string>> | null> {
    const { rows } = await this.pool.query<{ pkce: Record<string, string> }>(
      'delete from session where id = $1 and person_id is null and giltig_till > $2 returning pkce',
      [hash(hemlighet), nu],
    );
    return rows[0]?.pkce ?? null;
  }

  /** Opens a session for the person that the provider calls `sub`, who logged in there at `autentiserad`; null when no active person is known by it. */
  async oppna(sub: string, nu: Date, autentiserad: Date | null): Promise<NySession | null> {
    const hemlighet = nyHemlighet();
    const giltigTill = efter(nu, LANGST);
    const { rowCount } = await this.pool.query(
      `insert into session (id, person_id, csrf, skapad, anvand, giltig_till, autentiserad) select $1, p.id, $2, $3, $3, $4, $6 from person p
        where p.sub = $5 and p.aktiv and not starts_with(p.sub, '${INBJUDEN}')`,
      [hash(hemlighet), nyHemlighet(), nu, giltigTill, sub, autentiserad],
    );
    return rowCount === 1 ? { hemlighet, giltigTill } : null;
  }

  /**
   * Ties somebody who was invited by e-mail to the account that has now proved the address. A person with an account keeps it, and an
   * account that is somebody's is given to nobody else. Returns whether anybody was tied.
   */
  async knytInbjuden(sub: string, epost: string): Promise<boolean> {
    const { rowCount } = await this.pool.query(
      `update person p set sub = $1 where p.sub = '${INBJUDEN}' || lower($2) and p.aktiv and not starts_with($1, '${INBJUDEN}')
        and not exists (select 1 from person annan where annan.sub = $1)`,
      [sub, epost],
    );
    return rowCount === 1;
  }

  /**
   * The session with the roles that hold on the date; null when it has ended or never was. The same person object is given as long as nothing of it has
   * changed. `fran` is what is asked.
   */
  async las(hemlighet: string, nu: Date, datum: string, fran: Kalla = this.pool): Promise<Session | null> {
    const id = hash(hemlighet);
    const kand = this.kanda.get(id);
    const { rows } = await fran.query<SessionRad>({ ...LAS, values: [id, nu, datum, kand?.datum === datum ? kand.version : null] });
    const rad = rows[0];
    this.minne.delete(id);
    if (!rad) {
      this.kanda.delete(id);
      return null;
    }
    const huvud = await this.anvand(id, rad, nu, fran);
    minns(this.minne, id, { huvud, till: efter(nu, MINUT) });
    return { ...huvud, jag: this.person(id, rad, datum, kand) };
  }

  /** The person as the session was last answered, if it is remembered: a guess at what `las` will say, and never a reason to let anybody in. */
  senast(hemlighet: string): Inloggad | null {
    return this.kanda.get(hash(hemlighet))?.jag ?? null;
  }

  private person(id: string, { person_id, namn, version, roller: nya }: SessionRad, datum: string, kand: Kand | undefined): Inloggad {
    const roller = nya ?? kand?.roller ?? '[]';
    const samma = kand?.roller === roller && kand.jag.personId === person_id && kand.jag.namn === namn;
    const jag = samma ? kand.jag : tolkaInloggad({ person_id, namn, roller: JSON.parse(roller) as PersonRad['roller'] });
    if (!samma || kand.version !== version || kand.datum !== datum) minns(this.kanda, id, { jag, roller, datum, version });
    return jag;
  }

  /**
   * Whose the session is, for those who hand a command to the engine: it asks in the command's transaction whether the session is still open, and for
   * the roles. What never changes of a session is remembered for a minute, so null means that it has ended, but an answer not that it is open.
   */
  async lasHuvud(hemlighet: string, nu: Date): Promise<Sessionshuvud | null> {
    const id = hash(hemlighet);
    const kand = this.minne.get(id);
    if (kand && !kand.huvud.skaBytas && kand.till > nu) return kand.huvud;
    const { rows } = await this.pool.query<HuvudRad>({ ...LAS_HUVUD, values: [id, nu] });
    const huvud = rows[0] ? await this.anvand(id, rows[0], nu) : null;
    this.minne.delete(id);
    if (huvud) minns(this.minne, id, { huvud, till: efter(nu, MINUT) });
    return huvud;
  }

  /** Notes that the session is in use, at most once a minute. */
  private async anvand(
    id: string,
    { csrf, person_id: personId, skapad, anvand, autentiserad, bytt }: HuvudRad,
    nu: Date,
    fran: Kalla = this.pool,
  ): Promise<Sessionshuvud> {
    if (anvand < fore(nu, MINUT)) await fran.query('update session set anvand = $2 where id = $1 and anvand < $2', [id, nu]);
    return { id, csrf, personId, autentiserad, skaBytas: !bytt && skapad < fore(nu, NY_KAKA) };
  }

  /** Replaces the cookie; null when another request has just done so. The end of the session stays where it was. */
  async byt(session: Sessionshuvud, nu: Date, fran: Kalla = this.pool): Promise<NySession | null> {
    const hemlighet = nyHemlighet();
    const { rows } = await fran.query<{ giltig_till: Date }>(
      `with gammal as (select * from session where id = $1 and pkce is null for update),
        kvar as (update session s set pkce = '{"bytt": true}', giltig_till = least(s.giltig_till, $4) from gammal g where s.id = g.id)
       insert into session (id, person_id, csrf, skapad, anvand, giltig_till, autentiserad)
       select $2, person_id, csrf, $3, $3, giltig_till, autentiserad from gammal returning giltig_till`,
      [session.id, hash(hemlighet), nu, efter(nu, OVERLAPP)],
    );
    return rows[0] ? { hemlighet, giltigTill: rows[0].giltig_till } : null;
  }

  /** Ends the session with every cookie it has had. */
  async avsluta(session: Sessionshuvud): Promise<void> {
    await this.pool.query('delete from session where person_id = $1 and csrf = $2', [session.personId, session.csrf]);
  }
}

/** Puts what is newest last, and lets go of the oldest when there are too many. */
function minns<V>(minne: Map<string, V>, id: string, varde: V): void {
  minne.delete(id);
  const [aldst] = minne.keys();
  if (minne.size >= FLEST_I_MINNET && aldst !== undefined) minne.delete(aldst);
  minne.set(id, varde);
}

function efter(nu: Date, ms: number): Date {
  return new Date(nu.getTime() + ms);
}

function fore(nu: Date, ms: number): Date {
  return new Date(nu.getTime() - ms);
}
