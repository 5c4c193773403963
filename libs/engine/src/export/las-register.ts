import type { PoolClient } from 'pg';

type Rad = Record<string, unknown>;

/** A whole row without the keys that only the tables need, so that a column that is added later comes along; with the name of its person. */
const rader = (alias: string, utan: readonly string[], namn = ''): string =>
  `to_jsonb(${alias}) - array[${utan.map((ett) => `'${ett}'`).join(', ')}]::text[]${namn === '' ? '' : ` || jsonb_build_object('namn', ${namn}.namn)`} as rad`;
const iPunkten = (tabell: string, ordning: string): string =>
  `select jsonb_build_object('punkt', k.nr) || ${rader('t', ['punkt_id'], 'p')} from ${tabell} t join sammantrade_punkt k on k.id = t.punkt_id join person p on p.id = t.person_id
    where k.mote_id = $1 order by k.nr, ${ordning}`;

/** Registers that belong to a case of the process: what the log alone does not say in one place. A person's own notes and drafts are not among them. */
const REGISTER: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  sammantrade: {
    sammantrade: `select ${rader('t', ['arende_id', 'aktuell_punkt', 'pagaende_votering', 'kalender_andrad'])} from sammantrade t where t.arende_id = $1`,
    punkter: `select ${rader('t', ['mote_id', 'organ_id', 'rad_version'])} from sammantrade_punkt t where t.mote_id = $1 order by t.nr`,
    narvaro: `select ${rader('t', ['mote_id', 'id'], 'p')} from sammantrade_narvaro t join person p on p.id = t.person_id where t.mote_id = $1 order by t.id`,
    yrkanden: iPunkten('sammantrade_yrkande', 't.vid, t.id'),
    jav: iPunkten('sammantrade_jav', 't.person_id'),
    roster: iPunkten('sammantrade_rost', 't.omgang, t.person_id'),
    reservationer: iPunkten('sammantrade_reservation', 't.person_id'),
    tillagg: iPunkten('sammantrade_tillagg', 't.vid, t.id'),
    kompletteringar: `select ${rader('t', ['mote_id'], 'p')} from sammantrade_komplettering t join person p on p.id = t.person_id where t.mote_id = $1 order by t.vid, t.id`,
    underskrifter: `select ${rader('t', ['mote_id'], 'p')} from sammantrade_signatur t join person p on p.id = t.person_id where t.mote_id = $1 order by t.vid, t.id`,
  },
  anslag: {
    anslag: `select ${rader('t', ['arende_id'])} from anslag t where t.arende_id = $1`,
    paragrafer: `select ${rader('t', ['arende_id'])} from anslag_paragraf t where t.arende_id = $1 order by t.ordning`,
    observationer: `select ${rader('t', ['arende_id', 'id'])} from anslag_observation t where t.arende_id = $1 order by t.id`,
  },
};

/** What is done in registers beside a case's log, whatever process it is: with its documents, to those it is sent to, on the web, and for the cases that it decides. */
const GEMENSAMMA: Readonly<Record<string, string>> = {
  handlingshandelser: `select ${rader('t', ['id'], 'p')} from handling_handelse t join handling h on h.id = t.handling_id and h.status <> 'utkast' join person p on p.id = t.person_id
    where h.arende_id = $1 order by t.id`,
  handlingsnummer: `select ${rader('t', [])} from handling_dnr t join handling h on h.id = t.handling_id and h.status <> 'utkast' where h.arende_id = $1 order by t.handling_id, t.organ_id, t.dnr`,
  expediering: `select ${rader('t', ['arende_id', 'nasta_forsok'])} from expediering t where t.arende_id = $1 order by t.steg, t.nr`,
  webben: `select ${rader('t', ['id', 'arende_id'])} from offentligt_beslut t where t.arende_id = $1`,
  webbhandelser: `select ${rader('t', ['id'], 'p')} from offentligt_beslut_handelse t join person p on p.id = t.person_id where t.beslut_id = $1 order by t.id`,
  beslutskopplingar: `select ${rader('t', [])} from beslutskoppling t where $1 in (t.beslut_id, t.arende_id) order by t.skapad, t.beslut_id, t.arende_id`,
};

/** The registers of the process, and those of all processes that have something to say. */
export async function lasRegister(klient: PoolClient, process: string, arendeId: string): Promise<Record<string, Rad[]>> {
  const register: Record<string, Rad[]> = {};
  for (const [namn, text] of Object.entries(REGISTER[process] ?? {})) {
    const svar = await klient.query<{ rad: Rad }>({ name: `export-register-${process}-${namn}`, text, values: [arendeId] });
    register[namn] = svar.rows.map(({ rad }) => rad);
  }
  for (const [namn, text] of Object.entries(GEMENSAMMA)) {
    const svar = await klient.query<{ rad: Rad }>({ name: `export-register-${namn}`, text, values: [arendeId] });
    if (svar.rows.length > 0) register[namn] = svar.rows.map(({ rad }) => rad);
  }
  return register;
}
