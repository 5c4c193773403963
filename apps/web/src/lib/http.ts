import type { Problem } from './api-typer.js';

/** The server's refusal as it came: a problem code, and for rules the rule, the law and what is missing. */
export class ProblemFel extends Error {
  constructor(readonly problem: Problem) {
    super(problem.detail ?? problem.title);
    this.name = 'ProblemFel';
  }
}

/** No answer came: nothing is known about what happened. */
export class NatverksFel extends Error {
  constructor() {
    super('Ingen anslutning. Det du skriver sparas här.');
    this.name = 'NatverksFel';
  }
}

interface Begaran {
  metod?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  kropp?: unknown;
  nyckel?: string;
  signal?: AbortSignal;
  /** Goes through although the page is being left. */
  kvarlever?: true;
}

let csrf: string | null = null;

/** Remembers the token that GET /api/jag gave; every change carries it. */
export function sattCsrf(token: string) {
  csrf = token;
}

/** One call to the API. Throws ProblemFel for a refusal and NatverksFel when no answer came. */
export async function anropa<T>(vag: string, { metod = 'GET', kropp, nyckel, signal, kvarlever }: Begaran = {}): Promise<T> {
  const svar = await hamta(vag, {
    method: metod,
    credentials: 'same-origin',
    headers: rubriker(metod, kropp, nyckel),
    ...(kropp === undefined ? {} : { body: JSON.stringify(kropp) }),
    ...(signal ? { signal } : {}),
    ...(kvarlever ? { keepalive: true } : {}),
  });
  if (svar.ok) return (svar.status === 204 ? undefined : await svar.json()) as T;
  throw new ProblemFel(await lasProblem(svar));
}

/** Asks for a file with a body and hands it to the browser to save. Throws as `anropa`. */
export async function hamtaFil(vag: string, kropp: unknown, filnamn: string): Promise<void> {
  const svar = await hamta(vag, {
    method: 'POST',
    credentials: 'same-origin',
    headers: { ...rubriker('POST', kropp, undefined), accept: '*/*' },
    body: JSON.stringify(kropp),
  });
  if (!svar.ok) throw new ProblemFel(await lasProblem(svar));
  const adress = URL.createObjectURL(await svar.blob());
  Object.assign(document.createElement('a'), { href: adress, download: filnamn }).click();
  URL.revokeObjectURL(adress);
}

function rubriker(metod: string, kropp: unknown, nyckel: string | undefined): Record<string, string> {
  return {
    accept: 'application/json',
    ...(kropp === undefined ? {} : { 'content-type': 'application/json' }),
    ...(metod !== 'GET' && csrf ? { 'x-csrf-token': csrf } : {}),
    ...(nyckel ? { 'idempotency-key': nyckel } : {}),
  };
}

async function hamta(vag: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(vag, init);
  } catch (fel) {
    if (fel instanceof DOMException && fel.name === 'AbortError') throw fel;
    throw new NatverksFel();
  }
}

async function lasProblem(svar: Response): Promise<Problem> {
  const kropp: unknown = await svar.json().catch(() => null);
  if (arProblem(kropp)) return kropp;
  return { type: 'about:blank', title: 'Något gick fel. Vi vet inte om åtgärden registrerades.', status: svar.status, kod: 'internt-fel' };
}

function arProblem(kropp: unknown): kropp is Problem {
  return typeof kropp === 'object' && kropp !== null && 'kod' in kropp && 'title' in kropp && 'status' in kropp;
}

/** True when the error is a refusal with exactly this code. */
export function harKod(fel: unknown, kod: Problem['kod']): fel is ProblemFel {
  return fel instanceof ProblemFel && fel.problem.kod === kod;
}

/** The query part of an address from what is set; empty values are left out. */
export function fraga(varden: Record<string, string | null | undefined>): string {
  const satta = Object.entries(varden).filter((par): par is [string, string] => Boolean(par[1]));
  return satta.length === 0 ? '' : `?${new URLSearchParams(satta).toString()}`;
}
