/** Rows as PostgreSQL has them; the write statement fills tables from JSON with these names. */
export interface ArendeRad {
  id: string;
  process: string;
  maskinversion: number;
  regim: string;
  titel: string;
  dnr: string | null;
  organ_id: string;
  tillstand: string;
  fas: string;
  steg: number;
  snapshot: unknown;
  sekretess: boolean;
  pausad_sedan: string | null;
  avslutad: boolean;
  kedja: string;
  overordnat_id: string | null;
}

export interface OppenUppgift {
  id: string;
  typ: string;
  organ_id: string;
  roll: string;
  person_id: string | null;
  innehavare_id: string | null;
  status: 'oppen' | 'klar' | 'struken';
  lage: string;
  eskalerad: number;
  frist_datum: string | null;
  frist_at: string | null;
  frist_rakning: string | null;
  lagfrist: boolean;
  avslutad: string | null;
  avslutad_av: string | null;
}

export interface NyUppgift extends OppenUppgift {
  arende_id: string;
  process: string;
  titel: string;
  arende_titel: string;
  dnr: string | null;
  tagen_at: string | null;
  frist_regel: string | null;
  sekretess: boolean;
  oppnad_steg: number;
  rad_version: number;
  skapad: string;
}

export interface FristRad {
  id: string;
  arende_id: string;
  uppgift_id: string | null;
  namn: string;
  slag: 'tillstand' | 'uppgift';
  handelse: string;
  at: string;
  datum: string;
  etikett: string;
  regel: string;
  kalla: string;
  rakning: string;
  lag: boolean;
  status: 'aktiv' | 'pausad' | 'utford' | 'struken';
  utford_at: string | null;
}

export interface EffektRad {
  id: string;
  arende_id: string;
  typ: string;
  data: Readonly<Record<string, unknown>>;
  steg: number;
  status: 'vantar';
  resultat: null;
  skapad: string;
  klar_at: null;
}

export interface OutboxRad {
  id: string;
  notis_id: null;
  till_organ: string | null;
  till_roll: string | null;
  till_person: string | null;
  arende_id: string;
  uppgift_id: string | null;
  typ: string;
  text: string;
  skapad: string;
  nasta_forsok: string;
  forsok: number;
  skickad_at: null;
  misslyckad: null;
}

export interface UppgiftHandelseRad {
  uppgift_id: string;
  typ: string;
  person_id: string | null;
  till_person_id: string | null;
  skal: string | null;
  vid: string;
}
