/**
 * The thread that sets documents: Typst works for as long as a document is large, and must not stop the event loop meanwhile. Plain
 * JavaScript, since a thread is started from the file itself, in the build and in the specs alike.
 */
import { parentPort, workerData } from 'node:worker_threads';

let kompilator;

parentPort.on('message', (uppdrag) => void svara(uppdrag));

async function svara({ nr, dokument }) {
  try {
    const pdf = satt(await startad(), dokument);
    parentPort.postMessage({ nr, pdf });
  } catch (fel) {
    parentPort.postMessage({ nr, kod: fel.kod ?? 'sattning', orsak: utanText(String(fel.message)) });
  }
}

async function startad() {
  if (kompilator) return kompilator;
  const { NodeCompiler } = await import('@myriaddreamin/typst-ts-node-compiler').catch((fel) => {
    throw Object.assign(new Error(fel.code ?? 'okänd'), { kod: 'plattform' });
  });
  kompilator = NodeCompiler.create({ workspace: '/', fontArgs: [{ fontBlobs: workerData.typsnitt.map((fil) => Buffer.from(fil)) }] });
  return kompilator;
}

/** A warning is an error here: an unknown typeface would only warn, and give a document that looks otherwise on each machine. */
function satt(typst, dokument) {
  const svar = typst.compile({ mainFileContent: workerData.mall, inputs: { dokument } });
  const anmarkningar = [svar.takeError(), svar.takeWarnings()].flatMap((fel) => fel?.shortDiagnostics ?? []);
  if (anmarkningar.length > 0 || !svar.result) throw new Error(anmarkningar.map(({ message }) => message).join('; '));
  try {
    return typst.pdf(svar.result, { pdfStandard: 'a-2a' });
  } finally {
    typst.evictCache(0);
  }
}

/** What went wrong without the words of the document, which may be about people. */
function utanText(orsak) {
  return orsak.replace(/[`"][^`"]*[`"]/g, '…').slice(0, 300);
}
