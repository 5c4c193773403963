import { arendetypsord } from './arendetypsord.js';

describe('the name of a matter type', () => {
  it('is spelled with å, ä and ö, which its id cannot hold', () => {
    expect(arendetypsord('regler-for-gemensamma-tjanster')).toBe('Regler för gemensamma tjänster');
    expect(arendetypsord('utlamnande-av-allman-handling')).toBe('Utlämnande av allmän handling');
    expect(arendetypsord('avtal')).toBe('Avtal');
  });
});
