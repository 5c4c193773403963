import { randomUUID } from 'node:crypto';
import { datumI } from '#calendar';
import { skapaPdf } from '#documents';
import { createEngine, type Engine } from '#engine';
import { processer } from '#machines';
import type { Pool } from 'pg';
import { sattProtokoll } from './satt-protokoll.js';
import { Klient } from './klient.js';
import { type Forutsattningar, medProdukt, type Uppstallning } from './kor.js';
import { andelar, mat } from './mat.js';

const ORGAN = 'fullmaktige';
const SEKRETERARE = 'sammantrade-sekreterare';
/** One item in so many is decided by a vote of everybody. */
const VOTERING_VAR = 10;
const LASARE = 4;

interface Mote {
  readonly id: string;
  readonly ledamoter: readonly string[];
  readonly punkter: readonly string[];
}

/** A meeting of 200 items and 100 members: its pages as the members read them while the secretary goes on, and its protocol as a PDF. */
export async function sammantrade({ tjanster, liten, antalApi, skriv, beratta }: Forutsattningar): Promise<void> {
  const [punkter, ledamoter] = liten ? [60, 100] : [200, 100];
  let motet: Mote = { id: '', ledamoter: [], punkter: [] };
  await medProdukt(
    tjanster,
    'matning_11',
    { miljo: { HTTP_PROCESSES: String(antalApi) } },
    {
      forbered: async (pool) => {
        beratta(`Figur 11: ett sammanträde med ${punkter} punkter och ${ledamoter} ledamöter …`);
        motet = await skapaMote(pool, punkter, ledamoter);
      },
      mat: async (u) => {
        const grund = { punkter, ledamoter, apiprocesser: antalApi, lasare: LASARE };
        for (const [vad, vag] of sidor(motet)) {
          const m = await las(u, motet, vag, liten ? 200 : 1_000);
          skriv({
            figur: `11 sammanträdet: ${vad}`,
            varde: m.p95,
            enhet: 'ms p95',
            mal: 'p95 < 100 ms',
            p50: m.p50,
            perSekund: m.perSekund,
            ...grund,
          });
        }
        const levande = await lasMedan(u, motet);
        skriv({
          figur: '11 den levande sidan medan sekreteraren arbetar',
          varde: levande.p95,
          enhet: 'ms p95',
          mal: 'p95 < 100 ms',
          ...levande,
          ...grund,
        });
        await beslutaResten(u.pool, motet);
        const tider: number[] = [];
        for (let gang = 0; gang < 3; gang += 1) {
          const start = performance.now();
          const pdf = await skapaPdf(await sattProtokoll(u.pool, motet.id));
          tider.push(performance.now() - start);
          beratta(`Figur 11: protokollet är ${Math.round(pdf.length / 1024)} kB, ${Math.round(tider.at(-1) ?? 0)} ms.`);
        }
        skriv({
          figur: '11 protokollet som PDF',
          varde: Math.round(Math.max(...tider)),
          enhet: 'ms, långsammast av tre',
          mal: '< 3000 ms',
          ...andelar(tider),
          ...grund,
        });
      },
    },
  );
}

function sidor({ id, punkter }: Mote): readonly (readonly [vad: string, vag: string])[] {
  return [
    ['sammanträdet', `/api/sammantraden/${id}`],
    ['föredragningslistan', `/api/sammantraden/${id}/dagordning`],
    ['en punkt', `/api/sammantraden/${id}/punkter/${Math.ceil(punkter.length / 2)}`],
  ];
}

async function las(u: Uppstallning, { ledamoter }: Mote, vag: string, antal: number) {
  const inloggade = [...(await u.logga(ledamoter.slice(0, 50))).values()];
  const kopplingar = Array.from({ length: LASARE }, () => new Klient(u.produkt.url));
  const matning = await mat(
    Array.from({ length: antal }, (_, nr) => nr),
    LASARE,
    async (_post, nr) => {
      const jag = inloggade[nr % inloggade.length];
      const svar = jag && (await kopplingar[nr]?.anropa({ jag, vag }));
      if (svar?.status !== 200) throw new Error(`${vag} svarade inte: ${svar?.status} ${svar?.kropp}`);
    },
  );
  for (const en of kopplingar) en.stang();
  return matning;
}

/** The secretary decides one item after another; members read what their page reads each time. */
async function lasMedan(u: Uppstallning, mote: Mote): Promise<{ p50: number; p95: number; perSekund: number; beslut: number }> {
  let pagar = true;
  const engine = createEngine({ pool: u.pool, processer });
  const arbete = (async () => {
    let beslut = 0;
    for (const punktId of mote.punkter.slice(0, 20)) {
      await besluta(engine, mote, punktId, 1, beslut % VOTERING_VAR === 0);
      beslut += 1;
    }
    pagar = false;
    return beslut;
  })();
  const tider: number[] = [];
  const inloggade = [...(await u.logga(mote.ledamoter.slice(0, LASARE))).values()];
  const start = performance.now();
  await Promise.all(
    inloggade.map(async (jag) => {
      const klient = new Klient(u.produkt.url);
      while (pagar)
        for (const [, vag] of sidor(mote)) {
          const fran = performance.now();
          const svar = await klient.anropa({ jag, vag });
          if (svar.status !== 200) throw new Error(`${vag} svarade inte: ${svar.status} ${svar.kropp}`);
          tider.push(performance.now() - fran);
        }
      klient.stang();
    }),
  );
  const beslut = await arbete;
  await engine.stang();
  return { ...andelar(tider), perSekund: Math.round((1000 * tider.length) / (performance.now() - start)), beslut };
}

