import { Alert, Button, Paragraph } from '@digdir/designsystemet-react';
import { useRef, useState } from 'react';
import { NavLink, useSearchParams } from 'react-router';
import { Sida } from '../../components/sida.js';
import { FelPaPlats, Laddar } from '../../components/tillstand.js';
import type { InkorgRad, Vy } from './api/hamta-inkorg.js';
import { Dialoger, type OppenDialog } from './dialoger.js';
import { Filter } from './filter.js';
import { Inkorgslista } from './inkorgslista.js';
import { Massatgarder } from './massatgarder.js';
import { useInkorg } from './use-inkorg.js';
import { useInnehav } from './use-innehav.js';
import { useSoktext } from './use-soktext.js';

const vyer: readonly { vy: Vy; etikett: string }[] = [
  { vy: 'mina', etikett: 'Mina' },
  { vy: 'grupp', etikett: 'Gruppens' },
  { vy: 'organ', etikett: 'Hela organet' },
  { vy: 'klara', etikett: 'Klara' },
];
const lasVy = (text: string | null): Vy => vyer.find(({ vy }) => vy === text)?.vy ?? 'mina';

/** The inbox: what waits, why it stands where it stands, and whose it is. */
export function Inkorg() {
  const [sok, setSok] = useSearchParams();
  const vy = lasVy(sok.get('vy'));
  const [text, setText] = useSoktext();
  const urval = {
    vy,
    typ: sok.get('typ') ?? undefined,
    organ: sok.get('organ') ?? undefined,
    frist: sok.get('frist') ?? undefined,
    sort: sok.get('sort') ?? undefined,
  };
  const { lista, rader, antal, nya, visaNya, andraRad } = useInkorg(urval, text);
  const innehav = useInnehav(andraRad, rader);
  const [valda, setValda] = useState<ReadonlySet<string>>(new Set());
  const [dialog, setDialog] = useState<OppenDialog | null>(null);
  const sokruta = useRef<HTMLInputElement>(null);
  const filtrerad = text !== '' || ['typ', 'organ', 'frist'].some((namn) => sok.has(namn));
  const rensa = () => {
    setText('');
    setSok({ vy });
  };
  const taEllerFraga = (rad: InkorgRad) => (rad.innehavare && !rad.min ? setDialog({ slag: 'ta-over', rad }) : void innehav.ta(rad));

  return (
    <Sida
      titel="Inkorg"
      hogt={
        nya > 0 && (
          <Button variant="secondary" data-size="sm" onClick={() => void visaNya()}>
            {nya === 1 ? '1 ny uppgift' : `${nya} nya uppgifter`} – Visa
          </Button>
        )
      }
    >
      <nav className="flikar" aria-label="Vyer i inkorgen">
        {vyer.map((en) => (
          <NavLink
            key={en.vy}
            to={`/inkorg?vy=${en.vy}`}
            className={en.vy === vy ? 'vald' : ''}
            aria-current={en.vy === vy ? 'page' : undefined}
          >
            {en.etikett}
            {(en.vy === 'mina' || en.vy === 'grupp') && antal && <span className="antal"> {antal[en.vy]}</span>}
          </NavLink>
        ))}
      </nav>
      <Filter
        sok={sok}
        setSok={setSok}
        rader={rader}
        text={text}
        setText={setText}
        sokruta={sokruta}
        rensa={filtrerad ? rensa : undefined}
      />
      {innehav.angra && (
        <Alert data-color="success" className="besked">
          Du har tagit uppgiften.{' '}
          <Button variant="secondary" data-size="sm" onClick={() => void innehav.angraTagning()}>
            Ångra (Z)
          </Button>
        </Alert>
      )}
      {!innehav.angra && innehav.besked && (
        <Alert data-color="info" className="besked">
          {innehav.besked}{' '}
          <Button variant="tertiary" data-size="sm" onClick={innehav.stangBesked}>
            Stäng
          </Button>
        </Alert>
      )}
      {lista.isPending && <Laddar rader={8} />}
      {lista.isError && <FelPaPlats fel={lista.error} igen={() => void lista.refetch()} />}
      {lista.data && rader.length === 0 && <Tomt filtrerad={filtrerad} gruppens={vy === 'mina' ? (antal?.grupp ?? 0) : 0} rensa={rensa} />}
      {rader.length > 0 && (
        <>
          <Massatgarder
            antal={valda.size}
            avmarkera={() => setValda(new Set())}
            gor={(atgard) => void innehav.flera({ atgard, uppgifter: [...valda] }).then(() => setValda(new Set()))}
            fordela={() => setDialog({ slag: 'fordela', ids: [...valda] })}
          />
          <Inkorgslista
            rader={rader}
            vy={vy}
            valda={valda}
            setValda={setValda}
            sort={sok.get('sort') ?? 'frist'}
            sortera={(sort) => setSok((forra) => new URLSearchParams([...[...forra].filter(([namn]) => namn !== 'sort'), ['sort', sort]]))}
            ta={taEllerFraga}
            slapp={(rad) => void innehav.slapp(rad)}
            fordela={(rad) => setDialog({ slag: 'fordela', ids: [rad.id] })}
            angra={() => void innehav.angraTagning()}
            hjalp={() => setDialog({ slag: 'hjalp' })}
            tillSok={() => sokruta.current?.focus()}
          />
          {lista.hasNextPage && (
            <Button variant="secondary" loading={lista.isFetchingNextPage} onClick={() => void lista.fetchNextPage()}>
              Fler
            </Button>
          )}
        </>
      )}
      <Dialoger
        dialog={dialog}
        stang={() => setDialog(null)}
        taOver={(rad, skal) => void innehav.ta(rad, skal)}
        fordela={(ids, tillPersonId, skal) =>
          void innehav.flera({ atgard: 'overlat', uppgifter: ids, tillPersonId, skal }).then(() => setValda(new Set()))
        }
      />
    </Sida>
  );
}

function Tomt({ filtrerad, gruppens, rensa }: { filtrerad: boolean; gruppens: number; rensa: () => void }) {
  if (filtrerad)
    return (
      <Paragraph>
        Inga träffar.{' '}
        <Button variant="tertiary" data-size="sm" onClick={rensa}>
          Rensa filter
        </Button>
      </Paragraph>
    );
  if (gruppens === 0) return <Paragraph>Inget väntar på dig.</Paragraph>;
  return (
    <Paragraph>
      Inget väntar på dig.{' '}
      <NavLink className="ds-link" to="/inkorg?vy=grupp">
        Gruppen har {gruppens} {gruppens === 1 ? 'uppgift' : 'uppgifter'}
      </NavLink>
      .
    </Paragraph>
  );
}
