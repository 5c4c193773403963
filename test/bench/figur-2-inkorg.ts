import { inkorgSchema } from '#contracts';
import { fyll, type Fyllt } from './fyll.js';
import { Klient } from './klient.js';
import { type Forutsattningar, medProdukt, type Uppstallning } from './kor.js';
import { mat, type Matning } from './mat.js';

/** A page of the inbox with its counts, over HTTP with authorisation, while a million tasks are open. */
export async function inkorg({ tjanster, liten, antalApi, medVerify, skriv, beratta }: Forutsattningar): Promise<void> {
  const arenden = liten ? 20_000 : 1_000_000;
  let fyllt: Fyllt = { personer: [], organ: [] };
  await medProdukt(
    tjanster,
    'matning_2',
    { miljo: { HTTP_PROCESSES: String(antalApi) } },
    {
      forbered: async (pool) => {
        beratta(`Figur 2: fyller ${arenden} öppna uppgifter …`);
        const start = performance.now();
        fyllt = await fyll(pool, { arenden, grupper: 200, personer: 2_000, grupperPerPerson: 10, tagnaPerPerson: liten ? 2 : 20 });
        beratta(`Figur 2: fyllt på ${Math.round((performance.now() - start) / 1000)} s.`);
      },
      mat: async (u) => {
        // As a product in use: its code has run often enough to be compiled, and every connection has its statements.
        await lasInkorg(u, fyllt.personer, { fraga: nySida, klienter: 8, antal: liten ? 600 : 6_000 });
        for (const klienter of [1, 8]) {
          for (const [vad, fraga, mal] of [
            ['gruppens sida', 'vy=grupp&antal=50', 'p95 ≤ 10 ms'],
            ['gruppens sida, ny varje gång', nySida, 'p95 ≤ 10 ms'],
            ['egen sida', 'vy=mina&antal=50', 'p95 ≤ 10 ms'],
            ['antal', 'vy=mina&antal=1', 'p95 ≤ 5 ms'],
          ] as const) {
            const m = await lasInkorg(u, fyllt.personer, { fraga, klienter, antal: liten ? 200 : 2_000 });
            skriv({
              figur: `2 inkorg ${vad}, ${klienter} klienter`,
              varde: m.p95,
              enhet: 'ms p95',
              mal,
              p50: m.p50,
              perSekund: m.perSekund,
              oppna: arenden,
              apiprocesser: antalApi,
            });
          }
        }
        if (medVerify)
          skriv({ figur: '2 verify av det fyllda registret', varde: await provaRegistret(u), enhet: 's', mal: 'inga fel', oppna: arenden });
      },
    },
  );
}

/** A page that is not the one that the person was given last, so that it is fetched and written anew (docs/beslut/0047): fifty rows and forty-nine in turn. */
const nySida = (gang: number): string => `vy=grupp&antal=${50 - (gang % 2)}`;

/** Reads pages as different people, in turn; no more when `tills` has come. */
export async function lasInkorg(
  u: Uppstallning,
  personer: readonly string[],
  {
    fraga,
    klienter,
    antal,
    tills,
  }: { fraga: string | ((gang: number) => string); klienter: number; antal: number; tills?: Promise<unknown> },
): Promise<Matning> {
  const valda = personer.filter((_, nr) => nr % Math.max(1, Math.floor(personer.length / 200)) === 0);
  const inloggade = [...(await u.logga(valda)).values()];
  const kopplingar = Array.from({ length: klienter }, () => new Klient(u.produkt.url));
  const las = async (nr: number, klient: number) => {
    const jag = inloggade[nr % inloggade.length];
    const vad = typeof fraga === 'string' ? fraga : fraga(Math.floor(nr / inloggade.length));
    const svar = jag && (await kopplingar[klient]?.anropa({ jag, vag: `/api/inkorg?${vad}` }));
    if (svar?.status !== 200) throw new Error(`Inkorgen svarade inte: ${svar?.status} ${svar?.kropp}`);
    return svar.kropp;
  };
  const sida = inkorgSchema.parse(JSON.parse(await las(0, 0)));
  if (sida.rader.length === 0) throw new Error('Inkorgen är tom.');
  await mat(
    Array.from({ length: inloggade.length }, (_, nr) => nr),
    klienter,
    async (nr, klient) => void (await las(nr, klient)),
  );
  let slut = false;
  void tills?.then(() => (slut = true));
  const sidor = function* () {
    for (let nr = 0; nr < antal && !slut; nr += 1) yield inloggade.length + nr;
  };
  const matning = await mat(sidor(), klienter, async (nr, klient) => void (await las(nr, klient)));
  for (const en of kopplingar) en.stang();
  return matning;
}

/** The filled register holds what `beslutsgang verify` asks; returns how many seconds it took. */
async function provaRegistret(u: Uppstallning): Promise<number> {
  const start = performance.now();
  await u.produkt.beslutsgang('verify');
  return Math.round((performance.now() - start) / 1000);
}
