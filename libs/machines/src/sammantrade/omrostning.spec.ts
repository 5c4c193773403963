import type { Delfraga, Voteringsforslag, Yrkandeslag } from '#contracts';
import fc from 'fast-check';
import { avgjort, delfragaAv, nyckelAv, type Omrostningsfakta, omrostningslage, utfallAv, vannSida } from './omrostning.js';

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
      roster: [...'jjn'].map((ett) => ({ rost: { j: 'ja', n: 'nej' }[ett] })),
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
      roster: fc.array(fc.constantFrom('ja', 'nej', 'avstar'), { minLength: 3, maxLength: 15 }),
      utslagsrost: fc.constantFrom('ja' as const, 'nej' as const),
    }),
    { minLength: 12, maxLength: 12 },
  ),
});

describe('any meeting’s votes', () => {
  it('end with two proposals at most, count every vote once, and give the decision that they say', () => {
    fc.assert(
      fc.property(rum, ({ yrkanden, andringar, forSig, organtyp, tidigareUppskjuten, voteringar }) => {
        let punkt: Omrostningsfakta = {
          ...grund,
          tidigareUppskjuten,
          yrkanden: [...yrkanden, ...andringar.map(() => 'andring' as const)],
          andringar: andringar.map((id) => ({ id, forslag: id })),
          forSig: forSig.filter((id) => andringar.includes(id)),
        };
        const [forsta] = omrostningslage(punkt).kvar;
        const huvudforslag = forslag(forsta ?? 'bifall');
        let steg = 0;
        const omgang = () => {
          const en = voteringar[steg++];
          if (!en) throw new Error('Omröstningen tar inte slut');
          return { roster: en.roster.map((rost, nr) => ({ personId: `l${nr}`, rost })), utslagsrost: en.utslagsrost };
        };
        for (let lage = omrostningslage(punkt); lage.nasta === 'uppskov' || lage.nasta === 'motforslag'; lage = omrostningslage(punkt)) {
          const [ett, annat] =
            lage.nasta === 'uppskov' ? ['bifall', lage.kvar.find((en) => en === 'aterremiss' || en === 'bordlagd')] : lage.kvar.slice(1);
          const data = { slag: lage.nasta, ja: forslag(ett ?? ''), nej: forslag(annat ?? ''), huvudforslag, ...omgang() };
          const avgjord: Delfraga = delfragaAv(data, punkt, { organtyp });
          expect(avgjord.antal && avgjord.antal.ja + avgjord.antal.nej + avgjord.antal.avstar).toBe(data.roster.length);
          expect(avgjord.nr).toBe((punkt.delfragor?.length ?? 0) + 1);
          const fore = lage.kvar.length;
          punkt = { ...punkt, delfragor: [...(punkt.delfragor ?? []), avgjord] };
          expect(omrostningslage(punkt).kvar.length).toBeLessThan(fore);
          // The loser never comes back, and the main proposal is never voted away on the way.
          if (avgjord.slag === 'motforslag') expect(omrostningslage(punkt).kvar).toContain(nyckelAv(huvudforslag, punkt));
        }
        const { nasta, kvar, uppskjutet } = omrostningslage(punkt);
        expect(kvar.length).toBeLessThanOrEqual(2);
        if (uppskjutet !== null) return expect(avgjort(punkt, { organtyp })).toBe(uppskjutet);
        if (nasta !== 'huvud') return expect(kvar).toHaveLength(1);
        const { roster, utslagsrost } = omgang();
        const antal = (vad: string) => roster.filter(({ rost }) => rost === vad).length;
        const lika = antal('ja') === antal('nej');
        const votering = {
          ...{ ja: forslag(kvar[0] ?? ''), nej: forslag(kvar[1] ?? '') },
          ...{ antal: { ja: antal('ja'), nej: antal('nej'), avstar: antal('avstar') }, utslagsrost: lika ? utslagsrost : null },
        };
        const sidan = vannSida(votering, tidigareUppskjuten, { organtyp });
        const tredjedel = antal('nej') > 0 && antal('nej') * 3 >= roster.length && organtyp === 'kf' && !tidigareUppskjuten;
        const uppskov = ['aterremiss', 'bordlagd'].includes(kvar[1] ?? '');
        const vantad = uppskov && tredjedel ? 'nej' : lika ? utslagsrost : antal('ja') > antal('nej') ? 'ja' : 'nej';
        expect(sidan).toBe(vantad);
        return expect(avgjort({ ...punkt, votering }, { organtyp })).toBe(utfallAv(kvar[vantad === 'ja' ? 0 : 1] ?? ''));
      }),
      { numRuns: 400, seed: 20260324 },
    );
  });
});
