import { csv } from './csv.js';

describe('csv', () => {
  it('begins with a BOM and parts with semicolons', () => {
    expect(csv([['Rubrik', 'År']])).toBe('\uFEFFRubrik;År\r\n');
  });

  it('leaves a missing figure empty and writes a zero', () => {
    expect(csv([[null, 0, -1, 1.5]])).toBe('\uFEFF;0;-1;1,5\r\n');
  });

  it.each(['=1+1', '+46', '-bort', '@SUM(A1)', '\tflik', '\rvagn'])('makes a text of %j', (text) => {
    expect(csv([[text]])).toContain(`'${text}`);
  });

  it('keeps semicolons, quotes and line breaks inside their cell', () => {
    expect(csv([['a;b', 'sa "hej"', 'rad\nbrytning']])).toBe('\uFEFF"a;b";"sa ""hej""";"rad\nbrytning"\r\n');
  });
});
