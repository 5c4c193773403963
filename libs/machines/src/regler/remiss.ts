import { arDatum } from '#calendar';
import { text } from '../las/varde.js';
import type { RemissKontext } from '../remiss/kontext.js';
import { type Regelrad, utan } from './regelrad.js';
import { har } from './roller.js';

type Rad = Regelrad<RemissKontext>;
const bas = { lagrum: null, slag: 'praxis', fakta: [] } as const;

/** SM-13: the opinion is the nämnd's own. */
export const remissregler = {
  'ar-remissinstansens-sekreterare': {
    ...bas,
    prov: 'vem',
    mening: 'Remissinstansens sekreterare tar emot remissen och för in nämndens yttrande.',
    kalla: 'A-42, H-23',
    saknas: (k, h) => utan(har(h.aktor, k.organ, ['sekreterare']), 'roll:sekreterare'),
    kanGorasAv: 'Sekreteraren i den nämnd som har fått remissen',
  },
  'yttrandet-ar-beslutat-av-namnden': {
    ...bas,
    slag: 'lag',
    lagrum: 'KL 6 kap. 38 §',
    prov: 'innehall',
    mening: 'Yttrandet är nämndens beslut, med en dag som har varit, och kan inte ha beslutats före remissen.',
    kalla: 'H-23, H-36',
    saknas: (k, h) => {
      const datum = text(h.data.datum) ?? '';
      return utan(arDatum(datum) && datum >= k.skickad && datum <= h.idag, 'datum');
    },
    kanGorasAv: 'Nämnden',
  },
} as const satisfies Record<string, Rad>;
