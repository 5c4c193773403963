import type { Pool } from 'pg';
import type { Inloggning } from '../support/session.js';
import { spelaIn } from './bar-transaktion.js';
import { bart } from './bart.js';
import { fyll } from './fyll.js';
import { Klient } from './klient.js';
import { valjKommandon, type Kommandopost } from './kommandon.js';
import { type Forutsattningar, medProdukt, type Uppstallning } from './kor.js';
import { mat, type Matning } from './mat.js';
import { perKommando, processortid } from './processortid.js';

/**
 * Commands per second over HTTP with session and authorisation, against the same statements sent bare in the same groups, by as many clients from as many
 * threads, in the same run. Both halves are warm, in a register that has been in use: the code of every process and thread has run often enough to be
 * compiled, commands have been given before, and PostgreSQL knows how big its tables are.
 */
export async function kommandon({ tjanster, liten, antalApi, skriv, beratta }: Forutsattningar): Promise<void> {
  const [ett, sexton] = liten ? [100, 400] : [1_000, 8_000];
  const [varmHttp, varmBart] = liten ? [300, 100] : [6_000, 600];
  const arenden = 2 * (ett + sexton) + varmHttp + 2 * varmBart + 2_000;
  let personer: readonly string[] = [];
  const forbered = async (pool: Pool) => {
    beratta('Figur 1: fyller ärenden …');
    personer = (await fyll(pool, { arenden, grupper: 200, personer: 200, grupperPerPerson: 10, tagnaPerPerson: 0 })).personer;
    await fyllKommandon(pool);
  };
  await medProdukt(
    tjanster,
    'matning_1',
    { miljo: { POOL_SIZE: '16', HTTP_PROCESSES: String(antalApi) } },
    {
      forbered,
      mat: async (u) => {
        const inloggade = await u.logga(personer);
        await u.pool.query('analyze session');
        let anvanda = 0;
        const ta = async (antal: number, hoppaOver = 0) => {
          const poster = await valjKommandon(u.pool, antal, hoppaOver);
          anvanda += antal;
          return poster;
        };
        const utan = async (poster: readonly Kommandopost[], klienter: number) =>
          bart({
            ...{ databaseUrl: u.produkt.databaseUrl, klienter, tradar: antalApi, databasensTid },
            uppvarmning: await spelaIn(u.pool, await ta(varmBart, poster.length), inloggade),
            inspelningar: await spelaIn(u.pool, poster, inloggade),
          });
        const databasensTid = () => processortid(tjanster.pid().postgres);
        const apiTid = () => u.produkt.api.reduce((summa, { pid }) => summa + (pid === null ? 0 : processortid(pid)), 0);
        await overHttp(u, inloggade, { poster: await ta(varmHttp), klienter: 16 });
        for (const [klienter, antal] of [
          [1, ett],
          [16, sexton],
        ] as const) {
          beratta(`Figur 1: ${antal} kommandon med ${klienter} klienter …`);
          const bar = await utan(await ta(antal), klienter);
          const poster = await ta(antal);
          await lasSidan(u, inloggade, antalApi);
          const [forbrukat, apiForbrukat] = [databasensTid(), apiTid()];
          const http = await overHttp(u, inloggade, { poster, klienter });
          const processor = { api: perKommando(apiTid() - apiForbrukat, antal), databas: perKommando(databasensTid() - forbrukat, antal) };
          const kvot = Math.round((100 * http.perSekund) / bar.perSekund) / 100;
          const mal = klienter === 1 ? 'kvot ≥ 0,5' : 'kvot ≥ 0,5 och ≥ 1 000/s på 4 kärnor';
          skriv({
            figur: `1 kommandon, ${klienter} klienter`,
            varde: http.perSekund,
            enhet: 'kommandon/s',
            kvot,
            mal,
            p50: http.p50,
            p95: http.p95,
            processor,
            bar: { perSekund: bar.perSekund, p50: bar.p50, p95: bar.p95, databas: bar.databas },
            apiprocesser: antalApi,
          });
        }
        beratta(`Figur 1: ${anvanda} kommandon gavs.`);
      },
    },
  );
}

/** A register in use has a kept answer for each of its cases. */
async function fyllKommandon(pool: Pool): Promise<void> {
  await pool.query(
    `insert into command (nyckel, kropp, svar, skapad) select 'matning/' || a.id, a.kedja, jsonb_build_object('arendeId', a.id, 'steg', a.steg), a.skapad from arende a`,
  );
  await pool.query('analyze command');
}

/** Who gives a command has a page open: each process has been asked by everybody. A connection is dealt to the next process. */
async function lasSidan(u: Uppstallning, inloggade: Inloggade, processer: number): Promise<void> {
  for (let nr = 0; nr < processer; nr += 1) {
    const koppling = new Klient(u.produkt.url);
    for (const jag of inloggade.values()) {
      const svar = await koppling.anropa({ jag, vag: '/api/jag' });
      if (svar.status !== 200) throw new Error(`Sidan svarade inte: ${svar.status} ${svar.kropp}`);
    }
    koppling.stang();
  }
}

type Inloggade = ReadonlyMap<string, Inloggning>;
interface Ordning {
  readonly poster: readonly Kommandopost[];
  readonly klienter: number;
}

async function overHttp(u: Uppstallning, inloggade: Inloggade, { poster, klienter }: Ordning): Promise<Matning> {
  const kopplingar = Array.from({ length: klienter }, () => new Klient(u.produkt.url));
  const matning = await mat(poster, klienter, async ({ personId, uppgiftId, nyckel, forvantatSteg, handelse }, nr) => {
    const jag = inloggade.get(personId);
    const svar =
      jag &&
      (await kopplingar[nr]?.anropa({
        jag,
        metod: 'POST',
        vag: `/api/uppgifter/${uppgiftId}/utfor`,
        nyckel,
        kropp: { handelse: handelse.typ, forvantatSteg, data: handelse.data },
      }));
    if (!svar || svar.status >= 300) throw new Error(`Kommandot nekades: ${svar?.status} ${svar?.kropp}`);
  });
  for (const en of kopplingar) en.stang();
  return matning;
}
