import { andradeRader, nyaRader } from './skrivsats.js';

/** How each kind of row that a step makes is written: its table, its columns and their types. */

export const arende = andradeRader('arende', {
  id: 'uuid',
  snapshot: 'jsonb',
  tillstand: 'text',
  fas: 'text',
  steg: 'int',
  maskinversion: 'int',
  pausad_sedan: 'timestamptz',
  avslutad: 'boolean',
  andrad: 'timestamptz',
  kedja: 'text',
  organ_id: 'text',
});

export const inlamning = nyaRader('inlamning', {
  id: 'uuid',
  arende_id: 'uuid',
  uppgift_id: 'uuid',
  formular: 'text',
  schema_version: 'int',
  innehall: 'jsonb',
  hash: 'text',
  person_id: 'text',
  vid: 'timestamptz',
});

export const handelse = nyaRader('handelse', {
  arende_id: 'uuid',
  steg: 'int',
  typ: 'text',
  person_id: 'text',
  roll: 'text',
  organ_id: 'text',
  for_person_id: 'text',
  vid: 'timestamptz',
  data: 'jsonb',
  fran_tillstand: 'text',
  till_tillstand: 'text',
  inlamning_id: 'uuid',
  maskinversion: 'int',
  fore: 'text',
  kedja: 'text',
});

export const uppgift = nyaRader('uppgift', {
  id: 'uuid',
  arende_id: 'uuid',
  process: 'text',
  typ: 'text',
  titel: 'text',
  arende_titel: 'text',
  dnr: 'text',
  organ_id: 'text',
  roll: 'text',
  person_id: 'text',
  innehavare_id: 'text',
  tagen_at: 'timestamptz',
  status: 'text',
  lage: 'text',
  frist_datum: 'date',
  frist_at: 'timestamptz',
  frist_regel: 'text',
  frist_rakning: 'text',
  lagfrist: 'boolean',
  eskalerad: 'smallint',
  sekretess: 'boolean',
  oppnad_steg: 'int',
  rad_version: 'int',
  skapad: 'timestamptz',
  avslutad: 'timestamptz',
  avslutad_av: 'text',
});

export const andradUppgift = andradeRader(
  'uppgift',
  {
    id: 'uuid',
    status: 'text',
    lage: 'text',
    eskalerad: 'smallint',
    frist_datum: 'date',
    frist_at: 'timestamptz',
    frist_rakning: 'text',
    avslutad: 'timestamptz',
    avslutad_av: 'text',
  },
  ', rad_version = t.rad_version + 1',
);

export const uppgiftHandelse = nyaRader('uppgift_handelse', {
  uppgift_id: 'uuid',
  typ: 'text',
  person_id: 'text',
  till_person_id: 'text',
  skal: 'text',
  vid: 'timestamptz',
});

export const frist = nyaRader('frist', {
  id: 'uuid',
  arende_id: 'uuid',
  uppgift_id: 'uuid',
  namn: 'text',
  slag: 'text',
  handelse: 'text',
  at: 'timestamptz',
  datum: 'date',
  etikett: 'text',
  regel: 'text',
  kalla: 'text',
  rakning: 'text',
  lag: 'boolean',
  status: 'text',
  utford_at: 'timestamptz',
});

export const andradFrist = andradeRader('frist', {
  id: 'uuid',
  handelse: 'text',
  status: 'text',
  at: 'timestamptz',
  datum: 'date',
  rakning: 'text',
  utford_at: 'timestamptz',
});

export const effekt = nyaRader('effect', {
  id: 'text',
  arende_id: 'uuid',
  typ: 'text',
  data: 'jsonb',
  steg: 'int',
  status: 'text',
  resultat: 'jsonb',
  skapad: 'timestamptz',
  klar_at: 'timestamptz',
});

export const outbox = nyaRader('notis_outbox', {
  id: 'uuid',
  notis_id: 'uuid',
  till_organ: 'text',
  till_roll: 'text',
  till_person: 'text',
  arende_id: 'uuid',
  uppgift_id: 'uuid',
  typ: 'text',
  text: 'text',
  skapad: 'timestamptz',
  nasta_forsok: 'timestamptz',
  forsok: 'int',
  skickad_at: 'timestamptz',
  misslyckad: 'text',
});

/** In the order of their key, so that two commands never wait for each other's counters in a ring. */
export const raknare = nyaRader(
  'uppgift_raknare',
  { organ_id: 'text', roll: 'text', plats: 'smallint', antal: 'int' },
  'order by organ_id, roll, plats on conflict (organ_id, roll, plats) do update set antal = uppgift_raknare.antal + excluded.antal',
);

export const wake = nyaRader(
  'wake',
  { arende_id: 'uuid', steg: 'int', fas: 'text', skapad: 'timestamptz' },
  // Without a condition the parser takes `on conflict` for a join's.
  'where true on conflict (arende_id) do update set steg = excluded.steg, fas = excluded.fas, skapad = excluded.skapad, tagen_till = excluded.tagen_till',
);

export const kommando = nyaRader('command', { nyckel: 'text', kropp: 'text', svar: 'jsonb', skapad: 'timestamptz' });

export const kommandosvar = andradeRader('command', { nyckel: 'text', svar: 'jsonb' });
