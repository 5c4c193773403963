import { Injectable } from '@nestjs/common';
import { Pool, type PoolClient } from 'pg';
import type { z } from 'zod';
import { harRoll, type Inloggad } from '#auth';
import {
  type avgorAndringSchema,
  type delegationsandringarSchema,
  type delegationsandringKroppSchema,
  type delegationsregisterSchema,
  nyDelegationspunktSchema,
  type NyDelegationspunkt,
  problem,
} from '#contracts';
import { harleddUuid, Nekad, OVERORDNAD_SQL } from '#engine';
import { type Delegationspunkt, punktprov, regler } from '#machines';
import { Klocka } from '../karna/klocka.js';
import { DelegationRepository } from './delegation.repository.js';
import { visad } from './delegation.service.js';

interface Andringsrad {
  readonly id: string;
  readonly slag: 'ny' | 'avsluta';
  readonly punktId: string;
  readonly innehall: Readonly<Record<string, unknown>>;
  readonly skal: string;
  readonly foreslagenAvId: string;
  readonly foreslagenAv: string;
  readonly foreslagenAt: Date;
  readonly status: 'vantar' | 'godkand' | 'avvisad';
  readonly avgjordAv: string | null;
  readonly delegerandeOrgan: string | null;
}
type Registerrad = Delegationspunkt & { readonly delegerandeNamn: string | null };

/** The delegation register: what it says, and changes that one person proposes and another decides. Points end on a date; none is taken away. */
@Injectable()
export class DelegationsregisterService {
  constructor(
    private readonly pool: Pool,
    private readonly delegation: DelegationRepository,
    private readonly klocka: Klocka,
  ) {}

  async lista({ efter, antal }: { efter?: string | undefined; antal: number }): Promise<z.infer<typeof delegationsregisterSchema>> {
    const svar = await this.pool.query<Registerrad>(
      `select p.id, p.typ, p.punkt, p.text, p.kalla, p.tak_tkr as "takTkr", p.anmals, p.delegerande_organ as "delegerandeOrgan", g.namn as "delegerandeNamn", p.delegat_organ as "delegatOrgan",
          p.delegat_roll as "delegatRoll", p.arendetyp, p.bradskande, p.vidaredelegering, p.vidaredelegerad_fran as "vidaredelegeradFran", p.forhands_organ as "forhandsOrgan",
          p.forhands_roll as "forhandsRoll", p.omfattar_organ as "omfattarOrgan", p.omfattar_slag as "omfattarSlag", p.giltig_fran::text as "giltigFran",
          p.giltig_till::text as "giltigTill"
        from delegationspunkt p left join organ g on g.id = p.delegerande_organ where p.id > $1 order by p.id limit $2`,
      [efter ?? '', antal + 1],
    );
    const sida = svar.rows.slice(0, antal);
    const namn = await this.delegation.organnamn(
      sida.flatMap(({ delegatOrgan, forhandsOrgan, omfattarOrgan }) => [delegatOrgan, forhandsOrgan, ...(omfattarOrgan ?? [])]),
    );
    const idag = this.klocka.idag();
    return {
      rader: sida.map((rad) => ({
        ...visad(rad, namn),
        typ: rad.typ,
        delegerandeOrgan:
          rad.delegerandeOrgan === null ? null : { id: rad.delegerandeOrgan, namn: rad.delegerandeNamn ?? rad.delegerandeOrgan },
        arendetyp: rad.arendetyp,
        bradskande: rad.bradskande,
        vidaredelegering: rad.vidaredelegering,
        vidaredelegeradFran: rad.vidaredelegeradFran,
        omfattarOrgan: rad.omfattarOrgan?.map((id) => ({ id, namn: namn.get(id) ?? id })) ?? null,
        omfattarSlag: rad.omfattarSlag === null ? null : [...rad.omfattarSlag],
        giltigFran: rad.giltigFran,
        giltigTill: rad.giltigTill,
        gallerIdag: (rad.giltigFran ?? '') <= idag && idag <= (rad.giltigTill ?? '9999'),
      })),
      efter: svar.rows.length > antal ? (sida.at(-1)?.id ?? null) : null,
    };
  }

  /** The latest changes, those that wait among them. */
  async andringar(jag: Inloggad): Promise<z.infer<typeof delegationsandringarSchema>> {
    const svar = await this.pool.query<Andringsrad>(`${ANDRING} order by d.foreslagen_at desc, d.id limit 50`);
    return {
      rader: svar.rows.map((rad) => ({
        id: rad.id,
        slag: rad.slag,
        punktId: rad.punktId,
        text: rad.slag === 'ny' ? String(rad.innehall.text) : `Sista dag ${String(rad.innehall.giltigTill)}`,
        skal: rad.skal,
        foreslagenAv: rad.foreslagenAv,
        foreslagenAt: rad.foreslagenAt.toISOString(),
        status: rad.status,
        avgjordAv: rad.avgjordAv,
        farAvgora: rad.status === 'vantar' && farAvgora(jag, rad),
      })),
    };
  }

