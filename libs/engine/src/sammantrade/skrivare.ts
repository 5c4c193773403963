import { type Delfraga, problem, type ProportionelltVal } from '#contracts';
import {
  begartProportionellt,
  delfragaAv,
  kvarEfterNyProposition,
  propositionAv,
  raknatProportionellt,
  type SammantradeKontext,
  type Sammantradespunkt,
  type Sate,
  sedlarAv,
  type Signatur,
  tjanstgorande,
} from '#machines';
import { harleddUuid } from '../kedja.js';
import type { Registerskrivare, Registersteg } from '../register/registerskrivare.js';
import { Nekad } from '../types.js';

const kontextAv = (steg: Registersteg): SammantradeKontext => steg.kontext as unknown as SammantradeKontext;
type Fakta = { readonly sammantradespunkt?: Sammantradespunkt; readonly organetsSaten?: readonly Sate[]; readonly nastaParagraf?: number };
const faktaAv = (data: Readonly<Record<string, unknown>>): Fakta => data.fakta as Fakta;

/** What somebody who has the meeting in a calendar must be told of. */
const NYTT_I_KALENDERN = `((sammantrade.datum, sammantrade.tid, sammantrade.plats) is distinct from (excluded.datum, excluded.tid, excluded.plats)
  or (excluded.tillstand = 'installt' and sammantrade.tillstand <> 'installt'))`;

/** The meeting's row, as the machine remembers it after the step. */
const sammantrade: Registerskrivare = async (klient, steg) => {
  const { organtyp, datum, tid, plats, platser } = kontextAv(steg);
  await klient.query({
    name: 'sammantrade-skriv',
    text: `insert into sammantrade (arende_id, organ_id, organtyp, datum, tid, plats, platser, tillstand, kalender_andrad) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
      on conflict (arende_id) do update set tillstand = excluded.tillstand, datum = excluded.datum, tid = excluded.tid, plats = excluded.plats,
        sekvens = sammantrade.sekvens + case when ${NYTT_I_KALENDERN} then 1 else 0 end,
        kalender_andrad = case when ${NYTT_I_KALENDERN} then $9::timestamptz else sammantrade.kalender_andrad end,
        kallat_at = case when excluded.tillstand = 'kallat' then $9::timestamptz else sammantrade.kallat_at end,
        oppnat_at = case when excluded.tillstand = 'oppnat' then coalesce(sammantrade.oppnat_at, $9::timestamptz) else sammantrade.oppnat_at end,
        avslutat_at = case when excluded.tillstand = 'avslutat' then coalesce(sammantrade.avslutat_at, $9::timestamptz) else sammantrade.avslutat_at end`,
    values: [steg.arendeId, steg.organId, organtyp, datum, tid, plats, platser, steg.tillstand, steg.nu],
  });
};

const punkt: Registerskrivare = async (klient, steg, { slag, rubrik, arendeId, forslag, bradskande }) => {
  await klient.query({
    name: 'sammantrade-punkt',
    text: `insert into sammantrade_punkt (id, mote_id, nr, slag, rubrik, arende_id, forslag, bradskande, rad_version, status, organ_id)
      select $2, $1, coalesce((select max(nr) from sammantrade_punkt where mote_id = $1), 0) + 1, $3, $4, $5, $6::jsonb, $7, 1, 'oppen', $8`,
    values: [
      steg.arendeId,
      harleddUuid('sammantradespunkt', steg.arendeId, steg.steg),
      slag,
      rubrik,
      arendeId,
      JSON.stringify(forslag),
      // What comes after the summons is urgent by law; before it nothing is.
      bradskande === true && kontextAv(steg).kallat !== null,
      steg.organId,
    ],
  });
};

/** A matter that a member has raised stands last on the agenda; it is never urgent by that alone. */
const vacktArende: Registerskrivare = async (klient, steg, { rubrik, forslag, personId }) => {
  await klient.query({
    name: 'sammantrade-vackt-arende',
    text: `insert into sammantrade_punkt (id, mote_id, nr, slag, rubrik, arende_id, forslag, bradskande, rad_version, status, organ_id, vackt_av)
      select $2, $1, coalesce((select max(nr) from sammantrade_punkt where mote_id = $1), 0) + 1, 'initiativ', $3, null, $4::jsonb, false, 1, 'oppen', $5, $6`,
    values: [
      steg.arendeId,
      harleddUuid('sammantradespunkt', steg.arendeId, steg.steg),
      rubrik,
      JSON.stringify(forslag),
      steg.organId,
      personId,
    ],
  });
};

