import type { Inloggning } from './session.js';

/** An answer's JSON; a test reads what it expects and fails when it is not there. */
type Json = ReturnType<JSON['parse']>;

export interface Svar {
  readonly status: number;
  readonly huvuden: Headers;
  readonly text: string;
  readonly json: Json;
}

export interface Klient {
  get(vag: string): Promise<Svar>;
  /** An answer that goes on: its body is read by the test. */
  strom(vag: string, huvuden?: Readonly<Record<string, string>>): Promise<Response>;
  skicka(metod: 'POST' | 'PUT' | 'DELETE', vag: string, kropp?: unknown, nyckel?: string): Promise<Svar>;
}

/** Requests as one who is logged in. */
export function klient(url: string, { cookie, csrf }: Inloggning): Klient {
  return {
    get: (vag) => svara(url + vag, { headers: { cookie } }),
    strom: (vag, huvuden = {}) => fetch(url + vag, { headers: { cookie, ...huvuden } }),
    skicka: (metod, vag, kropp, nyckel) =>
      svara(url + vag, {
        method: metod,
        headers: {
          cookie,
          'x-csrf-token': csrf,
          ...(kropp === undefined ? {} : { 'content-type': 'application/json' }),
          ...(nyckel === undefined ? {} : { 'idempotency-key': nyckel }),
        },
        ...(kropp === undefined ? {} : { body: typeof kropp === 'string' ? kropp : JSON.stringify(kropp) }),
      }),
  };
}

/** A read as anybody: no session, no cookie. */
export function utifran(url: string, huvuden: Readonly<Record<string, string>> = {}): Promise<Svar> {
  return svara(url, { headers: huvuden });
}

async function svara(url: string, init: RequestInit): Promise<Svar> {
  const svar = await fetch(url, init);
  const text = await svar.text();
  return {
    status: svar.status,
    huvuden: svar.headers,
    text,
    json: /json/.test(svar.headers.get('content-type') ?? '') ? JSON.parse(text) : {},
  };
}
