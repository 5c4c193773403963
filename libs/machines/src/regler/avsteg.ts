import { skrivDatum } from '#calendar';
import { antalPlatser, type AvstegKontext, kanInformeras, kvitteradePlatser, platserFor, rackerMed } from '../avsteg/kontext.js';
import { objekt, text } from '../las/varde.js';
import type { MaskinKontext } from '../process.js';
import { type Regelrad, utan } from './regelrad.js';
import { har } from './roller.js';

type Rad = Regelrad<AvstegKontext>;
const bas = { lagrum: null, slag: 'riktlinje', fakta: [] } as const;
const HANTERAR = ['handlaggare', 'verksamhetschef', 'tjansteansvarig', 'leverantorsforetradare', 'beredningsansvarig'];
const GRUPPEN = 'Ledamöterna i samordningsgruppen, genom att kvittera informationen';

/** When an avsteg is planned, in a case of its own or from an initiative. */
const planeras = {
  'avsteget-galler-en-bastjanst': {
    ...bas,
    prov: 'innehall',
    fakta: ['avstegstjanst'],
    mening: 'Avsteg görs från en bastjänst. För en tilläggs- eller specialisttjänst dokumenteras i stället valet av en annan leverantör.',
    kalla: 'E-02, E-11',
    saknas: (_k, h) => {
      const kategori = text(objekt(h.fakta.avstegstjanst).kategori);
      return utan(kategori === null || kategori.startsWith('bastjanst'), 'tjanst');
    },
    kanGorasAv: 'Handläggaren, genom att välja den bastjänst som avsteget gäller',
  },
  'avstegets-dagar-ligger-i-ordning': {
    ...bas,
    prov: 'innehall',
    mening: 'Nämndens beslut planeras till en dag efter i dag, så att gruppen hinner informeras, och avsteget gäller till en dag därefter.',
    kalla: 'A-30, E-14',
    saknas: (_k, h) => {
      const { beslutsdatum, gallerTill } = h.data;
      const dag = text(beslutsdatum) ?? '';
      return [...utan(dag > h.idag, 'beslutsdatum'), ...utan((text(gallerTill) ?? '') > dag, 'gallerTill')];
    },
    kanGorasAv: 'Handläggaren',
  },
} as const satisfies Record<string, Regelrad<MaskinKontext>>;

/** A planned avsteg: the group is told before the nämnd decides, and approves nothing. */
export const avstegsregler = {
  ...planeras,
  'far-hantera-avsteg': {
    ...bas,
    prov: 'vem',
    mening: 'Förvaltningen eller bolaget som planerar avsteget gör detta.',
    kalla: 'E-06',
    saknas: (k, h) => utan(har(h.aktor, k.organ, HANTERAR), 'roll:handlaggare'),
    kanGorasAv: 'Handläggare, beredningsansvarig, tjänsteansvarig, leverantörsföreträdare eller verksamhetschef i organet',
  },
  'dialogen-ar-ford': {
    ...bas,
    prov: 'innehall',
    mening: 'Dialogen med leverantören ska ha förts innan gruppen informeras.',
    kalla: 'E-05',
    saknas: (_k, h) => utan((text(h.data.dialogDatum) ?? '9') <= h.idag, 'dialogDatum'),
    kanGorasAv: 'Handläggaren tillsammans med leverantören',
  },
  'gruppen-har-ledamoter': {
    ...bas,
    slag: 'praxis',
    prov: 'laget',
    fakta: ['samordningsgruppen'],
    mening: 'Det ska finnas någon i samordningsgruppen att informera.',
    kalla: 'A-30, A-32',
    saknas: (_k, h) => utan(antalPlatser(h.fakta.samordningsgruppen) > 0, 'ledamoter'),
    kanGorasAv: 'Den som för in gruppens ledamöter i registret',
  },
  'de-namngivna-racker-for-gruppen': {
    ...bas,
    slag: 'lag',
    prov: 'laget',
    fakta: ['samordningsgruppen'],
    mening:
      'I ett ärende med sekretess får bara namngivna veta. Samordningsgruppens ordförande, eller så många ledamöter som ett möte kräver, ska vara namngivna innan gruppen informeras.',
    kalla: 'A-30, A-32',
    lagrum: 'OSL 8 kap. 1 §',
    saknas: (k, h) => utan(kanInformeras(k, h.fakta.samordningsgruppen), `personer:${k.policy.organ.prioritering}`),
    kanGorasAv: 'Den i organet som har tagit uppgiften, genom att namnge dem under Personer',
  },
  'har-plats-i-samordningsgruppen': {
    ...bas,
    prov: 'vem',
    mening: 'Informationen kvitteras av den som har en plats i samordningsgruppen.',
    kalla: 'A-30',
    saknas: (k, h) => utan(platserFor(k, h.aktor).length > 0, 'roll:ssg-ledamot'),
    kanGorasAv: 'Ordföranden och ledamöterna i samordningsgruppen',
  },
  'har-inte-redan-kvitterat': {
    ...bas,
    slag: 'praxis',
    prov: 'laget',
    mening: 'Var och en kvitterar informationen en gång.',
    kalla: 'A-30',
    saknas: (k, h) => {
      const platser = platserFor(k, h.aktor);
      return utan(platser.length === 0 || platser.some((id) => !kvitteradePlatser(k).includes(id)), 'annan-ledamot');
    },
    kanGorasAv: 'De ledamöter som inte har kvitterat än',
    iFallet: (k, h) =>
      platserFor(k, h.aktor).some((id) => kvitteradePlatser(k).includes(id)) ? { mening: 'Du har redan kvitterat informationen.' } : {},
  },
  'kvitteringen-racker': {
    ...bas,
    slag: 'praxis',
    prov: 'laget',
    mening: 'Gruppen är informerad när dess ordförande har kvitterat, eller så många som ett möte kräver.',
    kalla: 'A-30, A-32',
    saknas: (k, h) => utan(k.gruppenInformerad === null && rackerMed(k, h.aktor), 'kvittens'),
    kanGorasAv: GRUPPEN,
  },
  'gruppen-ar-informerad': {
    ...bas,
    prov: 'laget',
    mening: 'Samordningsgruppen ska ha informerats om avsteget innan nämnden beslutar.',
    kalla: 'A-30, E-04',
    saknas: (k) => utan(k.gruppenInformerad !== null, 'kvittens'),
    kanGorasAv: GRUPPEN,
    iFallet: (k) =>
      k.gruppenInformerad === null
        ? {
            mening: `Samordningsgruppen ska ha informerats om avsteget innan nämnden beslutar; ${k.kvitterat.length} av ${k.grupp.ledamoter.length} har kvitterat.`,
          }
        : {},
  },
  'beslutet-kommer-efter-informationen': {
    ...bas,
    prov: 'innehall',
    mening: 'Ett beslut som registreras för hand ska ha fattats efter den dag då gruppen blev informerad.',
    kalla: 'A-30, E-04',
    saknas: (k, h) => utan(h.aktor.personId === null || (text(h.data.datum) ?? '') > (k.gruppenInformerad ?? '9'), 'datum'),
    kanGorasAv: 'Bolagsstyrelsen, genom ett nytt beslut',
    iFallet: ({ gruppenInformerad }) =>
      gruppenInformerad === null
        ? {}
        : { mening: `Gruppen informerades ${skrivDatum(gruppenInformerad, 'lang')}; beslutet ska ha fattats efter den dagen.` },
  },
} as const satisfies Record<string, Rad>;