const strykPunkt: Registerskrivare = async (klient, steg, { punktId, skal }) => {
  await klient.query({
    name: 'sammantrade-stryk',
    text: `update sammantrade_punkt set status = 'struken', struken_skal = $3, rad_version = rad_version + 1 where id = $2 and mote_id = $1`,
    values: [steg.arendeId, punktId, skal],
  });
};

/** Into the room: a person who is in another room already stays there, and the step is refused. */
async function kliv(klient: Parameters<Registerskrivare>[0], steg: Registersteg, personer: readonly string[]): Promise<void> {
  await klient.query({
    name: 'sammantrade-narvaro-in',
    text: `insert into sammantrade_narvaro (mote_id, person_id, fran, distans) select $1, p, $3, p = any($4::text[]) from (select distinct unnest($2::text[]) as p) x order by p
      on conflict (person_id) where till is null do update set distans = excluded.distans where sammantrade_narvaro.mote_id = excluded.mote_id`,
    values: [steg.arendeId, personer, steg.nu, kontextAv(steg).distans ?? []],
  });
  const svar = await klient.query<{ antal: number }>({
    name: 'sammantrade-narvaro-inne',
    text: 'select count(*)::int as antal from sammantrade_narvaro where mote_id = $1 and till is null and person_id = any($2::text[])',
    values: [steg.arendeId, personer],
  });
  if (svar.rows[0]?.antal !== new Set(personer).size)
    throw new Nekad(
      'regel-hindrar',
      problem('regel-hindrar', {
        regel: 'narvarande-sitter-inte-pa-annat-sammantrade',
        detail: 'Ingen kan vara närvarande på två sammanträden samtidigt.',
        kalla: 'KL 5:65, 6:35',
        kanGorasAv: 'Sekreteraren på det andra sammanträdet antecknar att personen har gått',
      }),
    );
}

const upprop: Registerskrivare = async (klient, steg) => kliv(klient, steg, kontextAv(steg).narvarande);

const narvaro: Registerskrivare = async (klient, steg, { personId, narvarande }) => {
  // Those who serve are others now: a vote that has been counted was theirs who served before. What was settled on the way stays settled, by those who served then.
  await klient.query({
    name: 'sammantrade-narvaro-votering',
    text: `with oppna as (update sammantrade_punkt set votering = null, rad_version = rad_version + 1 where mote_id = $1 and status = 'oppen' and votering is not null returning id)
      delete from sammantrade_rost r using oppna o where r.punkt_id = o.id and r.omgang = 0`,
    values: [steg.arendeId],
  });
  if (narvarande === true) return kliv(klient, steg, [String(personId)]);
  await klient.query({
    name: 'sammantrade-narvaro-ut',
    text: 'update sammantrade_narvaro set till = $3 where mote_id = $1 and person_id = $2 and till is null',
    values: [steg.arendeId, personId, steg.nu],
  });
};

const slut: Registerskrivare = async (klient, steg) => {
  await klient.query({
    name: 'sammantrade-slut',
    text: 'update sammantrade_narvaro set till = $2 where mote_id = $1 and till is null',
    values: [steg.arendeId, steg.nu],
  });
};

/** What was put to the question no longer holds when who serves or what is moved has changed. */
const OM_PA_NYTT = `proposition = null, votering = null, delfragor = '[]', sedlar = null, proportionellt = null, rad_version = rad_version + 1`;
/** Takes the item's votes away; those of the questions that stay are named by their numbers, and the main vote is number 0. */
const strykRoster = (klient: Parameters<Registerskrivare>[0], punktId: unknown, kvar: readonly number[] = []) =>
  klient.query({
    name: 'sammantrade-stryk-roster',
    text: 'delete from sammantrade_rost where punkt_id = $1 and omgang <> all($2::int[])',
    values: [punktId, kvar],
  });
const skrivRoster = (klient: Parameters<Registerskrivare>[0], punktId: unknown, roster: unknown, omgang: number) =>
  klient.query({
    name: 'sammantrade-roster',
    text: `insert into sammantrade_rost (punkt_id, person_id, rost, omgang) select $1, r."personId", r.rost, $3 from jsonb_to_recordset($2::jsonb) r("personId" text, rost text)`,
    values: [punktId, JSON.stringify(roster), omgang],
  });
