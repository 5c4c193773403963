import { useState } from 'react';
import type { MoteSvar, Punkt } from './api/moten.js';
import { Atgard } from './atgard.js';
import { Skalfalt } from './falt.js';

/** Any member may take an item from the consent list to the discussion. */
export function Lyft({ mote, punkt }: { mote: MoteSvar; punkt: Punkt }) {
  const [skal, setSkal] = useState('');
  const [provad, setProvad] = useState(false);
  const jav = punkt.min?.lage === 'jav';
  if (punkt.lyft || punkt.status !== 'oppen' || jav) return null;
  return (
    <Atgard
      mote={mote}
      typ="lyft-punkt"
      klart={`${punkt.titel} är lyft till diskussion.`}
      ingress={`${punkt.nr}. ${punkt.titel} tas upp på dagordningen i stället för på samtyckeslistan.`}
      data={() => {
        setProvad(true);
        return skal.trim() === '' ? null : { arendeId: punkt.arendeId, skal: skal.trim() };
      }}
    >
      <Skalfalt varde={skal} andra={setSkal} fel={provad && skal.trim() === '' ? 'Skriv vad gruppen behöver tala om.' : undefined} />
    </Atgard>
  );
}
