import { html, type Html } from './html.js';

const STIL = `body{font:1rem/1.5 system-ui,sans-serif;max-width:50rem;margin:2rem auto;padding:0 1rem;color:#1a1a1a;background:#fff}
table{border-collapse:collapse;width:100%;margin:.5rem 0 1.5rem}caption{text-align:left;font-weight:600}th,td{border:1px solid #6b6b6b;padding:.35rem .5rem;text-align:left;vertical-align:top}
td.tal{text-align:right;white-space:nowrap}dt{font-weight:600}dd{margin:0 0 .5rem}@media print{body{margin:0}}`;

/** A whole page in Swedish that reads the same on screen, on paper and by a screen reader. No scripts, nothing fetched. */
export function sida(titel: string, innehall: Html): string {
  const huvud = html`<!doctype html>
    <html lang="sv">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${titel}</title>
        <style>
          ${{ html: STIL }}
        </style>
      </head>
      <body>
        <main><h1>${titel}</h1></main>
      </body>
    </html> `;
  return `${huvud.html}${innehall.html}
</main></body>
</html>
`;
}

/** A list of names and values; a value that is missing is said to be missing. */
export function uppgifter(rader: readonly (readonly [string, string | number | null | undefined])[]): Html {
  return html`<dl>
    ${rader.map(
      ([namn, varde]) =>
        html`<dt>${namn}</dt>
          <dd>${varde === null || varde === undefined || varde === '' ? 'Uppgift saknas' : varde}</dd>`,
    )}
  </dl>`;
}

/** A table with a caption and row heads; says so when it has no rows. */
export function tabell(rubrik: string, huvuden: readonly string[], rader: readonly (readonly (string | number | null)[])[]): Html {
  if (rader.length === 0) return html`<p>${rubrik}: inget angivet.</p>`;
  const cell = (varde: string | number | null, i: number): Html =>
    i === 0
      ? html`<th scope="row">${varde}</th>`
      : typeof varde === 'number'
        ? html`<td class="tal">${skrivTal(varde)}</td>`
        : html`<td>${varde ?? 'Uppgift saknas'}</td>`;
  return html`<table>
    <caption>
      ${rubrik}
    </caption>
    <thead>
      <tr>
        ${huvuden.map((huvud) => html`<th scope="col">${huvud}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rader.map(
        (rad) =>
          html`<tr>
            ${rad.map(cell)}
          </tr> `,
      )}
    </tbody>
  </table>`;
}

/** Whole numbers with a no-break space for thousands and a real minus sign, whatever the machine's locale. */
function skrivTal(tal: number): string {
  return `${tal < 0 ? '−' : ''}${String(Math.abs(tal)).replace(/\B(?=(\d{3})+$)/g, '\u00a0')}`;
}
