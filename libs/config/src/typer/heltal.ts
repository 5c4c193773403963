import { z } from 'zod';

/** A whole number written with digits only, `minst` to `mest`, both allowed. */
export function heltal(minst: number, mest: number) {
  const inom = (text: string) => /^\d{1,15}$/.test(text) && Number(text) >= minst && Number(text) <= mest;
  return z
    .string()
    .refine(inom, { error: `är inte ett heltal mellan ${minst} och ${mest}` })
    .transform(Number);
}

/** A TCP port; 0 lets the operating system choose a free one. */
export const port = heltal(0, 65_535);
