/** What all came to, when none failed. All have come to an end before one that failed ends the transaction: none may send anything after it. */
export async function allaKlara<T>(arbeten: readonly Promise<T>[]): Promise<T[]> {
  return (await Promise.allSettled(arbeten)).map((ett) => {
    if (ett.status === 'rejected') throw ett.reason;
    return ett.value;
  });
}
