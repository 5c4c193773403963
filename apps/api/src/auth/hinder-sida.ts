import type { Hinder } from './inloggning.service.js';

const hinder: Readonly<Record<Hinder, { status: number; rubrik: string; text: string }>> = {
  'inloggningstjansten-svarar-inte': {
    status: 503,
    rubrik: 'Inloggningen svarar inte',
    text: 'Kommunens inloggningstjänst går inte att nå just nu. Försök igen om en stund.',
  },
  'inloggningen-avbrots': {
    status: 400,
    rubrik: 'Inloggningen slutfördes inte',
    text: 'Inloggningen avbröts, tog för lång tid eller gjordes i en annan flik. Börja om.',
  },
  'okand-person': {
    status: 403,
    rubrik: 'Du finns inte i registret',
    text: 'Du är inloggad hos kommunen men har ingen roll här. Be din administratör lägga upp dig.',
  },
};

/** The page that a person sees when login came to nothing, with the way on. No script, no style of its own. */
export function hinderSida(vad: Hinder): { status: number; html: string } {
  const { status, rubrik, text } = hinder[vad];
  const html = `<!doctype html>
<html lang="sv"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${rubrik} – Beslutsgång</title></head>
<body><main><h1>${rubrik}</h1><p>${text}</p><p><a href="/api/auth/logga-in">Logga in på nytt</a></p></main></body></html>`;
  return { status, html };
}
