/** the criteria of the specific track are the common three until a municipality says otherwise here; a case keeps those it started with. */
export const verksamhetskriterier = [
  { id: 'nytta', namn: 'Nytta' },
  { id: 'effektivitet', namn: 'Effektivitet' },
  { id: 'innovation', namn: 'Innovation' },
] as const;
