import { processer, type SammantradeKontext, type Sammantradespunkt, type Sate } from '#machines';
import type { FaktaFraga, FaktaLaddare } from '../fakta/fakta-laddare.js';
import { ANDRINGAR_SQL, satenSql, TIDIGARE_UPPSKJUTEN_SQL } from './sql.js';

const textAv = (varde: unknown): string => (typeof varde === 'string' ? varde : '');
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const kontextAv = ({ arende }: FaktaFraga): Readonly<Record<string, unknown>> =>
  (arende.snapshot as { context?: Readonly<Record<string, unknown>> }).context ?? {};

/** The item that the event is about; null when it is not on the agenda. */
export const sammantradespunkt: FaktaLaddare = async (klient, { arende, data }) => {
  const id = textAv(data.punktId);
  if (!UUID.test(id)) return null;
  const svar = await klient.query<Sammantradespunkt>({
    name: 'sammantradespunkt',
    text: `select p.id, p.mote_id as "sammantradeId", p.slag, p.arende_id as "arendeId", p.bradskande, p.status, p.rad_version as "radVersion", p.inga_yrkanden as "ingaYrkanden",
        array(select y.slag from sammantrade_yrkande y where y.punkt_id = p.id order by y.vid, y.id) as yrkanden, p.proposition ->> 'finner' as finner,
        ${ANDRINGAR_SQL} as andringar, coalesce(p.proposition -> 'forSig', '[]') as "forSig", p.delfragor,
        array(select j.person_id from sammantrade_jav j where j.punkt_id = p.id order by j.person_id) as jav,
        case when p.votering is not null then p.votering || jsonb_build_object('antal', (select jsonb_build_object('ja', count(*) filter (where r.rost = 'ja'),
          'nej', count(*) filter (where r.rost = 'nej'), 'avstar', count(*) filter (where r.rost = 'avstar')) from sammantrade_rost r where r.punkt_id = p.id and r.omgang = 0)) end as votering,
        p.sedlar, p.proportionellt, exists (select 1 from sammantrade_punkt l where l.mote_id = p.mote_id and l.status = 'beslutad' and l.utfall = 'bifall'
          and l.proportionellt ->> 'avser' = 'ledamoter') as "ledamoternaProportionellt", p.deltog, ${TIDIGARE_UPPSKJUTEN_SQL}
          as "tidigareUppskjuten", b.snapshot #>> '{context,instans}' as instans, coalesce(b.avslutad, false) as "arendetAvslutat"
      from sammantrade_punkt p left join arende b on b.id = p.arende_id where p.id = $1 and p.mote_id = $2`,
    values: [id, arende.id],
  });
  return svar.rows[0] ?? null;
};

/** Who has a seat in the organ on the day. */
export const organetsSaten: FaktaLaddare = async (klient, { arende, idag }) => {
  const svar = await klient.query<Sate>({
    name: 'organets-saten',
    text: `select s.person_id as "personId", s.ordinarie, s.parti from ${satenSql('$1', '$2::date')} s order by s.ordinarie desc, s.person_id`,
    values: [arende.organ_id, idag],
  });
  return svar.rows;
};

/** Fullmäktige has let the organ's members take part from elsewhere, as the register has it. */
export const organetTillaterDistans: FaktaLaddare = async (klient, { arende }) => {
  const svar = await klient.query<{ distans: boolean }>({
    name: 'organet-tillater-distans',
    text: `select coalesce((ovrigt ->> 'distans')::boolean, false) as distans from organ where id = $1`,
    values: [arende.organ_id],
  });
  return svar.rows[0]?.distans ?? false;
};

/** Those of the event who sit in another meeting right now. */
export const upptagnaPaAnnatSammantrade: FaktaLaddare = async (klient, { arende, data }) => {
  const personer = Array.isArray(data.narvarande) ? data.narvarande.map(textAv) : data.narvarande === true ? [textAv(data.personId)] : [];
  const svar = await klient.query<{ id: string }>({
    name: 'upptagna-pa-annat-sammantrade',
    text: 'select person_id as id from sammantrade_narvaro where person_id = any($1::text[]) and till is null and mote_id <> $2 order by person_id',
    values: [personer, arende.id],
  });
  return svar.rows.map(({ id }) => id);
};

/** Ids of the items that have not been decided or struck. */
export const obeslutadePunkter: FaktaLaddare = async (klient, { arende }) => {
  const svar = await klient.query<{ id: string }>({
    name: 'obeslutade-punkter',
    text: `select id from sammantrade_punkt where mote_id = $1 and status = 'oppen' order by nr`,
    values: [arende.id],
  });
  return svar.rows.map(({ id }) => id);
};

