import { text } from '../las/varde.js';
import type { MotionKontext } from '../motion/kontext.js';
import { type Regelrad, utan } from './regelrad.js';
import { har } from './roller.js';

const bas = { lagrum: null, slag: 'praxis', fakta: [], kalla: 'KL 5:22, 5:35' } as const;
const lag = (paragraf: string) => ({ ...bas, slag: 'lag', lagrum: `5 kap. ${paragraf} kommunallagen (2017:725)` }) as const;

/** Rules of a motion from the day it is handed in until it is answered. */
export const motionsregler = {
  'ar-motionens-beredare': {
    ...bas,
    prov: 'vem',
    mening: 'Motionen bereds av kontoret som skriver kommunstyrelsens ärenden.',
    saknas: (k, h) => utan(har(h.aktor, k.organ, ['handlaggare', 'beredningsansvarig']), 'roll:handlaggare'),
    kanGorasAv: 'Handläggaren',
  },
  'ar-fullmaktiges-sekreterare': {
    ...bas,
    prov: 'vem',
    mening: 'Fullmäktiges beslut att avskriva en motion registreras av fullmäktiges sekreterare.',
    saknas: (k, h) => utan(har(h.aktor, k.kf, ['sekreterare']), 'roll:sekreterare'),
    kanGorasAv: 'Fullmäktiges sekreterare',
  },
  'ar-motionaren': {
    ...bas,
    prov: 'vem',
    mening: 'Bara den som väckte motionen kan ta tillbaka den.',
    saknas: (k, h) => utan(h.aktor.personId !== null && h.aktor.personId === k.motionar, 'motionar'),
    kanGorasAv: 'Den som väckte motionen',
  },
  'motionens-beslut-ar-fullmaktiges': {
    ...lag('22 §'),
    prov: 'innehall',
    mening: 'En motion besvaras av fullmäktige, i ärendet som är berett och där kommunstyrelsen har yttrat sig.',
    saknas: (k, h) => [...utan(h.aktor.personId === null, 'beslutsarende'), ...utan(text(h.data.organ) === k.kf, 'organ')],
    kanGorasAv: 'Fullmäktige, genom beslutet i ärendet',
  },
  'beredningslaget-ar-anmalt': {
    ...lag('35 §'),
    prov: 'laget',
    mening:
      'Fullmäktige får avskriva en motion när det har anmälts att beredningen inte kan avslutas inom ett år, med vad som har kommit fram.',
    saknas: (k) => utan(k.anmald !== null, 'anmalan'),
    kanGorasAv: 'Den som bereder motionen',
  },
  'avskrivningens-dag-har-varit': {
    ...bas,
    prov: 'innehall',
    mening: 'Beslutet att avskriva har en dag som har varit och som kom efter anmälan.',
    saknas: (k, h) => {
      const datum = text(h.data.datum) ?? '';
      return utan(datum <= h.idag && datum >= (k.anmald ?? ''), 'datum');
    },
    kanGorasAv: 'Fullmäktiges sekreterare',
  },
} as const satisfies Record<string, Regelrad<MotionKontext>>;
