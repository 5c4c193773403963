import { Heading } from '@digdir/designsystemet-react';
import { useEffect, useRef, type ReactNode } from 'react';
import { useLocation } from 'react-router';

/** A page: its title in the browser, its h1, and focus on the h1 when one has come here from another page. */
export function Sida({ titel, rubrik, hogt, children }: { titel: string; rubrik?: ReactNode; hogt?: ReactNode; children: ReactNode }) {
  const h1 = useRef<HTMLHeadingElement>(null);
  const { pathname, key } = useLocation();
  const forsta = key === 'default';
  useEffect(() => {
    document.title = `${titel} – Beslutsgång`;
  }, [titel]);
  useEffect(() => {
    if (!forsta) h1.current?.focus({ preventScroll: false });
  }, [pathname, forsta]);
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
