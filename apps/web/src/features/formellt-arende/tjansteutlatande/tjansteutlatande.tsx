import { Alert, Link, Paragraph } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import { Link as RouterLink, useNavigate, useParams, useSearchParams } from 'react-router';
import type { Formular } from '../../../components/formular/falt.js';
import { tjansteutlatandeformular } from '../../../components/formular/tjansteutlatandeformular.js';
import { FragaInnehall } from '../../../components/fraga-innehall.js';
import { Sida } from '../../../components/sida.js';
import { useAndringar, useAnslutning, useSkrivande } from '../../../lib/handelsestrom.js';
import { useJag } from '../../../lib/jag.js';
import { valFraga, type Val } from '../../../lib/val.js';
import { tjansteutlatandeFraga, type TuSvar } from '../api/tjansteutlatande.js';
import { Avsnittslista, HELA, VERSIONER } from './avsnittslista.js';
import { Avsnittssida } from './avsnittssida.js';
import { Hela } from './hela.js';
import { Versioner } from './versioner.js';

/** A lease ends without anybody saying so: while somebody else writes, who does is asked again. */
const LASTID_MS = 15_000;

/** The tjänsteutlåtande that several write together: one section, one writer at a time; what others save shows as they save it. */
export function Tjansteutlatande() {
  const { id = '' } = useParams();
  const jag = useJag().person.id;
  const text = useQuery({
    ...tjansteutlatandeFraga(id),
    refetchInterval: ({ state }) => (state.data?.avsnitt.some(({ las }) => las && las.id !== jag) ? LASTID_MS : false),
  });
  const val = useQuery(valFraga);
  const lasOm = () => void text.refetch();
  useSkrivande((arendeId) => {
    if (arendeId === id) lasOm();
  });
  useAndringar(({ arendeId }) => {
    if (arendeId === id) lasOm();
  });
  useAnslutning((ansluten) => {
    if (ansluten) lasOm();
  });
  return (
    <FragaInnehall fraga={text} rader={8} sida="Tjänsteutlåtandet kan inte visas">
      {(data) => (
        <FragaInnehall fraga={val} rader={8}>
          {(valdata) => <Oppen tu={data} val={valdata} />}
        </FragaInnehall>
      )}
    </FragaInnehall>
  );
}

function Oppen({ tu, val }: { tu: TuSvar; val: Val }) {
  const ga = useNavigate();
  const [sok] = useSearchParams();
  const formular: Formular = useMemo(() => tjansteutlatandeformular(tu.mall), [tu.mall]);
  const skriver = tu.oppet && tu.farSkriva;
  const valt = sok.get('avsnitt') ?? (skriver ? (formular.avsnitt[0]?.id ?? HELA) : HELA);
  const till = (avsnitt: string) => void ga(`?avsnitt=${avsnitt}`);
  const nr = formular.avsnitt.findIndex(({ id }) => id === valt);
  const avsnitt = formular.avsnitt[nr];
  const server = tu.avsnitt.find((en) => en.avsnitt === avsnitt?.id);
  useEffect(() => {
    if (sok.get('avsnitt')) document.getElementById('avsnittsrubrik')?.focus();
  }, [sok]);
  return (
    <Sida titel={`Tjänsteutlåtande – ${tu.titel}`} rubrik="Tjänsteutlåtande">
      <div className="uppgiftshuvud">
        <Link asChild>
          <RouterLink to={`/arenden/${tu.arendeId}`}>
            {tu.dnr ? `${tu.dnr} ` : ''}
            {tu.titel}
          </RouterLink>
        </Link>
        <span className="dampad">{tu.mall.namn}</span>
      </div>
      {!tu.oppet && (
        <Alert data-color="info" className="besked">
          Texten kan inte ändras nu: den är inte öppen, eller lämnad vidare. Sänds den tillbaka kan den skrivas igen.
        </Alert>
      )}
      {tu.oppet && !tu.farSkriva && <Paragraph>Du kan läsa. Tjänsteutlåtandet skrivs av den förvaltning som har ärendet.</Paragraph>}
      <div className="avsnittsyta">
        <Avsnittslista tu={tu} formular={formular} valt={valt} till={till} />
        {valt === VERSIONER ? (
          <Versioner tu={tu} val={val} />
        ) : avsnitt && server ? (
          <Avsnittssida
            key={server.avsnitt}
            tu={tu}
            server={server}
            avsnitt={avsnitt}
            nummer={nr + 1}
            val={val}
            nasta={() => till(formular.avsnitt[nr + 1]?.id ?? HELA)}
            hela={() => till(HELA)}
          />
        ) : (
          <Hela tu={tu} formular={formular} val={val} till={till} />
        )}
      </div>
    </Sida>
  );
}
