import type { PoolClient } from 'pg';

type Rader = Record<string, unknown>[];

/** Registers that belong to a case of the process: what the log alone does not say in one place. A person's own notes are not among them. */
const REGISTER: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  sammantrade: {
    sammantrade: `select datum::text, tid, plats, platser, tillstand from sammantrade where arende_id = $1`,
    punkter: `select nr, slag, rubrik, arende_id as arende, status, struken_skal as "struken", paragraf, utfall, beslutspunkter, omedelbart_justerad as "omedelbartJusterad", deltog
      from sammantrade_punkt where mote_id = $1 order by nr`,
    narvaro: `select n.person_id as id, p.namn, n.fran, n.till from sammantrade_narvaro n join person p on p.id = n.person_id where n.mote_id = $1 order by n.id`,
    yrkanden: `select k.nr as punkt, y.person_id as id, p.namn, y.slag, y.mening from sammantrade_yrkande y join sammantrade_punkt k on k.id = y.punkt_id join person p on p.id = y.person_id
      where k.mote_id = $1 order by k.nr, y.vid, y.id`,
    jav: `select k.nr as punkt, j.person_id as id, p.namn, j.skal from sammantrade_jav j join sammantrade_punkt k on k.id = j.punkt_id join person p on p.id = j.person_id
      where k.mote_id = $1 order by k.nr, j.person_id`,
    roster: `select k.nr as punkt, r.person_id as id, p.namn, r.rost from sammantrade_rost r join sammantrade_punkt k on k.id = r.punkt_id join person p on p.id = r.person_id
      where k.mote_id = $1 order by k.nr, r.person_id`,
    reservationer: `select k.nr as punkt, v.person_id as id, p.namn, v.mening from sammantrade_reservation v join sammantrade_punkt k on k.id = v.punkt_id join person p on p.id = v.person_id
      where k.mote_id = $1 order by k.nr, v.person_id`,
  },
};

export async function lasRegister(klient: PoolClient, process: string, arendeId: string): Promise<Record<string, Rader>> {
  const register: Record<string, Rader> = {};
  for (const [namn, text] of Object.entries(REGISTER[process] ?? {}))
    register[namn] = (await klient.query<Record<string, unknown>>({ name: `export-register-${namn}`, text, values: [arendeId] })).rows;
  return register;
}
