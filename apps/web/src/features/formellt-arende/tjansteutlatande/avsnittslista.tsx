import { CheckmarkIcon, PencilWritingIcon } from '@navikt/aksel-icons';
import { useEffect, useState } from 'react';
import type { Formular } from '../../../components/formular/falt.js';
import { useJag } from '../../../lib/jag.js';
import { lasSpegel } from '../../../lib/utkastspegel.js';
import type { TuSvar } from '../api/tjansteutlatande.js';
import { spegelId } from './use-avsnitt.js';

export const HELA = 'hela';
export const VERSIONER = 'versioner';

/** The sections, each with who writes in it; then the whole text and its versions. */
export function Avsnittslista({
  tu,
  formular,
  valt,
  till,
}: {
  tu: TuSvar;
  formular: Formular;
  valt: string;
  till: (avsnitt: string) => void;
}) {
  const osparade = useOsparade(tu, valt);
  const klara = formular.avsnitt.filter(({ id }) => arIfyllt(tu, id)).length;
  return (
    <nav className="avsnittslista" aria-label="Avsnitt">
      <p className="dampad">
        {klara} av {formular.avsnitt.length} påbörjade
      </p>
      <ol>
        {formular.avsnitt.map(({ id, rubrik }) => {
          const las = tu.avsnitt.find(({ avsnitt }) => avsnitt === id)?.las;
          return (
            <Rad key={id} vald={valt === id} vid={() => till(id)}>
              {las && !las.min ? <PencilWritingIcon aria-hidden /> : arIfyllt(tu, id) ? <CheckmarkIcon title="Påbörjat" /> : <TomIkon />}
              <span>
                {rubrik}
                {las && !las.min && <span className="skrivare"> {las.namn} skriver</span>}
                {osparade.has(id) && <span className="skrivare"> Osparad text här</span>}
              </span>
            </Rad>
          );
        })}
        <Rad vald={valt === HELA} vid={() => till(HELA)}>
          <TomIkon />
          <span>Hela texten</span>
        </Rad>
        <Rad vald={valt === VERSIONER} vid={() => till(VERSIONER)}>
          <TomIkon />
          <span>Versioner ({tu.versioner.length})</span>
        </Rad>
      </ol>
    </nav>
  );
}

const TomIkon = () => <span className="tomikon" />;

function Rad({ vald, vid, children }: { vald: boolean; vid: () => void; children: React.ReactNode }) {
  return (
    <li>
      <button type="button" aria-current={vald ? 'step' : undefined} onClick={vid}>
        {children}
      </button>
    </li>
  );
}

/** Sections with text that only this browser has, after a lost connection or a closed page. */
function useOsparade(tu: TuSvar, valt: string): ReadonlySet<string> {
  const jag = useJag().person.id;
  const [osparade, setOsparade] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => {
    let kvar = true;
    void Promise.all(tu.avsnitt.map(async ({ avsnitt }) => ((await lasSpegel(spegelId(jag, tu.arendeId, avsnitt))) ? [avsnitt] : []))).then(
      (namn) => kvar && setOsparade(new Set(namn.flat().filter((avsnitt) => avsnitt !== valt))),
    );
    return () => {
      kvar = false;
    };
  }, [jag, tu.arendeId, tu.avsnitt, valt]);
  return osparade;
}

function arIfyllt(tu: TuSvar, id: string): boolean {
  const innehall = tu.avsnitt.find(({ avsnitt }) => avsnitt === id)?.innehall ?? {};
  return Object.values(innehall).some(harInnehall);
}

function harInnehall(varde: unknown): boolean {
  if (Array.isArray(varde)) return varde.length > 0;
  if (typeof varde === 'object' && varde !== null) return Object.values(varde).some(harInnehall);
  return varde !== null && varde !== undefined && varde !== '' && varde !== false;
}
