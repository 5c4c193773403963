import type { Registerskrivare } from '../register/registerskrivare.js';

interface Beslutskontext {
  readonly beslut: { readonly organ: string; readonly datum: string; readonly paragraf: number } | null;
  readonly utfall: string | null;
}

/** The summary for everybody, or the reason for leaving it out; a new one replaces the one before, which the log keeps. */
const sammanfattning: Registerskrivare = async (klient, { arendeId, nu, personId }, data) => {
  await klient.query({
    name: 'offentlig-sammanfattning',
    text: `insert into offentligt_beslut (id, arende_id, sammanfattning, avstatt_skal, skriven_at, skriven_av) values ($1, $1, nullif($2, ''), nullif($3, ''), $4, $5)
      on conflict (arende_id) do update set sammanfattning = excluded.sammanfattning, avstatt_skal = excluded.avstatt_skal, skriven_at = excluded.skriven_at, skriven_av = excluded.skriven_av`,
    values: [arendeId, data.sammanfattning, data.avstaSkal, nu, personId],
  });
};

/** On the web from now; the day it first came there is kept when it is published again with another heading. */
const publicering: Registerskrivare = async (klient, { arendeId, nu, kontext }, data) => {
  const { beslut, utfall } = kontext as unknown as Beslutskontext;
  await klient.query({
    name: 'offentlig-publicering',
    text: `update offentligt_beslut set rubrik = $2, utdrag = $3, publicerat_at = coalesce(publicerat_at, $4), organ_id = $5, beslutsdatum = $6, paragraf = $7, utfall = $8 where arende_id = $1`,
    values: [
      arendeId,
      data.rubrik,
      data.visaProtokollsutdrag === true,
      nu,
      beslut?.organ ?? null,
      beslut?.datum ?? null,
      beslut?.paragraf ?? null,
      utfall,
    ],
  });
};

const borttagning: Registerskrivare = async (klient, { arendeId, nu, personId }, { skal }) => {
  await klient.query({
    name: 'offentlig-borttagning',
    text: 'update offentligt_beslut set publicerat_at = null, borttaget_at = $2, borttaget_av = $3, borttaget_skal = $4 where arende_id = $1',
    values: [arendeId, nu, personId, skal],
  });
};

/** What is shown to everybody, by the names that the machine uses. */
export const offentlighetsskrivare = {
  'offentlig-sammanfattning': sammanfattning,
  'offentlig-publicering': publicering,
  'offentlig-borttagning': borttagning,
} as const satisfies Readonly<Record<string, Registerskrivare>>;
