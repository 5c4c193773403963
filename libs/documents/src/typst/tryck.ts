import { readFile } from 'node:fs/promises';
import { Worker } from 'node:worker_threads';
import { DokumentFel, type DokumentFelkod } from './dokument-fel.js';
import { lasTypsnitt, type Typsnitt } from './typsnitt.js';

/** Tells a setter that hangs from one on a busy machine: the largest document takes a few seconds of work. */
const TIDSGRANS_MS = 120_000;

type Svar =
  { readonly nr: number; readonly pdf: Uint8Array } | { readonly nr: number; readonly kod: DokumentFelkod; readonly orsak: string };

interface Tryckpress {
  readonly typsnitt: Typsnitt;
  /** Sets one document at a time. */
  readonly satt: (dokument: string) => Promise<Uint8Array>;
}

let press: Promise<Tryckpress> | undefined;

/** The process's only setter, started at the first document. Its thread keeps no process alive. */
export function tryckpress(): Promise<Tryckpress> {
  press ??= starta();
  return press;
}

async function starta(): Promise<Tryckpress> {
  const [typsnitt, mall] = await Promise.all([lasTypsnitt(), readFile(new URL('./mall.typ', import.meta.url), 'utf8')]);
  let trad: Worker | undefined;
  let nr = 0;
  let ko: Promise<unknown> = Promise.resolve();

  const iTur = (dokument: string): Promise<Uint8Array> => {
    trad ??= nyTrad({ mall, typsnitt: typsnitt.filer });
    return iTrad(trad, { nr: ++nr, dokument }).catch((fel: unknown) => {
      void trad?.terminate();
      trad = undefined;
      throw fel;
    });
  };
  return {
    typsnitt,
    satt: (dokument) => {
      const klar = ko.then(() => iTur(dokument));
      ko = klar.catch(() => undefined);
      return klar;
    },
  };
}

function nyTrad(workerData: { mall: string; typsnitt: readonly Uint8Array[] }): Worker {
  const trad = new Worker(new URL('./tryckeri.mjs', import.meta.url), { workerData });
  trad.unref();
  return trad;
}

/** The thread holds the process only while it works. */
function iTrad(trad: Worker, uppdrag: { nr: number; dokument: string }): Promise<Uint8Array> {
  return new Promise((losa, neka) => {
    const sluta = (): void => {
      clearTimeout(grans);
      trad.off('message', svar).off('error', fel).off('exit', slut);
      trad.unref();
    };
    const svar = (mottaget: Svar): void => {
      if (mottaget.nr !== uppdrag.nr) return;
      sluta();
      if ('pdf' in mottaget) losa(mottaget.pdf);
      else neka(new DokumentFel(mottaget.kod, mottaget.orsak));
    };
    const fel = (orsak: Error): void => {
      sluta();
      neka(new DokumentFel('sattning', orsak.name));
    };
    const slut = (): void => fel(new Error('slut'));
    const grans = setTimeout(() => {
      sluta();
      neka(new DokumentFel('for-lang-tid'));
    }, TIDSGRANS_MS);
    trad.on('message', svar).on('error', fel).on('exit', slut);
    trad.ref();
    trad.postMessage(uppdrag);
  });
}