/** Processes that know no decision of an organ; of any other the case's own machine says whether it takes this one. */
const TAR_INTE_EMOT = Object.values(processer).flatMap(({ namn, handelser }) => (handelser['beslut-fattat'] ? [] : [namn]));

/** The case takes an organ's decision and is not on the agenda already. */
export const arendetTarEmotBeslut: FaktaLaddare = async (klient, { arende, data }) => {
  const id = textAv(data.arendeId);
  if (!UUID.test(id)) return false;
  const svar = await klient.query<{ kan: boolean }>({
    name: 'arendet-tar-emot-beslut',
    text: `select exists (select 1 from arende a where a.id = $1 and not a.avslutad and a.process <> all($3::text[])
      and not exists (select 1 from sammantrade_punkt p where p.mote_id = $2 and p.arende_id = a.id and p.status <> 'struken')) as kan`,
    values: [id, arende.id, TAR_INTE_EMOT],
  });
  return svar.rows[0]?.kan ?? false;
};

/**
 * The organ's next paragraph of the meeting's year. The row of the series is held until the decision's transaction ends, so two decisions never
 * read the same. Null when it is only asked what is possible, and when the organ has given that number already: a series that has been restored by itself, older
 * than the decisions, gives nothing.
 */
export const nastaParagraf: FaktaLaddare = async (klient, fraga) => {
  if (!UUID.test(textAv(fraga.data.punktId))) return null;
  const ar = Number(textAv(kontextAv(fraga).datum).slice(0, 4));
  await klient.query({
    name: 'paragraf-las',
    text: `select pg_advisory_xact_lock(hashtextextended('paragraf/' || $1 || '/' || $2, 0))`,
    values: [fraga.arende.organ_id, String(ar)],
  });
  const svar = await klient.query<{ nasta: number }>({
    name: 'paragraf-nasta',
    text: `select s.nasta from (select coalesce((select senast from paragraf_serie where organ_id = $1 and ar = $2), 0) + 1 as nasta) s
      where not exists (select from sammantrade_punkt p where p.organ_id = $1 and p.ar = $2 and p.paragraf >= s.nasta)`,
    values: [fraga.arende.organ_id, ar],
  });
  return svar.rows[0]?.nasta ?? null;
};

/** States in which a case waits to hear that what was decided in it has been approved, as pairs of process and state. */
const VANTAR_PA_JUSTERING = Object.values(processer).flatMap(({ namn, machine }) =>
  Object.entries(machine.states).flatMap(([tillstand, nod]) =>
    nod.transitions.has('protokollet-justerat') ? [`${namn}/${tillstand}`] : [],
  ),
);

/**
 * The cases that hear that the protocol has been approved: of the document that the event numbers, else of the paragraphs that are approved with the
 * whole. A case that has gone on (put off, sent on to the next body, told by somebody already) has no use for it and is left out.
 */
export const justeradeArenden: FaktaLaddare = async (klient, fraga) => {
  const { omedelbara = [] } = kontextAv(fraga) as Partial<SammantradeKontext>;
  const nr = fraga.data.nr ?? null;
  const punkter = omedelbara.filter((en) => en.nr === nr && !en.avstatt).flatMap((en) => en.punkter.map(({ punktId }) => punktId));
  const svar = await klient.query<{ id: string }>({
    name: 'justerade-arenden',
    text: `select distinct a.id from sammantrade_punkt p join arende a on a.id = p.arende_id
      where p.mote_id = $1 and p.status = 'beslutad' and not a.avslutad and a.process || '/' || a.tillstand = any($4::text[])
        and case when $2::boolean then p.id = any($3::uuid[]) else not p.omedelbart_justerad end order by a.id`,
    values: [fraga.arende.id, nr !== null, punkter, VANTAR_PA_JUSTERING],
  });
  return svar.rows.map(({ id }) => id);
};

/** All who have been in the room. */
export const sammantradetsNarvarande: FaktaLaddare = async (klient, { arende }) => {
  const svar = await klient.query<{ id: string }>({
    name: 'sammantradets-narvarande',
    text: 'select distinct n.person_id as id from sammantrade_narvaro n join person p on p.id = n.person_id and p.aktiv where n.mote_id = $1 order by 1',
    values: [arende.id],
  });
  return svar.rows.map(({ id }) => id);
};
