import type { Registerfraga } from './prova-register.js';

const kontext = (falt: string, typ = ''): string => `(a.snapshot #>> '{context,${falt}}')${typ}`;

/** Columns that a register has from what the case remembers, by where it remembers them. */
const rader = (kolumner: Readonly<Record<string, string>>): string =>
  `(${Object.keys(kolumner)
    .map((kolumn) => `x.${kolumn}`)
    .join(', ')}) is distinct from (${Object.values(kolumner).join(', ')})`;

const ANSLAG = {
  nr: kontext('nr', '::int'),
  slag: kontext('slag'),
  organ_id: kontext('organ'),
  sammantrade_id: kontext('sammantradeId', '::uuid'),
  sammantradesdatum: kontext('sammantradesdatum', '::date'),
  beslutsdatum: kontext('beslutsdatum', '::date'),
  justeringsdatum: kontext('justeringsdatum', '::date'),
  forvaring: kontext('forvaring'),
  handling_id: kontext('handlingId', '::uuid'),
  uppsatt: kontext('uppsatt', '::date'),
  overklagande_till: kontext('overklagandeTill', '::date'),
  nedtaget: kontext('nedtaget', '::date'),
  tillstand: 'a.tillstand',
  uppsatt_at: `(select max(h.vid) from handelse h where h.arende_id = a.id and h.typ in ('satt-upp', 'anslaget-publicerat', 'ratta-anslag'))`,
  nedtaget_at: `(select min(h.vid) from handelse h where h.arende_id = a.id and h.till_tillstand in ('nedtaget', 'aterkallat'))`,
} as const;
const DELEGATIONSBESLUT = {
  delegerande_organ: kontext('delegerandeOrgan'),
  arendetyp: kontext('arendetyp'),
  belopp_tkr: kontext('beloppTkr', '::int'),
  bradskande: kontext('bradskande', '::boolean'),
  overklagbart: kontext('overklagbart', '::boolean'),
  punkt_id: kontext('punkt,id'),
  beslutat_datum: kontext('beslut,datum', '::date'),
  beslutat_av: kontext('beslut,personId'),
  anmalan_senast: kontext('anmalanSenast', '::date'),
  anmald_vid: kontext('anmaldVid', '::date'),
  tillkannagivet: kontext('tillkannagivet', '::date'),
  tillstand: 'a.tillstand',
} as const;

