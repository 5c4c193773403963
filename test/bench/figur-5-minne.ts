import { readFileSync } from 'node:fs';
import { setTimeout as paus } from 'node:timers/promises';
import { lasInkorg } from './figur-2-inkorg.js';
import { fyll, type Fyllt } from './fyll.js';
import { type Forutsattningar, medProdukt } from './kor.js';

/** What api and worker hold in memory with many open cases, after the inbox has been read and a minute's sweep has passed. */
export async function minne({ tjanster, liten, skriv, beratta }: Forutsattningar): Promise<void> {
  const arenden = liten ? 2_000 : 100_000;
  let fyllt: Fyllt = { personer: [], organ: [] };
  await medProdukt(
    tjanster,
    'matning_5',
    { worker: true, miljo: { SMTP_URL: '', MAIL_FROM: '' } },
    {
      forbered: async (pool) => {
        fyllt = await fyll(pool, { arenden, grupper: 200, personer: 200, grupperPerPerson: 10, tagnaPerPerson: 0 });
      },
      mat: async (u) => {
        await lasInkorg(u, fyllt.personer, { fraga: 'vy=grupp&antal=50', klienter: 4, antal: liten ? 100 : 1_000 });
        beratta('Figur 5: väntar på workerns svep …');
        await paus(liten ? 1_000 : 65_000);
        for (const [namn, barn] of [
          ['api', u.produkt.api[0]],
          ['worker', u.produkt.worker],
        ] as const) {
          if (barn?.pid) skriv({ figur: `5 minne ${namn}`, varde: rssMb(barn.pid), enhet: 'MB RSS', mal: 'anges', oppna: arenden });
        }
      },
    },
  );
}

function rssMb(pid: number): number {
  const kb = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  return Math.round(Number(kb ?? 0) / 1024);
}
