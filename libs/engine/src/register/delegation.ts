import type { Registerskrivare } from './registerskrivare.js';

interface Del {
  readonly delegerandeOrgan: string;
  readonly arendetyp: string;
  readonly beloppTkr: number | null;
  readonly bradskande: boolean;
  readonly overklagbart: boolean;
  readonly punkt: { readonly id: string; readonly anmals: boolean } | null;
  readonly beslut: { readonly datum: string; readonly personId: string } | null;
  readonly anmalanSenast: string | null;
  readonly anmaldVid: string | null;
  readonly tillkannagivet: string | null;
}

/** The decision's row, as the machine remembers it after the step. */
const delegationsbeslut: Registerskrivare = async (klient, { arendeId, tillstand, kontext }) => {
  const del = kontext as unknown as Del;
  await klient.query({
    name: 'skriv-delegationsbeslut',
    text: `insert into delegationsbeslut (arende_id, delegerande_organ, arendetyp, belopp_tkr, bradskande, overklagbart, punkt_id, tillstand, beslutat_datum, beslutat_av, anmals, anmalan_senast, anmald_vid, tillkannagivet)
      values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
      on conflict (arende_id) do update set punkt_id = excluded.punkt_id, tillstand = excluded.tillstand, beslutat_datum = excluded.beslutat_datum, beslutat_av = excluded.beslutat_av,
        anmals = excluded.anmals, anmalan_senast = excluded.anmalan_senast, anmald_vid = excluded.anmald_vid, tillkannagivet = excluded.tillkannagivet`,
    values: [
      arendeId,
      del.delegerandeOrgan,
      del.arendetyp,
      del.beloppTkr,
      del.bradskande,
      del.overklagbart,
      del.punkt?.id ?? null,
      tillstand,
      del.beslut?.datum ?? null,
      del.beslut?.personId ?? null,
      del.bradskande || del.punkt?.anmals !== false,
      del.anmalanSenast,
      del.anmaldVid,
      del.tillkannagivet,
    ],
  });
};

/** Which list a decision was reported with. */
const anmalningslista: Registerskrivare = async (klient, { arendeId }, { beslut }) => {
  await klient.query({
    name: 'skriv-anmalningslista',
    text: 'update delegationsbeslut set anmalan_id = $1 where arende_id = any($2::uuid[])',
    values: [arendeId, beslut],
  });
};

export const delegationsskrivare = { delegationsbeslut, anmalningslista };
