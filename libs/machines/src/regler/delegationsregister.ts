import { type Regelrad, utan } from './regelrad.js';

const tva = { lagrum: null, slag: 'praxis', fakta: [], kalla: 'SM-11' } as const;

/** Changes of the delegation register, which is no case: asked where the change is decided. */
export const delegationsregisterregler = {
  'andringen-avgors-av-en-annan': {
    ...tva,
    prov: 'vem',
    mening: 'En ändring av delegationsordningen avgörs av en annan person än den som föreslog den.',
    saknas: (_k, h) => utan(h.data.foreslagenAv !== h.aktor.personId, 'annan-person'),
    kanGorasAv: 'En annan administratör, eller sekreteraren i det organ som delegerar',
  },
  'andringen-vantar': {
    ...tva,
    prov: 'laget',
    mening: 'Ändringen är redan avgjord.',
    saknas: (_k, h) => utan(h.data.status === 'vantar', 'status'),
    kanGorasAv: 'Administratören, genom en ny ändring',
  },
} as const satisfies Record<string, Regelrad>;
