import type { Punkt } from './api/sammantraden.js';
import { forslagen, motforslag } from './voteringsforslag.js';

const yrkande = (slag: Punkt['yrkanden'][number]['slag'], mening = 'Något.'): Punkt['yrkanden'][number] => ({
  id: crypto.randomUUID(),
  ledamot: { id: 'anna', namn: 'Anna Andersson' },
  slag,
  mening,
});

describe('what a vote can be about', () => {
  it('is the case’s own proposal and what has been moved, each once', () => {
    const val = forslagen({ yrkanden: [yrkande('bifall'), yrkande('avslag'), yrkande('avslag'), yrkande('bordlaggning')] });
    expect(val).toEqual([
      { utfall: 'bifall', mening: 'Bifall' },
      { utfall: 'avslag', mening: 'Avslag' },
      { utfall: 'bordlagd', mening: 'Bordläggning' },
    ]);
  });

  it('has an amendment in its own words, so that it can be put against the proposal', () => {
    const [, andring] = forslagen({ yrkanden: [yrkande('andring', 'Till och med 2028.')] });
    expect(andring).toEqual({ utfall: 'bifall', mening: 'Anna Andersson: Till och med 2028.' });
  });

  it('begins with "no" as what the chair found when that is not the proposal, else what was moved first', () => {
    const val = forslagen({ yrkanden: [yrkande('avslag'), yrkande('aterremiss')] });
    expect([motforslag(val, 'aterremiss'), motforslag(val, 'bifall'), motforslag(forslagen({ yrkanden: [] }), 'bifall')]).toEqual([
      2, 1, 0,
    ]);
  });
});
