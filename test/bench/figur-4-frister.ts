import { setTimeout as paus } from 'node:timers/promises';
import { vantaTills } from '../support/vanta-tills.js';
import { lasInkorg } from './figur-2-inkorg.js';
import { fyll, type Fyllt } from './fyll.js';
import { type Forutsattningar, medProdukt } from './kor.js';

/** The group's inbox as somebody reads it who is never done: one page after another. */
const SIDA = { fraga: 'vy=grupp&antal=50', klienter: 1 };

/**
 * Many deadlines due in the same instant, each known by its own workflow: how long until all are fired, none twice, and how the inbox of a product in use
 * fares from that instant until the last is fired.
 */
export async function frister({ tjanster, liten, skriv, beratta }: Forutsattningar): Promise<void> {
  const antal = liten ? 300 : 10_000;
  let fyllt: Fyllt = { personer: [], organ: [] };
  await medProdukt(
    tjanster,
    'matning_4',
    { worker: true, miljo: { SMTP_URL: '', MAIL_FROM: '' } },
    {
      forbered: async (pool) => {
        fyllt = await fyll(pool, { arenden: antal, grupper: 200, personer: 200, grupperPerPerson: 10, tagnaPerPerson: 0 });
      },
      mat: async (u) => {
        const start = performance.now();
        await u.pool.query(`update frist set at = now() + make_interval(days => 1) where slag = 'tillstand'`);
        await u.produkt.beslutsgang('wake', '--all');
        const allaVackta = async () => (await u.pool.query('select 1 from wake limit 1')).rowCount === 0;
        await vantaTills('Väckningarna', allaVackta, 900_000);
        const vackta = (performance.now() - start) / 1000;
        const om = Math.ceil(vackta * 1.5) + 45;
        beratta(`Figur 4: ${antal} arbetsflöden igång på ${Math.round(vackta)} s; fristerna faller om ${om} s …`);
        const { rows } = await u.pool.query<{ at: Date }>(
          `with t as (select now() + make_interval(secs => $1) as at), f as (update frist set at = t.at from t where slag = 'tillstand') select at from t`,
          [om],
        );
        const faller = rows[0]?.at.getTime() ?? Date.now();
        await u.produkt.beslutsgang('wake', '--all');
        await vantaTills('Väckningarna', allaVackta, 900_000);
        const innan = await lasInkorg(u, fyllt.personer, { ...SIDA, antal: liten ? 200 : 3_000 });
        await paus(Math.max(0, faller - Date.now()));
        const kvar = async () =>
          (await u.pool.query(`select 1 from frist where slag = 'tillstand' and status = 'aktiv' limit 1`)).rowCount !== 0;
        const klart = vantaTills('Fristerna', async () => !(await kvar()), 900_000).then(() => Date.now());
        const inkorg = await lasInkorg(u, fyllt.personer, { ...SIDA, antal: 100_000, tills: klart });
        const sekunder = Math.round(((await klart) - faller) / 100) / 10;
        const dubbla = await u.pool.query(
          `select arende_id from handelse where typ like 'frist/%' group by arende_id having count(*) <> 1`,
        );
        const fyrade = await u.pool.query(`select 1 from handelse where typ like 'frist/%'`);
        skriv({
          figur: `4 ${antal} frister i samma ögonblick`,
          varde: sekunder,
          enhet: 's tills alla är fyrade',
          mal: '≤ 60 s, ingen två gånger, inkorgens p95 ≤ 10 ms',
          fyrade: fyrade.rowCount,
          dubbla: dubbla.rowCount,
          inkorgP50: inkorg.p50,
          inkorgP95: inkorg.p95,
          inkorgSidor: inkorg.antal,
          inkorgP95Innan: innan.p95,
        });
      },
    },
  );
}
