import type { z } from 'zod';
import type { Delfraga, sammantradespunktSchema, Voteringsforslag } from '#contracts';
import { avgjort, type Omrostningsfakta, omrostningslage, type SammantradeKontext, utfallAv } from '#machines';
import type { Punktrad } from './sammantraden.repository.js';

type Punktvy = z.infer<typeof sammantradespunktSchema>;
type Roster = Punktvy['delfragor'][number]['roster'];
type Rostrad = Punktrad['roster'][number];

const MENING = { bifall: 'Bifall', avslag: 'Avslag', aterremiss: 'Återremiss', bordlagd: 'Bordläggning' } as const;
const LANGST = 2000;

const utanOmgang = ({ ledamot, rost }: Rostrad): Roster[number] => ({ ledamot, rost });
const iOmgangen = (roster: readonly Rostrad[], omgang: number): Roster =>
  roster.flatMap((rad) => (rad.omgang === omgang ? [utanOmgang(rad)] : []));

/** What an item's votes have come to: the main vote, the questions that were settled beside it, and what stands next. */
export function omrostningen(
  { roster, votering, delfragor, yrkanden, proposition, ...punkt }: Punktrad,
  kontext: SammantradeKontext,
): Pick<Punktvy, 'votering' | 'delfragor' | 'omrostning'> {
  const huvud = iOmgangen(roster, 0);
  const antal = (vad: string) => huvud.filter(({ rost }) => rost === vad).length;
  const raknad = votering && { ...votering, antal: { ja: antal('ja'), nej: antal('nej'), avstar: antal('avstar') } };
  const fakta: Omrostningsfakta = {
    ...punkt,
    yrkanden: yrkanden.map(({ slag }) => slag),
    finner: proposition?.finner ?? null,
    forSig: proposition?.forSig ?? [],
    votering: raknad,
    delfragor,
  };
  const { nasta, kvar, forSig } = omrostningslage(fakta);
  const forslaget = (nyckel: string): Voteringsforslag => {
    const yrkande = yrkanden.find(({ id }) => id === nyckel);
    const utfall = utfallAv(nyckel);
    return yrkande
      ? { utfall, mening: `${yrkande.ledamot.namn}: ${yrkande.mening}`.slice(0, LANGST), yrkandeId: nyckel }
      : { utfall, mening: MENING[utfall] };
  };
  return {
    votering: raknad && { ...raknad, roster: huvud },
    delfragor: delfragor.map((en: Delfraga) => ({ ...en, roster: iOmgangen(roster, en.nr) })),
    omrostning: { nasta, kvar: kvar.map(forslaget), forSig: forSig.map(forslaget), avgjort: avgjort(fakta, kontext) },
  };
}
