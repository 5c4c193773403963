/** The demo people of SM-01's main flow, by what they do in it. */
export const roller = {
  foretradare: { personId: 'person-12', vad: 'leverantörsföreträdare' },
  handlaggare: { personId: 'person-10', vad: 'handläggare' },
  beredare: { personId: 'person-07', vad: 'beredningsansvarig' },
  ssg: { personId: 'person-06', vad: 'ordförande i SSG' },
  kf: { personId: 'person-02', vad: 'kommunfullmäktiges sekreterare' },
} as const;
export type Rollnamn = keyof typeof roller;
