import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type Provider from 'oidc-provider';
import { errors } from 'oidc-provider';
import type { Brevlada } from './brev/brevlada.js';
import { brevSida, brevlistaSida } from './brev/brevsidor.js';
import type { Personer } from './personer.js';
import { huvuden, sida } from './sida.js';
import { valjPersonSida } from './valj-person.js';

interface Delar {
  readonly provider: Provider;
  readonly personer: Personer;
  readonly brevlada: Brevlada;
  /** Where the browser goes back to after the choice. */
  readonly tillbaka: string;
}

const STORST_KROPP = 10_000;
const LANGST_SOK = 80;

/** The demo's addresses: health, the choice of person, the letters; all else is the provider's. */
export function svarare(delar: Delar): RequestListener {
  const provider = delar.provider.callback();
  return (request, response) => {
    svara(delar, request, response, provider).catch((fel: unknown) => visaFel(response, fel));
  };
}

async function svara(
  delar: Delar,
  request: IncomingMessage,
  response: ServerResponse,
  provider: ReturnType<Provider['callback']>,
): Promise<void> {
  const vag = new URL(request.url ?? '/', 'http://demo.invalid').pathname;
  if (vag === '/halsa/redo') return redo(delar, response);
  if (vag.startsWith('/interaktion/'))
    return request.method === 'POST' ? valj(delar, request, response) : visaVal(delar, request, response);
  if (vag === '/post') return skicka(response, 200, brevlistaSida(await delar.brevlada.lista()));
  if (vag.startsWith('/post/')) return visaBrev(delar, response, vag.slice('/post/'.length));
  await provider(request, response);
}

async function redo({ personer }: Delar, response: ServerResponse): Promise<void> {
  await personer.svarar();
  response.writeHead(200, { 'content-type': 'application/json' }).end('{"redo":true}');
}

async function visaVal({ provider, personer, tillbaka }: Delar, request: IncomingMessage, response: ServerResponse): Promise<void> {
  await provider.interactionDetails(request, response);
  const sok = new URL(request.url ?? '/', 'http://demo.invalid').searchParams.get('sok') ?? '';
  skicka(response, 200, valjPersonSida(await personer.alla(), sok.slice(0, LANGST_SOK)), [tillbaka]);
}

async function valj({ provider, personer, tillbaka }: Delar, request: IncomingMessage, response: ServerResponse): Promise<void> {
  await provider.interactionDetails(request, response);
  const sub = new URLSearchParams(await kropp(request)).get('person') ?? '';
  if ((await personer.epost(sub)) === null) return skicka(response, 400, valjPersonSida(await personer.alla()), [tillbaka]);
  await provider.interactionFinished(request, response, { login: { accountId: sub } });
}

async function visaBrev({ brevlada }: Delar, response: ServerResponse, id: string): Promise<void> {
  const brev = await brevlada.las(id);
  if (!brev) return skicka(response, 404, sida('Brevet finns inte', '<p><a href="/post">Alla brev</a></p>'));
  skicka(response, 200, brevSida(brev));
}

async function kropp(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const del of request) {
    text += String(del);
    if (text.length > STORST_KROPP) throw new RangeError('Formuläret är för stort.');
  }
  return text;
}

function skicka(response: ServerResponse, status: number, innehall: string, formularTill: readonly string[] = []): void {
  response.writeHead(status, huvuden(formularTill)).end(innehall);
}

/** A choice that has expired or belongs to another browser is the visitor's to begin again; anything else is told in the log by name. */
function visaFel(response: ServerResponse, fel: unknown): void {
  const forSent = fel instanceof errors.SessionNotFound;
  if (!forSent) console.error(`Demon kunde inte svara: ${fel instanceof Error ? fel.stack : typeof fel}`);
  if (response.headersSent) return void response.destroy();
  const text = forSent ? 'Valet har gått ut. Gå tillbaka till Beslutsgång och logga in på nytt.' : 'Något gick fel i demons inloggning.';
  skicka(response, forSent ? 400 : 500, sida('Det gick inte', `<p>${text}</p>`));
}
