import { Button, Fieldset, Paragraph, ValidationMessage } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { visaTkr } from '../../lib/format.js';
import { Listval, Poangfalt, Talfalt, Textrad, Textruta, Valfalt, type FaltProps } from './enkla-falt.js';
import { ateranvandningAlternativ, infosakAlternativ, nyttotyper } from './alternativ.js';
import { organAttValja } from './organurval.js';
import { useFalt, useFormular } from './sammanhang.js';
import { SokLiknande } from './sok-liknande.js';
import { faltId } from './validera.js';

/** A criterion: a score and why. */
export function Kriterium({ vag, etikett, hjalp }: FaltProps) {
  return (
    <div className="grupp">
      <Poangfalt vag={`${vag}.poang`} etikett={etikett} hjalp={hjalp} />
      <Textruta vag={`${vag}.motivering`} etikett={`Motivering till ${etikett.toLowerCase()}`} />
    </div>
  );
}

interface Rad {
  [namn: string]: unknown;
}

/** Rows that are added and taken away; each row is a group with its own name. */
export function Rader({
  vag,
  etikett,
  hjalp,
  ny,
  namnge,
  laggTill,
  children,
}: FaltProps & {
  ny: () => Rad;
  namnge: (nr: number, rad: Rad) => string;
  laggTill: string;
  children: (radVag: string, rad: Rad) => ReactNode;
}) {
  const { varde, fel, andra } = useFalt(vag);
  const rader = Array.isArray(varde) ? (varde as Rad[]) : [];
  return (
    <Fieldset id={faltId(vag)} tabIndex={-1}>
      <Fieldset.Legend>{etikett}</Fieldset.Legend>
      {hjalp && <Fieldset.Description>{hjalp}</Fieldset.Description>}
      {rader.map((rad, nr) => (
        <div key={nr} className="radgrupp" role="group" aria-label={namnge(nr, rad)}>
          <div className="radgrupp-huvud">
            <strong>{namnge(nr, rad)}</strong>
            <Button
              variant="tertiary"
              data-color="danger"
              data-size="sm"
              aria-label={`Ta bort ${namnge(nr, rad)}`}
              onClick={() => andra(rader.filter((_, i) => i !== nr))}
            >
              Ta bort
            </Button>
          </div>
          {children(`${vag}.${nr}`, rad)}
        </div>
      ))}
      <div>
        <Button variant="secondary" data-size="sm" onClick={() => andra([...rader, ny()])}>
          {laggTill}
        </Button>
      </div>
      {fel && <ValidationMessage>{fel}</ValidationMessage>}
    </Fieldset>
  );
}

const nyNytta = () => ({ nytta: '', typ: null, matt: '', nulage: '', malvarde: '', vardeTkrPerAr: null, nar: null, effekt: '' });
/** What the row calls itself, or else the given name. */
export const namnEller = (rad: Rad, namn: string, annars: string) => {
  const varde = rad[namn];
  return typeof varde === 'string' && varde.trim() !== '' ? varde.trim() : annars;
};

/** Stakeholder → benefit → measure → value → when (B-17). */
export function Intressenter(props: FaltProps) {
  return (
    <Rader
      {...props}
      ny={() => ({ namn: '', nyttor: [nyNytta()] })}
      laggTill="Lägg till intressent"
      namnge={(nr, rad) => namnEller(rad, 'namn', `Intressent ${nr + 1}`)}
    >
      {(vag) => (
        <>
          <Textrad vag={`${vag}.namn`} etikett="Intressent" hjalp="Till exempel Elever och vårdnadshavare." />
          <Rader
            vag={`${vag}.nyttor`}
            etikett="Nyttor"
            ny={nyNytta}
            laggTill="Lägg till nytta"
            namnge={(nr, rad) => namnEller(rad, 'nytta', `Nytta ${nr + 1}`)}
          >
            {(nyttoVag) => (
              <div className="rutnat">
                <Textrad vag={`${nyttoVag}.nytta`} etikett="Nytta" />
                <Valfalt vag={`${nyttoVag}.typ`} etikett="Typ av nytta" alternativ={nyttotyper} />
                <Textrad vag={`${nyttoVag}.matt`} etikett="Mått" hjalp="Till exempel minuter per ärende." />
                <Textrad vag={`${nyttoVag}.nulage`} etikett="Nuläge" valfri />
                <Textrad vag={`${nyttoVag}.malvarde`} etikett="Målvärde" />
                <Talfalt vag={`${nyttoVag}.vardeTkrPerAr`} etikett="Värde per år" enhet="tkr" valfri />
                <Talfalt vag={`${nyttoVag}.nar`} etikett="Från år" hjalp="Till exempel 2028." />
                <Textrad vag={`${nyttoVag}.effekt`} etikett="Effekt" hjalp="Vad nyttan leder till." />
              </div>
            )}
          </Rader>
        </>
      )}
    </Rader>
  );
}

