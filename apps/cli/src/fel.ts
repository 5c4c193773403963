/** The command was written wrongly: exit code 2. */
export class Anvandningsfel extends Error {}

/** The input cannot be used; every fault on a line of its own, exit code 1. */
export class Indatafel extends Error {
  constructor(readonly rader: readonly string[]) {
    super(rader.join('\n'));
  }
}
