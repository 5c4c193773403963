import { Inject, Injectable, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { createTransport, type Transporter } from 'nodemailer';
import type pg from 'pg';
import type { Logger } from 'pino';
import type { WorkerMiljo } from '#config';
import { arendetyp } from '#contracts';
import { lasKommun } from '#database';
import { harleddUuid } from '#engine';
import { Bakgrundsjobb } from '../bakgrund/bakgrundsjobb.js';
import { samtidigt } from '../bakgrund/samtidigt.js';
import { koaNotis } from '../initiativ/effekt.js';
import { felkod } from '../karna/felkod.js';
import { Matvarden } from '../karna/matvarden.js';
import { LOGG, MILJO, POOL } from '../karna/tokens.js';
import { drojMinuter } from '../notiser/brev.js';
import { type Expedierat, expedieringsbrev } from './expedieringsbrev.js';

/** After this many refusals by the receiving server a letter is given up; a server that is away is waited for however long it takes. */
const GER_UPP = 5;

interface Rad extends Omit<Expedierat, 'bilagor' | 'arendetyp'> {
  readonly arendetyp: string | null;
  readonly id: string;
  readonly arende: string;
  readonly instans: string;
  readonly forsok: number;
}
interface Bilaga {
  readonly id: string;
  readonly titel: string;
  readonly innehall: Buffer;
}

/** H-28: sends a decision to its recipients, one letter each, with the answer of the receiving server as receipt; what cannot be sent now is tried again. */
@Injectable()
export class Expediering implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private jobb: Bakgrundsjobb | null = null;
  private post: Transporter | null = null;

  constructor(
    @Inject(MILJO) private readonly miljo: WorkerMiljo,
    @Inject(POOL) private readonly pool: pg.Pool,
    @Inject(LOGG) readonly logg: Logger,
    readonly matvarden: Matvarden,
  ) {}

  onApplicationBootstrap(): void {
    const { SMTP_URL, MAIL_FROM } = this.miljo;
    if (!SMTP_URL) return;
    this.post = createTransport(
      { url: SMTP_URL, connectionTimeout: 5_000, greetingTimeout: 5_000, socketTimeout: 20_000 },
      { from: MAIL_FROM },
    );
    this.jobb = new Bakgrundsjobb({ namn: 'expediering', intervallMs: 3_000, arbete: () => this.sand() }, this);
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.post?.close();
    await this.jobb?.stanna();
  }

  /** Takes what is due for two minutes; a letter that is not sent by then comes up again. */
  private async sand(): Promise<boolean> {
    const svar = await this.pool.query<Rad>({ name: 'tag-expediering', text: TAG });
    await samtidigt(svar.rows, 2, (rad) => this.sandEn(rad));
    return svar.rows.length > 0;
  }

  private async sandEn(rad: Rad): Promise<void> {
    if (!this.post) return;
    const bilagor = await this.bilagor(rad.arende);
    const { amne, text } = expedieringsbrev(
      { ...rad, arendetyp: arendetyp.nullable().catch(null).parse(rad.arendetyp), bilagor: bilagor.length },
      await lasKommun(this.pool),
    );
    try {
      const svar = await this.post.sendMail({
        to: { name: rad.namn, address: rad.epost },
        subject: amne,
        text,
        // The same letter twice has the same id, should the answer be lost on the way.
        messageId: `<expediering-${rad.id}@beslutsgang>`,
        attachments: bilagor.map(({ titel, innehall }) => ({
          filename: `${titel}.pdf`,
          content: innehall,
          contentType: 'application/pdf',
        })),
      });
      await this.pool.query(
        `update expediering set status = 'skickad', skickad_at = now(), kvitto = $2, felkod = null, forsok = forsok + 1, handlingar = $3,
          sigill = expedieringens_sigill(id, namn, epost, 'skickad', forsok + 1, now(), $2, null, $3) where id = $1 and status = 'vantar'`,
        [rad.id, kvittot(svar), bilagor.map(({ id }) => id)],
      );
      this.matvarden.handelser.inc({ vad: 'expediering' });
    } catch (fel) {
      await this.misslyckades(rad, fel);
    }
  }

  private async misslyckades(rad: Rad, fel: unknown): Promise<void> {
    const slut = avvisad(fel) && rad.forsok + 1 >= GER_UPP;
    this.matvarden.handelser.inc({ vad: 'expediering-misslyckad' });
    this.logg.warn({ expediering: rad.id, fel: felkod(fel), slut }, 'Expedieringen kunde inte sändas.');
    // The secretary is told before the letter is given up: killed in between, it is refused once more and told of once.
    if (slut) await this.underratta(rad);
    await this.pool.query(
      `update expediering set status = $4, forsok = forsok + 1, felkod = $2, nasta_forsok = now() + make_interval(mins => $3),
        sigill = expedieringens_sigill(id, namn, epost, $4, forsok + 1, skickad_at, kvitto, $2, handlingar) where id = $1 and status = 'vantar'`,
      [rad.id, felkod(fel), drojMinuter(rad.forsok), slut ? 'misslyckad' : 'vantar'],
    );
  }

  private async underratta(rad: Rad): Promise<void> {
    const text = 'Ett beslut kunde inte expedieras till en av mottagarna. Rätta adressen och expediera igen.';
    await koaNotis(this.pool, {
      nyckel: `expediering/${rad.id}`,
      arendeId: rad.arende,
      typ: 'expediering-misslyckad',
      text,
      organ: rad.instans,
      roll: 'sekreterare',
    });
  }

  /** The extracts of the minutes in their latest version, as they stand in the register; not those of what another organ has said on the way. */
  private async bilagor(arendeId: string): Promise<Bilaga[]> {
    const andras = await this.pool.query<{ id: string }>({
      name: 'expedieringens-andra-organ',
      text: `select p.id from sammantrade_punkt p join arende a on a.id = p.arende_id
        where p.arende_id = $1 and (p.organ_id, p.paragraf) is distinct from (a.snapshot #>> '{context,beslut,organ}', (a.snapshot #>> '{context,beslut,paragraf}')::int)`,
      values: [arendeId],
    });
    const svar = await this.pool.query<Bilaga>({
      name: 'expedieringens-bilagor',
      text: `select distinct on (h.dokument_id) h.id, h.titel, h.innehall from handling h where h.arende_id = $1 and h.slag = 'protokollsutdrag' and h.status in ('upprattad', 'expedierad')
        and h.mediatyp = 'application/pdf' and h.dokument_id <> all($2::uuid[]) order by h.dokument_id, h.version desc limit 10`,
      values: [arendeId, andras.rows.map(({ id }) => harleddUuid('protokollsutdrag', id))],
    });
    return svar.rows;
  }
}

