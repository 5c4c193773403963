import { arDatum } from '#calendar';
import { lista, objekt, tal, text } from '../las/varde.js';
import { type Regelrad, utan } from './regelrad.js';

const bas = { lagrum: null, slag: 'riktlinje', prov: 'innehall', fakta: [], kanGorasAv: 'Kommunfullmäktiges sekreterare' } as const;

/** From the frozen list to money: the ordinary budget process and nothing beside it (C-08). */
export const budgetregler = {
  'budgetlistan-ar-fryst': {
    ...bas,
    prov: 'laget',
    mening: 'Prioriteringslistan för budgetåret ska vara fryst innan den blir budgetunderlag.',
    kalla: 'C-07',
    fakta: ['budgetlistaFryst'],
    saknas: (_k, h) => utan(h.fakta.budgetlistaFryst === true, 'budgetlista'),
    kanGorasAv: 'Beredningsansvarig på stadsledningskontoret',
  },
  'budgetaret-stammer': {
    ...bas,
    mening: 'Budgetåret ska vara det som initiativet prioriterades för.',
    kalla: 'C-08',
    saknas: (k, h) => utan(k.budgetar === null || tal(h.data.budgetar) === k.budgetar, 'budgetar'),
    kanGorasAv: 'Den som registrerar budgetåret',
  },
  'beslutet-ar-kommunfullmaktiges': {
    ...bas,
    lagrum: '5 kap. 1 § kommunallagen (2017:725)',
    slag: 'lag',
    mening: 'Budgeten beslutas av kommunfullmäktige.',
    kalla: 'A-01',
    saknas: (k, h) => utan(text(h.data.organ) === k.policy.organ.budget, 'organ'),
  },
  'beslutet-har-paragraf-och-datum': {
    ...bas,
    mening: 'Beslutet ska anges med paragraf och datum, och datumet får inte ligga i framtiden.',
    kalla: 'A-01',
    saknas: (_k, h) => {
      const datum = text(h.data.datum);
      return [...utan((tal(h.data.paragraf) ?? 0) >= 1, 'paragraf'), ...utan(datum !== null && arDatum(datum) && datum <= h.idag, 'datum')];
    },
  },
  'belopp-ar-angivet': {
    ...bas,
    mening: 'Beloppet ska anges; ett tomt belopp är inte noll.',
    kalla: 'C-08',
    saknas: (_k, h) => utan(tal(h.data.beloppTkr) !== null, 'beloppTkr'),
  },
  'ramen-ar-angiven': {
    ...bas,
    mening: 'Den ram som kommunfullmäktige gav ska anges.',
    kalla: 'C-09',
    saknas: (_k, h) => utan((tal(h.data.ramTkr) ?? -1) >= 0, 'ramTkr'),
  },
  'summan-ryms-i-ramen': {
    ...bas,
    mening: 'Den omarbetade planens summa ska rymmas i den ram som kommunfullmäktige gav; tomma belopp räknas inte som noll.',
    kalla: 'C-09',
    saknas: (k, h) => {
      const belopp = lista(h.data.rader).map((rad) => tal(objekt(rad).beloppTkr));
      const tomma = belopp.flatMap((summa, plats) => utan(summa !== null, `rader.${plats}.beloppTkr`));
      if (belopp.length === 0) return ['rader'];
      if (tomma.length > 0 || k.ramTkr === null) return tomma.length > 0 ? tomma : ['ramTkr'];
      return utan(belopp.reduce<number>((summa, del) => summa + (del ?? 0), 0) <= k.ramTkr, 'ramTkr');
    },
    kanGorasAv: 'Beredningsansvarig på stadsledningskontoret',
  },
} as const satisfies Record<string, Regelrad>;
