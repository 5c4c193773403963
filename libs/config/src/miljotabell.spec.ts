import { miljotabell } from './miljotabell.js';
import { variabler } from './variabler.js';

describe('miljotabell', () => {
  it('has every variable with its meaning and what is allowed', () => {
    for (const [namn, { betydelse, tillatet }] of Object.entries(variabler)) {
      expect(miljotabell).toMatch(new RegExp(`^${namn}\\b`, 'm'));
      expect(miljotabell).toContain(betydelse);
      expect(miljotabell).toContain(`Tillåtet: ${tillatet}.`);
    }
  });

  it('tells who needs a variable, who may have it and its default', () => {
    const rader = miljotabell.split('\n').map((rad) => rad.replace(/ +/g, ' '));
    expect(rader).toContain('DATABASE_URL krävs av api, worker, cli, demo');
    expect(rader).toContain('TEMPORAL_ADDRESS krävs av worker, valfri för api, cli');
    expect(rader).toContain('HTTP_PORT standard 3000 för api');
    expect(rader).toContain('WEB_DIST valfri för api');
  });
});
