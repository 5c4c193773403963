import { createHash } from 'node:crypto';

const STIL = `body{font:1.125rem/1.5 system-ui,sans-serif;max-width:60rem;margin:0 auto;padding:1.5rem;color:#1a1a1a;background:#fff}
h1{line-height:1.2}ul{list-style:none;padding:0;display:grid;gap:.5rem;grid-template-columns:repeat(auto-fill,minmax(17rem,1fr))}
button{font:inherit;text-align:left;width:100%;height:100%;padding:.75rem 1rem;border:2px solid #1f4e79;border-radius:.375rem;background:#fff;color:inherit;cursor:pointer}
button:hover{background:#eaf2f9}:focus-visible{outline:3px solid #1f4e79;outline-offset:2px}small{display:block;font-size:.9rem;color:#444}
input{font:inherit;padding:.5rem .75rem;border:2px solid #1f4e79;border-radius:.375rem}.sok{display:flex;flex-wrap:wrap;gap:.5rem;align-items:end}.sok button{width:auto;height:auto;padding:.5rem 1rem}.sok label{display:block}
summary{font-weight:600;padding:.5rem 0;cursor:pointer}table{border-collapse:collapse;width:100%}th,td{text-align:left;padding:.5rem;border-bottom:1px solid #767676}pre{white-space:pre-wrap;overflow-wrap:anywhere}`;

/** Sends the log-out form at once; the button is there for whoever has no script. */
export const SKICKA_SKRIPT = "document.getElementById('op.logoutForm').submit()";

const GRUND = `default-src 'none'; style-src ${kalla(STIL)}; base-uri 'none'; frame-ancestors 'none'`;

/** A whole page in Swedish. `innehall` is HTML that the caller has escaped. */
export function sida(rubrik: string, innehall: string): string {
  return `<!doctype html>
<html lang="sv"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${rubrik} – demokommunen</title><style>${STIL}</style></head>
<body><main><h1>${rubrik}</h1>${innehall}</main></body></html>`;
}

/** Text as HTML. */
export function html(text: string): string {
  return text.replace(/[&<>"']/g, (tecken) => `&#${tecken.charCodeAt(0)};`);
}

/** The headers of a page: nothing from outside, forms only to here and, by redirects, to the addresses given. */
export function huvuden(formularTill: readonly string[] = []): Record<string, string> {
  const formular = ["'self'", ...new Set(formularTill.map((adress) => new URL(adress).origin))].join(' ');
  return {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': `${GRUND}; form-action ${formular}`,
    'cache-control': 'no-store',
    'referrer-policy': 'same-origin',
    'x-content-type-options': 'nosniff',
  };
}

/** As `huvuden`, and the one script that sends the log-out form may run. */
export function utloggningshuvuden(formularTill: readonly string[]): Record<string, string> {
  const grund = huvuden(formularTill);
  return { ...grund, 'content-security-policy': `${grund['content-security-policy']}; script-src ${kalla(SKICKA_SKRIPT)}` };
}

function kalla(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
