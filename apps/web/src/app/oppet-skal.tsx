import '../styles/oppet.css';
import { SkipLink } from '@digdir/designsystemet-react';
import { Link, NavLink, Outlet, ScrollRestoration } from 'react-router';

/** The pages that anybody reads: nobody is asked who one is, and no cookie is set. */
const sidor = [
  { namn: 'Beslut', vag: '/beslut' },
  { namn: 'Anslagstavla', vag: '/anslagstavla' },
] as const;

export function OppetSkal() {
  return (
    <div className="oppet">
      <SkipLink href="#innehall">Till innehållet</SkipLink>
      <header className="toppbar">
        <Link to="/beslut" className="marke">
          Kommunens beslut
        </Link>
        <nav className="toppval" aria-label="Sidor för allmänheten">
          {sidor.map(({ namn, vag }) => (
            <NavLink key={vag} to={vag}>
              {namn}
            </NavLink>
          ))}
        </nav>
      </header>
      <main id="innehall" className="oppet-innehall" tabIndex={-1}>
        <Outlet />
      </main>
      <ScrollRestoration />
      <footer className="fot">
        <Link to="/tillganglighet">Tillgänglighet</Link>
      </footer>
    </div>
  );
}
