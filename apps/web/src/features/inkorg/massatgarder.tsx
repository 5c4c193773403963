import { Button } from '@digdir/designsystemet-react';

const HOGST = 200;

/** What can be done with all marked rows at once, at most 200. */
export function Massatgarder({
  antal,
  gor,
  fordela,
  bevaka,
  avmarkera,
}: {
  antal: number;
  gor: (atgard: 'ta' | 'slapp') => void;
  fordela: () => void;
  bevaka: () => void;
  avmarkera: () => void;
}) {
  if (antal === 0) return null;
  if (antal > HOGST)
    return (
      <div className="massa">
        {antal} valda. Välj högst {HOGST}.{' '}
        <Button variant="tertiary" data-size="sm" onClick={avmarkera}>
          Avmarkera
        </Button>
      </div>
    );
  return (
    <div className="massa" role="group" aria-label="Gör med de valda">
      <span>{antal === 1 ? '1 vald' : `${antal} valda`}</span>
      <Button data-size="sm" variant="secondary" onClick={() => gor('ta')}>
        Ta
      </Button>
      <Button data-size="sm" variant="secondary" onClick={() => gor('slapp')}>
        Lämna tillbaka
      </Button>
      <Button data-size="sm" variant="secondary" onClick={fordela}>
        Fördela …
      </Button>
      <Button data-size="sm" variant="secondary" onClick={bevaka}>
        Bevaka ärendena
      </Button>
      <Button data-size="sm" variant="tertiary" onClick={avmarkera}>
        Avmarkera
      </Button>
    </div>
  );
}
