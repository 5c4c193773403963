import { filord } from './handlingsord.js';

test('says what kind of file it is and how large', () => {
  expect(filord({ mediatyp: 'application/pdf', storlek: 175_870 })).toBe('PDF, 176\u00a0kB');
  expect(filord({ mediatyp: 'application/pdf', storlek: 7_783_876 })).toBe('PDF, 7,8\u00a0MB');
  expect(filord({ mediatyp: 'text/html; charset=utf-8', storlek: 3 })).toBe('webbsida, 1\u00a0kB');
  expect(filord({ mediatyp: 'application/x-annat', storlek: 2000 })).toBe('fil, 2\u00a0kB');
});
