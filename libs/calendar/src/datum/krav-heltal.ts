/** Throws RangeError unless the count is a whole number that is at least `minst`. */
export function kravHeltal(antal: number, minst: number = Number.MIN_SAFE_INTEGER): void {
  if (!Number.isSafeInteger(antal) || antal < minst)
    throw new RangeError('Antalet är inte ett tillåtet heltal.', { cause: { antal, minst } });
}
