import { MiljoFel } from './miljo-fel.js';

describe('MiljoFel', () => {
  it('gives one line per variable', () => {
    const fel = new MiljoFel(['A saknas.', 'B saknas.']);
    expect(fel.message).toBe('Rätta miljövariablerna och starta igen:\n  A saknas.\n  B saknas.');
    expect(fel).toMatchObject({ name: 'MiljoFel', fel: ['A saknas.', 'B saknas.'] });
  });
});
