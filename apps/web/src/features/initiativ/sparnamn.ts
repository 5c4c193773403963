/** The two tracks by their process (B-03). */
export const sparnamn: ReadonlyMap<string, string> = new Map([
  ['initiativ', 'Gemensamt'],
  ['verksamhetsinitiativ', 'Verksamhetsspecifikt'],
]);
