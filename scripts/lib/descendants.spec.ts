import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { descendants } from './descendants.mjs';

const BARNBARN = `const { spawn } = require('node:child_process');
const barn = spawn(process.execPath, ['-e', 'setInterval(() => undefined, 1000)'], { stdio: 'ignore' });
barn.once('spawn', () => console.log(barn.pid));
process.once('SIGTERM', () => (barn.kill(), process.exit(0)));`;

describe('the descendants of a process', () => {
  it('are its children and theirs, and nobody when it is gone', async () => {
    const barn = spawn(process.execPath, ['-e', BARNBARN], { stdio: ['ignore', 'pipe', 'inherit'] });
    const [rad] = (await once(barn.stdout, 'data')) as [Buffer];
    const barnbarn = Number(rad.toString());
    expect(descendants(barn.pid ?? 0).map(({ pid }) => pid)).toEqual([barnbarn]);
    expect(descendants(process.pid).map(({ pid }) => pid)).toEqual(expect.arrayContaining([barn.pid, barnbarn]));
    barn.kill('SIGTERM');
    await once(barn, 'exit');
    expect(descendants(barn.pid ?? 0)).toEqual([]);
  });
});
