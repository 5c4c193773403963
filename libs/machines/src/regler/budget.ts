import { arDatum } from '#calendar';
import { finansieringskalla, malprocess } from '#contracts';
import { lista, objekt, tal, text, texter } from '../las/varde.js';
import { kvarAttAvropa } from '../initiativ/fordelning.js';
import { budgetsumma } from '../initiativ/budgetsumma.js';
import { type Regelrad, utan } from './regelrad.js';

const bas = { lagrum: null, slag: 'riktlinje', prov: 'innehall', fakta: [], kanGorasAv: 'Det beslutande organets sekreterare' } as const;

const AVROPAR = ['handlaggare', 'leverantorsforetradare', 'ekonomichef', 'verksamhetschef', 'sekreterare'];

/** From the frozen list to money: the ordinary budget process and nothing beside it (C-08). */
export const budgetregler = {
  'budgetlistan-ar-fryst': {
    ...bas,
    prov: 'laget',
    mening: 'Prioriteringslistan för budgetåret ska vara fryst innan den blir budgetunderlag.',
    kalla: 'C-07',
    fakta: ['budgetlistaFryst'],
    saknas: (_k, h) => utan(h.fakta.budgetlistaFryst === true, 'budgetlista'),
    kanGorasAv: 'Den som bereder budgetunderlaget',
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
    saknas: (k, h) => utan(k.policy.beslutar !== 'fullmaktige' || text(h.data.organ) === k.policy.organ.budget, 'organ'),
  },
  'beslutet-ar-styrelsens': {
    ...bas,
    mening: 'Tjänsteplanen beslutas av kommunstyrelsen.',
    kalla: 'A-10, A-36',
    saknas: (k, h) => utan(k.policy.beslutar !== 'styrelse' || text(h.data.organ) === k.policy.organ.budget, 'organ'),
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
  'finansieringskalla-per-rad': {
    ...bas,
    mening: 'Planen ska ha minst en rad, och varje rad ska ha belopp och finansieringskälla.',
    kalla: 'T-13, C-08',
    saknas: (_k, h) => {
      const rader = lista(h.data.rader).map(objekt);
      if (rader.length === 0) return ['rader'];
      return rader.flatMap((rad, plats) => [
        ...utan(tal(rad.beloppTkr) !== null, `rader.${plats}.beloppTkr`),
        ...utan(finansieringskalla.safeParse(rad.finansieringskalla).success, `rader.${plats}.finansieringskalla`),
      ]);
    },
    kanGorasAv: 'Den som bereder budgetunderlaget',
  },
  'radernas-summa-stammer': {
    ...bas,
    mening: 'Raderna som belastar budgeten ska summera till beloppet; extern finansiering räknas inte in.',
    kalla: 'C-18, T-06, T-13',
    saknas: (_k, h) => utan(lista(h.data.rader).length === 0 || budgetsumma(h.data.rader) === tal(h.data.beloppTkr), 'beloppTkr'),
    kanGorasAv: 'Den som bereder budgetunderlaget',
    iFallet: (_k, h) => {
      const [rader, belopp] = [budgetsumma(h.data.rader), tal(h.data.beloppTkr)];
      return lista(h.data.rader).length === 0 || belopp === null || rader === belopp
        ? {}
        : { mening: `Raderna som belastar budgeten ger ${rader} tkr men beloppet är ${belopp} tkr.` };
    },
  },
  'hanskjuten-kostnad-har-mal': {
    ...bas,
    mening: 'En kostnad som inte går att ange än ska ha skäl och hänskjutas till en namngiven budgetprocess.',
    kalla: 'C-17',
    saknas: (_k, h) =>
      lista(h.data.hanskjutet).flatMap((rad, plats) => [
        ...utan(text(objekt(rad).skal) !== null, `hanskjutet.${plats}.skal`),
        ...utan(malprocess.safeParse(objekt(rad).malprocess).success, `hanskjutet.${plats}.malprocess`),
      ]),
    kanGorasAv: 'Den som bereder budgetunderlaget',
  },
  'fordelningen-stammer': {
    ...bas,
    mening:
      'När pengarna fördelas på ansvariga nämnder ska delarna tillsammans bli det beslutade beloppet, eller ramen när bara en del beviljas.',
    kalla: 'C-16, C-18',
    saknas: (_k, h) => {
      const delar = lista(h.data.fordelning).map((rad) => tal(objekt(rad).beloppTkr));
      if (delar.length === 0) return [];
      const tomma = delar.flatMap((del, plats) => utan(del !== null, `fordelning.${plats}.beloppTkr`));
      if (tomma.length > 0) return tomma;
      return utan(
        delar.reduce<number>((summa, del) => summa + (del ?? 0), 0) === (tal(h.data.ramTkr) ?? tal(h.data.beloppTkr)),
        'fordelning',
      );
    },
    iFallet: (_k, h) => {
      const delar = lista(h.data.fordelning).map((rad) => tal(objekt(rad).beloppTkr));
      const summa = delar.reduce<number>((hittills, del) => hittills + (del ?? 0), 0);
      const [ram, belopp] = [tal(h.data.ramTkr), tal(h.data.beloppTkr)];
      const tillgangligt = ram ?? belopp;
      return delar.length === 0 || delar.includes(null) || tillgangligt === null || summa === tillgangligt
        ? {}
        : { mening: `Delarna ger ${summa} tkr men ${ram === null ? 'beloppet' : 'ramen'} är ${tillgangligt} tkr.` };
    },
  },
  'far-avropa': {
    ...bas,
    prov: 'vem',
    mening: 'Den ansvariga nämndens eller ägarens egna tjänstepersoner avropar av de fördelade medlen.',
    kalla: 'C-16',
    saknas: (_k, h) => utan(h.aktor.personId !== null && h.aktor.roller.some(({ roll }) => AVROPAR.includes(roll)), 'roll:handlaggare'),
    kanGorasAv: 'Handläggare, leverantörsföreträdare, ekonomichef, verksamhetschef eller nämndens sekreterare',
  },
  'avropet-ar-organets-eget': {
    ...bas,
    fakta: ['underordnadeOrgan'],
    mening: 'Ett organ avropar bara sin egen del: du ska höra till nämnden, eller till en förvaltning under den.',
    kalla: 'C-16',
    saknas: (_k, h) => {
      const organ = [text(h.data.organ) ?? '', ...texter(h.fakta.underordnadeOrgan)];
      return utan(
        h.aktor.roller.some((en) => organ.includes(en.organ)),
        'organ',
      );
    },
    kanGorasAv: 'Den nämnd som har fått medlen, eller dess förvaltning',
  },
  'avropet-ryms': {
    ...bas,
    mening: 'Avropet får inte vara större än det som är kvar av organets del, och dess dag ska ha varit.',
    kalla: 'C-16',
    saknas: (k, h) => [
      ...utan((tal(h.data.beloppTkr) ?? 0) <= (kvarAttAvropa(k, text(h.data.organ)) ?? -1), 'beloppTkr'),
      ...utan((text(h.data.datum) ?? '9') <= h.idag, 'datum'),
    ],
    kanGorasAv: 'Den nämnd som har fått medlen, med ett mindre belopp',
    iFallet: (k, h) => {
      const [kvar, belopp] = [kvarAttAvropa(k, text(h.data.organ)), tal(h.data.beloppTkr)];
      if (belopp === null || (kvar !== null && belopp <= kvar)) return {};
      return {
        mening:
          kvar === null
            ? 'Organet har ingen del av initiativets medel.'
            : `Avropet är ${belopp} tkr men ${kvar} tkr är kvar av organets del.`,
      };
    },
  },
  'ramen-ar-angiven': {
    ...bas,
    mening: 'Den ram som beslutades ska anges.',
    kalla: 'C-09',
    saknas: (_k, h) => utan((tal(h.data.ramTkr) ?? -1) >= 0, 'ramTkr'),
  },
  'summan-ryms-i-ramen': {
    ...bas,
    mening: 'Den omarbetade planens summa ska rymmas i den ram som beslutades; extern finansiering räknas inte in.',
    kalla: 'C-09',
    saknas: (k, h) => utan(k.ramTkr !== null && budgetsumma(h.data.rader) <= k.ramTkr, 'ramTkr'),
    kanGorasAv: 'Den som bereder budgetunderlaget',
    iFallet: (k, h) => {
      const summa = budgetsumma(h.data.rader);
      return k.ramTkr === null || summa <= k.ramTkr ? {} : { mening: `Planens summa är ${summa} tkr men ramen är ${k.ramTkr} tkr.` };
    },
  },
} as const satisfies Record<string, Regelrad>;
