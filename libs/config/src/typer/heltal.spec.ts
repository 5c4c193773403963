import { heltal, port } from './heltal.js';

describe('heltal', () => {
  it.each([
    ['0', 0],
    ['8080', 8080],
    ['65535', 65_535],
  ])('reads %s', (text, tal) => {
    expect(port.parse(text)).toBe(tal);
  });

  it.each(['65536', '-1', '1.5', '1e3', '0x10', ' 80', '80 ', 'åttio', '٨', '9'.repeat(400)])('refuses %j', (text) => {
    expect(port.safeParse(text).error?.issues[0]?.message).toBe('är inte ett heltal mellan 0 och 65535');
  });

  it('keeps to its own limits', () => {
    expect(heltal(1, 5).safeParse('0').success).toBe(false);
    expect(heltal(1, 5).safeParse('6').success).toBe(false);
    expect(heltal(1, 5).parse('5')).toBe(5);
  });
});
