import { Heading, Paragraph, Textfield } from '@digdir/designsystemet-react';
import { useState } from 'react';
import type { Justering, Mote } from './api/sammantraden.js';
import { SkrivUnder } from './skriv-under.js';

/** The secretary signs the version and sends it to those who approve. */
export function SkickaForJustering({ mote, justering: { protokoll, jag } }: { mote: Mote; justering: Justering }) {
  const [forvaring, setForvaring] = useState(`Kansliet, ${mote.organ.namn}`);
  if (!protokoll) return null;
  return (
    <section className="dialogform" aria-labelledby="skicka">
      <Heading level={2} data-size="xs" id="skicka">
        Skicka för justering
      </Heading>
      <SkrivUnder
        moteId={mote.id}
        farskTill={jag.farskTill}
        handelse={{ handelse: 'skicka-for-justering', data: { hash: protokoll.hash, forvaring } }}
        knapp="Skriv under och skicka för justering"
        klart="Protokollet är skickat för justering."
      >
        <Paragraph>
          Läs utkastet och komplettera det om något saknas. Efter din underskrift får ordföranden och justerarna det i sina inkorgar.
        </Paragraph>
        <Textfield
          label="Var protokollet förvaras"
          description="Står i anslaget, så att alla vet var det går att läsa."
          value={forvaring}
          onChange={(e) => setForvaring(e.target.value)}
        />
      </SkrivUnder>
    </section>
  );
}