  /** Proposes a change; nothing of it holds before somebody else has approved it. */
  async foresla(jag: Inloggad, nyckel: string, kropp: z.infer<typeof delegationsandringKroppSchema>): Promise<{ id: string }> {
    const id = harleddUuid('delegationsandring', jag.personId, nyckel);
    const punktId = kropp.slag === 'ny' ? kropp.punkt.id : kropp.punktId;
    if (kropp.slag === 'ny') await this.kravPunkt(kropp.punkt);
    else await this.kravSlutdag(punktId, kropp.giltigTill);
    const svar = await this.pool.query<{ id: string }>(
      `insert into delegationsandring (id, slag, punkt_id, innehall, skal, foreslagen_av, foreslagen_at, status) values ($1, $2, $3, $4::jsonb, $5, $6, $7, 'vantar')
        on conflict do nothing returning id`,
      [
        id,
        kropp.slag,
        punktId,
        JSON.stringify(kropp.slag === 'ny' ? kropp.punkt : { giltigTill: kropp.giltigTill }),
        kropp.skal,
        jag.personId,
        this.klocka.nu(),
      ],
    );
    if (svar.rows.length === 0 && !(await this.finns(id)))
      throw falt('punktId', 'En ändring av den punkten väntar redan på att godkännas.');
    return { id };
  }

  /** Another person approves, and the register changes in the same transaction; or refuses, and it stays as it is. */
  async avgor(jag: Inloggad, id: string, { godkann, skal }: z.infer<typeof avgorAndringSchema>): Promise<void> {
    const klient = await this.pool.connect();
    try {
      await klient.query('begin');
      const svar = await klient.query<Andringsrad>(`${ANDRING} where d.id = $1 for update of d`, [id]);
      const rad = svar.rows[0];
      if (!rad) throw new Nekad('finns-inte', problem('finns-inte'));
      if (!farAvgora(jag, rad)) throw nekad('andringen-avgors-av-en-annan');
      if (rad.status !== 'vantar') throw nekad('andringen-vantar');
      await klient.query('update delegationsandring set status = $2, avgjord_av = $3, avgjord_at = $4, avgjord_skal = $5 where id = $1', [
        id,
        godkann ? 'godkand' : 'avvisad',
        jag.personId,
        this.klocka.nu(),
        skal,
      ]);
      if (godkann) await tillampa(klient, rad);
      await klient.query('commit');
    } catch (fel) {
      await klient.query('rollback');
      throw fel;
    } finally {
      klient.release();
    }
  }

  /** What the law says of a point is asked before it is written down, by the same rules as when it is used. */
  private async kravPunkt(punkt: NyDelegationspunkt): Promise<void> {
    const organ = [punkt.delegerandeOrgan, punkt.delegatOrgan, punkt.forhandsOrgan, ...(punkt.omfattarOrgan ?? [])];
    const kanda = await this.delegation.organnamn(organ);
    if (organ.some((id) => id !== null && !kanda.has(id))) throw falt('delegatOrgan', 'Välj organ som finns.');
    if ((punkt.forhandsOrgan === null) !== (punkt.forhandsRoll === null))
      throw falt('forhandsRoll', 'Ange både organ och funktion för förhandsgodkännandet.');
    if (punkt.giltigTill !== null && punkt.giltigTill < punkt.giltigFran)
      throw falt('giltigTill', 'Sista dagen kan inte ligga före den första.');
    if (await this.punktFinns(punkt.id))
      throw falt('id', 'Punkten finns redan. En punkt ändras genom att den avslutas och en ny läggs till.');
    const svar = await this.pool.query<{ typ: string; overordnad: Delegationspunkt['overordnad'] }>(
      `select o.typ, (select ${OVERORDNAD_SQL}
          from delegationspunkt v where v.id = $2) as overordnad from organ o where o.id = $1`,
      [punkt.delegatOrgan, punkt.vidaredelegeradFran],
    );
    const hel: Delegationspunkt = {
      ...punkt,
      typ: 'delegation',
      delegatOrgantyp: svar.rows[0]?.typ ?? null,
      overordnad: svar.rows[0]?.overordnad ?? null,
    };
    const arende = { ...punkt, organ: punkt.delegatOrgan, beslutsslag: null, delegerbarhet: 'lopande', beloppTkr: null };
    for (const namn of [
      'delegaten-ar-inte-en-grupp',
      'vidaredelegeringen-gar-genom-forvaltningschefen',
      'bradskande-beslut-ar-ordforandens',
    ] as const)
      if (!punktprov[namn](hel, arende, punkt.giltigFran)) throw nekad(namn);
  }

