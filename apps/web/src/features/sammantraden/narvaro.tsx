import { Button, Checkbox, Field, Fieldset, Heading, Label, Select } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { Avslag } from '../../components/avslag.js';
import type { Mote } from './api/sammantraden.js';
import { rollord } from './ord.js';
import { useHandelse } from './use-handelse.js';

function vaxla(alla: readonly string[], id: string): string[] {
  return alla.includes(id) ? alla.filter((en) => en !== id) : [...alla, id];
}

interface Valjare {
  namn: string;
  ledamoter: Mote['ledamoter'];
  valda: readonly string[];
  byt: (id: string) => void;
}

function Personval({ namn, ledamoter, valda, byt }: Valjare) {
  return (
    <Fieldset>
      <Fieldset.Legend>{namn}</Fieldset.Legend>
      <div className="rutnat">
        {ledamoter.map((en) => (
          <Checkbox
            key={en.id}
            label={`${en.namn}${en.parti ? ` (${en.parti.beteckning})` : ''}, ${rollord[en.roll].toLowerCase()}`}
            checked={valda.includes(en.id)}
            onChange={() => byt(en.id)}
          />
        ))}
      </div>
    </Fieldset>
  );
}

/** The roll call: everybody is there until it is said otherwise, and the chair leads. */
export function Oppna({ mote }: { mote: Mote }) {
  const [narvarande, setNarvarande] = useState(() => mote.ledamoter.filter(({ roll }) => roll !== 'ersattare').map(({ id }) => id));
  const [distans, setDistans] = useState<string[]>([]);
  const [ordforande, setOrdforande] = useState(() => mote.ledamoter.find(({ roll }) => roll === 'ordforande')?.id ?? '');
  const skicka = useHandelse(mote.id, 'Sammanträdet är öppnat.');
  return (
    <section aria-labelledby="upprop">
      <Heading level={2} data-size="xs" id="upprop">
        Upprop
      </Heading>
      <Personval namn="Närvarande" ledamoter={mote.ledamoter} valda={narvarande} byt={(id) => setNarvarande(vaxla(narvarande, id))} />
      {mote.tillaterDistans && (
        <Personval
          namn="På distans"
          ledamoter={mote.ledamoter.filter(({ id }) => narvarande.includes(id))}
          valda={distans}
          byt={(id) => setDistans(vaxla(distans, id))}
        />
      )}
      <Field className="namnfalt">
        <Label>Ordförande på sammanträdet</Label>
        <Select value={ordforande} onChange={(e) => setOrdforande(e.target.value)}>
          {mote.ledamoter.map(({ id, namn }) => (
            <Select.Option key={id} value={id}>
              {namn}
            </Select.Option>
          ))}
        </Select>
      </Field>
      <Button
        loading={skicka.isPending}
        onClick={() =>
          skicka.mutate({
            handelse: 'oppna-sammantradet',
            data: { ordforande, narvarande, distans: distans.filter((id) => narvarande.includes(id)) },
          })
        }
      >
        Öppna sammanträdet
      </Button>
      {!skicka.isPending && <Avslag fel={skicka.error} />}
    </section>
  );
}

/** Who approves the protocol besides the chair. */
export function Justerare({ mote }: { mote: Mote }) {
  const [valda, setValda] = useState<string[]>([]);
  const [ersattare, setErsattare] = useState<string[]>([]);
  const skicka = useHandelse(mote.id, 'Dagordningen är fastställd.');
  const valbara = mote.ledamoter.filter(({ id, tjanstgor }) => tjanstgor && id !== mote.ordforande);
  return (
    <section aria-labelledby="justerare">
      <Heading level={2} data-size="xs" id="justerare">
        Justerare
      </Heading>
      <Personval namn="Justerar utöver ordföranden" ledamoter={valbara} valda={valda} byt={(id) => setValda(vaxla(valda, id))} />
      <Personval
        namn="Tar över om en justerare avböjer, i den ordning de väljs"
        ledamoter={valbara.filter(({ id }) => !valda.includes(id))}
        valda={ersattare}
        byt={(id) => setErsattare(vaxla(ersattare, id))}
      />
      <Button
        loading={skicka.isPending}
        onClick={() => skicka.mutate({ handelse: 'faststall-dagordning', data: { justerare: valda, ersattareForJusterare: ersattare } })}
      >
        Fastställ dagordningen
      </Button>
      {!skicka.isPending && <Avslag fel={skicka.error} />}
    </section>
  );
}

/** Those who come and go, and who leads. */
export function Narvaro({ mote }: { mote: Mote }) {
  const skicka = useHandelse(mote.id, 'Närvaron är ändrad.');
  const valda = mote.ledamoter.filter(({ narvarande }) => narvarande).map(({ id }) => id);
  return (
    <section aria-labelledby="narvaro">
      <Heading level={2} data-size="xs" id="narvaro">
        Närvaro
      </Heading>
      {!skicka.isPending && <Avslag fel={skicka.error} />}
      <Personval
        namn="Närvarande"
        ledamoter={mote.ledamoter}
        valda={valda}
        byt={(personId) => skicka.mutate({ handelse: 'narvaro', data: { personId, narvarande: !valda.includes(personId) } })}
      />
      {mote.tillaterDistans && (
        <Personval
          namn="På distans"
          ledamoter={mote.ledamoter.filter(({ narvarande, distans }) => !narvarande || distans)}
          valda={mote.ledamoter.flatMap(({ id, distans }) => (distans ? [id] : []))}
          byt={(personId) =>
            skicka.mutate({
              handelse: 'narvaro',
              data: { personId, narvarande: !valda.includes(personId), distans: !valda.includes(personId) },
            })
          }
        />
      )}
      <Field className="namnfalt">
        <Label>Leder sammanträdet</Label>
        <Select
          value={mote.ordforande ?? ''}
          onChange={(e) => skicka.mutate({ handelse: 'byt-ordforande', data: { personId: e.target.value } })}
        >
          {mote.ledamoter
            .filter(({ tjanstgor }) => tjanstgor)
            .map(({ id, namn }) => (
              <Select.Option key={id} value={id}>
                {namn}
              </Select.Option>
            ))}
        </Select>
      </Field>
    </section>
  );
}
