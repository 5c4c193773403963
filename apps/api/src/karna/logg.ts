import { type DestinationStream, type Logger, pino } from 'pino';

/** Token of the logger: `@Inject(LOGG) private readonly logg: Logger`. */
export const LOGG = Symbol('logg');

/** The process's log: JSON lines on standard output, never with bodies, query strings or names of people. */
export function skapaLogg(niva: string, mal?: DestinationStream): Logger {
  const val = { level: niva, base: { app: 'api' } };
  return mal ? pino(val, mal) : pino(val);
}
