import type { Registerfraga } from './prova-register.js';

/** What a command writes of rows that it has locked or written itself, table by table; the database has no keys for these (docs/beslut/0033). */
const HANVISNINGAR = [
  ['handelse', 'arende_id', 'arende'],
  ['inlamning', 'arende_id', 'arende'],
  ['inlamning', 'uppgift_id', 'uppgift'],
  ['inlamning', 'person_id', 'person'],
  ['uppgift', 'arende_id', 'arende'],
  ['uppgift', 'avslutad_av', 'person'],
  ['uppgift_handelse', 'uppgift_id', 'uppgift'],
  ['uppgift_handelse', 'person_id', 'person'],
  ['frist', 'arende_id', 'arende'],
  ['frist', 'uppgift_id', 'uppgift'],
  ['notis_outbox', 'arende_id', 'arende'],
  ['wake', 'arende_id', 'arende'],
  ['effect', 'arende_id', 'arende'],
] as const;

const NAMN = { arende: 'ett ärende', uppgift: 'en uppgift', person: 'en person' } as const;

/** Rows that name a case, a task or a person that is not there. */
export const hanvisningar: readonly Registerfraga[] = HANVISNINGAR.map(([tabell, kolumn, till]) => ({
  prov: 'hänvisningar',
  sql: `select null as id, format('%s rader i ${tabell} hör till ${NAMN[till]} som inte finns', count(*)) as text from ${tabell} x
    where x.${kolumn} is not null and not exists (select from ${till} t where t.id = x.${kolumn}) having count(*) > 0`,
}));
