import { rollNamn } from '#contracts';
import type { InitiativKontext } from '../initiativ/kontext.js';
import type { AktorFakta, MaskinHandelse } from '../process.js';
import type { Instans } from '../regim.js';
import { type Regelrad, utan } from './regelrad.js';

const bas = { lagrum: null, prov: 'vem', fakta: [] } as const;

/** Who may do what. The system passes none of these but what kommunfullmäktige's own matter brings with it: a deadline or an effect never acts for a person. */
export const rollregler = {
  'ar-leverantorsforetradare': {
    ...bas,
    mening: 'Leverantörens företrädare gör detta.',
    kalla: 'B-13',
    slag: 'riktlinje',
    saknas: (k, h) => utan(iAgaren(k, h, ['leverantorsforetradare']), 'roll:leverantorsforetradare'),
    kanGorasAv: 'Leverantörsföreträdaren i den förvaltning eller det bolag som äger initiativet',
  },
  'ar-handlaggare-hos-leverantoren': {
    ...bas,
    mening: 'En handläggare hos leverantören, eller leverantörens företrädare, gör detta.',
    kalla: 'B-16',
    slag: 'riktlinje',
    saknas: (k, h) => utan(iAgaren(k, h, ['handlaggare', 'leverantorsforetradare']), 'roll:handlaggare'),
    kanGorasAv: 'Handläggare eller leverantörsföreträdare i den förvaltning eller det bolag som äger initiativet',
  },
  'ar-beredningsansvarig': {
    ...bas,
    mening: 'Den som bereder underlaget inför prioriteringen gör detta.',
    kalla: 'B-19',
    slag: 'riktlinje',
    saknas: (k, h) => instansSaknas(k, h, 'beredning'),
    kanGorasAv: 'Den som bereder underlaget inför prioriteringen',
    iFallet: ({ policy: { namn, roll } }) => ({
      mening: `${rollNamn(roll.beredning)} i ${namn.beredning} gör detta.`,
      kanGorasAv: `${rollNamn(roll.beredning)} i ${namn.beredning}`,
    }),
  },
  'ar-budgetberedare': {
    ...bas,
    mening: 'Den som bereder budgetunderlaget gör detta.',
    kalla: 'C-07, C-09',
    slag: 'riktlinje',
    saknas: (k, h) => instansSaknas(k, h, 'budgetberedning'),
    kanGorasAv: 'Den som bereder budgetunderlaget',
    iFallet: ({ policy: { namn, roll } }) => ({
      mening: `${rollNamn(roll.budgetberedning)} i ${namn.budgetberedning} gör detta.`,
      kanGorasAv: `${rollNamn(roll.budgetberedning)} i ${namn.budgetberedning}`,
    }),
  },
  'ar-ssg-ordforande': {
    ...bas,
    mening: 'Bara den grupp som prioriterar kan värdera och prioritera, genom sin ordförande.',
    kalla: 'C-03, A-36',
    slag: 'riktlinje',
    saknas: (k, h) => instansSaknas(k, h, 'prioritering'),
    kanGorasAv: 'Ordföranden i den grupp som prioriterar',
    iFallet: ({ policy: { namn } }) => ({
      mening: `Bara ${namn.prioritering} kan värdera och prioritera, genom sin ordförande.`,
      kanGorasAv: `Ordföranden i ${namn.prioritering}`,
    }),
  },
  'foredraganden-prioriterar-inte': {
    ...bas,
    mening: 'Den som föredrar i gruppen är aldrig ledamot i den och prioriterar inte.',
    kalla: 'A-36',
    slag: 'riktlinje',
    saknas: (k, h) =>
      utan(!(arInstans(k, h, 'prioritering') && har(h.aktor, k.policy.organ.prioritering, ['foredragande'])), 'annan-ordforande'),
    kanGorasAv: 'En ordförande som inte är föredragande',
  },
  'ar-kf-sekreterare': {
    ...bas,
    mening: 'Det beslutande organets sekreterare registrerar budgetbeslutet.',
    kalla: 'C-08',
    slag: 'praxis',
    saknas: (k, h) => (h.aktor.personId === null ? [] : instansSaknas(k, h, 'budget')),
    kanGorasAv: 'Det beslutande organets sekreterare',
    iFallet: ({ policy: { namn } }) => ({
      mening: `Sekreteraren i ${namn.budget} registrerar budgetbeslutet.`,
      kanGorasAv: `Sekreteraren i ${namn.budget}`,
    }),
  },
  'far-pausa': {
    ...bas,
    mening: 'Leverantören eller beredningsansvarig kan pausa ärendet och återuppta det.',
    kalla: 'B-35',
    slag: 'praxis',
    saknas: (k, h) => utan(iAgaren(k, h, ['handlaggare', 'leverantorsforetradare']) || arBeredare(k, h), 'roll:handlaggare'),
    kanGorasAv: 'Handläggare eller leverantörsföreträdare hos ägaren, eller beredningsansvarig',
  },
  'far-avbryta': {
    ...bas,
    mening: 'Leverantörens företrädare eller beredningsansvarig kan avbryta ärendet, byta spår eller byta ägare.',
    kalla: 'B-03',
    slag: 'praxis',
    saknas: (k, h) => utan(iAgaren(k, h, ['leverantorsforetradare']) || arBeredare(k, h), 'roll:leverantorsforetradare'),
    kanGorasAv: 'Leverantörsföreträdaren hos ägaren eller beredningsansvarig',
  },
} as const satisfies Record<string, Regelrad>;

function iAgaren(kontext: InitiativKontext, handelse: MaskinHandelse, roller: readonly string[]): boolean {
  return har(handelse.aktor, kontext.organ, roller);
}

function arBeredare(kontext: InitiativKontext, handelse: MaskinHandelse): boolean {
  return arInstans(kontext, handelse, 'beredning');
}

/** The body and the role are those that the case's regime names. */
function arInstans({ policy }: InitiativKontext, { aktor }: MaskinHandelse, instans: Instans): boolean {
  return har(aktor, policy.organ[instans], [policy.roll[instans]]);
}

function instansSaknas(kontext: InitiativKontext, handelse: MaskinHandelse, instans: Instans): string[] {
  return utan(arInstans(kontext, handelse, instans), `roll:${kontext.policy.roll[instans]}`);
}

/** Whether the person has one of the roles in the organ; the system has none. */
export function har(aktor: AktorFakta | undefined, organ: string, roller: readonly string[]): boolean {
  if (!aktor || aktor.personId === null) return false;
  return aktor.roller.some((innehav) => innehav.organ === organ && roller.includes(innehav.roll));
}
