import { isIP } from 'node:net';
import { z } from 'zod';

const BITAR = { 4: 32, 6: 128 };

/** IP addresses and networks (10.0.0.0/8), comma between; becomes a list. */
export const natadresser = z
  .string()
  .transform((text) => text.split(',').map((del) => del.trim()))
  .refine((delar) => delar.every(arNat), { error: 'är inte IP-adresser eller nät' });

function arNat(text: string): boolean {
  const [adress = '', langd, ...mer] = text.split('/');
  const version = isIP(adress);
  if ((version !== 4 && version !== 6) || mer.length > 0) return false;
  return langd === undefined || (/^\d{1,3}$/.test(langd) && Number(langd) >= 1 && Number(langd) <= BITAR[version]);
}
