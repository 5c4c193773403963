import type { Process } from '../process.js';

/** What happens in the world because of SM-10; nothing here waits for it. */
export const effekter = {
  'framstall-utkast': { beskrivning: 'Versionen av tjänsteutlåtandet framställs som utkast.', utfall: null },
  'framstall-tjansteutlatande': { beskrivning: 'Det undertecknade tjänsteutlåtandet framställs som upprättad handling.', utfall: null },
} as const satisfies Process['effekter'];