const punktenAv = (data: Readonly<Record<string, unknown>>): Sammantradespunkt => {
  const { sammantradespunkt } = faktaAv(data);
  if (!sammantradespunkt) throw new Error('Händelsen gäller ingen punkt');
  return sammantradespunkt;
};
const numren = (delfragor: readonly { readonly nr: number }[] = []): number[] => delfragor.map(({ nr }) => nr);

const jav: Registerskrivare = async (klient, steg, { punktId, personId, grund, skal }) => {
  await klient.query({
    name: 'sammantrade-jav',
    text: 'insert into sammantrade_jav (punkt_id, person_id, grund, skal, vid) values ($1, $2, $3, $4, $5)',
    values: [punktId, personId, grund, skal, steg.nu],
  });
  await klient.query({
    name: 'sammantrade-jav-punkt',
    text: `update sammantrade_punkt set ${OM_PA_NYTT} where id = $1`,
    values: [punktId],
  });
  await strykRoster(klient, punktId);
};

const yrkande: Registerskrivare = async (klient, steg, { punktId, personId, slag, mening }) => {
  await klient.query({
    name: 'sammantrade-yrkande',
    text: 'insert into sammantrade_yrkande (id, punkt_id, person_id, slag, mening, vid) values ($1, $2, $3, $4, $5, $6)',
    values: [harleddUuid('yrkande', steg.arendeId, steg.steg), punktId, personId, slag, mening, steg.nu],
  });
  await klient.query({
    name: 'sammantrade-yrkande-punkt',
    text: `update sammantrade_punkt set inga_yrkanden = false, ${OM_PA_NYTT} where id = $1`,
    values: [punktId],
  });
  await strykRoster(klient, punktId);
};

const ingaYrkanden: Registerskrivare = async (klient, _steg, { punktId }) => {
  await klient.query({
    name: 'sammantrade-inga-yrkanden',
    text: 'update sammantrade_punkt set inga_yrkanden = true, rad_version = rad_version + 1 where id = $1',
    values: [punktId],
  });
};

/** What has been settled of whether the case is decided today stays; what stood against what is put anew. */
const proposition: Registerskrivare = async (klient, _steg, data) => {
  const kvar = kvarEfterNyProposition(punktenAv(data).delfragor ?? []);
  await klient.query({
    name: 'sammantrade-proposition',
    text: `update sammantrade_punkt set proposition = $2::jsonb, delfragor = $3::jsonb, votering = null, rad_version = rad_version + 1 where id = $1`,
    values: [data.punktId, JSON.stringify(propositionAv(data)), JSON.stringify(kvar)],
  });
  await strykRoster(klient, data.punktId, numren(kvar));
};

/** The votes as they were given, one row per person: a vote that is registered again replaces the one before. */
const votering: Registerskrivare = async (klient, _steg, data) => {
  const { punktId, ja, nej, utslagsrost, roster } = data;
  await strykRoster(klient, punktId, numren(punktenAv(data).delfragor));
  await skrivRoster(klient, punktId, roster, 0);
  await klient.query({
    name: 'sammantrade-votering',
    text: 'update sammantrade_punkt set votering = $2::jsonb, rad_version = rad_version + 1 where id = $1',
    values: [punktId, JSON.stringify({ ja, nej, utslagsrost })],
  });
};

const satDelfragor = (klient: Parameters<Registerskrivare>[0], punktId: unknown, delfragor: readonly Delfraga[]) =>
  klient.query({
    name: 'sammantrade-delfragor',
    text: `update sammantrade_punkt set delfragor = $2::jsonb, rad_version = rad_version + 1 where id = $1`,
    values: [punktId, JSON.stringify(delfragor)],
  });

/** A question beside the main one is settled, by votes or as the chair found. */
const delfraga: Registerskrivare = async (klient, steg, data) => {
  const punkten = punktenAv(data);
  const avgjord = delfragaAv(data, punkten, kontextAv(steg));
  await skrivRoster(klient, data.punktId, data.roster ?? [], avgjord.nr);
  await satDelfragor(klient, data.punktId, [...(punkten.delfragor ?? []), avgjord]);
};

