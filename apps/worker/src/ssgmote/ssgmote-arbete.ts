import { Inject, Injectable } from '@nestjs/common';
import type pg from 'pg';
import { adderaArbetsdagar, foregaendeArbetsdag, klockslag } from '#calendar';
import { harleddUuid, vagMotSql } from '#engine';
import type { SsgmoteActivities } from '../../../../workflows/ssgmote/ssgmote.activities.js';
import { koaNotis } from '../initiativ/effekt.js';
import { POOL } from '../karna/tokens.js';
import { uppdragsdag } from '../temporal/uppdrag.js';

/** What SM-18's story does over time. Every notice has a key made of the meeting, the receiver and the date. */
@Injectable()
export class SsgmoteArbete implements SsgmoteActivities {
  constructor(@Inject(POOL) private readonly pool: pg.Pool) {}

  async paminnOmSaknadeUnderlag({ arendeId }: { arendeId: string }): Promise<void> {
    const dag = uppdragsdag();
    const svar = await this.pool.query<{ organ: string; roll: string; antal: number; stopp: string }>(
      `select a.organ_id as organ, coalesce(max(k.snapshot #>> '{context,grupp,underlag}'), 'leverantorsforetradare') as roll, count(*)::int as antal, max(m.datum ->> 'stopp') as stopp
        from mote m join arende k on k.id = m.arende_id join arende a on ${vagMotSql('a', 'm.organ_id', 'hosAgaren')} and not a.avslutad and a.pausad_sedan is null
        where m.arende_id = $1 and m.tillstand = 'underlag-begart' group by a.organ_id order by a.organ_id`,
      [arendeId],
    );
    for (const { organ, roll, antal, stopp } of svar.rows)
      await koaNotis(this.pool, {
        nyckel: `saknas/${arendeId}/${organ}/${dag}`,
        arendeId,
        typ: 'underlag-saknas',
        text: `${antal === 1 ? 'Ett initiativ saknar' : `${antal} initiativ saknar`} underlag till mötet. Sista dag är ${stopp}.`,
        organ,
        roll,
      });
  }

  async planeraVarderingspaminnelse({ arendeId }: { arendeId: string }): Promise<{ sistaDag: string; paminnAt: string } | null> {
    const svar = await this.pool.query<{ dag: string }>('select vardering_datum::text as dag from mote where arende_id = $1', [arendeId]);
    const sistaDag = svar.rows[0]?.dag;
    if (sistaDag === undefined) return null;
    const dagen = foregaendeArbetsdag(adderaArbetsdagar(sistaDag, -1));
    return { sistaDag, paminnAt: klockslag(dagen, '08:00').toISOString() };
  }

  async paminnOmVardering({ arendeId }: { arendeId: string }): Promise<void> {
    const dag = uppdragsdag();
    const svar = await this.pool.query<{ person: string; kvar: number; sista: string }>(
      `select s.person_id as person, count(*)::int as kvar, max(m.vardering_datum)::text as sista
        from mote m join arende a on a.id = m.arende_id
        join medlemskap s on s.organ_id = m.organ_id and s.roll in (select jsonb_array_elements_text(a.snapshot #> '{context,grupp,ledamoter}'))
          and s.fran <= $2::date and (s.till is null or s.till >= $2::date)
        join mote_punkt p on p.mote_id = m.arende_id and p.status = 'oppen' join arende i on i.id = p.arende_id and not i.sekretess
        where m.arende_id = $1 and m.tillstand = 'kallat' and not exists (
          select 1 from vardering v where v.mote_id = p.mote_id and v.arende_id = p.arende_id and v.ledamot_id = s.person_id)
        group by s.person_id order by s.person_id`,
      [arendeId, dag],
    );
    for (const { person, kvar, sista } of svar.rows)
      await this.pool.query(
        `insert into notis_outbox (id, till_person, arende_id, typ, text, skapad, nasta_forsok) values ($1, $2, $3, 'vardera-senast', $4, now(), now()) on conflict (id) do nothing`,
        [
          harleddUuid('notis', `vardera/${arendeId}/${person}/${dag}`),
          person,
          arendeId,
          `Du har ${kvar} initiativ kvar att värdera. Sista dag är ${sista}.`,
        ],
      );
  }
}
