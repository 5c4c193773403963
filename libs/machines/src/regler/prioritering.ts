import { skrivDatum } from '#calendar';
import { budgetdag, tidigasteAttNa } from '../initiativ/budgetdag.js';
import type { InitiativKontext } from '../initiativ/kontext.js';
import { tal } from '../las/varde.js';
import type { MaskinHandelse } from '../process.js';
import { type Regelrad, utan } from './regelrad.js';

const bas = { lagrum: null, prov: 'innehall', fakta: [], kanGorasAv: 'Den grupp som prioriterar' } as const;

/** Strategiska samordningsgruppens värdering. Its outcome is a recommendation, not a decision of a nämnd (C-20). */
export const prioriteringsregler = {
  'ssg-ar-tillrackligt-manga': {
    ...bas,
    slag: 'praxis',
    mening: 'Gruppen ska vara tillräckligt många för att kunna värdera och prioritera.',
    kalla: 'C-19, C-20',
    saknas: (k, h) => utan((tal(h.data.narvarande) ?? 0) >= k.policy.ssgMinstNarvarande, 'narvarande'),
    iFallet: (k) => ({ mening: `Minst ${k.policy.ssgMinstNarvarande} ska vara närvarande i ${k.policy.namn.prioritering}.` }),
  },
  'ssg-ar-inte-fler-an-ledamoterna': {
    ...bas,
    slag: 'riktlinje',
    mening: 'Fler än gruppens ledamöter kan inte vara närvarande.',
    kalla: 'A-36, tabell A.1',
    saknas: (k, h) =>
      utan(k.policy.ssgHogstNarvarande === null || (tal(h.data.narvarande) ?? 0) <= k.policy.ssgHogstNarvarande, 'narvarande'),
    iFallet: ({ policy }) =>
      policy.ssgHogstNarvarande === null
        ? {}
        : { mening: `Högst ${policy.ssgHogstNarvarande} är ledamöter i ${policy.namn.prioritering}.` },
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
  'budgetaret-kan-nas': {
    ...bas,
    slag: 'riktlinje',
    mening: 'Budgetåret får inte vara tidigare än det som budgetkalendern ännu kan nå.',
    kalla: 'C-10',
    saknas: (k, h) => utan((tal(h.data.budgetar) ?? 0) >= tidigasteAttNa(k.policy, h.idag), 'budgetar'),
    iFallet: (k, h) => ({ mening: tidigasteBudgetarIOrd(k, h) }),
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

/** C-10 in words: the year, and the day in the budget calendar that it follows from. */
function tidigasteBudgetarIOrd({ policy }: InitiativKontext, { idag }: MaskinHandelse): string {
  const dag = skrivDatum(budgetdag(policy.budgetunderlag, null, idag), 'lang');
  return `Tidigaste budgetår är ${tidigasteAttNa(policy, idag)}: nästa budgetunderlag lämnas ${dag} och gäller året därpå.`;
}
