import { harleddUuid } from '../kedja.js';
import type { Registerskrivare } from './registerskrivare.js';

/** The recipients of a decision, each with a letter of its own to wait for; one without an address is sent to in another way. */
const expediering: Registerskrivare = async (klient, { arendeId, steg, nu }, { mottagare }) => {
  const rader = (Array.isArray(mottagare) ? mottagare : []).map((rad: { namn: string; epost: string | null }, nr) => ({
    id: harleddUuid('expediering', arendeId, steg, nr),
    nr,
    ...rad,
  }));
  await klient.query({
    name: 'skriv-expediering',
    text: `insert into expediering (id, arende_id, steg, nr, namn, epost, status, nasta_forsok, skapad, sigill)
      select x.id, $1, $2, x.nr, x.namn, x.epost, s.status, $3, $3, expedieringens_sigill(x.id, x.namn, x.epost, s.status, 0, null, null, null, '{}')
      from jsonb_to_recordset($4::jsonb) x(id uuid, nr int, namn text, epost text), lateral (select case when x.epost is null then 'annat' else 'vantar' end as status) s
      on conflict (id) do nothing`,
    values: [arendeId, steg, nu, JSON.stringify(rader)],
  });
};

export const expedieringsskrivare = { expediering };
