import { parseArgs } from 'node:util';
import { Anvandningsfel } from './fel.js';

export interface Form {
  /** Names of the positional arguments, all required. */
  readonly plats: readonly string[];
  readonly flaggor: Readonly<Record<string, 'ja' | 'text'>>;
}

export interface Argument {
  readonly plats: readonly string[];
  readonly har: (flagga: string) => boolean;
  readonly text: (flagga: string) => string | undefined;
}

/** Reads the arguments of one command; anything that its form does not name is refused. */
export function lasArgument(args: readonly string[], { plats, flaggor }: Form): Argument {
  const options = Object.fromEntries(
    Object.entries(flaggor).map(([namn, slag]) => [namn, { type: slag === 'ja' ? ('boolean' as const) : ('string' as const) }]),
  );
  const { values, positionals } = tolka(args, options);
  if (positionals.length < plats.length) throw new Anvandningsfel(`Ange ${plats.slice(positionals.length).join(', ')}.`);
  if (positionals.length > plats.length) throw new Anvandningsfel(`”${positionals[plats.length]}” hör inte hit.`);
  return {
    plats: positionals,
    har: (flagga) => values[flagga] === true,
    text: (flagga) => {
      const varde = values[flagga];
      return typeof varde === 'string' ? varde : undefined;
    },
  };
}

function tolka(args: readonly string[], options: Record<string, { type: 'boolean' | 'string' }>) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    if (!arArgumentfel(error)) throw error;
    const flagga = /'(-[^' <]*)/.exec(error.message)?.[1];
    throw new Anvandningsfel(flagga === undefined ? 'En flagga är fel skriven.' : `Flaggan ${flagga} finns inte eller är fel skriven.`);
  }
}

function arArgumentfel(error: unknown): error is { code: string; message: string } {
  return (
    typeof error === 'object' && error !== null && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS_') && 'message' in error
  );
}
