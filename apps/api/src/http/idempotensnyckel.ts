import { problem } from '#contracts';
import { Nekad } from '#engine';

/** The Idempotency-Key header: 8–200 printable characters, required on every command so that it is safe to repeat. */
export function idempotensnyckel(varde: string | undefined): string {
  if (varde !== undefined && /^[\x21-\x7e]{8,200}$/.test(varde)) return varde;
  throw new Nekad(
    'felaktig-begaran',
    problem('felaktig-begaran', { detail: 'Huvudet Idempotency-Key ska ha 8–200 tecken.', saknas: ['Idempotency-Key'] }),
  );
}
