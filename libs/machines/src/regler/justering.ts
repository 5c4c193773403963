import { lista, tal, text, texter } from '../las/varde.js';
import type { MaskinHandelse } from '../process.js';
import {
  aterstar,
  blirJusterat,
  type Justerande,
  justerande,
  justerandeAv,
  type Justeringsblad,
  omedelbarMed,
  ordforandena,
  tommaPlatser,
} from '../sammantrade/justering.js';
import type { SammantradeKontext } from '../sammantrade/kontext.js';
import { utan } from './regelrad.js';
import type { Sammantraderegel } from './sammantrade.js';

const justering = { slag: 'lag', lagrum: '5 kap. 69 § och 6 kap. 35 § kommunallagen (2017:725)' } as const;
const praxis = { slag: 'praxis', lagrum: null } as const;
const MINUT = 60_000;
/** How long ago a person may have logged in to sign. */
export const FARSK_MINUTER = 5;

/** Rules of approving the protocol, the whole or at once in the room (KL 5:69, 6:35; H-13, H-16, H-33; A-43). */
export const justeringsregler = {
  'inloggningen-ar-farsk': {
    ...praxis,
    prov: 'innehall',
    fakta: [],
    mening: `En underskrift kräver att du har loggat in på nytt de senaste ${FARSK_MINUTER} minuterna. Logga in på nytt, så kommer du tillbaka hit.`,
    kalla: 'A-43, H-33',
    saknas: (_k, h) => utan(arFarsk(h), 'inloggning'),
    kanGorasAv: 'Du själv, genom att logga in på nytt',
  },
  'underskriften-galler-det-lasta': {
    ...praxis,
    prov: 'innehall',
    fakta: [],
    mening:
      'Underskriften gäller den version som du har läst. Protokollet har ändrats sedan dess: läs den nya versionen och skriv under den.',
    kalla: 'A-43, H-13',
    saknas: (k, h) => utan(k.protokoll !== null && h.data.hash === k.protokoll.hash, 'hash'),
    kanGorasAv: 'Du själv, när du har läst den nya versionen',
  },
  'underskriften-kommer-efter-versionen': {
    ...praxis,
    prov: 'laget',
    fakta: [],
    mening: 'En underskrift kan inte vara äldre än det som den gäller. Klockan har ställts tillbaka.',
    kalla: 'A-43',
    saknas: (k, h) => utan(efter(k.protokoll, h), 'klocka'),
    kanGorasAv: 'Den som sköter driften rättar klockan',
  },
  'ar-den-som-justerar': {
    ...justering,
    prov: 'vem',
    fakta: [],
    mening: 'Protokollet justeras av den som ledde sammanträdet och av de valda justerarna.',
    kalla: 'KL 5:69, 6:35, A-43',
    saknas: (k, h) => utan(med(justerande(k), h), 'justerare'),
    kanGorasAv: 'Ordföranden och de valda justerarna',
  },
  'har-inte-redan-justerat': {
    ...praxis,
    prov: 'vem',
    fakta: [],
    mening: 'Var och en justerar en version en gång.',
    kalla: 'A-43',
    saknas: (k, h) => utan(!med(justerande(k), h) || med(aterstar(k, k.protokoll), h), 'justerare'),
    kanGorasAv: 'De som inte har justerat',
  },
  'alla-andra-har-justerat': {
    ...justering,
    prov: 'laget',
    fakta: ['justeradeArenden'],
    mening: 'Protokollet är justerat när ordföranden och alla valda justerare har skrivit under samma version.',
    kalla: 'A-43, H-33',
    saknas: (k, h) => kvar(k, k.protokoll, h),
    kanGorasAv: 'De som inte har justerat',
  },
  'nagon-mer-ska-justera': {
    ...justering,
    prov: 'laget',
    fakta: [],
    mening: 'Protokollet väntar på fler underskrifter.',
    kalla: 'A-43, H-33',
    saknas: (k, h) => utan(!blirJusterat(k, k.protokoll, h.aktor.personId), 'justerare'),
    kanGorasAv: 'De som inte har justerat',
  },
  'ar-vald-justerare': {
    ...justering,
    prov: 'vem',
    fakta: [],
    mening: 'Bara en vald justerare som inte har skrivit under kan avböja. Ordförandens egen justering kan ingen avstå från.',
    kalla: 'KL 5:69, A-43',
    saknas: (k, h) =>
      utan(k.justerare.includes(h.aktor.personId ?? '') && med(aterstar(k, k.protokoll), h) && !med(ordforandena(k), h), 'justerare'),
    kanGorasAv: 'En vald justerare som inte har skrivit under',
  },
  'ar-sammantradets-ordforande': {
    ...praxis,
    prov: 'vem',
    fakta: [],
    mening: 'Den som ledde sammanträdet utser en annan justerare.',
    kalla: 'KL 5:69, A-43',
    saknas: (k, h) => utan(med(ordforandena(k), h) || h.aktor.personId === k.ordforande, 'ordforande'),
    kanGorasAv: 'Den som ledde sammanträdet',
  },
  'justerarens-plats-ar-ledig': {
    ...praxis,
    prov: 'innehall',
    fakta: [],
    mening: 'En justerare utses när en har avböjt, eller i stället för en som inte har skrivit under.',
    kalla: 'A-43',
    saknas: (k, h) => {
      const istallet = text(h.data.istallet);
      const ledig = istallet === null && tommaPlatser(k) > 0;
      return utan(
        ledig || (istallet !== null && k.justerare.includes(istallet) && aterstar(k, k.protokoll).includes(istallet)),
        'istallet',
      );
    },
    kanGorasAv: 'Den som ledde sammanträdet',
  },
  'utsedd-justerare-var-narvarande': {
    ...justering,
    prov: 'innehall',
    fakta: ['sammantradetsNarvarande'],
    mening: 'En justerare utses bland dem som var närvarande och som inte redan justerar.',
    kalla: 'KL 5:69, A-43',
    saknas: (k, h) => {
      const utsedd = text(h.data.personId) ?? '';
      return utan(texter(h.fakta.sammantradetsNarvarande).includes(utsedd) && !justerande(k).includes(utsedd), 'personId');
    },
    kanGorasAv: 'Den som ledde sammanträdet',
  },
  'punkterna-vantar-pa-omedelbar-justering': {
    slag: 'riktlinje',
    lagrum: null,
    prov: 'innehall',
    fakta: [],
    mening: 'Bara avgjorda punkter som ska justeras omedelbart skrivs ut för det, var och en för sig.',
    kalla: 'H-16',
    saknas: (k, h) => {
      const vantar = k.attJusteraOmedelbart.map(({ punktId }) => punktId);
      const punkter = texter(h.data.punkter);
      return punkter.filter((id, plats) => !vantar.includes(id) || punkter.indexOf(id) !== plats).map((id) => `punkt:${id}`);
    },
    kanGorasAv: 'Sekreteraren',
  },
  'punkten-ar-inte-justerad': {
    slag: 'riktlinje',
    lagrum: null,
    prov: 'innehall',
    fakta: [],
    mening: 'Omedelbar justering kan avstås så länge inte alla har skrivit under.',
    kalla: 'H-16',
    saknas: (k, h) => {
      const id = text(h.data.punktId);
      const vantar = k.attJusteraOmedelbart.some(({ punktId }) => punktId === id);
      return utan(vantar || k.omedelbara.some((en) => !en.avstatt && en.justerat === null && galler(en, id)), 'punktId');
    },
    kanGorasAv: 'Sekreteraren',
  },
  'paragrafen-skrivs-inte-under': {
    slag: 'lag',
    lagrum: '4 kap. 27 § kommunallagen (2017:725)',
    prov: 'innehall',
    fakta: [],
    mening: 'En reservation görs innan paragrafen skrivs ut för omedelbar justering. Avstå justeringen först om den inte är klar.',
    kalla: 'KL 4:27, H-16',
    saknas: (k, h) => utan(!k.omedelbara.some((en) => !en.avstatt && galler(en, text(h.data.punktId))), 'punktId'),
    kanGorasAv: 'Sekreteraren',
  },
  'ar-den-som-justerar-punkterna': {
    ...justering,
    prov: 'innehall',
    fakta: [],
    mening: 'Punkterna justeras av den som ledde dem och av de valda justerarna, var och en en gång.',
    kalla: 'KL 5:69, H-16',
    saknas: (k, h) => {
      const en = omedelbarMed(k, tal(h.data.nr));
      return utan(en !== null && med(aterstar(justerandeAv(k, en), en.blad), h), 'justerare');
    },
    kanGorasAv: 'Den som ledde punkterna och de valda justerarna',
  },
  'underskriften-galler-de-lasta-punkterna': {
    ...praxis,
    prov: 'innehall',
    fakta: [],
    mening: 'Underskriften gäller den utskrift som du har läst. Läs den som gäller och skriv under den.',
    kalla: 'A-43, H-16',
    saknas: (k, h) => {
      const blad = omedelbarMed(k, tal(h.data.nr))?.blad ?? null;
      return utan(blad !== null && blad.hash === h.data.hash && efter(blad, h), 'hash');
    },
    kanGorasAv: 'Du själv, när du har läst utskriften',
  },
  'alla-andra-har-justerat-punkterna': {
    ...justering,
    prov: 'innehall',
    fakta: ['justeradeArenden'],
    mening: 'Punkterna är justerade när den som ledde dem och alla valda justerare har skrivit under samma utskrift.',
    kalla: 'H-16',
    saknas: (k, h) => {
      const en = omedelbarMed(k, tal(h.data.nr));
      return en === null ? ['nr'] : kvar(justerandeAv(k, en), en.blad, h);
    },
    kanGorasAv: 'De som inte har justerat',
  },
  'nagon-mer-ska-justera-punkterna': {
    ...justering,
    prov: 'innehall',
    fakta: [],
    mening: 'Punkterna väntar på fler underskrifter.',
    kalla: 'H-16',
    saknas: (k, h) => {
      const en = omedelbarMed(k, tal(h.data.nr));
      return utan(en !== null && !blirJusterat(justerandeAv(k, en), en.blad, h.aktor.personId), 'justerare');
    },
    kanGorasAv: 'De som inte har justerat',
  },
  'omedelbar-justering-ar-klar': {
    slag: 'riktlinje',
    lagrum: null,
    prov: 'laget',
    fakta: [],
    mening: 'Det som justeras omedelbart ska vara underskrivet innan sammanträdet avslutas, eller avstås med skäl.',
    kalla: 'H-16',
    saknas: (k) => [
      ...k.attJusteraOmedelbart.map(({ punktId }) => `punkt:${punktId}`),
      ...k.omedelbara.filter((en) => !en.avstatt && en.justerat === null).map(({ nr }) => `omedelbar:${nr}`),
    ],
    kanGorasAv: 'Sekreteraren, ordföranden och justerarna',
  },
  'paragrafer-ska-anslas': {
    ...praxis,
    prov: 'laget',
    fakta: [],
    mening: 'Protokollet anslås när det har paragrafer som inte redan är anslagna.',
    kalla: 'H-34',
    saknas: (_k, h) => utan(lista(h.data.paragrafer).length > 0, 'paragrafer'),
    kanGorasAv: 'Produkten',
  },
} as const satisfies Record<string, Sammantraderegel>;

