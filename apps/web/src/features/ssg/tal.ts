const ettDecimal = new Intl.NumberFormat('sv-SE', { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** "3,4": a mean with one decimal. */
export const visaTal = (tal: number): string => ettDecimal.format(tal);
