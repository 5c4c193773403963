import type { Pool } from 'pg';
import { spelaIn } from './bar-transaktion.js';
import { bart } from './bart.js';
import { fyll } from './fyll.js';
import { Klient } from './klient.js';
import { valjKommandon, type Kommandopost } from './kommandon.js';
import { type Forutsattningar, medProdukt, type Uppstallning } from './kor.js';
import { mat, type Matning } from './mat.js';
import { perKommando, processortid } from './processortid.js';

/** Commands per second over HTTP with session and authorisation, against the same statements sent bare in the same groups, by as many clients from as many threads, in the same run. */
export async function kommandon({ tjanster, liten, antalApi, skriv, beratta }: Forutsattningar): Promise<void> {
  const [ett, sexton] = liten ? [100, 400] : [1_000, 8_000];
  const varm = liten ? 100 : 1_000;
  const forbered = async (pool: Pool) => {
    beratta('Figur 1: fyller ärenden …');
    await fyll(pool, { arenden: 2 * (ett + sexton + varm) + 2_000, grupper: 200, personer: 200, grupperPerPerson: 10, tagnaPerPerson: 0 });
  };
  await medProdukt(
    tjanster,
    'matning_1',
    { miljo: { POOL_SIZE: '16', HTTP_PROCESSES: String(antalApi) } },
    {
      forbered,
      mat: async (u) => {
        let anvanda = 0;
        const ta = async (antal: number) => {
          const poster = await valjKommandon(u.pool, antal, 0);
          anvanda += antal;
          return poster;
        };
        const utan = async (poster: readonly Kommandopost[], klienter: number) =>
          bart({
            ...{ databaseUrl: u.produkt.databaseUrl, klienter, tradar: antalApi, databasensTid },
            inspelningar: await spelaIn(u.pool, poster, await inloggadeFor(u, poster)),
          });
        const databasensTid = () => processortid(tjanster.pid().postgres);
        const apiTid = () => u.produkt.api.reduce((summa, { pid }) => summa + (pid === null ? 0 : processortid(pid)), 0);
        await overHttp(u, await ta(varm), 16);
        await utan(await ta(varm), 16);
        for (const [klienter, antal] of [
          [1, ett],
          [16, sexton],
        ] as const) {
          beratta(`Figur 1: ${antal} kommandon med ${klienter} klienter …`);
          const bar = await utan(await ta(antal), klienter);
          const poster = await ta(antal);
          const [forbrukat, apiForbrukat] = [databasensTid(), apiTid()];
          const http = await overHttp(u, poster, klienter);
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

const inloggadeFor = (u: Uppstallning, poster: readonly Kommandopost[]) => u.logga([...new Set(poster.map(({ personId }) => personId))]);

async function overHttp(u: Uppstallning, poster: readonly Kommandopost[], klienter: number): Promise<Matning> {
  const inloggade = await inloggadeFor(u, poster);
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
