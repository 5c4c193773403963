import { hash as hashsumma, randomBytes } from 'node:crypto';

/** A secret of 256 bits that may stand in a cookie, a header or a URL. */
export function nyHemlighet(): string {
  return randomBytes(32).toString('base64url');
}

/** What is stored of a secret: its SHA-256 in hex. The secret has 256 bits, so a slow hash would add nothing. */
export function hash(hemlighet: string): string {
  return hashsumma('sha256', hemlighet, 'hex');
}
