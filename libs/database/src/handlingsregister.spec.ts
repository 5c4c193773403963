import { efter } from './handlingsregister.js';

test('counts drafts in the second figure and adopted versions in the first (H-29)', () => {
  const forsta = efter({ version: 0, beteckning: '0.0' }, 'utkast');
  const andra = efter(forsta, 'utkast');
  const upprattad = efter(andra, 'upprattad');
  expect([forsta, andra, upprattad, efter(upprattad, 'utkast'), efter(upprattad, 'expedierad')].map((v) => v.beteckning)).toEqual([
    '0.1',
    '0.2',
    '1.0',
    '1.1',
    '2.0',
  ]);
  expect(upprattad.version).toBe(3);
});