export function DeltagandeKunder(props: FaltProps) {
  const { val } = useFormular();
  const { varde } = useFalt(props.vag);
  const valda = Array.isArray(varde) ? (varde as Rad[]).map((rad) => rad['organ']) : [];
  const organ = organAttValja(val, 'kund', valda);
  return (
    <Rader
      {...props}
      ny={() => ({ organ: '', deltagare: '' })}
      laggTill="Lägg till kund"
      namnge={(nr, rad) => organ.find((o) => o.varde === rad['organ'])?.etikett ?? `Kund ${nr + 1}`}
    >
      {(vag) => (
        <div className="rutnat">
          <Listval vag={`${vag}.organ`} etikett="Organ" alternativ={organ} />
          <Textrad vag={`${vag}.deltagare`} etikett="Vem som deltog" hjalp="Funktion eller namn." />
        </div>
      )}
    </Rader>
  );
}

/** One-off cost per year, five years from now; a blank year is missing and not 0. */
export function Engangskostnad({ vag, etikett, hjalp }: FaltProps) {
  const { varde, fel, andra } = useFalt(vag);
  const belopp = typeof varde === 'object' && varde !== null ? (varde as Record<string, unknown>) : {};
  const forsta = new Date().getFullYear();
  const ar = [...new Set([...Object.keys(belopp), ...Array.from({ length: 5 }, (_, nr) => String(forsta + nr))])].sort();
  const summa = Object.values(belopp).reduce<number | null>((s, v) => (typeof v === 'number' ? (s ?? 0) + v : s), null);
  return (
    <Fieldset id={faltId(vag)} tabIndex={-1}>
      <Fieldset.Legend>{etikett}</Fieldset.Legend>
      {hjalp && <Fieldset.Description>{hjalp}</Fieldset.Description>}
      <div className="rutnat tatt">
        {ar.map((ett) => (
          <Talfalt key={ett} vag={`${vag}.${ett}`} etikett={`Kostnad ${ett}`} enhet="tkr" />
        ))}
      </div>
      <Paragraph>Summa: {visaTkr(summa)}</Paragraph>
      {fel && <ValidationMessage>{fel}</ValidationMessage>}
      {Object.keys(belopp).length > 0 && summa === null && (
        <div>
          <Button variant="tertiary" data-size="sm" onClick={() => andra({})}>
            Rensa åren
          </Button>
        </div>
      )}
    </Fieldset>
  );
}

export function Ateranvandning({ vag, etikett, hjalp }: FaltProps) {
  const { varde } = useFalt('behovOchMal');
  return (
    <div className="grupp">
      <SokLiknande forslag={typeof varde === 'string' ? varde : ''} />
      <Valfalt vag={`${vag}.resultat`} etikett={etikett} hjalp={hjalp} alternativ={ateranvandningAlternativ} />
      <Textruta vag={`${vag}.skal`} etikett="Skäl" hjalp="Krävs när det inte går att återanvända eller bara delvis går." valfri />
    </div>
  );
}

export function Tjanster(props: FaltProps) {
  const { val } = useFormular();
  const kanda = val.tjanster.map(({ namn }) => namn).join(', ');
  return (
    <Rader
      {...props}
      ny={() => ({ namn: '', infosakNiva: null })}
      laggTill="Lägg till tjänst"
      namnge={(nr, rad) => namnEller(rad, 'namn', `Tjänst ${nr + 1}`)}
    >
      {(vag) => (
        <div className="rutnat">
          <Textrad vag={`${vag}.namn`} etikett="Tjänst" hjalp={kanda ? `Registrerade: ${kanda.slice(0, 160)}` : undefined} />
          <Niva vag={`${vag}.infosakNiva`} />
        </div>
      )}
    </Rader>
  );
}

function Niva({ vag }: { vag: string }) {
  const { varde, fel, andra } = useFalt(vag);
  return (
    <Fieldset id={faltId(vag)} tabIndex={-1}>
      <Fieldset.Legend>Informationssäkerhetsnivå</Fieldset.Legend>
      <div className="poang">
        {infosakAlternativ.map((niva) => (
          <label key={niva} className="radioruta">
            <input type="radio" className="ds-input" name={vag} checked={varde === niva} onChange={() => andra(niva)} /> {niva}
          </label>
        ))}
      </div>
      {fel && <ValidationMessage>{fel}</ValidationMessage>}
    </Fieldset>
  );
}
