import { randomUUID } from 'node:crypto';
import { datumI } from '#calendar';
import type { Engine, Kvitto } from '#engine';
import type { Pool } from 'pg';

interface Arendet {
  readonly organ: string;
  readonly granskarroll: string;
  readonly undertecknare: readonly { readonly organ: string; readonly roll: string }[];
  readonly kedja: readonly string[];
}

/** What the last organ says; what is left out is a yes today. */
export interface Provbeslut {
  readonly utfall?: 'bifall' | 'avslag';
  readonly omedelbartJusterad?: boolean;
  readonly nu?: Date;
  readonly beslutspunkter?: readonly { readonly nr: number; readonly text: string }[];
}

let paragraf = 100;

/** People for every role that the matter asks for, each of them only that. */
async function folk(pool: Pool, arendet: Arendet): Promise<void> {
  const roller = [
    [arendet.organ, 'handlaggare'],
    [arendet.organ, arendet.granskarroll],
    ...arendet.undertecknare.map(({ organ, roll }) => [organ, roll]),
    ...arendet.kedja.map((organ) => [organ, 'sekreterare']),
  ];
  await pool.query(
    `insert into organ (id, namn, typ) select id, id, case when id = 'kommunstyrelsen' then 'ks' when id = 'kommunfullmaktige' then 'kf' else 'forvaltning' end
      from unnest($1::text[]) id on conflict do nothing`,
    [roller.map(([organ]) => organ)],
  );
  for (const [organ, roll] of roller) {
    const id = `arendet-${organ}-${roll}`;
    await pool.query('insert into person (id, namn, epost, sub) values ($1, $1, $2, $1) on conflict do nothing', [
      id,
      `${id}@prov.example`,
    ]);
    await pool.query(
      `insert into medlemskap (person_id, organ_id, roll, fran) select $1, $2, $3, '2021-01-01' where not exists (select 1 from medlemskap where person_id = $1)`,
      [id, organ, roll],
    );
  }
}

/** Short ways to what a test does with a matter that has been started: to the agenda, and through its organs to the decision. */
export function arendevagar(pool: Pool, engine: Engine) {
  const las = async (id: string): Promise<Arendet> =>
    (await pool.query<{ k: Arendet }>(`select snapshot -> 'context' as k from arende where id = $1`, [id])).rows[0]?.k as Arendet;
  const gor = (id: string, personId: string, typ: string, data: Record<string, unknown> = {}, nu = new Date()): Promise<Kvitto> =>
    engine.execute({ nyckel: randomUUID(), aktor: { personId }, nu, arendeId: id, forvantatSteg: null, handelse: { typ, data } });

  async function tillUtfardat(id: string, nu: Date): Promise<Arendet> {
    const arendet = await las(id);
    await folk(pool, arendet);
    const { organ, granskarroll, undertecknare, kedja } = arendet;
    const idag = datumI(nu);
    const handlaggare = `arendet-${organ}-handlaggare`;
    const slag = (id_: string) => (id_ === 'kommunstyrelsen' ? 'ks' : id_ === 'kommunfullmaktige' ? 'kf' : 'namnd');
    const svar = { svar: 'inga-sarskilda-aspekter' };
    await gor(id, handlaggare, 'paborja-beredning', {}, nu);
    await gor(
      id,
      handlaggare,
      'lamna-till-granskning',
      {
        sammanfattning: 'Ärendet gäller finansiering.',
        punkter: kedja.map((en) => ({ text: 'Förslaget bifalls.', slag: 'ovrigt', mottagare: slag(en) })),
        dimensioner: { ekonomisk: svar, ekologisk: svar, social: svar },
        ekonomi: { nuvarandeTkr: 0, vemBar: 'Organet', effekter: [{ ar: 2027, beloppTkr: 100 }], senare: 'Ingen.' },
        samverkan: { lage: 'inte-aktuell' },
        arendet: 'Beslut.',
        bakgrund: 'Initiativen är analyserade.',
        bedomning: 'De bör genomföras.',
      },
      nu,
    );
    await gor(id, `arendet-${organ}-${granskarroll}`, 'godkann-granskning', {}, nu);
    for (const en of undertecknare) await gor(id, `arendet-${en.organ}-${en.roll}`, 'underteckna', { datum: idag }, nu);
    return arendet;
  }

  async function tillListan(id: string, nu = new Date()): Promise<Arendet> {
    const arendet = await tillUtfardat(id, nu);
    const { organ, kedja } = arendet;
    const handlaggare = `arendet-${organ}-handlaggare`;
    if (kedja[0] === 'kommunstyrelsen')
      await gor(id, handlaggare, 'avsta-remiss', { skal: 'Alla nämnder har deltagit.', ersattning: 'Analyserna.' }, nu);
    await gor(id, handlaggare, 'anmal-till-foredragningslistan', {}, nu);
    return arendet;
  }

  /** One organ's decision, written down by its secretary. */
  const avgor = (
    id: string,
    organ: string,
    {
      utfall = 'bifall',
      omedelbartJusterad = false,
      nu = new Date(),
      beslutspunkter = [{ nr: 1, text: 'Enligt förslaget.' }],
    }: Provbeslut = {},
  ) =>
    gor(
      id,
      `arendet-${organ}-sekreterare`,
      'registrera-beslut',
      {
        organ,
        datum: datumI(nu),
        paragraf: (paragraf += 1),
        utfall,
        beslutspunkter,
        omedelbartJusterad,
        ...(omedelbartJusterad ? { skalOmedelbar: 'Brådskar.' } : {}),
      },
      nu,
    );

  return {
    gor,
    /** Signed, and not yet sent anywhere. */
    tillUtfardat,
    tillListan,
    avgor,
    /** All the way: every organ before the last says yes. */
    async besluta(id: string, beslut: Provbeslut = {}): Promise<Kvitto> {
      const { kedja } = await tillListan(id, beslut.nu);
      for (const organ of kedja.slice(0, -1)) await avgor(id, organ, { ...beslut, utfall: 'bifall', omedelbartJusterad: false });
      return avgor(id, kedja.at(-1) ?? '', beslut);
    },
  };
}
