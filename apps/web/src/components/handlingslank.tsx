import type { ReactNode } from 'react';

/** Where the contents of a stored document are read. */
export const innehallVag = (id: string): string => `/api/handlingar/${id}/innehall`;

/**
 * A stored document: its name opens it in a tab of its own, so that what one is doing stays where it is, and beside it is the file to keep. `namn` is for
 * a list where the visible words alone do not tell the documents apart.
 */
export function Handlingslank({ href, namn, children }: { href: string; namn?: string; children: ReactNode }) {
  return (
    <span className="handlingslank">
      <a className="ds-link" href={href} target="_blank" rel="noopener" aria-label={namn && `${namn}, öppnas i en ny flik`}>
        {children}
        {!namn && <span className="ds-sr-only">, öppnas i en ny flik</span>}
      </a>{' '}
      <a className="ds-link" href={`${href}?laddaNer=ja`} download>
        Ladda ner
      </a>
    </span>
  );
}
