/** The environment cannot be used. The message has one line per variable: its name, what is wrong and what is allowed. */
export class MiljoFel extends Error {
  override readonly name = 'MiljoFel';

  constructor(readonly fel: readonly string[]) {
    super(['Rätta miljövariablerna och starta igen:', ...fel].join('\n  '));
  }
}
