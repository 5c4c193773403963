import { lokalSokvag } from './lokal-sokvag.js';

describe('the path after login', () => {
  it('is kept with its query and fragment', () => {
    expect(lokalSokvag('/arenden/1?vy=mina#logg')).toBe('/arenden/1?vy=mina#logg');
  });

  it.each([
    undefined,
    '',
    'arenden',
    'https://ond.example',
    '//ond.example',
    '/\\ond.example',
    '/\t/ond.example',
    '/..//ond.example',
    `/${'a'.repeat(1001)}`,
  ])('is refused when it could lead elsewhere: %s', (sokvag) => {
    expect(lokalSokvag(sokvag)).toBeNull();
  });
});