/** The last one is put anew, and with it the main vote that rested on it. */
const strykDelfraga: Registerskrivare = async (klient, _steg, data) => {
  const kvar = (punktenAv(data).delfragor ?? []).filter(({ nr }) => nr !== data.nr);
  await klient.query({
    name: 'sammantrade-stryk-votering',
    text: 'update sammantrade_punkt set votering = null where id = $1',
    values: [data.punktId],
  });
  await strykRoster(klient, data.punktId, numren(kvar));
  await satDelfragor(klient, data.punktId, kvar);
};

const satProportionellt = (klient: Parameters<Registerskrivare>[0], punktId: unknown, varde: ProportionelltVal) =>
  klient.query({
    name: 'sammantrade-proportionellt',
    text: 'update sammantrade_punkt set proportionellt = $2::jsonb, proposition = null, sedlar = null, rad_version = rad_version + 1 where id = $1',
    values: [punktId, JSON.stringify(varde)],
  });

/** Enough of those who elect have asked for a proportional election: what had been put to the question no longer holds. */
const proportionelltBegart: Registerskrivare = async (klient, _steg, data) => {
  await satProportionellt(klient, data.punktId, begartProportionellt(data));
};

/** The ballots by group, and who got the seats by them. */
const proportionelltRaknat: Registerskrivare = async (klient, _steg, data) => {
  const begart = (data.fakta as { sammantradespunkt?: Sammantradespunkt }).sammantradespunkt?.proportionellt;
  if (!begart) throw new Error('Valet är inte begärt proportionellt');
  await satProportionellt(klient, data.punktId, raknatProportionellt(begart, data));
};

/** Ballots as they were counted; who gave which is nowhere (KL 5:55). */
const sedlar: Registerskrivare = async (klient, _steg, { punktId, kandidater, blanka, ogiltiga, lott }) => {
  await klient.query({
    name: 'sammantrade-sedlar',
    text: 'update sammantrade_punkt set sedlar = $2::jsonb, rad_version = rad_version + 1 where id = $1',
    values: [punktId, JSON.stringify(sedlarAv({ kandidater, blanka, ogiltiga, lott }))],
  });
};

const tillagg =
  (slag: 'yttrande' | 'protokollsanteckning'): Registerskrivare =>
  async (klient, steg, { punktId, personId, partier, mening }) => {
    await klient.query({
      name: 'sammantrade-tillagg',
      text: `insert into sammantrade_tillagg (id, punkt_id, slag, person_id, partier, mening, vid) values ($1, $2, $3, $4, $5::jsonb, $6, $7)`,
      values: [harleddUuid('tillagg', steg.arendeId, steg.steg), punktId, slag, personId, JSON.stringify(partier ?? []), mening, steg.nu],
    });
  };

/** The decision and its paragraph: the series moves one step in the same transaction, or nothing of the decision is written. */
const beslut: Registerskrivare = async (klient, steg, data) => {
  const kontext = kontextAv(steg);
  const { sammantradespunkt, organetsSaten = [], nastaParagraf } = faktaAv(data);
  const ar = Number(kontext.datum.slice(0, 4));
  const serie = await klient.query<{ senast: number }>({
    name: 'paragraf-ta',
    text: `insert into paragraf_serie (organ_id, ar, senast) values ($1, $2, 1) on conflict (organ_id, ar) do update set senast = paragraf_serie.senast + 1 returning senast`,
    values: [steg.organId, ar],
  });
  const paragraf = serie.rows[0]?.senast;
  if (paragraf === undefined || paragraf !== nastaParagraf) throw new Error('Paragrafserien har flyttats utanför beslutets lås');
  await klient.query({
    name: 'sammantrade-beslut',
    text: `update sammantrade_punkt set status = 'beslutad', ar = $2, paragraf = $3, utfall = $4, beslutspunkter = $5::jsonb, omedelbart_justerad = $6, skal_omedelbar = $7,
        deltog = $8::jsonb, beslutad_at = $9, ledd_av = $10, rad_version = rad_version + 1 where id = $1`,
    values: [
      data.punktId,
      ar,
      paragraf,
      data.utfall,
      JSON.stringify(data.beslutspunkter),
      data.omedelbartJusterad,
      data.skalOmedelbar,
      JSON.stringify(tjanstgorande(kontext, organetsSaten, sammantradespunkt?.jav ?? [])),
      steg.nu,
      kontext.ordforande,
    ],
  });
};

