import { Button, Details, Paragraph } from '@digdir/designsystemet-react';
import { Avslag } from '../../components/avslag.js';
import type { Punkt } from './api/sammantraden.js';
import { Text } from './falt.js';
import { useFalt } from './punktutkast.js';
import { useHandelse } from './use-handelse.js';

/** Takes an item that is not to be decided from the agenda, with the reason; its number stays and it gets no paragraph. */
export function StrykPunkt({ moteId, punkt }: { moteId: string; punkt: Punkt }) {
  const [skal, setSkal] = useFalt('stryk');
  const skicka = useHandelse(moteId, 'Punkten är struken.', () => setSkal(null));
  return (
    <Details defaultOpen={skal !== ''}>
      <Details.Summary>Stryk punkten</Details.Summary>
      <Details.Content>
        <div className="dialogform smalt">
          <Paragraph>
            Punkten behandlas inte och får ingen paragraf. Ett ärende väntar kvar och kan tas upp på ett annat sammanträde.
          </Paragraph>
          <Text etikett="Skäl till att punkten stryks" varde={skal} andra={setSkal} />
          <div className="knapprad">
            <Button
              variant="secondary"
              data-color="danger"
              loading={skicka.isPending}
              onClick={() => skicka.mutate({ handelse: 'stryk-punkt', data: { punktId: punkt.id, radVersion: punkt.radVersion, skal } })}
            >
              Stryk punkten
            </Button>
          </div>
          {!skicka.isPending && <Avslag fel={skicka.error} />}
        </div>
      </Details.Content>
    </Details>
  );
}
