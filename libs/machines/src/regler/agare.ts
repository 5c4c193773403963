import { objekt, tal, text } from '../las/varde.js';
import { type Regelrad, utan } from './regelrad.js';

const bas = { lagrum: null, slag: 'riktlinje', prov: 'innehall', kanGorasAv: 'Den som byter ägare' } as const;

/** A case moves from one responsible body to another. */
export const agarregler = {
  'kommunbidragspaverkan-ar-analyserad': {
    ...bas,
    mening: 'När ansvaret flyttas ska det vara analyserat hur kommunbidragen påverkas, med belopp; 0 är ett svar men inte tomt.',
    kalla: 'C-11',
    fakta: [],
    saknas: (_k, h) => {
      const { analys, beloppTkr } = objekt(h.data.kommunbidragspaverkan);
      return [
        ...utan(text(analys) !== null, 'kommunbidragspaverkan.analys'),
        ...utan(tal(beloppTkr) !== null, 'kommunbidragspaverkan.beloppTkr'),
      ];
    },
  },
  'nya-agaren-ar-en-annan-leverantor': {
    ...bas,
    mening: 'Den nya ägaren ska vara en annan förvaltning eller ett annat bolag som är leverantör av gemensamma tjänster.',
    kalla: 'A-20, C-11',
    fakta: ['arLeverantor'],
    saknas: (k, h) => utan(text(h.data.organ) !== k.organ && h.fakta.arLeverantor === true, 'nyAgare'),
  },
} as const satisfies Record<string, Regelrad>;