const reservation: Registerskrivare = async (klient, steg, { punktId, personId, mening }) => {
  await klient.query({
    name: 'sammantrade-reservation',
    text: `insert into sammantrade_reservation (punkt_id, person_id, mening, vid) values ($1, $2, $3, $4)
      on conflict (punkt_id, person_id) do update set mening = excluded.mening, vid = excluded.vid`,
    values: [punktId, personId, mening, steg.nu],
  });
};

interface Undertecknat {
  readonly dokument: string;
  readonly nr: number;
  readonly autentiserad: string | null;
  readonly signatur: Signatur | null;
}

/** A signature, once per person and version; what has been signed is never changed, only cancelled when there is a new version. */
const signatur: Registerskrivare = async (klient, steg, data) => {
  const { dokument, nr, autentiserad, signatur: en } = data as unknown as Undertecknat;
  if (en === null || autentiserad === null) throw new Error('En underskrift saknar person eller inloggning');
  await klient.query({
    name: 'sammantrade-signatur',
    text: `insert into sammantrade_signatur (id, mote_id, dokument, nr, person_id, som, hash, autentiserad, vid) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    values: [
      harleddUuid('signatur', steg.arendeId, steg.steg),
      steg.arendeId,
      dokument,
      nr,
      en.personId,
      en.som,
      en.hash,
      autentiserad,
      en.vid,
    ],
  });
};

/** What is written into the protocol after the meeting; what has been signed no longer holds. */
const komplettering: Registerskrivare = async (klient, steg, { punktId, text }) => {
  await klient.query({
    name: 'sammantrade-komplettering',
    text: `insert into sammantrade_komplettering (id, mote_id, punkt_id, text, person_id, vid)
      select $1, $2, p.id, $4, $5, $6 from (select 1) en left join sammantrade_punkt p on p.id = $3 and p.mote_id = $2`,
    values: [harleddUuid('komplettering', steg.arendeId, steg.steg), steg.arendeId, punktId, text, steg.personId, steg.nu],
  });
  await klient.query({
    name: 'sammantrade-makulera-signaturer',
    text: `update sammantrade_signatur set makulerad = $2 where mote_id = $1 and dokument = 'protokoll' and makulerad is null`,
    values: [steg.arendeId, steg.nu],
  });
};

/** The paragraph is approved with the rest of the protocol; who had signed it at once has signed nothing. */
const avstaOmedelbar: Registerskrivare = async (klient, steg, { punktId }) => {
  await klient.query({
    name: 'sammantrade-avsta-omedelbar',
    text: 'update sammantrade_punkt set omedelbart_justerad = false where mote_id = $1 and id = $2',
    values: [steg.arendeId, punktId],
  });
  const avstadda = kontextAv(steg).omedelbara.flatMap(({ nr, avstatt }) => (avstatt ? [nr] : []));
  await klient.query({
    name: 'sammantrade-makulera-omedelbara',
    text: `update sammantrade_signatur set makulerad = $3 where mote_id = $1 and dokument = 'omedelbart' and nr = any($2::int[]) and makulerad is null`,
    values: [steg.arendeId, avstadda, steg.nu],
  });
};

/** The registers of a meeting that decides, by the names that its machine uses. */
export const sammantradeskrivare = {
  sammantrade,
  'sammantrade-punkt': punkt,
  'sammantrade-vackt-arende': vacktArende,
  'sammantrade-stryk-punkt': strykPunkt,
  'sammantrade-sedlar': sedlar,
  'sammantrade-proportionellt-begart': proportionelltBegart,
  'sammantrade-proportionellt-raknat': proportionelltRaknat,
  'sammantrade-yttrande': tillagg('yttrande'),
  'sammantrade-protokollsanteckning': tillagg('protokollsanteckning'),
  'sammantrade-upprop': upprop,
  'sammantrade-narvaro': narvaro,
  'sammantrade-slut': slut,
  'sammantrade-jav': jav,
  'sammantrade-yrkande': yrkande,
  'sammantrade-inga-yrkanden': ingaYrkanden,
  'sammantrade-proposition': proposition,
  'sammantrade-votering': votering,
  'sammantrade-delfraga': delfraga,
  'sammantrade-stryk-delfraga': strykDelfraga,
  'sammantrade-beslut': beslut,
  'sammantrade-reservation': reservation,
  'sammantrade-signatur': signatur,
  'sammantrade-komplettering': komplettering,
  'sammantrade-avsta-omedelbar': avstaOmedelbar,
} as const satisfies Readonly<Record<string, Registerskrivare>>;
