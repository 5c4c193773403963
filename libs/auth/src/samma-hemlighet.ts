import { hash, timingSafeEqual } from 'node:crypto';

/** Compares two secrets in a time that does not tell where they differ. */
export function sammaHemlighet(a: string, b: string): boolean {
  return timingSafeEqual(hash('sha256', a, 'buffer'), hash('sha256', b, 'buffer'));
}
