/** The single keys of the list, as help and Min sida show them. */
export const genvagar: readonly (readonly [string, string])[] = [
  ['J eller ↓', 'Nästa rad'],
  ['K eller ↑', 'Föregående rad'],
  ['Enter', 'Öppna'],
  ['X', 'Markera raden'],
  ['T', 'Ta uppgiften'],
  ['L', 'Lämna tillbaka'],
  ['F', 'Fördela'],
  ['Z', 'Ångra'],
  ['/', 'Sök i listan'],
  ['?', 'Den här hjälpen'],
];
