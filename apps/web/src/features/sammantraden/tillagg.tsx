import { Button, Checkbox, Details, Fieldset, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { Avslag } from '../../components/avslag.js';
import { useJag } from '../../lib/jag.js';
import type { Mote, Punkt } from './api/sammantraden.js';
import { Text, Val } from './falt.js';
import { useFalt } from './punktutkast.js';
import { far } from './sammantrade.js';
import { useHandelse } from './use-handelse.js';

/** Statements of party groups and notes for the protocol: shown to all, handed in by those who may. */
export function Tillagg({ mote, punkt }: { mote: Mote; punkt: Punkt }) {
  return (
    <>
      {punkt.tillagg.length > 0 && (
        <section aria-labelledby="tillagg">
          <Heading level={3} data-size="2xs" id="tillagg">
            Yttranden och anteckningar till protokollet
          </Heading>
          {punkt.tillagg.map((en) => (
            <Paragraph key={en.id}>
              {en.slag === 'yttrande' ? `Yttrande från ${en.partier.map(({ namn }) => namn).join(' och ')}` : en.ledamot.namn}: {en.mening}
            </Paragraph>
          ))}
        </section>
      )}
      {far(mote, 'lamna-yttrande') && <Yttrande mote={mote} punkt={punkt} />}
      {far(mote, 'anteckna-till-protokollet') && <Protokollsanteckning mote={mote} punkt={punkt} />}
    </>
  );
}

function Yttrande({ mote, punkt }: { mote: Mote; punkt: Punkt }) {
  const jag = useJag().person.id;
  const partier = [...new Map(mote.ledamoter.flatMap(({ parti }) => (parti ? [[parti.id, parti.namn] as const] : [])))];
  const mitt = mote.ledamoter.find(({ id }) => id === jag)?.parti?.id;
  const [valda, setValda] = useState<readonly string[]>(mitt === undefined ? [] : [mitt]);
  const [mening, setMening] = useFalt('yttrande');
  const skicka = useHandelse(mote.id, 'Yttrandet är lämnat.', () => setMening(null));
  const lamnar = mitt === undefined ? mote.ledamoter.find(({ parti }) => parti !== null && valda.includes(parti.id))?.id : jag;
  if (partier.length === 0) return null;
  return (
    <Details defaultOpen={mening !== ''}>
      <Details.Summary>Lämna yttrande från partigrupper</Details.Summary>
      <Details.Content>
        <div className="dialogform smalt">
          <Fieldset>
            <Fieldset.Legend>Partier som står bakom</Fieldset.Legend>
            <div className="rutnat">
              {partier.map(([id, namn]) => (
                <Checkbox
                  key={id}
                  label={namn}
                  checked={valda.includes(id)}
                  onChange={() => setValda(valda.includes(id) ? valda.filter((en) => en !== id) : [...valda, id])}
                />
              ))}
            </div>
          </Fieldset>
          <Text etikett="Yttrandet" varde={mening} andra={setMening} />
          <Button
            variant="secondary"
            loading={skicka.isPending}
            onClick={() =>
              skicka.mutate({ handelse: 'lamna-yttrande', data: { punktId: punkt.id, personId: lamnar ?? jag, partier: valda, mening } })
            }
          >
            Lämna yttrandet
          </Button>
          {!skicka.isPending && <Avslag fel={skicka.error} />}
        </div>
      </Details.Content>
    </Details>
  );
}

function Protokollsanteckning({ mote, punkt }: { mote: Mote; punkt: Punkt }) {
  const jag = useJag().person.id;
  const valbara = mote.ledamoter.filter(({ id, narvarande }) => narvarande && (mote.jagForProtokollet || id === jag));
  const [person, setPerson] = useState(valbara[0]?.id ?? '');
  const [mening, setMening] = useFalt('protokollsanteckning');
  const skicka = useHandelse(mote.id, 'Anteckningen står i protokollet.', () => setMening(null));
  if (valbara.length === 0) return null;
  return (
    <Details defaultOpen={mening !== ''}>
      <Details.Summary>Anteckning till protokollet</Details.Summary>
      <Details.Content>
        <div className="dialogform smalt">
          <Val etikett="Anteckningen görs av" varde={person} val={valbara.map(({ id, namn }) => [id, namn] as const)} andra={setPerson} />
          <Text etikett="Anteckning till protokollet" varde={mening} andra={setMening} />
          <Button
            variant="secondary"
            loading={skicka.isPending}
            onClick={() => skicka.mutate({ handelse: 'anteckna-till-protokollet', data: { punktId: punkt.id, personId: person, mening } })}
          >
            Lägg anteckningen till protokollet
          </Button>
          {!skicka.isPending && <Avslag fel={skicka.error} />}
        </div>
      </Details.Content>
    </Details>
  );
}
