import type { AnslagKontext } from '#machines';
import type { Registerskrivare } from './registerskrivare.js';

/** The notice as its machine remembers it after the step, with what it announces. The instants are the step's own. */
const anslag: Registerskrivare = async (klient, { arendeId, organId, tillstand, nu, kontext }) => {
  const k = kontext as unknown as AnslagKontext;
  const nere = !['skapat', 'uppsatt'].includes(tillstand);
  await klient.query({
    name: 'skriv-anslag',
    text: SKRIV,
    values: [
      arendeId,
      k.nr,
      k.slag,
      organId,
      k.sammantradeId,
      k.sammantradesdatum,
      k.beslutsdatum,
      k.justeringsdatum,
      k.forvaring,
      k.handlingId,
      tillstand,
      k.uppsatt === null ? null : nu,
      k.uppsatt,
      k.overklagandeTill,
      nere ? nu : null,
      k.nedtaget,
      nu,
      JSON.stringify(
        k.paragrafer.map(({ arendeId: beslut, punktId, ...rad }, ordning) => ({ ...rad, ordning, punkt_id: punktId, beslut })),
      ),
    ],
  });
};

const SKRIV = `with a as (
    insert into anslag (arende_id, nr, slag, organ_id, sammantrade_id, sammantradesdatum, beslutsdatum, justeringsdatum, forvaring, handling_id, tillstand, uppsatt_at, uppsatt,
      overklagande_till, nedtaget_at, nedtaget, skapad) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)
    on conflict (arende_id) do update set nr = excluded.nr, justeringsdatum = excluded.justeringsdatum, forvaring = excluded.forvaring, tillstand = excluded.tillstand,
      uppsatt_at = case when anslag.nr = excluded.nr and anslag.uppsatt_at is not null then anslag.uppsatt_at else excluded.uppsatt_at end, uppsatt = excluded.uppsatt,
      overklagande_till = excluded.overklagande_till, nedtaget_at = coalesce(anslag.nedtaget_at, excluded.nedtaget_at), nedtaget = excluded.nedtaget returning arende_id)
  insert into anslag_paragraf (arende_id, ordning, paragraf, punkt_id, beslut_arende_id, rubrik, overklagande)
  select a.arende_id, p.ordning, p.paragraf, p.punkt_id, p.beslut, p.rubrik, p.overklagande
  from a, jsonb_to_recordset($18::jsonb) p(ordning int, paragraf int, punkt_id text, beslut uuid, rubrik text, overklagande text) on conflict (arende_id, punkt_id) do nothing`;

export const anslagsskrivare = { anslag };
