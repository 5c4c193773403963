import { Alert, Button, Paragraph } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { NavLink, useLocation, useSearchParams } from 'react-router';
import { Fler } from '../../components/fler.js';
import { Sida } from '../../components/sida.js';
import { FelPaPlats, Laddar } from '../../components/tillstand.js';
import { useBred } from '../../lib/skarm.js';
import { useListval } from '../../lib/skrivbord.js';
import { hamtaBevakade } from './api/vyer.js';
import type { InkorgFraga, InkorgRad, Vy } from './api/hamta-inkorg.js';
import { Bevakade, bevakadeNyckel } from './bevakade.js';
import { Dialoger, type OppenDialog } from './dialoger.js';
import { Filter } from './filter.js';
import { Forhandsvisning } from './forhandsvisning.js';
import { InforMotet } from './infor-motet.js';
import { Inkorgslista } from './inkorgslista.js';
import { Listverktyg } from './listverktyg.js';
import { Massatgarder } from './massatgarder.js';
import { SparadeVyer } from './sparade-vyer.js';
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
const BEVAKADE = 'bevakade';

/** The inbox: what waits, why it stands where it stands, and whose it is. */
export function Inkorg() {
  const [sok] = useSearchParams();
  return sok.get('vy') === BEVAKADE ? (
    <Sida titel="Inkorg">
      <Flikar vald={BEVAKADE} antal={undefined} />
      <Bevakade />
    </Sida>
  ) : (
    <Uppgiftslista />
  );
}

function Flikar({ vald, antal }: { vald: string; antal: { mina: number; grupp: number } | undefined }) {
  const bevakade = useQuery({ queryKey: [...bevakadeNyckel, 'antal'], queryFn: () => hamtaBevakade(null), staleTime: 60_000 });
  const flik = (vy: string, etikett: string, hurManga: number | undefined) => (
    <NavLink key={vy} to={`/inkorg?vy=${vy}`} className={vy === vald ? 'vald' : ''} aria-current={vy === vald ? 'page' : undefined}>
      {etikett}
      {hurManga !== undefined && <span className="antal"> {hurManga}</span>}
    </NavLink>
  );
  return (
    <nav className="flikar" aria-label="Vyer i inkorgen">
      {vyer.map(({ vy, etikett }) => flik(vy, etikett, vy === 'mina' || vy === 'grupp' ? antal?.[vy] : undefined))}
      {flik(BEVAKADE, 'Bevakade', bevakade.data?.antal)}
    </nav>
  );
}

function Uppgiftslista() {
  const [sok, setSokOchRulla] = useSearchParams();
  const { state } = useLocation() as { state: unknown };
  const setSok: typeof setSokOchRulla = (ny, val) => setSokOchRulla(ny, { preventScrollReset: true, state, ...val });
  const vy = lasVy(sok.get('vy'));
  const [text, setText] = useSoktext();
  const urval = {
    vy,
    process: sok.get('process') ?? undefined,
    typ: sok.get('typ') ?? undefined,
    organ: sok.get('organ') ?? undefined,
    frist: sok.get('frist') ?? undefined,
    sort: sok.get('sort') ?? undefined,
  };
  const { lista, rader, antal, nya, visaNya, andraRad } = useInkorg(urval, text);
  const innehav = useInnehav(andraRad, rader);
  const [listval, sattListval] = useListval(sok.get('sparad') ?? vy);
  const [valda, setValda] = useState<ReadonlySet<string>>(new Set());
  const [dialog, setDialog] = useState<OppenDialog | null>(null);
  const sokruta = useRef<HTMLInputElement>(null);
  const bred = useBred();
  const visad = bred ? (rader.find(({ id }) => id === sok.get('vald')) ?? rader[0]) : undefined;
  const filtrerad = text !== '' || ['process', 'typ', 'organ', 'frist'].some((namn) => sok.has(namn));
  const rensa = () => {
    setSok({ vy }, { state: null });
  };
  const medSok = (namn: string, varde: string) =>
    setSok((forra) => new URLSearchParams([...[...forra].filter(([ett]) => ett !== namn), [namn, varde]]), { replace: true });
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
      <Flikar vald={vy} antal={antal} />
      {vy !== 'klara' && <InforMotet />}
      <div className="verktygsrad">
        <SparadeVyer nu={sparbar(urval)} sparad={sok.get('sparad')} />
        <Listverktyg val={listval} satt={sattListval} />
      </div>
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
      {lista.data && rader.length === 0 && (
        <Tomt filtrerad={filtrerad} vy={vy} gruppens={vy === 'mina' ? (antal?.grupp ?? 0) : 0} rensa={rensa} />
      )}
      {rader.length > 0 && (
        <div className="listyta" data-delad={visad ? true : undefined}>
          <div className="listdel">
            <Inkorgslista
              rader={rader}
              vy={vy}
              dolda={listval.dolda}
              tathet={listval.tathet}
              valda={valda}
              setValda={setValda}
              visad={sok.get('vald')}
              delad={bred}
              visa={(id) => medSok('vald', id)}
              sort={sok.get('sort') ?? 'frist'}
              sortera={(sort) => medSok('sort', sort)}
              ta={taEllerFraga}
              slapp={(rad) => void innehav.slapp(rad)}
              fordela={(rad) => setDialog({ slag: 'fordela', ids: [rad.id] })}
              angra={() => void innehav.angraTagning()}
              tillSok={() => sokruta.current?.focus()}
            />
            <Fler lista={lista} />
          </div>
          {visad && <Forhandsvisning key={visad.id} rad={visad} ta={taEllerFraga} />}
        </div>
      )}
      <Massatgarder
        antal={valda.size}
        avmarkera={() => setValda(new Set())}
        gor={(atgard) => void innehav.flera({ atgard, uppgifter: [...valda] }).then(() => setValda(new Set()))}
        fordela={() => setDialog({ slag: 'fordela', ids: [...valda] })}
        bevaka={() => void innehav.bevakaAlla(rader.filter(({ id }) => valda.has(id))).then(() => setValda(new Set()))}
      />
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

/** What a saved view keeps of the address; unknown words are left out. */
function sparbar({ vy, process, typ, organ, frist, sort }: InkorgFraga) {
  const frister = ['forfallen', 'vecka', 'ingen'] as const;
  const sorteringar = ['frist', '-frist', 'skapad', '-skapad'] as const;
  const hel = { process, typ, organ, frist: frister.find((en) => en === frist), sort: sorteringar.find((en) => en === sort) };
  return { vy, ...(Object.fromEntries(Object.entries(hel).filter(([, varde]) => varde !== undefined)) as typeof hel) };
}

const tomt: Record<Vy, string> = {
  mina: 'Inget väntar på dig.',
  grupp: 'Inget väntar på din grupp.',
  organ: 'Det finns inga öppna uppgifter i dina organ.',
  klara: 'Du har inte avslutat någon uppgift än.',
};

function Tomt({ filtrerad, vy, gruppens, rensa }: { filtrerad: boolean; vy: Vy; gruppens: number; rensa: () => void }) {
  if (filtrerad)
    return (
      <Paragraph>
        Inga träffar.{' '}
        <Button variant="tertiary" data-size="sm" onClick={rensa}>
          Rensa filter
        </Button>
      </Paragraph>
    );
  if (gruppens === 0) return <Paragraph>{tomt[vy]}</Paragraph>;
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