/** Refused by the receiving server for good (5xx); anything else can pass another time. */
function avvisad(fel: unknown): boolean {
  const kod: unknown = typeof fel === 'object' && fel !== null ? Reflect.get(fel, 'responseCode') : null;
  return typeof kod === 'number' && kod >= 500;
}

function kvittot(svar: unknown): string {
  const ord: unknown = typeof svar === 'object' && svar !== null ? Reflect.get(svar, 'response') : null;
  return typeof ord === 'string' ? ord.slice(0, 200) : 'mottaget';
}

/** A decision whose extract is being made waits for it: the letter cannot be sent again with what was missing. */
const UTDRAGET_SKRIVS = `exists (select 1 from sammantrade_punkt p join effect f on f.arende_id = p.mote_id and f.status = 'vantar'
    and f.typ in ('framstall-protokollsutdrag', 'framstall-omedelbart-justerat') where p.arende_id = e.arende_id and p.paragraf is not null)`;

const TAG = `with tagna as (update expediering set nasta_forsok = now() + interval '2 minutes' where id in (
    select e.id from expediering e where e.status = 'vantar' and e.nasta_forsok <= now() and not ${UTDRAGET_SKRIVS}
    order by e.nasta_forsok, e.id limit 20 for update skip locked) returning *)
  select t.id, t.namn, t.epost, t.forsok, a.id as arende, a.dnr, b.organ as instans, o.namn as organ, b.datum, b.paragraf,
    a.snapshot #>> '{context,overklagandetyp}' as overklagandetyp, a.snapshot #>> '{context,arendetyp}' as arendetyp, a.snapshot #>> '{context,lagaKraft}' as "lagaKraft", a.snapshot #>> '{context,overklagandeTill}' as "overklagandeTill"
  from tagna t join arende a on a.id = t.arende_id cross join lateral jsonb_to_record(a.snapshot #> '{context,beslut}') b(organ text, datum text, paragraf int) join organ o on o.id = b.organ`;
