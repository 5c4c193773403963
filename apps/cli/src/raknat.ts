/** "1 rad", "2 rader". */
export const raknat = (antal: number, en: string, flera: string): string => `${antal} ${antal === 1 ? en : flera}`;

/** "1 ny eller ändrad", "0 nya eller ändrade". */
export const nyttEllerAndrat = (antal: number): string => raknat(antal, 'ny eller ändrad', 'nya eller ändrade');
