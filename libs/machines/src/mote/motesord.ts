import type { Regim } from '../regim.js';

/** What people call a kind of meeting, its group, and those who decide in the matter: the group never does. */
export interface Motesord {
  readonly namn: string;
  readonly flertal: string;
  /** The group as a sentence begins with it. */
  readonly grupp: string;
  readonly beslutar: string;
  /** Roles that sit in such a group. */
  readonly roller: readonly string[];
}

const LEDNING = [
  'forvaltningsdirektor',
  'bolagschef',
  'sektorschef',
  'verksamhetschef',
  'kanslichef',
  'ekonomichef',
  'inkopschef',
  'it-ansvarig',
];
const ledning = { namn: 'Ledningsmöte', flertal: 'Ledningsmöten', grupp: 'Ledningen', roller: LEDNING } as const;

const ord: Readonly<Record<string, Motesord>> = {
  ssgmote: {
    namn: 'SSG-möte',
    flertal: 'SSG-möten',
    grupp: 'Gruppen',
    beslutar: 'nämnd, kommunstyrelse eller kommunfullmäktige',
    roller: ['ssg-ordforande', 'ssg-ledamot'],
  },
  forummote: {
    namn: 'Forummöte',
    flertal: 'Forummöten',
    grupp: 'Forumet',
    beslutar: 'kommunstyrelsen',
    roller: ['forumordforande', 'forumdeltagare'],
  },
  ledningsmote: { ...ledning, beslutar: 'nämnden' },
  bolagsledningsmote: { ...ledning, beslutar: 'bolagets styrelse' },
};

/** The words of a kind of meeting. Throws for a process that is no meeting. */
export function motesordFor(slag: string): Motesord {
  const egna = ord[slag];
  if (!egna) throw new Error(`Mötesslaget ${slag} saknar ord.`);
  return egna;
}

interface Innehav {
  readonly organ: string;
  readonly roll: string;
}

/** What the meetings of somebody with these roles are called together: by their kind when there is one, otherwise plainly; null = no rules are read in. */
export function motesordForRoller(roller: readonly Innehav[], regim: Pick<Regim, 'policy' | 'motesgrupper'> | null): string {
  const beredda = regim?.motesgrupper.flatMap((en) => (en.organ === null ? [] : en.slag)) ?? [];
  const slag = roller.flatMap((en) => {
    if (en.roll === regim?.policy.roll.beredning && en.organ === regim.policy.organ.beredning) return beredda;
    if (en.roll === 'beredningsansvarig') return regim ? ['ledningsmote'] : [];
    return Object.keys(ord).filter((namn) => motesordFor(namn).roller.includes(en.roll));
  });
  const ordet = [...new Set(slag.map((namn) => motesordFor(namn).flertal))];
  return (ordet.length === 1 ? ordet[0] : undefined) ?? 'Möten';
}
