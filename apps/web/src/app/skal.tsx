import { Button, SkipLink } from '@digdir/designsystemet-react';
import { MagnifyingGlassIcon, MenuHamburgerIcon } from '@navikt/aksel-icons';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { Link, Navigate, NavLink, Outlet, ScrollRestoration, useLocation, useNavigation } from 'react-router';
import { FelPaPlats, Laddar } from '../components/tillstand.js';
import { harKod } from '../lib/http.js';
import { jagFraga, type Jag } from '../lib/jag.js';
import { loggaUt } from '../lib/logga-ut.js';
import { Kortkommandon } from './kortkommandon.js';
import { Livebar } from './livebar.js';

/** Top bar, navigation and the page. Nothing below is drawn before the server has said who one is. */
export function Skal() {
  const jag = useQuery(jagFraga);
  const { pathname, search } = useLocation();
  if (harKod(jag.error, 'inte-inloggad') && !jag.data) return <Navigate to="/logga-in" replace state={{ till: pathname + search }} />;
  if (!jag.data)
    return (
      <main className="ensam" id="innehall">
        {jag.isError ? <FelPaPlats fel={jag.error} igen={() => void jag.refetch()} /> : <Laddar />}
      </main>
    );
  return <Inloggad jag={jag.data} />;
}

function Inloggad({ jag }: { jag: Jag }) {
  const [oppen, setOppen] = useState(false);
  const [palett, setPalett] = useState(false);
  const { pathname } = useLocation();
  const navigation = useNavigation();
  useEffect(() => setOppen(false), [pathname]);
  return (
    <div className="skal" data-laddar={navigation.state === 'loading' || undefined}>
      <SkipLink href="#innehall">Till innehållet</SkipLink>
      <header className="toppbar">
        <Button className="menyknapp" variant="tertiary" aria-expanded={oppen} aria-controls="meny" onClick={() => setOppen(!oppen)}>
          <MenuHamburgerIcon aria-hidden /> Meny
        </Button>
        <Link to="/" className="marke">
          Beslutsgång
        </Link>
        <Button variant="secondary" data-size="sm" className="palettknapp" onClick={() => setPalett(true)}>
          <MagnifyingGlassIcon aria-hidden /> Sök <kbd className="bara-bred">Ctrl K</kbd>
        </Button>
        <nav className="toppval" aria-label="Konto och hjälp">
          <NavLink to="/hjalp">Hjälp</NavLink>
          <NavLink to="/min-sida">
            Min sida<span className="bara-bred">, {jag.person.namn}</span>
          </NavLink>
          <button type="button" className="lankknapp" onClick={() => void loggaUt()}>
            Logga ut
          </button>
        </nav>
      </header>
      <nav id="meny" className="meny" aria-label="Huvudmeny" data-oppen={oppen || undefined}>
        <ul>
          {jag.navigation
            .filter(({ vag }) => vag !== '/min-sida')
            .map(({ namn, vag }) => (
              <li key={vag}>
                <NavLink to={vag}>{namn}</NavLink>
              </li>
            ))}
        </ul>
      </nav>
      <main id="innehall" className="innehall" tabIndex={-1}>
        <Livebar />
        <Outlet />
      </main>
      <Kortkommandon palett={palett} oppnaPalett={() => setPalett(true)} stangPalett={() => setPalett(false)} />
      <ScrollRestoration />
      <footer className="fot">
        <Link to="/tillganglighet">Tillgänglighet</Link>
      </footer>
    </div>
  );
}
