import { Button, Heading } from '@digdir/designsystemet-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Avslag } from '../../components/avslag.js';
import { useMeddelande } from '../../components/meddelande.js';
import { type Punkt, sparaAnteckning } from './api/sammantraden.js';
import { Text } from './falt.js';
import { useFalt } from './punktutkast.js';

/** A note of one's own on an item, seen by nobody else. */
export function Anteckning({ moteId, punkt }: { moteId: string; punkt: Punkt }) {
  const [text, setText] = useFalt('anteckning', punkt.minAnteckning ?? '');
  const klient = useQueryClient();
  const { sag } = useMeddelande();
  const spara = useMutation({
    mutationFn: () => sparaAnteckning(moteId, punkt.id, text),
    onSuccess: async () => {
      await klient.invalidateQueries({ queryKey: ['sammantrade-punkter', moteId] });
      setText(null);
      sag('Din anteckning är sparad.');
    },
  });
  return (
    <section aria-labelledby="anteckning" data-moment="a">
      <Heading level={3} data-size="2xs" id="anteckning">
        Min anteckning
      </Heading>
      <div className="dialogform smalt">
        <Text etikett="Anteckning" hjalp="Bara du ser den." varde={text} andra={setText} />
        <Button variant="tertiary" loading={spara.isPending} onClick={() => spara.mutate()}>
          Spara anteckningen
        </Button>
        {!spara.isPending && <Avslag fel={spara.error} />}
      </div>
    </section>
  );
}
