import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The clone's top folder. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** What may be shared by all clones of one user and made again at any time. */
export const cacheDir = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'beslutsgang');
