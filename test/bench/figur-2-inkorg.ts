import { inkorgSchema } from '#contracts';
import type { Inloggning } from '../support/session.js';
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
        const skrivSida = (vad: string, klienter: number, mal: string, m: Matning) =>
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
        for (const klienter of [1, 8]) {
          for (const [vad, fraga, mal] of [
            ['gruppens sida', 'vy=grupp&antal=50', 'p95 ≤ 10 ms'],
            ['gruppens sida, ny varje gång', nySida, 'p95 ≤ 10 ms'],
            ['egen sida', 'vy=mina&antal=50', 'p95 ≤ 10 ms'],
            ['antal', 'vy=mina&antal=1', 'p95 ≤ 5 ms'],
          ] as const)
            skrivSida(vad, klienter, mal, await lasInkorg(u, fyllt.personer, { fraga, klienter, antal: liten ? 200 : 2_000 }));
          const nagra = fyllt.personer.slice(0, liten ? 200 : 2_000);
          skrivSida('gruppens sida, den första efter inloggningen', klienter, 'p95 ≤ 10 ms', await lasForsta(u, nagra, klienter));
        }
        if (medVerify)
          skriv({ figur: '2 verify av det fyllda registret', varde: await provaRegistret(u), enhet: 's', mal: 'inga fel', oppna: arenden });
      },
    },
  );
}

/** A page that is not the one that the person was given last, so that it is fetched and written anew (docs/beslut/0047): fifty rows and forty-nine in turn. */
const nySida = (gang: number): string => `vy=grupp&antal=${50 - (gang % 2)}`;

interface Lasning {
  /** What is asked, or what is asked the so manieth time by the same person. */
  readonly fraga: string | ((gang: number) => string);
  readonly klienter: number;
  readonly antal: number;
  /** Reads no more when this has come. */
  readonly tills?: Promise<unknown>;
}

/**
 * Reads pages as different people, in turn. As in browsers each connection has its own people and keeps to one process, which knows them: what the first page
 * after a login costs is measured for itself.
 */
export async function lasInkorg(
  u: Uppstallning,
  personer: readonly string[],
  { fraga, klienter, antal, tills }: Lasning,
): Promise<Matning> {
  const valda = personer.filter((_, nr) => nr % Math.max(1, Math.floor(personer.length / 200)) === 0);
  const lasare = await Lasare.alla(u, valda, klienter);
  const las = (klient: number) => lasare[klient]?.las(fraga) ?? Promise.reject(new Error('Klienten finns inte.'));
  const sida = inkorgSchema.parse(JSON.parse(await las(0)));
  if (sida.rader.length === 0) throw new Error('Inkorgen är tom.');
  await Promise.all(lasare.map((en) => en.lasVar(fraga)));
  let slut = false;
  void tills?.then(() => (slut = true));
  const sidor = function* () {
    for (let nr = 0; nr < antal && !slut; nr += 1) yield nr;
  };
  const matning = await mat(sidor(), klienter, async (_, klient) => void (await las(klient)));
  for (const en of lasare) en.stang();
  return matning;
}

/** The first page of each person after the login, which their process knows nothing of. */
async function lasForsta(u: Uppstallning, personer: readonly string[], klienter: number): Promise<Matning> {
  const lasare = await Lasare.alla(u, personer, klienter);
  const matning = await mat(personer, klienter, async (_, klient) => void (await lasare[klient]?.las('vy=grupp&antal=50')));
  for (const en of lasare) en.stang();
  return matning;
}

/** One connection and its people, who ask in turn. */
class Lasare {
  private readonly koppling: Klient;
  private tur = 0;

  private constructor(
    url: string,
    private readonly egna: readonly Inloggning[],
  ) {
    this.koppling = new Klient(url);
  }

  /** Logs the people in and deals them out. */
  static async alla(u: Uppstallning, personer: readonly string[], antal: number): Promise<Lasare[]> {
    const inloggade = [...(await u.logga(personer)).values()];
    return Array.from(
      { length: antal },
      (_, klient) =>
        new Lasare(
          u.produkt.url,
          inloggade.filter((_en, nr) => nr % antal === klient),
        ),
    );
  }

  async las(fraga: Lasning['fraga']): Promise<string> {
    const jag = this.egna[this.tur % this.egna.length];
    const vad = typeof fraga === 'string' ? fraga : fraga(Math.floor(this.tur / this.egna.length));
    this.tur += 1;
    const svar = jag && (await this.koppling.anropa({ jag, vag: `/api/inkorg?${vad}` }));
    if (svar?.status !== 200) throw new Error(`Inkorgen svarade inte: ${svar?.status} ${svar?.kropp}`);
    return svar.kropp;
  }

  /** Each of the people reads once. */
  async lasVar(fraga: Lasning['fraga']): Promise<void> {
    for (const _ of this.egna) await this.las(fraga);
  }

  stang(): void {
    this.koppling.stang();
  }
}

/** The filled register holds what `beslutsgang verify` asks; returns how many seconds it took. */
async function provaRegistret(u: Uppstallning): Promise<number> {
  const start = performance.now();
  await u.produkt.beslutsgang('verify');
  return Math.round((performance.now() - start) / 1000);
}
