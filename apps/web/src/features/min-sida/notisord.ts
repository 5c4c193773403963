/** Kinds of notice in words. */
export const notisord: Record<string, string> = {
  'ny-uppgift': 'Ny uppgift till min grupp',
  uppgift: 'Ny uppgift till min grupp',
  paminnelse: 'Påminnelse om frist',
  forfallen: 'Förfallen frist',
  eskalering: 'Frist som har förts vidare till mig',
  overlaten: 'Uppgift som har fördelats till mig',
  kvittens: 'Kvittens på det jag har föreslagit',
  utfall: 'Utfall i ärenden som jag deltar i',
};
