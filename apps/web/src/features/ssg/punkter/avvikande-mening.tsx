import { useState } from 'react';
import type { MoteSvar, Punkt } from '../api/moten.js';
import { Atgard } from '../atgard.js';
import { Skalfalt } from '../falt.js';

/** A member who sees it differently is noted by name. */
export function AvvikandeMening({ mote, punkt }: { mote: MoteSvar; punkt: Punkt }) {
  const [mening, setMening] = useState('');
  const [provad, setProvad] = useState(false);
  if (!mote.jagArLedamot || punkt.min?.lage === 'jav') return null;
  return (
    <Atgard
      mote={mote}
      typ="avvikande-mening"
      klart="Din avvikande mening är noterad."
      ingress="Den står i anteckningarna med ditt namn."
      data={() => {
        setProvad(true);
        return mening.trim() === '' ? null : { arendeId: punkt.arendeId, mening: mening.trim() };
      }}
      rensa={() => {
        setMening('');
        setProvad(false);
      }}
    >
      <Skalfalt
        etikett="Din mening"
        varde={mening}
        andra={setMening}
        fel={provad && mening.trim() === '' ? 'Skriv hur du ser på punkten.' : undefined}
      />
    </Atgard>
  );
}
