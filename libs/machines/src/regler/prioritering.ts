import { tal } from '../las/varde.js';
import { type Regelrad, utan } from './regelrad.js';

const bas = { lagrum: null, prov: 'innehall', fakta: [], kanGorasAv: 'Strategiska samordningsgruppen' } as const;

/** Strategiska samordningsgruppens värdering. Its outcome is a recommendation, not a decision of a nämnd (C-20). */
export const prioriteringsregler = {
  'ssg-ar-tillrackligt-manga': {
    ...bas,
    slag: 'praxis',
    mening: 'Samordningsgruppen ska vara tillräckligt många för att kunna värdera och prioritera.',
    kalla: 'C-19, C-20',
    saknas: (k, h) => utan((tal(h.data.narvarande) ?? 0) >= k.policy.ssgMinstNarvarande, 'narvarande'),
  },
  'ssg-har-varderat': {
    ...bas,
    slag: 'riktlinje',
    mening: 'Initiativet ska vara värderat på nytta, effektivitet och innovation och ha fått en plats i prioriteringen.',
    kalla: 'C-06',
    saknas: (_k, h) => ['nytta', 'effektivitet', 'innovation', 'rang'].flatMap((namn) => utan((tal(h.data[namn]) ?? 0) >= 1, namn)),
  },
  'rangen-ar-angiven': {
    ...bas,
    slag: 'riktlinje',
    mening: 'Platsen i rangordningen ska anges.',
    kalla: 'C-06, C-19',
    saknas: (_k, h) => utan((tal(h.data.rang) ?? 0) >= 1, 'rang'),
  },
  'budgetaret-har-inte-gatt': {
    ...bas,
    slag: 'riktlinje',
    mening: 'Budgetåret ska vara i år eller senare.',
    kalla: 'C-10',
    saknas: (_k, h) => utan((tal(h.data.budgetar) ?? 0) >= Number(h.idag.slice(0, 4)), 'budgetar'),
  },
  'aterkomst-i-senare-cykel': {
    ...bas,
    slag: 'riktlinje',
    mening: 'Ett initiativ som inte prioriterades kan tas upp igen tidigast i nästa budgetcykel.',
    kalla: 'C-19',
    saknas: (k, h) => utan((tal(h.data.budgetar) ?? 0) > (k.ejPrioriteradBudgetar ?? 0), 'budgetar'),
    kanGorasAv: 'Leverantörsföreträdaren',
  },
} as const satisfies Record<string, Regelrad>;
