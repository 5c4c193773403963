import { Inject, Injectable, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { createTransport, type Transporter } from 'nodemailer';
import type pg from 'pg';
import type { Logger } from 'pino';
import { adderaDagar, datumI, klockslag } from '#calendar';
import type { WorkerMiljo } from '#config';
import { Bakgrundsjobb } from '../bakgrund/bakgrundsjobb.js';
import { samtidigt } from '../bakgrund/samtidigt.js';
import { felkod } from '../karna/felkod.js';
import { Matvarden } from '../karna/matvarden.js';
import { LOGG, MILJO, POOL } from '../karna/tokens.js';
import { drojMinuter, type Notisrad, skrivBrev } from './brev.js';
import { fordela } from './fordela.js';

interface Brevrad {
  id: string;
  person: string;
  epost: string;
  arende_id: string | null;
  text: string;
  forsok: number;
  sammandrag: boolean;
}

/** Empties the outbox: notices to those who hold the role now, and letters to those who want them. */
@Injectable()
export class Notiser implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private jobb: readonly Bakgrundsjobb[] = [];
  private post: Transporter | null = null;

  constructor(
    @Inject(MILJO) private readonly miljo: WorkerMiljo,
    @Inject(POOL) private readonly pool: pg.Pool,
    @Inject(LOGG) readonly logg: Logger,
    readonly matvarden: Matvarden,
  ) {}

  onApplicationBootstrap(): void {
    const { SMTP_URL, MAIL_FROM } = this.miljo;
    this.jobb = [new Bakgrundsjobb({ namn: 'notiser', intervallMs: 2_000, arbete: () => this.fordela() }, this)];
    if (!SMTP_URL) return;
    this.post = createTransport(
      { url: SMTP_URL, connectionTimeout: 5_000, greetingTimeout: 5_000, socketTimeout: 10_000 },
      { from: MAIL_FROM },
    );
    this.jobb = [...this.jobb, new Bakgrundsjobb({ namn: 'brev', intervallMs: 2_000, arbete: () => this.sand() }, this)];
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.post?.close();
    await Promise.all(this.jobb.map((jobb) => jobb.stanna()));
  }

  private async fordela(): Promise<boolean> {
    const klient = await this.pool.connect();
    let trasig: Error | undefined;
    try {
      await klient.query('begin');
      const idag = datumI(new Date());
      const antal = await fordela(klient, { medBrev: this.post !== null, idag, morgon: klockslag(adderaDagar(idag, 1), '07:00') });
      await klient.query('commit');
      this.matvarden.handelser.inc({ vad: 'notis' }, antal);
      return antal > 0;
    } catch (fel) {
      await klient.query('rollback').catch((rollbackFel: Error) => {
        trasig = rollbackFel;
      });
      throw fel;
    } finally {
      klient.release(trasig);
    }
  }

  /** Takes what is due for two minutes; a letter that is not sent by then comes up again. */
  private async sand(): Promise<boolean> {
    const svar = await this.pool.query<Brevrad>({ name: 'tag-brev', text: TAG });
    await samtidigt(kuvert(svar.rows), 4, (rader) => this.sandKuvert(rader));
    return svar.rows.length > 0;
  }

  private async sandKuvert(rader: readonly Brevrad[]): Promise<void> {
    const [forsta] = rader;
    if (!forsta || !this.post) return;
    const ids = rader.map(({ id }) => id);
    const brev = skrivBrev(forsta.epost, rader.map(somNotis), this.miljo.PUBLIC_URL);
    try {
      // The same letter twice has the same id, should the answer be lost on the way.
      await this.post.sendMail({ to: brev.till, subject: brev.amne, text: brev.text, messageId: `<${forsta.id}@beslutsgang>` });
      await this.pool.query('update notis_outbox set skickad_at = now(), misslyckad = null where id = any($1::uuid[])', [ids]);
      this.matvarden.handelser.inc({ vad: 'brev' });
    } catch (fel) {
      this.matvarden.handelser.inc({ vad: 'brev-misslyckat' });
      this.logg.warn({ brev: forsta.id, fel: felkod(fel) }, 'Brevet kunde inte sändas och prövas igen.');
      await this.pool.query(
        `update notis_outbox set forsok = forsok + 1, misslyckad = $2, nasta_forsok = now() + make_interval(mins => $3) where id = any($1::uuid[])`,
        [ids, felkod(fel), drojMinuter(forsta.forsok)],
      );
    }
  }
}

const somNotis = ({ arende_id: arendeId, text }: Brevrad): Notisrad => ({ arendeId, text });

/** One envelope per letter, but one per person for those who want a digest. */
function kuvert(rader: readonly Brevrad[]): Brevrad[][] {
  const grupper = new Map<string, Brevrad[]>();
  for (const rad of rader) {
    const nyckel = rad.sammandrag ? rad.person : rad.id;
    grupper.set(nyckel, [...(grupper.get(nyckel) ?? []), rad]);
  }
  return [...grupper.values()];
}

const TAG = `with tagna as (update notis_outbox set nasta_forsok = now() + interval '2 minutes' where id in (
    select id from notis_outbox where skickad_at is null and notis_id is not null and nasta_forsok <= now() order by nasta_forsok, id limit 100 for update skip locked) returning *)
  select t.id, p.id as person, p.epost, t.arende_id, t.text, t.forsok, coalesce(i.sammandrag, false) as sammandrag
  from tagna t join person p on p.id = t.till_person left join notis_installning i on i.person_id = p.id and i.typ = t.typ`;
