import type { Registerfraga } from './prova-register.js';

/** What the group settled, as the log has sealed it: items one by one and by the consent list. */
const FORSEGLAT = `select h.arende_id as mote_id, (i.innehall ->> 'arendeId')::uuid as arende_id, i.innehall ->> 'utfall' as utfall, i.innehall ->> 'skal' as skal,
    case when i.innehall ->> 'utfall' = 'prioriterad' then i.innehall ->> 'finansieringstyp' end as finansieringstyp, false as samtycke
  from handelse h join mote m on m.arende_id = h.arende_id join inlamning i on i.id = h.inlamning_id where h.typ = 'avsluta-punkt'
  union all
  select h.arende_id, (p ->> 'arendeId')::uuid, 'prioriterad', i.innehall ->> 'skal', p ->> 'finansieringstyp', true
  from handelse h join mote m on m.arende_id = h.arende_id join inlamning i on i.id = h.inlamning_id, jsonb_array_elements(i.innehall -> 'punkter') p where h.typ = 'bekrafta-samtycke'`;

/** The registers of a meeting against its log: nobody has changed an outcome or a member's values afterwards. */
export const motesfragor: readonly Registerfraga[] = [
  {
    prov: 'möten',
    sql: `select a.id, format('mötets rad säger %s men ärendet står i %s', m.tillstand, a.tillstand) as text from mote m join arende a on a.id = m.arende_id where m.tillstand <> a.tillstand`,
  },
  {
    prov: 'möten',
    sql: `select coalesce(p.mote_id, f.mote_id) as id, format('punkten %s har utfallet %s men loggen säger %s, eller dess skäl eller finansiering är ändrad', coalesce(p.arende_id, f.arende_id), coalesce(p.utfall, 'inget'), coalesce(f.utfall, 'inget')) as text
      from mote_punkt p full join (${FORSEGLAT}) f using (mote_id, arende_id)
      where p.utfall is distinct from f.utfall or p.skal is distinct from f.skal or p.finansieringstyp is distinct from f.finansieringstyp
        or p.samtycke is distinct from coalesce(f.samtycke, false) or (p.status = 'klar') is distinct from (f.utfall is not null)`,
  },
  {
    prov: 'värderingar',
    sql: `select coalesce(v.mote_id, h.mote_id) as id, format('värderingen av %s har version %s men %s är sparade', coalesce(v.arende_id, h.arende_id), coalesce(v.version, 0), coalesce(h.antal, 0)) as text
      from vardering v
      full join (select mote_id, arende_id, ledamot_id, max(version) as version, count(*) as antal from vardering_handelse group by 1, 2, 3) h using (mote_id, arende_id, ledamot_id)
      where v.version is distinct from h.version or v.version is distinct from h.antal`,
  },
  {
    prov: 'värderingar',
    sql: `select v.mote_id as id, format('värderingen av %s är inte den som sparades', v.arende_id) as text
      from vardering v join vardering_handelse h using (mote_id, arende_id, ledamot_id, version)
      where h.innehall is distinct from jsonb_build_object('lage', v.lage, 'nytta', v.nytta, 'effektivitet', v.effektivitet, 'innovation', v.innovation, 'skal', v.skal)`,
  },
];
