import { utskickskvittensSchema } from '#contracts';
import type { HandelseSpec } from '../process.js';

const kvittens = {
  verb: 'Kvittera',
  schema: utskickskvittensSchema,
  schemaVersion: 1,
  underPaus: true,
  intern: true,
  noterar: true,
} as const;

/** What comes back when something has been sent: only the runtime says so, and nobody's work is stopped by it. */
export const kvittenser = {
  'kvittera-utskick': { ...kvittens, logg: 'tog emot kvittensen på informationen till nämnden', formular: 'kvittera-utskick' },
  'kvittera-utfall': { ...kvittens, logg: 'noterade att utfallet är meddelat', formular: 'kvittera-utfall' },
} as const satisfies Record<string, HandelseSpec>;
