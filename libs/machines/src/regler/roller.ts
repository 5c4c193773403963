import type { InitiativKontext } from '../initiativ/kontext.js';
import type { AktorFakta, MaskinHandelse } from '../process.js';
import { type Regelrad, utan } from './regelrad.js';

const bas = { lagrum: null, prov: 'vem', fakta: [] } as const;

/** Who may do what. The system passes none of these: a deadline or an effect never acts for a person. */
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
    mening: 'Stadsledningskontorets beredningsansvariga gör detta.',
    kalla: 'B-19',
    slag: 'riktlinje',
    saknas: (k, h) => utan(har(h.aktor, k.policy.organ.beredning, ['beredningsansvarig']), 'roll:beredningsansvarig'),
    kanGorasAv: 'Beredningsansvarig på stadsledningskontoret',
  },
  'ar-ssg-ordforande': {
    ...bas,
    mening: 'Bara den strategiska samordningsgruppen kan värdera och prioritera, genom sin ordförande.',
    kalla: 'C-03',
    slag: 'riktlinje',
    saknas: (k, h) => utan(har(h.aktor, k.policy.organ.prioritering, ['ssg-ordforande']), 'roll:ssg-ordforande'),
    kanGorasAv: 'Ordföranden i strategiska samordningsgruppen',
  },
  'ar-kf-sekreterare': {
    ...bas,
    mening: 'Kommunfullmäktiges sekreterare registrerar fullmäktiges budgetbeslut.',
    kalla: 'C-08',
    slag: 'praxis',
    saknas: (k, h) => utan(har(h.aktor, k.policy.organ.budget, ['sekreterare']), 'roll:sekreterare'),
    kanGorasAv: 'Kommunfullmäktiges sekreterare',
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
    mening: 'Leverantörens företrädare eller beredningsansvarig kan avbryta ärendet eller byta spår.',
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
  return har(handelse.aktor, kontext.policy.organ.beredning, ['beredningsansvarig']);
}

/** Whether the person has one of the roles in the organ; the system has none. */
export function har(aktor: AktorFakta | undefined, organ: string, roller: readonly string[]): boolean {
  if (!aktor || aktor.personId === null) return false;
  return aktor.roller.some((innehav) => innehav.organ === organ && roller.includes(innehav.roll));
}
