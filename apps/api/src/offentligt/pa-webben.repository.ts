import { Injectable } from '@nestjs/common';
import { Pool } from 'pg';

/** A decision that may be shown to everybody, and what is shown of it now. Dates are yyyy-mm-dd. */
export interface Webbrad {
  /** The case's id, or the item's. */
  readonly id: string;
  readonly slag: 'formelltarende' | 'delegationsbeslut' | 'punkt' | 'annat';
  /** The body that has the matter, and the one that decides or for which it was decided. */
  readonly organ: string;
  readonly instans: string | null;
  /** Decided, and the minutes approved or the decision registered. */
  readonly fardigt: boolean;
  /** The item has a case of its own, which is what is published. */
  readonly harArende: boolean;
  /** The case takes events: it is published by them. */
  readonly oppet: boolean;
  readonly sekretess: boolean;
  readonly beslutsdatum: string | null;
  readonly paragraf: number | null;
  readonly utfall: string | null;
  readonly publicerat: boolean;
  readonly rubrik: string | null;
  readonly sammanfattning: string | null;
  readonly avstattSkal: string | null;
  readonly utdrag: boolean;
}

export interface Publicering {
  readonly rubrik: string;
  readonly sammanfattning: string | null;
  readonly avstaSkal: string | null;
  readonly visaProtokollsutdrag: boolean;
  readonly personId: string;
  readonly nu: Date;
}

const VISAS = `b.publicerat_at is not null as publicerat, b.rubrik, b.sammanfattning, b.avstatt_skal as "avstattSkal", coalesce(b.utdrag, false) as utdrag`;

/** Reads and writes what of a decision is on the web. Every publication is one statement: what is shown and the event that says who showed it. */
@Injectable()
export class PaWebbenRepository {
  constructor(private readonly pool: Pool) {}

  async arende(id: string): Promise<Webbrad | undefined> {
    const svar = await this.pool.query<Webbrad>({ name: 'pa-webben-arende', text: ARENDE, values: [id] });
    return svar.rows[0];
  }

  async punkt(moteId: string, id: string): Promise<Webbrad | undefined> {
    const svar = await this.pool.query<Webbrad>({ name: 'pa-webben-punkt', text: PUNKT, values: [moteId, id] });
    return svar.rows[0];
  }

  async publicera(rad: Webbrad, text: Publicering): Promise<void> {
    const arPunkt = rad.slag === 'punkt';
    const innehall = {
      rubrik: text.rubrik,
      sammanfattning: text.sammanfattning,
      avstaSkal: text.avstaSkal,
      utdrag: text.visaProtokollsutdrag,
    };
    await this.pool.query({
      name: 'publicera-pa-webben',
      text: `with visat as (
          insert into offentligt_beslut (id, arende_id, punkt_id, rubrik, sammanfattning, avstatt_skal, skriven_at, skriven_av, publicerat_at, organ_id, beslutsdatum, paragraf, utfall, utdrag,
            handelser, handelse_kedja)
          values ($1, $2, $3, $4, nullif($5, ''), nullif($6, ''), $7, $8, $7, $9, $10, $11, $12, $13, 1, visningens_sigill(($1::uuid)::text, 'publicerat', $14, $8, $7))
          on conflict (id) do update set rubrik = excluded.rubrik, sammanfattning = excluded.sammanfattning, avstatt_skal = excluded.avstatt_skal, skriven_at = excluded.skriven_at,
            skriven_av = excluded.skriven_av, publicerat_at = coalesce(offentligt_beslut.publicerat_at, excluded.publicerat_at), organ_id = excluded.organ_id,
            beslutsdatum = excluded.beslutsdatum, paragraf = excluded.paragraf, utfall = excluded.utfall, utdrag = excluded.utdrag,
            handelser = offentligt_beslut.handelser + 1,
            handelse_kedja = visningens_sigill(coalesce(offentligt_beslut.handelse_kedja, offentligt_beslut.id::text), 'publicerat', $14, $8, $7) returning id, handelse_kedja)
        insert into offentligt_beslut_handelse (beslut_id, typ, innehall, person_id, vid, kedja) select id, 'publicerat', $14, $8, $7, handelse_kedja from visat`,
      values: [
        rad.id,
        arPunkt ? null : rad.id,
        arPunkt ? rad.id : null,
        text.rubrik,
        text.sammanfattning,
        text.avstaSkal,
        text.nu,
        text.personId,
        rad.instans,
        rad.beslutsdatum,
        rad.paragraf,
        rad.utfall,
        text.visaProtokollsutdrag,
        JSON.stringify(innehall),
      ],
    });
  }

  /** Taken away twice is once. */
  async taBort(id: string, { skal, personId, nu }: { skal: string; personId: string; nu: Date }): Promise<void> {
    await this.pool.query({
      name: 'ta-bort-fran-webben',
      text: `with borta as (
          update offentligt_beslut set publicerat_at = null, borttaget_at = $2, borttaget_av = $3, borttaget_skal = $4, handelser = handelser + 1,
            handelse_kedja = visningens_sigill(coalesce(handelse_kedja, id::text), 'borttaget', jsonb_build_object('skal', $4::text), $3, $2)
          where id = $1 and publicerat_at is not null returning id, handelse_kedja)
        insert into offentligt_beslut_handelse (beslut_id, typ, innehall, person_id, vid, kedja) select id, 'borttaget', jsonb_build_object('skal', $4::text), $3, $2, handelse_kedja from borta`,
      values: [id, nu, personId, skal],
    });
  }
}

const BESLUT = `jsonb_to_record(case when jsonb_typeof(a.snapshot #> '{context,beslut}') = 'object' then a.snapshot #> '{context,beslut}' end)`;
const ARENDE = `select a.id, case when a.process in ('formelltarende', 'delegationsbeslut') then a.process else 'annat' end as slag, a.organ_id as organ,
    case a.process when 'delegationsbeslut' then a.snapshot #>> '{context,delegerandeOrgan}' else a.snapshot #>> '{context,instans}' end as instans,
    d.datum is not null and (case a.process when 'formelltarende' then a.snapshot #>> '{context,justerat}' is not null when 'delegationsbeslut' then a.tillstand <> 'beslutat' else false end) as fardigt,
    false as "harArende", a.process = 'formelltarende' and not a.avslutad as oppet, a.sekretess, d.datum as beslutsdatum, d.paragraf,
    case a.process when 'formelltarende' then a.snapshot #>> '{context,utfall}' end as utfall, ${VISAS}
  from arende a left join lateral ${BESLUT} d(datum text, paragraf int) on true left join offentligt_beslut b on b.id = a.id where a.id = $1`;

const PUNKT = `select p.id, 'punkt' as slag, m.organ_id as organ, m.organ_id as instans, p.status = 'beslutad' and m.tillstand in ('justerat', 'anslaget', 'slutfort') as fardigt,
    p.arende_id is not null as "harArende", false as oppet, a.sekretess, m.datum::text as beslutsdatum, p.paragraf, p.utfall, ${VISAS}
  from sammantrade_punkt p join sammantrade m on m.arende_id = p.mote_id join arende a on a.id = m.arende_id left join offentligt_beslut b on b.id = p.id
  where p.mote_id = $1 and p.id = $2`;
