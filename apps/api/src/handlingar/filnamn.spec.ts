import { filnamn } from './filnamn.js';

const namn = (titel: string): string => filnamn({ titel, version: '1.0', dnr: '0012/26', mediatyp: 'application/pdf' });

test('names the file by number, title and version, also in plain letters', () => {
  expect(namn('Överlämnande')).toBe(`filename="0012-26 Overlamnande 1.0.pdf"; filename*=UTF-8''0012-26%20%C3%96verl%C3%A4mnande%201.0.pdf`);
});

test('lets nothing in a title end the name or the header', () => {
  expect(namn('a"; filename="b.exe\r\nX: y/../..')).toMatch(
    /^filename="0012-26 a ; filename= b\.exe X y \.\. \.\. 1\.0\.pdf"; filename\*=UTF-8''[\w%.-]+$/,
  );
});
