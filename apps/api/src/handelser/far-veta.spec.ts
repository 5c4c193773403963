import { farVeta } from './far-veta.js';

const andring = {
  arendeId: '0b5f2a0e-6c1b-4c3e-8a55-5a4d6f0f1f11',
  steg: 2,
  andrad: new Date(0),
  sekretess: true,
  organId: 'intraservice',
  personer: ['person-a'],
};
const jag = (personId: string, organ?: string) => ({
  personId,
  namn: 'N',
  roller: organ === undefined ? [] : [{ organ, organNamn: organ, roll: 'handlaggare', rollNamn: 'Handläggare', forPersonId: null }],
});

describe('farVeta', () => {
  it('tells of a secret case only its organ and named people', () => {
    expect(farVeta(jag('person-a'), andring)).toBe(true);
    expect(farVeta(jag('person-b', 'intraservice'), andring)).toBe(true);
    expect(farVeta(jag('person-b', 'stadsledningskontoret'), andring)).toBe(false);
  });

  it('tells everybody of an open case', () => {
    expect(farVeta(jag('person-b'), { ...andring, sekretess: false })).toBe(true);
  });
});
