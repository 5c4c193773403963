import type { Pool } from 'pg';
import { setTimeout as paus } from 'node:timers/promises';
import { vantaTills } from '../support/vanta-tills.js';
import { fyll } from './fyll.js';
import { Klient } from './klient.js';
import { valjKommandon } from './kommandon.js';
import { type Forutsattningar, medProdukt } from './kor.js';
import { andelar } from './mat.js';

/** From commit until the workflow has been told (the wake row is gone) at 20 commands per second, and how long a burst takes to drain. */
export async function vackning({ tjanster, liten, skur, skriv, beratta }: Forutsattningar): Promise<void> {
  const antal = liten ? 60 : 600;
  await medProdukt(
    tjanster,
    'matning_3',
    { worker: true, miljo: { SMTP_URL: '', MAIL_FROM: '' } },
    {
      forbered: async (pool) =>
        void (await fyll(pool, { arenden: skur, grupper: 200, personer: 200, grupperPerPerson: 10, tagnaPerPerson: 0, vacks: true })),
      mat: async (u) => {
        beratta(`Figur 3: en skur om ${skur} väckningar …`);
        const start = performance.now();
        await vantaTills('Skuren', async () => (await kvar(u.pool)) === 0, 900_000);
        const sekunder = Math.round((performance.now() - start) / 100) / 10;
        skriv({
          figur: `3 skur om ${skur}`,
          varde: sekunder,
          enhet: 's tills allt är mottaget av Temporal',
          mal: 'anges',
          perSekund: Math.round(skur / sekunder),
        });
        await vantaTills(
          'Effekterna',
          async () => (await u.pool.query(`select 1 from effect where status = 'vantar' limit 1`)).rowCount === 0,
          900_000,
        );
        skriv({
          figur: `3 skurens effekter`,
          varde: Math.round((performance.now() - start) / 100) / 10,
          enhet: 's tills alla effekter är gjorda',
          mal: 'anges',
          perSekund: Math.round(skur / ((performance.now() - start) / 1000)),
        });
        beratta('Figur 3: 20 kommandon i sekunden …');
        const tider = await iTakt(u, antal);
        const { p50, p95 } = andelar(tider);
        skriv({ figur: '3 från beslut till väckt arbetsflöde', varde: p95, enhet: 'ms p95', mal: 'p95 ≤ 1 000 ms vid 20/s', p50, antal });
      },
    },
  );
}

async function iTakt(
  u: {
    pool: Pool;
    produkt: { url: string };
    logga(personer: readonly string[]): Promise<ReadonlyMap<string, Parameters<Klient['anropa']>[0]['jag']>>;
  },
  antal: number,
): Promise<number[]> {
  const poster = await valjKommandon(u.pool, antal, 0);
  const inloggade = await u.logga([...new Set(poster.map(({ personId }) => personId))]);
  const klient = new Klient(u.produkt.url);
  const tider: number[] = [];
  const foljda: Promise<void>[] = [];
  for (const { personId, uppgiftId, arendeId, nyckel, forvantatSteg, handelse } of poster) {
    const jag = inloggade.get(personId);
    if (!jag) throw new Error('Personen är inte inloggad.');
    const fran = performance.now();
    const svar = await klient.anropa({
      jag,
      metod: 'POST',
      vag: `/api/uppgifter/${uppgiftId}/utfor`,
      nyckel,
      kropp: { handelse: handelse.typ, forvantatSteg, data: handelse.data },
    });
    if (svar.status !== 200) throw new Error(`Kommandot nekades: ${svar.status} ${svar.kropp}`);
    const gjort = performance.now();
    foljda.push(
      vantaTills(
        'Väckningen',
        async () =>
          (await u.pool.query({ name: 'vackt', text: 'select 1 from wake where arende_id = $1', values: [arendeId] })).rowCount === 0,
      ).then(() => void tider.push(performance.now() - gjort)),
    );
    await paus(Math.max(0, 50 - (performance.now() - fran)));
  }
  await Promise.all(foljda);
  klient.stang();
  return tider;
}

async function kvar(pool: Pool): Promise<number> {
  const { rows } = await pool.query<{ n: number }>('select count(*)::int as n from wake');
  return rows[0]?.n ?? 0;
}
