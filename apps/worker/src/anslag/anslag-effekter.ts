import { Inject, Injectable } from '@nestjs/common';
import { ApplicationFailure } from '@temporalio/common';
import type pg from 'pg';
import { type Anslagsbeviset, anslagsbevis } from '#documents';
import { type AnslagKontext, bevisAv, type Iakttagelse, type Luckslag } from '#machines';
import type { AnslagActivities, AnslagEffekter } from '../../../../workflows/anslag/anslag.activities.js';
import { Effekter, satt } from '../initiativ/effekt.js';
import { Anslagskontroll } from './anslagskontroll.js';

const SLAG: Readonly<Record<Luckslag, string>> = {
  borta: 'Anslaget visades inte',
  fel: 'Anslagstavlan svarade inte',
  'inte-iakttaget': 'Ingen iakttagelse gjordes',
  klocka: 'Klockan hade ställts tillbaka; tiden är inte styrkt',
};
const klockslag = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm', dateStyle: 'short', timeStyle: 'medium' });
const skriv = (iso: string): string => klockslag.format(new Date(iso));

/** What the notice asks to have done in the world: that it goes up, that somebody looks, and its proof. */
@Injectable()
export class AnslagArbete implements AnslagEffekter, AnslagActivities {
  constructor(
    private readonly effekter: Effekter,
    @Inject(Anslagskontroll) private readonly kontroll: Pick<Anslagskontroll, 'iaktta'>,
  ) {}

  async publiceraAnslag(effektId: string): Promise<void> {
    await this.effekter.utfor(effektId, async ({ arendeId }, klient) => {
      await kravRattKlocka(klient, arendeId);
      return {};
    });
  }

  iakttaAnslag(arendeId: string): Promise<void> {
    return this.kontroll.iaktta(arendeId);
  }

  framstallAnslagsbevis(effektId: string): Promise<void> {
    return this.effekter.framstall(effektId, async (effekt, pool) => {
      const underlag = await lasUnderlag(pool, effekt.arendeId);
      const handling = await satt(
        effekt,
        anslagsbevis({ titel: effekt.titel, organNamn: effekt.organNamn, dnr: effekt.dnr, datum: effekt.datum, ...underlag }),
        { slag: 'anslagsbevis', titel: 'Anslagsbevis', mottagare: null },
      );
      return { handlingar: [handling], resultat: { hash: handling.hash } };
    });
  }
}

/** The time for appeal is counted from the day the notice goes up: a server whose clock is wrong, or a day before the justering, waits. */
async function kravRattKlocka(klient: pg.PoolClient, arendeId: string): Promise<void> {
  const svar = await klient.query<{ skillnad: number; fore: boolean }>({
    name: 'anslagets-klocka',
    text: `select abs(extract(epoch from clock_timestamp() - $2::timestamptz))::float as skillnad, n.justeringsdatum > (clock_timestamp() at time zone 'Europe/Stockholm')::date as fore
      from anslag n where n.arende_id = $1`,
    values: [arendeId, new Date().toISOString()],
  });
  const rad = svar.rows[0];
  if (rad && rad.skillnad > 120) throw ApplicationFailure.retryable('Serverns och databasens klocka skiljer sig åt.', 'klockan-gar-fel');
  if (rad?.fore) throw ApplicationFailure.retryable('Justeringsdagen har inte varit.', 'for-tidigt');
}

type Underlag = Omit<Anslagsbeviset, 'titel' | 'organNamn' | 'dnr' | 'datum'>;

async function lasUnderlag(pool: pg.Pool, id: string): Promise<Underlag> {
  const svar = await pool.query<{ kontext: AnslagKontext; uppsattAt: Date; nedtagetAt: Date }>({
    name: 'anslagsbevisets-anslag',
    text: `select a.snapshot -> 'context' as kontext, n.uppsatt_at as "uppsattAt", n.nedtaget_at as "nedtagetAt" from anslag n join arende a on a.id = n.arende_id where n.arende_id = $1`,
    values: [id],
  });
  const rad = svar.rows[0];
  if (!rad) throw new Error('Anslaget finns inte i registret.');
  const { kontext, uppsattAt, nedtagetAt } = rad;
  const [beslut, sedda] = await Promise.all([
    pool.query<Underlag['beslut'][number]>({
      name: 'anslagsbevisets-beslut',
      text: `select p.paragraf, case when b.sekretess then 'Sekretess' else p.rubrik end as rubrik, case when b.sekretess then null else b.dnr end as dnr
        from anslag_paragraf p left join arende b on b.id = p.beslut_arende_id where p.arende_id = $1 order by p.ordning`,
      values: [id],
    }),
    pool.query<Omit<Iakttagelse, 'vid'> & { vid: Date }>({
      name: 'anslagsbevisets-iakttagelser',
      text: `select vid, utfall, klocka_tillbaka as "klockaTillbaka" from anslag_observation where arende_id = $1 and nr = $2 order by vid`,
      values: [id, kontext.nr],
    }),
  ]);
  const bevis = bevisAv(
    sedda.rows.map((en) => ({ ...en, vid: en.vid.toISOString() })),
    { uppsatt: uppsattAt.toISOString(), till: nedtagetAt.toISOString() },
  );
  const paragraf = new Map(kontext.paragrafer.map((en) => [en.punktId, en.paragraf]));
  return {
    sammantradesdatum: kontext.sammantradesdatum,
    beslutsdatum: kontext.beslutsdatum,
    justeringsdatum: kontext.justeringsdatum,
    forvaring: kontext.forvaring,
    nr: kontext.nr,
    uppsatt: skriv(uppsattAt.toISOString()),
    overklagandeTill: kontext.overklagandeTill ?? '',
    nedtaget: skriv(nedtagetAt.toISOString()),
    beslut: beslut.rows,
    overklaganden: kontext.overklaganden.map(({ punktId, inkom, iTid }) => ({ paragraf: paragraf.get(punktId) ?? 0, inkom, iTid })),
    antal: bevis.antal,
    forsta: bevis.forsta && skriv(bevis.forsta),
    sista: bevis.sista && skriv(bevis.sista),
    luckor: bevis.luckor.map(({ fran, till, slag }) => ({ fran: skriv(fran), till: skriv(till), slag: SLAG[slag] })),
  };
}
