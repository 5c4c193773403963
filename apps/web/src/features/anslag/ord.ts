import type { Anslag } from './api/anslag.js';

type Lucka = NonNullable<Anslag['bevis']>['luckor'][number];

export const luckord: Readonly<Record<Lucka['slag'], string>> = {
  borta: 'Anslaget visades inte',
  fel: 'Anslagstavlan svarade inte',
  'inte-iakttaget': 'Ingen iakttagelse gjordes',
  klocka: 'Klockan hade ställts tillbaka',
};

export const iakttagelseord = { synligt: 'Sitter uppe', borta: 'Visades inte', fel: 'Svarade inte' } as const;
