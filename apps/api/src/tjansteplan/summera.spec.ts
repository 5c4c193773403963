import { summera } from './summera.js';

describe('summera', () => {
  it('adds what is stated and passes over what is missing', () => {
    expect(summera([{ '2022': 100, '2023': null }, { '2022': 50 }], ['2022', '2023'])).toEqual({ '2022': 150, '2023': null });
  });

  it('keeps a stated zero', () => {
    expect(summera([{ '2022': 0 }, { '2022': null }], ['2022'])).toEqual({ '2022': 0 });
  });
});
