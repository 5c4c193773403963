import type { Delfraga, Voteringsforslag, Yrkandeslag } from '#contracts';
import fc from 'fast-check';
import { arUppskov, avgjort, delfragaAv, nyckelAv, type Omrostningsfakta, omrostningslage, utfallAv } from './omrostning.js';

const A = '3f1d2c4e-0000-4000-8000-00000000000a';
const B = '3f1d2c4e-0000-4000-8000-00000000000b';
const C = '3f1d2c4e-0000-4000-8000-00000000000c';
const grund: Omrostningsfakta = { yrkanden: [], finner: 'bifall', votering: null, tidigareUppskjuten: false };
const forslag = (nyckel: string): Voteringsforslag => ({
  utfall: utfallAv(nyckel),
  mening: nyckel,
  ...(nyckel.length === A.length ? { yrkandeId: nyckel } : {}),
});

describe('what stands against what', () => {
  it('is two proposals at once, as it was before there were questions beside the main one', () => {
    expect(omrostningslage({ ...grund, yrkanden: ['bifall', 'avslag'] })).toMatchObject({ nasta: 'huvud', kvar: ['bifall', 'avslag'] });
    expect(omrostningslage({ ...grund, yrkanden: ['aterremiss'] })).toMatchObject({ nasta: 'huvud', kvar: ['bifall', 'aterremiss'] });
    expect(omrostningslage(grund)).toMatchObject({ nasta: null, kvar: ['bifall'] });
  });

  it('counts the same amendment moved by two as one proposal', () => {
    const punkt = { ...grund, yrkanden: ['andring', 'andring'] as Yrkandeslag[], andringar: [A, B].map((id) => ({ id, forslag: A })) };
    expect(omrostningslage(punkt)).toMatchObject({ nasta: 'huvud', kvar: ['bifall', A] });
    expect(nyckelAv(forslag(B), punkt)).toBe(A);
  });

  it('leaves what is settled by itself outside, also when another has moved it in the same words', () => {
    const andringar = [A, B].map((id) => ({ id, forslag: A }));
    const punkt = { ...grund, yrkanden: ['avslag', 'andring', 'andring'] as Yrkandeslag[], andringar, forSig: [B] };
    expect(omrostningslage(punkt)).toMatchObject({ nasta: 'huvud', kvar: ['bifall', 'avslag'], forSig: [A] });
  });

  it('gives a third of fullmäktige its way in the question whether the case is decided today, and not in a nämnd', () => {
    const data = {
      slag: 'uppskov',
      ja: forslag('bifall'),
      nej: forslag('aterremiss'),
      roster: ['ja', 'ja', 'nej'].map((rost) => ({ rost })),
    };
    expect(delfragaAv(data, grund, { organtyp: 'kf' }).vann).toBe('nej');
    expect(delfragaAv(data, { ...grund, tidigareUppskjuten: true }, { organtyp: 'kf' }).vann).toBe('ja');
    expect(delfragaAv(data, grund, { organtyp: 'namnd' }).vann).toBe('ja');
  });
});

/** Yrkanden of any kinds, and ballots for as many questions as can come. */
const rum = fc.record({
  yrkanden: fc.array(fc.constantFrom<Yrkandeslag>('bifall', 'avslag', 'aterremiss', 'bordlaggning'), { maxLength: 4 }),
  andringar: fc.subarray([A, B, C]),
  forSig: fc.subarray([A, B, C]),
  organtyp: fc.constantFrom('namnd' as const, 'ks' as const, 'kf' as const),
  tidigareUppskjuten: fc.boolean(),
  voteringar: fc.array(
    fc.record({
      roster: fc.array(fc.constantFrom('ja' as const, 'nej' as const, 'avstar' as const), { minLength: 3, maxLength: 15 }),
      utslagsrost: fc.constantFrom('ja' as const, 'nej' as const),
    }),
    { minLength: 12, maxLength: 12 },
  ),
});

type Rum = typeof rum extends fc.Arbitrary<infer Fall> ? Fall : never;

