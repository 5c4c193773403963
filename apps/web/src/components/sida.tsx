import { Heading } from '@digdir/designsystemet-react';
import { useEffect, useRef, type ReactNode } from 'react';
import { useLocation, useNavigationType } from 'react-router';

/** A page: its title in the browser, its h1, and focus on the h1 when one has come here from another page. Back leaves focus to the page, which knows where one was. */
export function Sida({ titel, rubrik, hogt, children }: { titel: string; rubrik?: ReactNode; hogt?: ReactNode; children: ReactNode }) {
  const h1 = useRef<HTMLHeadingElement>(null);
  const { pathname } = useLocation();
  const tillbaka = useNavigationType() === 'POP';
  const visad = useRef(tillbaka ? pathname : null);
  useEffect(() => {
    document.title = `${titel} – Beslutsgång`;
  }, [titel]);
  useEffect(() => {
    if (visad.current === pathname) return; // A filter or a preview changes the address, not the page.
    visad.current = pathname;
    h1.current?.focus({ preventScroll: false });
  }, [pathname]);
  return (
    <>
      <div className="sidhuvud">
        <Heading ref={h1} level={1} data-size="md" tabIndex={-1}>
          {rubrik ?? titel}
        </Heading>
        {hogt}
      </div>
      {children}
    </>
  );
}
