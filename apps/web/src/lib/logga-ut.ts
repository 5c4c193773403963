import type { Svar } from './api-typer.js';
import { anropa } from './http.js';
import { tomSpegel } from './utkastspegel.js';

/** Ends the session and leaves nothing of what was typed in this browser. */
export async function loggaUt() {
  await tomSpegel();
  const till = await anropa<Svar<'/api/auth/logga-ut', 'post'>>('/api/auth/logga-ut', { metod: 'POST' }).then(
    (svar) => svar.till,
    () => '/logga-in', // Whatever the answer, the page that needs a session is left.
  );
  location.assign(till);
}