/** Takes every question in its order, and at last the main vote: what was counted, what was left after each, and what the ballots say that the decision is. */
function omrosta({ yrkanden, andringar, forSig, organtyp, tidigareUppskjuten, voteringar }: Rum) {
  let punkt: Omrostningsfakta = {
    ...grund,
    tidigareUppskjuten,
    yrkanden: [...yrkanden, ...andringar.map(() => 'andring' as const)],
    andringar: andringar.map((id) => ({ id, forslag: id })),
    forSig: forSig.filter((id) => andringar.includes(id)),
  };
  const kvar = [omrostningslage(punkt).kvar];
  const raknat: { avgjord: Delfraga; rostande: number }[] = [];
  for (let lage = omrostningslage(punkt); lage.nasta === 'uppskov' || lage.nasta === 'motforslag'; lage = omrostningslage(punkt)) {
    const [ett = '', annat = ''] = lage.nasta === 'uppskov' ? ['bifall', ...lage.kvar.filter(arUppskov)] : lage.kvar.slice(1);
    const { roster, utslagsrost } = voteringar[raknat.length] ?? { roster: [], utslagsrost: null };
    const rader = roster.map((rost, nr) => ({ personId: `l${nr}`, rost }));
    const data = { slag: lage.nasta, ja: forslag(ett), nej: forslag(annat), huvudforslag: forslag('bifall'), roster: rader, utslagsrost };
    const avgjord = delfragaAv(data, punkt, { organtyp });
    raknat.push({ avgjord, rostande: roster.length });
    punkt = { ...punkt, delfragor: [...(punkt.delfragor ?? []), avgjord] };
    kvar.push(omrostningslage(punkt).kvar);
  }
  const [ja = '', nej] = kvar.at(-1) ?? [];
  if (nej === undefined)
    return { kvar, raknat, enligtRosterna: utfallAv(ja), beslut: avgjort({ ...punkt, finner: utfallAv(ja) }, { organtyp }) };
  const { roster, utslagsrost } = voteringar.at(-1) ?? { roster: [], utslagsrost: 'ja' as const };
  const antal = { ja: 0, nej: 0, avstar: 0 };
  for (const rost of roster) antal[rost] += 1;
  const tredjedel = organtyp === 'kf' && !tidigareUppskjuten && arUppskov(nej) && antal.nej > 0 && antal.nej * 3 >= roster.length;
  const flest = antal.ja === antal.nej ? utslagsrost : antal.ja > antal.nej ? 'ja' : 'nej';
  const votering = { ja: forslag(ja), nej: forslag(nej), antal, utslagsrost };
  return {
    kvar,
    raknat,
    enligtRosterna: utfallAv(tredjedel || flest === 'nej' ? nej : ja),
    beslut: avgjort({ ...punkt, votering }, { organtyp }),
  };
}

describe('any meeting’s votes', () => {
  it('end with two proposals at most, count every vote once, and give the decision that they say', () => {
    fc.assert(
      fc.property(rum, (fall) => {
        const { kvar, raknat, enligtRosterna, beslut } = omrosta(fall);
        expect(raknat.map(({ avgjord: { antal } }) => antal && antal.ja + antal.nej + antal.avstar)).toEqual(
          raknat.map(({ rostande }) => rostande),
        );
        expect(raknat.map(({ avgjord }) => avgjord.nr)).toEqual(raknat.map((_, plats) => plats + 1));
        // Every question takes one proposal away that never comes back; the main proposal is never voted away on the way to the main vote.
        expect(
          kvar.slice(1).every((efter, nr) => efter.length < (kvar[nr]?.length ?? 0) && efter.every((en) => kvar[nr]?.includes(en))),
        ).toBe(true);
        expect(kvar.at(-1)?.length).toBeLessThanOrEqual(2);
        expect(raknat.some(({ avgjord }) => avgjord.slag === 'uppskov' && avgjord.vann === 'nej') || kvar.at(-1)?.[0] === 'bifall').toBe(
          true,
        );
        expect(beslut).toBe(enligtRosterna);
      }),
      { numRuns: 400, seed: 20260324 },
    );
  });
});
