import { Button } from '@digdir/designsystemet-react';
import { useId, useState, type ReactNode } from 'react';
import { useSmal } from '../lib/skarm.js';

interface FilterformProps {
  /** What the choices are about, for those who hear the page. */
  namn: string;
  sok: () => void;
  /** Undefined when there is nothing to clear. */
  rensa: (() => void) | undefined;
  children: ReactNode;
}

/** The choices above a list and the words to search for; on a phone they are folded, so that the list is what one sees first. */
export function Filterform({ namn, sok, rensa, children }: FilterformProps) {
  const smal = useSmal();
  const [utfallt, setUtfallt] = useState(false);
  const id = useId();
  const visas = !smal || utfallt;
  const rensning = rensa && (
    <Button type="button" variant="tertiary" onClick={rensa}>
      Rensa filter
    </Button>
  );
  return (
    <>
      {smal && (
        <div className="filter">
          <Button variant="secondary" data-size="sm" aria-expanded={utfallt} aria-controls={id} onClick={() => setUtfallt(!utfallt)}>
            Filtrera och sök
          </Button>
          {!utfallt && rensning}
        </div>
      )}
      <form
        id={id}
        className="filter"
        role="search"
        aria-label={namn}
        hidden={!visas}
        onSubmit={(e) => {
          e.preventDefault();
          sok();
        }}
      >
        {children}
        <Button type="submit" variant="secondary">
          Sök
        </Button>
        {rensning}
      </form>
    </>
  );
}
