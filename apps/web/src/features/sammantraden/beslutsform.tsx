import { Button, Checkbox, Heading } from '@digdir/designsystemet-react';
import { useState, type SyntheticEvent } from 'react';
import { Avslag } from '../../components/avslag.js';
import type { Mote, Punkt } from './api/sammantraden.js';
import { Text, Val } from './falt.js';
import { utfallsord } from './ord.js';
import { useFalt } from './punktutkast.js';
import { valdAv } from './sedlar.js';
import { useHandelse } from './use-handelse.js';

const FARDIG = { avslag: 'Förslaget avslås.', aterremiss: 'Ärendet återremitteras.', bordlagd: 'Ärendet bordläggs.', bifall: '' } as const;

/** The decision in its numbered sentences; the server gives the paragraph. */
export function Beslutsform({ mote, punkt }: { mote: Mote; punkt: Punkt }) {
  const valda = valdaAv(punkt);
  const forslag = valda ? `${mote.organ.namn} väljer ${valda}.` : punkt.forslag.map(({ text }) => text).join('\n') || 'Enligt förslaget.';
  const andring = vinnandeAndring(punkt);
  const textFor = (utfall: string) => FARDIG[utfall as keyof typeof FARDIG] || [andring ?? forslag, ...bifallnaForSig(punkt)].join('\n');
  const [utfall, setUtfall] = useState<string>(() => vinnande(punkt));
  const [text, setText] = useFalt('beslut', textFor(utfall));
  const [omedelbar, setOmedelbar] = useState(false);
  const [skal, setSkal] = useFalt('omedelbar');
  const [medges, setMedges] = useState(false);
  const glom = () => {
    setText(null);
    setSkal(null);
  };
  const skicka = useHandelse(mote.id, 'Beslutet är fastställt.', undefined, glom);
  const vidSkicka = (e: SyntheticEvent) => {
    e.preventDefault();
    const rader = text.split('\n').map((rad) => rad.trim());
    skicka.mutate({
      handelse: 'faststall-beslut',
      data: {
        punktId: punkt.id,
        radVersion: punkt.radVersion,
        utfall,
        beslutspunkter: rader.filter((rad) => rad !== '').map((rad, plats) => ({ nr: plats + 1, text: rad })),
        omedelbartJusterad: omedelbar,
        skalOmedelbar: omedelbar ? skal : null,
        bradskandeMedges: medges,
      },
    });
  };
  return (
    <form className="dialogform smalt" noValidate onSubmit={vidSkicka} aria-labelledby="beslut" data-moment="b">
      <Heading level={3} data-size="2xs" id="beslut">
        Beslut
      </Heading>
      <Val
        etikett="Utfall"
        varde={utfall}
        val={Object.entries(utfallsord)}
        andra={(nytt) => {
          setUtfall(nytt);
          setText(null);
        }}
      />
      <Text etikett="Beslutspunkter" hjalp="En rad för varje beslutspunkt." varde={text} andra={setText} />
      <Checkbox label="Punkten justeras omedelbart" checked={omedelbar} onChange={() => setOmedelbar(!omedelbar)} />
      {omedelbar && <Text etikett="Skäl för omedelbar justering" varde={skal} andra={setSkal} />}
      {punkt.bradskande && mote.organtyp === 'kf' && (
        <Checkbox label="Alla närvarande är med på att ärendet avgörs (KL 5:52)" checked={medges} onChange={() => setMedges(!medges)} />
      )}
      <div className="knapprad">
        <Button type="submit" loading={skicka.isPending} data-steg="beslut">
          Fastställ beslutet
        </Button>
      </div>
      {!skicka.isPending && <Avslag fel={skicka.error} />}
    </form>
  );
}

/** Who was elected by the ballots; empty in what is not an election by ballots. */
function valdaAv({ sedlar, proportionellt }: Punkt): string {
  if (sedlar) return valdAv(sedlar);
  return proportionellt?.raknat?.valda.map(({ namn }) => namn).join(', ') ?? '';
}

/** What the server says that it is as the item stands; in an election the one who got the most votes. */
function vinnande({ omrostning, sedlar, proportionellt }: Punkt): string {
  return sedlar || proportionellt ? 'bifall' : (omrostning.avgjort ?? 'bifall');
}

/** The words of the amendment that the main vote was won by; null when it was not. */
function vinnandeAndring({ votering, yrkanden }: Punkt): string | null {
  if (!votering) return null;
  const { ja, nej, antal, utslagsrost } = votering;
  const { yrkandeId } = (antal.ja === antal.nej ? utslagsrost === 'ja' : antal.ja > antal.nej) ? ja : nej;
  return yrkanden.find(({ id }) => id === yrkandeId)?.mening ?? null;
}

/** What was settled by itself and accepted, in the words of the motion. */
function bifallnaForSig({ delfragor, yrkanden }: Punkt): string[] {
  return delfragor.flatMap(({ slag, ja, vann }) =>
    slag === 'for-sig' && vann === 'ja' ? (yrkanden.find(({ id }) => id === ja.yrkandeId)?.mening ?? []) : [],
  );
}
