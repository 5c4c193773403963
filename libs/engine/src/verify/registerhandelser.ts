import type { Registerfraga } from './prova-register.js';

/** A register's own log: each event is a link after the one before it, and the row that they are about keeps how many they are and the last link. */
interface Kedja {
  readonly prov: string;
  /** What a finding calls the row that the events are about. */
  readonly vad: string;
  readonly agare: string;
  /** The case of the owner's row `a`. */
  readonly arende: string;
  readonly handelser: string;
  readonly nyckel: string;
  /** The link of the event `x` after `x.fore`; the first comes after the owner's own id. */
  readonly sigill: string;
}

const kedjefraga = ({ prov, vad, agare, arende, handelser, nyckel, sigill }: Kedja): Registerfraga => ({
  prov,
  sql: `select ${arende} as id, format('händelse %s för ${vad} %s är inte den som skrevs', x.id, x.${nyckel}) as text
      from (select *, coalesce(lag(kedja) over (partition by ${nyckel} order by id), ${nyckel}::text) as fore from ${handelser}) x left join ${agare} a on a.id = x.${nyckel}
      where x.kedja <> ${sigill}
    union all
    select ${arende}, format('${vad} %s har %s händelser men %s är sparade', coalesce(a.id, x.${nyckel}), coalesce(a.handelser, 0), coalesce(x.antal, 0)) from ${agare} a
      full join (select ${nyckel}, count(*)::int as antal, (array_agg(kedja order by id desc))[1] as kedja from ${handelser} group by 1) x on x.${nyckel} = a.id
      where (coalesce(a.handelser, 0), a.handelse_kedja) is distinct from (coalesce(x.antal, 0), x.kedja)`,
});

/** What is done with documents and with what the public reads, outside the events of a case: event by event, and against the rows that they changed (docs/beslut/0046). */
export const registerhandelser: readonly Registerfraga[] = [
  kedjefraga({
    ...{
      prov: 'handlingar',
      vad: 'handlingen',
      agare: 'handling',
      arende: 'a.arende_id',
      handelser: 'handling_handelse',
      nyckel: 'handling_id',
    },
    sigill: 'handlingshandelsens_sigill(x.fore, x.typ, x.fran_status, x.till_status, x.organ_id, x.dnr, x.skal, x.person_id, x.vid)',
  }),
  {
    prov: 'handlingar',
    sql: `select h.arende_id as id, format('handlingen %s är %s men dess senaste händelse säger %s', h.id, h.status, x.till_status) as text from handling h
      join (select distinct on (handling_id) handling_id, till_status from handling_handelse where typ <> 'dnr' order by handling_id, id desc) x on x.handling_id = h.id
      where x.till_status <> h.status`,
  },
  {
    prov: 'handlingar',
    sql: `select h.arende_id as id, format('handlingen %s har numret %s som ingen har gett den', h.id, n.dnr) as text from handling_dnr n join handling h on h.id = n.handling_id
      where not exists (select from dnr d where d.arende_id = h.arende_id and d.organ_id = n.organ_id and dnr_text(d.nummer, d.ar) = n.dnr)
        and not exists (select from handling_handelse e where e.handling_id = h.id and e.typ = 'dnr' and e.organ_id = n.organ_id and e.dnr = n.dnr)
      union all
      select h.arende_id, format('handlingen %s saknar numret %s som den har fått', h.id, e.dnr) from handling_handelse e join handling h on h.id = e.handling_id
      where e.typ = 'dnr' and not exists (select from handling_dnr n where n.handling_id = h.id and n.organ_id = e.organ_id and n.dnr = e.dnr)`,
  },
  // One effect can make several documents, also in the cases that a meeting has decided: `<effect>/<part>`.
  {
    prov: 'handlingar',
    sql: `select e.arende_id as id, format('handlingen som effekten %s framställde saknas', e.id) as text from effect e
      where e.status = 'klar' and e.resultat ? 'hash' and not exists (select from handling h where h.arende_id = e.arende_id and h.hash = e.resultat ->> 'hash')
      union all
      select h.arende_id, format('handlingen %s är av en effekt som inte finns', h.id) from handling h
      where h.effekt_id is not null and not exists (select from effect e where e.id in (h.effekt_id, array_to_string((string_to_array(h.effekt_id, '/'))[1:4], '/')))`,
  },
  kedjefraga({
    ...{
      prov: 'offentligt',
      vad: 'beslutet',
      agare: 'offentligt_beslut',
      arende: 'a.arende_id',
      handelser: 'offentligt_beslut_handelse',
      nyckel: 'beslut_id',
    },
    sigill: 'visningens_sigill(x.fore, x.typ, x.innehall, x.person_id, x.vid)',
  }),
];
