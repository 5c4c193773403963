import { z } from 'zod';

/** A URL kept as it is written, with one of the protocols (given without colon). */
export function adress(...protokoll: string[]) {
  return z
    .string()
    .refine((text) => lasUrl(text) !== null, { error: 'är inte en webbadress', abort: true })
    .refine((text) => protokoll.includes(lasUrl(text)?.protocol.slice(0, -1) ?? ''), {
      error: `börjar inte med ${protokoll.join(':// eller ')}://`,
      abort: true,
    });
}

/** A PostgreSQL URL that names its database. */
export const databasadress = adress('postgres', 'postgresql').refine((text) => (lasUrl(text)?.pathname.length ?? 0) > 1, {
  error: 'saknar databasens namn',
});

/** A web address without path, query or login; the answer has no slash at its end. */
export const ursprung = adress('http', 'https')
  .refine((text) => arUrsprung(lasUrl(text)), { error: 'har mer än protokoll, värdnamn och port' })
  .transform((text) => new URL(text).origin);

/** "host:port", with an IPv6 host in brackets. */
export const vardOchPort = z.string().refine(arVardOchPort, { error: 'är inte värdnamn:port' });

function lasUrl(text: string): URL | null {
  return URL.canParse(text) ? new URL(text) : null;
}

function arUrsprung(url: URL | null): boolean {
  return url !== null && url.pathname === '/' && url.search + url.hash + url.username + url.password === '';
}

function arVardOchPort(text: string): boolean {
  const traff = /^(?:[A-Za-z0-9._-]+|\[[0-9A-Fa-f:.]+\]):(\d{1,5})$/.exec(text);
  return traff !== null && Number(traff[1]) >= 1 && Number(traff[1]) <= 65_535;
}