/** What follows a decision, against what its cases remember and what has sealed it: paragraphs, approvals, notices and their looks, letters, delegated decisions, texts under work. */
export const beslutsfragor: readonly Registerfraga[] = [
  {
    prov: 'paragrafer',
    sql: `select null as id, format('%s %s: §-serien säger %s men %s är givna', coalesce(s.organ_id, p.organ_id), coalesce(s.ar, p.ar), coalesce(s.senast, 0), coalesce(p.antal, 0)) as text
      from paragraf_serie s full join (select organ_id, ar, count(*)::int as antal, max(paragraf) as hogst from sammantrade_punkt where paragraf is not null group by 1, 2) p using (organ_id, ar)
      where s.senast - s.ingang is distinct from coalesce(p.antal, 0) or s.senast is distinct from coalesce(p.hogst, s.ingang)`,
  },
  {
    prov: 'justering',
    sql: `select g.mote_id as id, format('underskriften %s gäller en version som inte finns i handlingsregistret', g.id) as text from sammantrade_signatur g
      where not exists (select from handling d where d.arende_id = g.mote_id and d.hash = g.hash)
      union all
      select g.mote_id, format('underskriften %s gjordes inte strax efter en inloggning', g.id) from sammantrade_signatur g
      where g.autentiserad not between g.vid - interval '10 minutes' and g.vid + interval '5 minutes'`,
  },
  {
    prov: 'justering',
    sql: `select h.arende_id as id, format('handlingen som steg %s framställde är inte den i registret', h.steg) as text
      from sammantrade s join handelse h on h.arende_id = s.arende_id
        and h.typ in ('protokollet-upprattat', 'omedelbart-protokoll-upprattat', 'justerat-protokoll-framstallt', 'omedelbart-justerat-framstallt')
      join inlamning i on i.id = h.inlamning_id left join handling d on d.id = (i.innehall ->> 'handlingId')::uuid where d.hash is distinct from i.innehall ->> 'hash'`,
  },
  {
    prov: 'anslag',
    sql: `select x.arende_id as id, 'anslagets rad är inte det som ärendet minns' as text from anslag x join arende a on a.id = x.arende_id where ${rader(ANSLAG)}
      union all
      select coalesce(x.arende_id, k.arende_id), format('anslagets § %s är inte den som ärendet minns', coalesce(x.paragraf, k.paragraf)) from anslag_paragraf x
      full join (select a.id as arende_id, p."punktId" as punkt_id, p.paragraf, p."arendeId" as beslut, p.rubrik, p.overklagande from anslag n join arende a on a.id = n.arende_id,
        jsonb_to_recordset(a.snapshot #> '{context,paragrafer}') p("punktId" text, paragraf int, "arendeId" uuid, rubrik text, overklagande text)) k using (arende_id, punkt_id)
      where (x.paragraf, x.beslut_arende_id, x.rubrik, x.overklagande) is distinct from (k.paragraf, k.beslut, k.rubrik, k.overklagande)`,
  },
  {
    prov: 'iakttagelser',
    sql: `select o.arende_id as id, format('iakttagelse %s är inte den som gjordes', o.id) as text from (select *, lag(kedja) over (partition by arende_id order by id) as fore from anslag_observation) o
      where o.kedja <> iakttagelsens_sigill(coalesce(o.fore, o.arende_id::text), o.nr, o.vid, o.utfall, o.detalj, o.klocka_tillbaka)
      union all
      select n.arende_id, format('%s iakttagelser är gjorda men %s är sparade', n.iakttagelser, coalesce(o.antal, 0)) from anslag n
      left join (select arende_id, count(*)::int as antal, max(vid) as sist, (array_agg(kedja order by id desc))[1] as kedja from anslag_observation group by 1) o using (arende_id)
      where (n.iakttagelser, n.iakttagen_at, n.iakttagelse_kedja) is distinct from (coalesce(o.antal, 0), o.sist, o.kedja)`,
  },
  {
    prov: 'expediering',
    sql: `select e.arende_id as id, format('expedieringen %s är inte den som produkten skrev', e.id) as text from expediering e
      where e.sigill <> expedieringens_sigill(e.id, e.namn, e.epost, e.status, e.forsok, e.skickad_at, e.kvitto, e.felkod, e.handlingar)
      union all
      select coalesce(e.arende_id, m.arende_id), format('mottagare %s i steg %s är inte den som loggen säger', coalesce(e.nr, m.nr), coalesce(e.steg, m.steg)) from expediering e
      full join (select h.arende_id, h.steg, (r.plats - 1)::int as nr, r.rad ->> 'namn' as namn, r.rad ->> 'epost' as epost from handelse h join inlamning i on i.id = h.inlamning_id,
        jsonb_array_elements(i.innehall -> 'mottagare') with ordinality r(rad, plats) where h.typ = 'expediera') m using (arende_id, steg, nr)
      where (e.namn, e.epost) is distinct from (m.namn, m.epost)`,
  },
  {
    prov: 'delegationsbeslut',
    sql: `select x.arende_id as id, 'delegationsbeslutets rad är inte det som ärendet minns' as text from delegationsbeslut x join arende a on a.id = x.arende_id where ${rader(DELEGATIONSBESLUT)}`,
  },
  {
    prov: 'avsnitt',
    sql: `select t.arende_id as id, format('avsnittet %s är inte det som sparades', t.avsnitt) as text from tu_avsnitt t
      where t.version > 0 and t.sigill <> avsnittets_sigill(t.arende_id, t.avsnitt, t.version, t.innehall, t.andrad, t.andrad_av)`,
  },
];
