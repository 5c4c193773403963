import { variabelFor, variabler } from './variabler.js';

describe('variabler', () => {
  it.each(Object.entries(variabler).filter(([, variabel]) => 'standard' in variabel))('%s accepts its own default', (_, variabel) => {
    expect(variabel.schema.safeParse('standard' in variabel ? variabel.standard : undefined).success).toBe(true);
  });

  it('marks everything that carries a password or a key as secret', () => {
    const hemliga = Object.entries(variabler).filter(([, variabel]) => 'hemlig' in variabel);
    expect(hemliga.map(([namn]) => namn)).toEqual([
      'DATABASE_URL',
      'OIDC_CLIENT_SECRET',
      'SESSION_SECRET',
      'METRICS_TOKEN',
      'PAYLOAD_KEYS',
      'SMTP_URL',
    ]);
  });

  it.each(['toString', '__proto__', 'PATH'])('has no row for %s', (namn) => {
    expect(variabelFor(namn)).toBeUndefined();
  });
});
