import { html, sida } from '../sida.js';
import type { Brev } from './brevlada.js';

/** The letters in a table. */
export function brevlistaSida(brev: readonly Brev[]): string {
  if (brev.length === 0) return sida('Brev', '<p>Inga brev har skickats.</p>');
  const rader = brev.map(
    (ett) => `<tr><td>${tid(ett)}</td><td>${html(ett.till)}</td><td><a href="/post/${html(ett.id)}">${html(ett.amne)}</a></td></tr>`,
  );
  return sida(
    'Brev',
    `<table><thead><tr><th scope="col">Skickat</th><th scope="col">Till</th><th scope="col">Ämne</th></tr></thead><tbody>${rader.join('')}</tbody></table>`,
  );
}

/** One letter as text: nothing in it can run or fetch anything. */
export function brevSida(brev: Brev): string {
  return sida(
    html(brev.amne),
    `<p>Från ${html(brev.fran)}<br>Till ${html(brev.till)}<br>${tid(brev)}</p><pre>${html(brev.text)}</pre><p><a href="/post">Alla brev</a></p>`,
  );
}

function tid({ datum }: Brev): string {
  return datum ? html(datum.toLocaleString('sv-SE', { timeZone: 'Europe/Stockholm' })) : '';
}
