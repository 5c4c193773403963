/** HTML that is already safe to place in a page. */
export interface Html {
  readonly html: string;
}

type Del = string | number | null | undefined | Html | readonly Html[];

/** Template tag: every text is escaped, only `Html` passes as it is. */
export function html(delar: TemplateStringsArray, ...varden: readonly Del[]): Html {
  return { html: delar.map((del, i) => (i === 0 ? del : skriv(varden[i - 1]) + del)).join('') };
}

function skriv(varde: Del): string {
  if (varde === null || varde === undefined) return '';
  if (typeof varde === 'string' || typeof varde === 'number') return skydda(String(varde));
  return 'html' in varde ? varde.html : varde.map((del) => del.html).join('');
}

const TECKEN: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const skydda = (text: string): string => text.replace(/[&<>"']/g, (tecken) => TECKEN[tecken] ?? '');
