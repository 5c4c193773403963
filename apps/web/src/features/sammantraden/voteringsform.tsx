import { Button, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { Avslag } from '../../components/avslag.js';
import type { Mote, Punkt } from './api/sammantraden.js';
import { StrykDelfraga } from './delfragor.js';
import { Val } from './falt.js';
import { PagaendeVotering } from './pagaende-votering.js';
import { Rostning } from './rostning.js';
import { useHandelse } from './use-handelse.js';
import { type Fragan, fragaord, fragorna, type Voteringsforslag } from './voteringsforslag.js';

/** The question that stands next, and the motions that are settled by themselves. */
export function Voteringsform({ mote, punkt }: { mote: Mote; punkt: Punkt }) {
  const fragor = punkt.votering ? fragorna(punkt).filter(({ slag }) => slag === 'for-sig') : fragorna(punkt);
  return (
    <>
      {fragor.map((fraga, plats) => (
        <Fraga key={`${fraga.slag} ${fraga.ja[0]?.mening ?? ''}`} mote={mote} punkt={punkt} fraga={fraga} forst={plats === 0} />
      ))}
      <StrykDelfraga moteId={mote.id} punkt={punkt} />
    </>
  );
}

/** What yes and no mean in the question, and the main proposal that they are about; what has not been chosen is what is likely. */
function useParet(fraga: Fragan, visas: Mote['pagaendeVotering']) {
  const [vald, setVald] = useState<{ ja?: string; nej?: string; huvud?: string }>(visas ?? {});
  const finn = (val: readonly Voteringsforslag[], mening: string | undefined) => val.find((en) => en.mening === mening) ?? val[0];
  const huvud = finn(fraga.huvudforslag, vald.huvud);
  const jaVal = fraga.ja.filter((en) => en.mening !== huvud?.mening);
  const ja = finn(jaVal, vald.ja);
  const nejVal = fraga.nej.filter((en) => en.mening !== huvud?.mening && en.mening !== ja?.mening);
  const nej = finn(nejVal, vald.nej);
  const falt = [
    { etikett: 'Huvudförslag', vald: huvud, val: fraga.huvudforslag, andra: (mening: string) => setVald({ huvud: mening }) },
    { etikett: 'Ja betyder', vald: ja, val: jaVal, andra: (mening: string) => setVald({ ...vald, ja: mening }) },
    { etikett: 'Nej betyder', vald: nej, val: nejVal, andra: (mening: string) => setVald({ ...vald, nej: mening }) },
  ];
  return { huvud, ja, nej, falt };
}
type Falt = ReturnType<typeof useParet>['falt'];

/** Asked for, then held; those who follow the meeting see that the votes are being given for as long as it is open. */
function Fraga({ mote, punkt, fraga, forst }: { mote: Mote; punkt: Punkt; fraga: Fragan; forst: boolean }) {
  const pagaende = mote.aktuellPunkt === punkt.nr ? mote.pagaendeVotering : null;
  const visas = pagaende && (pagaende.slag ?? 'huvud') === fraga.slag ? pagaende : null;
  const [oppen, setOppen] = useState(visas !== null);
  const knapp = useRef<HTMLButtonElement>(null);
  const { huvud, ja, nej, falt } = useParet(fraga, visas);
  if (!ja || !nej) return null;
  const valen = <Valen falt={falt} />;
  const stang = () => {
    flushSync(() => setOppen(false));
    knapp.current?.focus();
  };
  const stalld = { slag: fraga.slag, ja, nej, huvudforslag: huvud ?? null };
  if (oppen) return <Rostning mote={mote} punkt={punkt} fraga={stalld} valen={valen} stang={stang} />;
  const { rubrik, hjalp } = fragaord[fraga.slag];
  const id = `fraga-${fraga.slag}-${ja.yrkandeId ?? ''}`;
  return (
    <section data-moment={forst ? 'v' : undefined} aria-labelledby={fraga.slag === 'huvud' ? undefined : id}>
      <PagaendeVotering mote={mote} nr={punkt.nr} />
      {fraga.slag !== 'huvud' && (
        <>
          <Heading level={3} data-size="2xs" id={id}>
            {rubrik}
          </Heading>
          {hjalp && <Paragraph>{hjalp}</Paragraph>}
          {valen}
        </>
      )}
      <div className="knapprad">
        <Button
          ref={knapp}
          variant="secondary"
          onClick={() => setOppen(true)}
          data-steg={punkt.delfragor.length > 0 || fraga.slag !== 'huvud' ? 'fraga' : undefined}
        >
          {fraga.slag === 'for-sig' ? 'Begär votering om yrkandet' : 'Begär votering'}
        </Button>
      </div>
      {stalld.slag !== 'huvud' && <UtanVotering moteId={mote.id} punkt={punkt} fraga={stalld} />}
    </section>
  );
}

function Valen({ falt }: { falt: Falt }) {
  return falt.map(({ etikett, vald, val, andra }) => {
    if (!vald) return null;
    if (val.length === 1)
      return (
        <Paragraph key={etikett}>
          {etikett}: {vald.mening}
        </Paragraph>
      );
    return (
      <Val key={etikett} etikett={etikett} varde={vald.mening} val={val.map(({ mening }) => [mening, mening] as const)} andra={andra} />
    );
  });
}

/** Nobody asks for a vote: it is as the chair finds. */
function UtanVotering({ moteId, punkt, fraga }: { moteId: string; punkt: Punkt; fraga: Parameters<typeof Rostning>[0]['fraga'] }) {
  const skicka = useHandelse(moteId, 'Delfrågan är avgjord.');
  const finn = (vann: 'ja' | 'nej') => () =>
    skicka.mutate({ handelse: 'avgor-delfraga', data: { punktId: punkt.id, radVersion: punkt.radVersion, ...fraga, vann } });
  return (
    <>
      <Paragraph>Begärs ingen votering: vad finner ordföranden?</Paragraph>
      <div className="knapprad">
        {(['ja', 'nej'] as const).map((vann) => (
          <Button key={vann} variant="tertiary" loading={skicka.isPending} onClick={finn(vann)}>
            {fraga[vann].mening}
          </Button>
        ))}
      </div>
      {!skicka.isPending && <Avslag fel={skicka.error} />}
    </>
  );
}