const med = (personer: readonly string[], { aktor }: MaskinHandelse): boolean =>
  aktor.personId !== null && personer.includes(aktor.personId);
const galler = ({ punkter }: SammantradeKontext['omedelbara'][number], id: string | null): boolean =>
  punkter.some(({ punktId }) => punktId === id);

/** Not older than the limit, and not from a clock that is ahead of ours by more than a minute. */
function arFarsk({ aktor, nu }: MaskinHandelse): boolean {
  if (aktor.autentiserad == null) return false;
  const alder = Date.parse(nu) - Date.parse(aktor.autentiserad);
  return alder <= FARSK_MINUTER * MINUT && alder >= -MINUT;
}

/** The document was made, and signed by others, before this: clocks may differ by a minute. */
function efter(blad: Justeringsblad | null, { nu }: MaskinHandelse): boolean {
  const tidigare = blad === null ? [] : [blad.upprattat, ...blad.signaturer.map(({ vid }) => vid)];
  return tidigare.every((vid) => Date.parse(nu) >= Date.parse(vid) - MINUT);
}

/** Who have yet to sign besides the one who does it now, and the seats that nobody holds. */
function kvar(kontext: Justerande, blad: Justeringsblad | null, { aktor }: MaskinHandelse): string[] {
  const andra = aterstar(kontext, blad).filter((id) => id !== aktor.personId);
  return [...andra.map((id) => `justerare.${id}`), ...(blad === null || tommaPlatser(kontext) > 0 ? ['justerare'] : [])];
}
