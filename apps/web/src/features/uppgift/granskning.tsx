import { Button, Paragraph } from '@digdir/designsystemet-react';
import { Avslag } from '../../components/avslag.js';
import type { Formular, Varden } from '../../components/formular/falt.js';
import { Svar } from '../../components/formular/svar.js';
import type { Val } from '../../lib/val.js';

interface GranskningProps {
  formular: Formular;
  /** The button and what follows, in the server's words. */
  verb: string;
  sedan: string;
  varden: Varden;
  val: Val;
  tillAvsnitt: (id: string) => void;
  sand: () => void;
  sander: boolean;
  forsok: number;
  fel: unknown;
  arendeId: string;
  lasOm: () => void;
}

/** Everything that will be sent, what happens next, and the button. */
export function Granskning({
  formular,
  verb,
  sedan,
  varden,
  val,
  tillAvsnitt,
  sand,
  sander,
  forsok,
  fel,
  arendeId,
  lasOm,
}: GranskningProps) {
  const tillSvaret = (saknas: string) => {
    const avsnitt = formular.avsnitt.find(({ falt }) => falt.some(({ namn }) => namn === saknas.split('.')[0]));
    return avsnitt ? () => tillAvsnitt(avsnitt.id) : null;
  };
  return (
    <>
      <Svar formular={formular} varden={varden} val={val} arendeId={arendeId} andra={tillAvsnitt} />
      <Paragraph>{sedan}</Paragraph>
      <div className="knapprad">
        <Button loading={sander} onClick={sand}>
          {verb}
        </Button>
        <Button variant="secondary" onClick={() => tillAvsnitt(formular.avsnitt[0]?.id ?? '')}>
          Tillbaka till formuläret
        </Button>
      </div>
      {forsok > 0 && <Paragraph role="status">Inget svar än. Försöker igen ({forsok} av 3). Det är säkert.</Paragraph>}
      {!sander && <Avslag fel={fel} arendeId={arendeId} igen={sand} uppdatera={lasOm} tillSvaret={tillSvaret} />}
    </>
  );
}
