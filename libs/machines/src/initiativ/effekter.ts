import type { Process } from '../process.js';

/** What happens in the world because of SM-01; the workflow does it and nothing here waits for it. */
export const effekter = {
  'kvittens-till-forslagsstallare': { beskrivning: 'Förslagsställaren får en kvittens på att behovet kommit in.', utfall: null },
  'bjud-in-kunder': { beskrivning: 'Berörda kunder bjuds in till kostnads- och nyttoanalysen.', utfall: null },
  'framstall-underlag': { beskrivning: 'Underlaget framställs som dokument.', utfall: null },
  'informera-namnd-expediera': { beskrivning: 'Informationen till nämnden expedieras med kvitto.', utfall: 'kvittera-utskick' },
  'larm-infor-ssg': { beskrivning: 'Samordningsgruppen larmas i tid före sista dag för underlag.', utfall: null },
  'meddela-utfall': { beskrivning: 'Utfallet meddelas ägaren och förslagsställaren.', utfall: 'kvittera-utfall' },
} as const satisfies Process['effekter'];
