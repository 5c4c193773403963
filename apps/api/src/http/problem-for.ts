import { HttpException } from '@nestjs/common';
import { type Problem, type ProblemKod, problem } from '#contracts';
import { Nekad, regelverketSaknas } from '#engine';
import { IngenRegim } from '#machines';

/** PostgreSQL: waited for a lock, took too long, deadlock or could not be serialized; going down; too many connections. */
const SVARAR_INTE = [
  '55P03',
  '57014',
  '40P01',
  '40001',
  '57P01',
  '57P02',
  '57P03',
  '53300',
  '53400',
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
];
const FORLORAD_ANSLUTNING = [
  'Connection terminated',
  'timeout exceeded when trying to connect',
  'Client has encountered a connection error',
];
/** PostgreSQL: characters that it cannot keep. */
const OSPARBART = ['22021', '22P05'];

const httpKoder: Readonly<Record<number, ProblemKod>> = {
  401: 'inte-inloggad',
  403: 'ingen-behorighet',
  404: 'finns-inte',
  405: 'metoden-tas-inte-emot',
  413: 'for-stor',
  415: 'innehallet-ar-inte-json',
  429: 'for-manga-forsok',
  503: 'arendet-svarar-inte',
};

/** The problem that an error is told as; null for an error that nobody expected. */
export function problemFor(fel: unknown): Problem | null {
  if (fel instanceof Nekad) return fel.problem;
  if (fel instanceof IngenRegim) return regelverketSaknas();
  const kod = kodFor(fel);
  return kod && problem(kod);
}

function kodFor(fel: unknown): ProblemKod | null {
  const status = fel instanceof HttpException ? fel.getStatus() : falt(fel, 'statusCode');
  if (typeof status === 'number' && status < 500) return httpKoder[status] ?? 'felaktig-begaran';
  const felkod = text(falt(fel, 'code'));
  if (OSPARBART.includes(felkod)) return 'felaktig-begaran';
  return SVARAR_INTE.includes(felkod) || felkod.startsWith('08') || forloradAnslutning(fel) ? 'arendet-svarar-inte' : null;
}

function forloradAnslutning(fel: unknown): boolean {
  const meddelande = text(falt(fel, 'message'));
  return FORLORAD_ANSLUTNING.some((borjan) => meddelande.startsWith(borjan));
}

function falt(fel: unknown, namn: string): unknown {
  return typeof fel === 'object' && fel !== null ? (fel as Record<string, unknown>)[namn] : undefined;
}

function text(varde: unknown): string {
  return typeof varde === 'string' ? varde : '';
}
