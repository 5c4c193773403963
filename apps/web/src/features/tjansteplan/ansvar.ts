import type { Jag } from '../../lib/jag.js';

/** The body whose service plans one answers for; undefined for those who answer for none. The server has the last word. */
export const ansvararFor = ({ roller }: Jag): string | undefined => roller.find(({ roll }) => roll === 'tjansteansvarig')?.organ;
