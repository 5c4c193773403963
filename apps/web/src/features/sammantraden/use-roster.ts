import type { Punkt } from './api/sammantraden.js';
import type { rostord } from './ord.js';
import { useFalt } from './punktutkast.js';

export type Rost = keyof typeof rostord;
type Roster = Readonly<Record<string, Rost>>;

/** The votes as they are given, kept as what is typed is: a page that is read anew has them. They belong to one version of the item. */
export function useRoster({ radVersion, tjanstgor }: Punkt) {
  const [sparat, spara] = useFalt('roster');
  const valda = tolka(sparat, radVersion);
  const skriv = (nya: Roster) => spara(JSON.stringify({ radVersion, roster: nya }));
  return {
    valda,
    rosta: (id: string, rost: Rost) => skriv({ ...valda, [id]: rost }),
    restenJa: () => skriv({ ...Object.fromEntries(tjanstgor.map(({ id }) => [id, 'ja' as const])), ...valda }),
    glom: () => spara(null),
  };
}

function tolka(sparat: string, radVersion: number): Roster {
  if (sparat === '') return {};
  const kvar = JSON.parse(sparat) as { radVersion: number; roster: Roster };
  return kvar.radVersion === radVersion ? kvar.roster : {};
}
