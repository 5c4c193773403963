import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { rot } from '../support/rot.js';
import { utanTestets } from '../support/start.js';

const TID = 120_000;

describe('a process that starts with an environment that it cannot use', () => {
  it.each(['api', 'worker'])(
    '(%s) says what is wrong and what is allowed, nothing else, and ends with 1',
    async (app) => {
      const env = { ...utanTestets(), DATABASE_URL: 'mysql://hemligt@x/y', LOG_LEVEL: 'hög', BESLUTSGANG_PAHITT: '1' };
      const barn = spawn(process.execPath, ['--no-warnings', join(rot, 'dist', 'apps', app, 'src', 'main.js')], { env });
      const [[kod], ut, fel] = await Promise.all([once(barn, 'close'), text(barn.stdout), text(barn.stderr)]);
      const [rubrik, ...rader] = fel.trimEnd().split('\n');
      expect([kod, ut, rubrik]).toEqual([1, '', 'Rätta miljövariablerna och starta igen:']);
      expect(rader).toEqual(
        expect.arrayContaining([
          '  LOG_LEVEL är inte ett av värdena: "hög". Tillåtet: fatal, error, warn, info, debug, trace eller silent.',
          '  PUBLIC_URL saknas. Tillåtet: https://värd eller http://värd:port, utan sökväg.',
          expect.stringMatching(/^ {2}DATABASE_URL börjar inte med postgres:.* Tillåtet: /),
          expect.stringMatching(/^ {2}BESLUTSGANG_PAHITT är okänd\. Tillåtet: /),
        ]),
      );
      expect(rader.filter((rad) => !/^ {2}[A-Z_]+ .*\. Tillåtet: .*\.$/.test(rad))).toEqual([]);
      expect(fel).not.toContain('hemligt');
    },
    TID,
  );
});