  private async kravSlutdag(id: string, giltigTill: string): Promise<void> {
    const svar = await this.pool.query<{ fran: string | null }>('select giltig_fran::text as fran from delegationspunkt where id = $1', [
      id,
    ]);
    const rad = svar.rows[0];
    if (!rad) throw new Nekad('finns-inte', problem('finns-inte'));
    if (giltigTill < this.klocka.idag())
      throw falt('giltigTill', 'Sista dagen kan inte ha passerat: beslut kan redan ha fattats med stöd av punkten.');
    if (rad.fran !== null && giltigTill < rad.fran) throw falt('giltigTill', 'Sista dagen kan inte ligga före den första.');
  }

  private async punktFinns(id: string): Promise<boolean> {
    return (await this.pool.query('select 1 from delegationspunkt where id = $1', [id])).rows.length > 0;
  }

  private async finns(id: string): Promise<boolean> {
    return (await this.pool.query('select 1 from delegationsandring where id = $1', [id])).rows.length > 0;
  }
}

const ANDRING = `select d.id, d.slag, d.punkt_id as "punktId", d.innehall, d.skal, d.foreslagen_av as "foreslagenAvId", f.namn as "foreslagenAv", d.foreslagen_at as "foreslagenAt", d.status,
    g.namn as "avgjordAv", coalesce(p.delegerande_organ, d.innehall->>'delegerandeOrgan') as "delegerandeOrgan"
  from delegationsandring d join person f on f.id = d.foreslagen_av left join person g on g.id = d.avgjord_av left join delegationspunkt p on p.id = d.punkt_id`;

/** Another administrator, or the secretary of the body that delegates, who has its decision. */
function farAvgora(jag: Inloggad, { foreslagenAvId, delegerandeOrgan }: Andringsrad): boolean {
  if (jag.personId === foreslagenAvId) return false;
  return harRoll(jag, ['administrator']) || (delegerandeOrgan !== null && harRoll(jag, ['sekreterare'], delegerandeOrgan));
}

async function tillampa(klient: PoolClient, { slag, punktId, innehall }: Andringsrad): Promise<void> {
  if (slag === 'avsluta') {
    await klient.query('update delegationspunkt set giltig_till = $2 where id = $1', [punktId, innehall.giltigTill]);
    return;
  }
  const ny = nyDelegationspunktSchema.parse(innehall);
  const svar = await klient.query(
    `insert into delegationspunkt (id, typ, punkt, text, delegerande_organ, delegat_organ, delegat_roll, delegat_slag, arendetyp, tak_tkr, omfattar_organ, omfattar_slag, bradskande,
        vidaredelegering, vidaredelegerad_fran, forhands_organ, forhands_roll, anmals, giltig_fran, giltig_till, kalla)
      values ($1, 'delegation', $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20) on conflict (id) do nothing returning id`,
    [
      ny.id,
      ny.punkt,
      ny.text,
      ny.delegerandeOrgan,
      ny.delegatOrgan,
      ny.delegatRoll,
      ny.delegatSlag,
      ny.arendetyp,
      ny.takTkr,
      ny.omfattarOrgan,
      ny.omfattarSlag,
      ny.bradskande,
      ny.vidaredelegering,
      ny.vidaredelegeradFran,
      ny.forhandsOrgan,
      ny.forhandsRoll,
      ny.anmals,
      ny.giltigFran,
      ny.giltigTill,
      ny.kalla,
    ],
  );
  if (svar.rows.length === 0) throw falt('id', 'Punkten finns redan.');
}

const falt = (namn: string, meddelande: string): Nekad =>
  new Nekad('ogiltiga-uppgifter', problem('ogiltiga-uppgifter', { falt: [{ falt: namn, meddelande }] }));

function nekad(namn: string): Nekad {
  const regel = regler[namn];
  if (!regel) throw new Error(`Regeln ${namn} saknas i katalogen.`);
  const kod = regel.prov === 'vem' ? 'ingen-behorighet' : 'regel-hindrar';
  return new Nekad(
    kod,
    problem(kod, { regel: namn, detail: regel.mening, kalla: regel.kalla, lagrum: regel.lagrum, saknas: [], kanGorasAv: regel.kanGorasAv }),
  );
}
