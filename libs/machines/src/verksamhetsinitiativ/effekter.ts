import type { Process } from '../process.js';

/** What happens in the world because of SM-02; the workflow does it and nothing here waits for it. */
export const effekter = {
  'kvittens-till-forslagsstallare': { beskrivning: 'Förslagsställaren får en kvittens på att behovet kommit in.', utfall: null },
  'framstall-underlag': { beskrivning: 'Underlaget till ledningen framställs som dokument.', utfall: null },
} as const satisfies Process['effekter'];
