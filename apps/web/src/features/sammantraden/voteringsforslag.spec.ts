import type { Punkt } from './api/sammantraden.js';
import { type Delfraga, fragorna, type Voteringsforslag } from './voteringsforslag.js';

const bifall: Voteringsforslag = { utfall: 'bifall', mening: 'Bifall' };
const avslag: Voteringsforslag = { utfall: 'avslag', mening: 'Avslag' };
const aterremiss: Voteringsforslag = { utfall: 'aterremiss', mening: 'Återremiss' };
const bordlagd: Voteringsforslag = { utfall: 'bordlagd', mening: 'Bordläggning' };
const andring: Voteringsforslag = { utfall: 'bifall', mening: 'Anna Andersson: Till och med 2028.', yrkandeId: crypto.randomUUID() };

function punkt(omrostning: Partial<Punkt['omrostning']>, finner: Voteringsforslag['utfall'] = 'bifall', delfragor: Delfraga[] = []) {
  return {
    omrostning: { nasta: null, kvar: [], forSig: [], avgjort: null, ...omrostning },
    proposition: { ordning: '', finner },
    delfragor,
  };
}
const motforslaget = (andrat: Partial<Delfraga>): Delfraga => ({
  ...{ nr: 1, slag: 'motforslag', ja: avslag, nej: andring, huvudforslag: bifall, antal: null, utslagsrost: null, vann: 'nej', roster: [] },
  ...andrat,
});

describe('what a vote can be about', () => {
  it('is nothing when one proposal is left', () => expect(fragorna(punkt({ kvar: [bifall] }))).toEqual([]));

  it('begins with "no" as what the chair found when that is not the case’s own proposal', () => {
    const [huvud] = fragorna(punkt({ nasta: 'huvud', kvar: [bifall, aterremiss] }, 'aterremiss'));
    expect([huvud?.ja[0], huvud?.nej[0]]).toEqual([bifall, aterremiss]);
  });

  it('is first whether the case is decided today', () => {
    const fragor = fragorna(punkt({ nasta: 'uppskov', kvar: [bifall, avslag, aterremiss, bordlagd], forSig: [andring] }));
    expect(fragor).toMatchObject([{ slag: 'uppskov', ja: [{ mening: 'Ärendet avgörs i dag' }], nej: [aterremiss, bordlagd] }]);
  });

  it('has what the chair found as the main proposal, until another is chosen', () => {
    const [fraga] = fragorna(punkt({ nasta: 'motforslag', kvar: [bifall, avslag, andring] }, 'avslag'));
    expect(fraga).toMatchObject({ huvudforslag: [avslag, bifall, andring], ja: [bifall, avslag, andring] });
  });

  it('keeps the main proposal once one has been chosen', () => {
    const [fraga] = fragorna(punkt({ nasta: 'motforslag', kvar: [bifall, avslag, andring] }, 'avslag', [motforslaget({})]));
    expect(fraga).toMatchObject({ huvudforslag: [bifall] });
  });

  it('has a motion that is settled by itself against a refusal of it', () => {
    expect(fragorna(punkt({ kvar: [bifall], forSig: [andring] }))).toMatchObject([
      { slag: 'for-sig', ja: [andring], nej: [{ utfall: 'avslag', mening: 'Avslag på Anna Andersson: Till och med 2028.' }] },
    ]);
  });
});
