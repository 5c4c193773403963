import { handlingsregisterregler } from './handlingsregister.js';

const fraga = (data: Record<string, unknown>, roll = 'registrator') => ({
  type: 'registret',
  nu: '2026-03-13T09:00:00.000Z',
  idag: '2026-03-13',
  fakta: {},
  data,
  aktor: { personId: 'p', roller: [{ organ: 'intraservice', roll }] },
});
const saknas = (namn: keyof typeof handlingsregisterregler, data: Record<string, unknown>, roll?: string) =>
  handlingsregisterregler[namn].saknas(undefined as never, fraga(data, roll));

describe('the document register', () => {
  it('far-andra-i-registret', () => {
    expect(saknas('far-andra-i-registret', { organ: 'intraservice' })).toEqual([]);
    expect(saknas('far-andra-i-registret', { organ: 'stadsledningskontoret' })).toEqual(['roll:registrator']);
    expect(saknas('far-andra-i-registret', { organ: 'intraservice' }, 'kund')).toEqual(['roll:registrator']);
  });

  it.each([
    ['upprattad', 'expedierad', true],
    ['upprattad', 'makulerad', true],
    ['utkast', 'makulerad', true],
    ['utkast', 'upprattad', false],
    ['expedierad', 'utkast', false],
    ['makulerad', 'upprattad', false],
    ['makulerad', 'makulerad', false],
  ])('handlingens-status-gar-att-andra: %s → %s is %s', (fran, till, gar) => {
    expect(saknas('handlingens-status-gar-att-andra', { fran, till })).toEqual(gar ? [] : ['status']);
  });
});