async function beslutaResten(pool: Pool, mote: Mote): Promise<void> {
  const engine = createEngine({ pool, processer });
  for (const [nr, punktId] of mote.punkter.entries()) if (nr >= 20) await besluta(engine, mote, punktId, 1, nr % VOTERING_VAR === 0);
  await engine.stang();
}

function skicka(engine: Engine, arendeId: string, handelse: { typ: string; data: Record<string, unknown> }) {
  return engine.execute({
    nyckel: randomUUID(),
    aktor: { personId: SEKRETERARE },
    nu: new Date(),
    arendeId,
    forvantatSteg: null,
    handelse,
  });
}

async function besluta(engine: Engine, { id, ledamoter }: Mote, punktId: string, radVersion: number, votering: boolean): Promise<void> {
  let version = radVersion;
  const steg = async (typ: string, data: Record<string, unknown>) => {
    await skicka(engine, id, { typ, data: { punktId, radVersion: version, ...data } });
    version += 1;
  };
  if (votering) await steg('yrka', { personId: ledamoter[3], slag: 'avslag', mening: 'Avslag, då kostnaden inte är utredd.' });
  else await steg('inga-yrkanden', {});
  await steg('stall-proposition', { ordning: 'Ordföranden ställer proposition på förslagen.', finner: 'bifall' });
  if (votering)
    await steg('registrera-votering', {
      ja: { utfall: 'bifall', mening: 'Bifall' },
      nej: { utfall: 'avslag', mening: 'Avslag' },
      roster: ledamoter.map((personId, nr) => ({ personId, rost: nr % 3 === 0 ? 'nej' : 'ja' })),
    });
  await steg('faststall-beslut', {
    utfall: 'bifall',
    beslutspunkter: [1, 2].map((nr) => ({ nr, text: `Fullmäktige beslutar i enlighet med förslagets punkt ${nr}.` })),
  });
}

/** Everybody is there and nothing is decided; the register is analysed as it would be in use. */
async function skapaMote(pool: Pool, antalPunkter: number, antalLedamoter: number): Promise<Mote> {
  const ledamoter = Array.from({ length: antalLedamoter }, (_, nr) => `sammantrade-ledamot-${nr}`);
  await pool.query(`insert into organ (id, namn, typ) values ($1, 'Fullmäktige', 'kf')`, [ORGAN]);
  await pool.query(`insert into parti (id, namn, beteckning) values ('a', 'Partiet A', 'A'), ('b', 'Partiet B', 'B')`);
  for (const [nr, id] of [...ledamoter, SEKRETERARE].entries()) {
    const roll = id === SEKRETERARE ? 'sekreterare' : nr === 0 ? 'ordforande' : 'ledamot';
    await pool.query('insert into person (id, namn, epost, sub) values ($1, $2, $3, $1)', [
      id,
      `Ledamot Nummer ${nr}`,
      `${id}@demo.example`,
    ]);
    await pool.query(`insert into medlemskap (person_id, organ_id, roll, fran, parti) values ($1, $2, $3, '2021-01-01', $4)`, [
      id,
      ORGAN,
      roll,
      roll === 'sekreterare' ? null : nr % 2 === 0 ? 'a' : 'b',
    ]);
  }
  const engine = createEngine({ pool, processer });
  const id = randomUUID();
  const datum = datumI(new Date());
  const data = { organtyp: 'namnd', datum, tid: '16:00', plats: 'Stadshuset', platser: antalLedamoter, kallelsedagar: 0 };
  const start = { process: 'sammantrade', arendeId: id, titel: 'Fullmäktige sammanträder', organ: ORGAN, datum, data };
  await engine.start({ nyckel: id, aktor: { personId: SEKRETERARE }, nu: new Date(), ...start });
  for (let nr = 1; nr <= antalPunkter; nr += 1)
    await skicka(engine, id, {
      typ: 'lagg-till-punkt',
      data: {
        slag: 'ovrigt',
        rubrik: `Ärende nummer ${nr}`,
        forslag: [1, 2].map((rad) => ({ nr: rad, text: `Förslagets punkt ${rad}.` })),
      },
    });
  await skicka(engine, id, { typ: 'kalla', data: { ersattare: [] } });
  await skicka(engine, id, { typ: 'oppna-sammantradet', data: { ordforande: ledamoter[0], narvarande: ledamoter } });
  await skicka(engine, id, { typ: 'faststall-dagordning', data: { justerare: ledamoter.slice(1, 3) } });
  await engine.stang();
  await pool.query('analyze');
  const { rows } = await pool.query<{ id: string }>('select id from sammantrade_punkt where mote_id = $1 order by nr', [id]);
  return { id, ledamoter, punkter: rows.map((rad) => rad.id) };
}
