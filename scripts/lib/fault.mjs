/** What the user can do something about: one Swedish sentence with the way out. */
export class Fault extends Error {}

export const diskFull = 'Disken är full: frigör plats (minst 1 GB) och försök igen.';

/** True when a program's output says that it ran out of disk. */
export function isDiskFull(output) {
  return /no space left on device|ENOSPC|database or disk is full/i.test(output);
}

const explained = {
  ENOSPC: diskFull,
  EDQUOT: 'Diskkvoten är slut: frigör plats (minst 1 GB) och försök igen.',
  EROFS: 'Mappen går inte att skriva i: lägg klonen på en skrivbar disk eller ange en annan datamapp med --data.',
  EACCES: 'Mappen får inte skrivas av den här användaren: ändra rättigheterna eller ange en annan datamapp med --data.',
};

/** The sentence for an error; an unexpected error keeps its stack, since that is what a bug report needs. */
export function explain(error) {
  if (error instanceof Fault) return error.message;
  const sentence = explained[error?.code];
  if (sentence) return error.path ? `${sentence} (${error.path})` : sentence;
  return `Oväntat fel: ${error?.stack ?? error}`;
}

/** Runs a program's main function and ends the program; a failure is printed and becomes exit code 1. */
export async function runMain(main) {
  try {
    process.exit((await main()) ?? 0);
  } catch (error) {
    console.error(explain(error));
    process.exit(1);
  }
}
