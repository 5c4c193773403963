import { useState } from 'react';
import type { MoteSvar } from '../api/moten.js';
import { Atgard } from '../atgard.js';
import { Datumfalt, dagarnaLigger, Ramfalt, ramtext, Skalfalt, tolkaRam } from '../falt.js';

/** The days and the frame can be changed, each with a reason that is kept. */
export function Andringsforslag({ mote }: { mote: MoteSvar }) {
  const [datum, setDatum] = useState(mote.datum);
  const [ram, setRam] = useState(ramtext(mote.ramTkr));
  const [skal, setSkal] = useState('');
  const [provad, setProvad] = useState(false);
  const skrivet = (data: Record<string, unknown> | null) => {
    setProvad(true);
    return data === null || skal.trim() === '' ? null : { ...data, skal: skal.trim() };
  };
  const rensa = () => {
    setSkal('');
    setProvad(false);
  };
  const fel = provad && skal.trim() === '' ? 'Skriv varför.' : undefined;
  const ramTkr = tolkaRam(ram);
  return (
    <>
      <Atgard
        mote={mote}
        typ="andra-datum"
        klart="Mötets dagar är ändrade."
        ingress="Alla i gruppen ser de nya dagarna och skälet."
        data={() => skrivet(dagarnaLigger(datum) ? { datum } : null)}
        rensa={rensa}
      >
        <Datumfalt datum={datum} andra={setDatum} />
        <Skalfalt varde={skal} andra={setSkal} fel={fel} />
      </Atgard>
      <Atgard
        mote={mote}
        typ="andra-ram"
        klart="Ramen är ändrad."
        ingress="Rangordningarna räknas om mot den nya ramen."
        data={() => skrivet(ramTkr ? { ramTkr } : null)}
        rensa={rensa}
      >
        <Ramfalt ram={ram} andra={setRam} />
        <Skalfalt varde={skal} andra={setSkal} fel={fel} />
      </Atgard>
    </>
  );
}
