import { rollNamn } from '#contracts';
import { Button, Field, Fieldset, Heading, Label, Paragraph, Radio, Select, Textfield } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState, type SyntheticEvent } from 'react';
import { useSearchParams } from 'react-router';
import { FelPaPlats } from '../../components/tillstand.js';
import type { ArendeSvar } from './api/arende.js';
import { personsokFraga, type Namnge } from './api/personer.js';

const roller = [
  'beredare',
  'sakkunnig',
  'beslutsfattare',
  'granskare',
  'kontaktperson',
  'informerad',
  'forslagsstallare',
] as const satisfies readonly Namnge['roll'][];
const tomt = { personId: '', roll: 'beredare' as Namnge['roll'], skal: '', till: '' };

interface Props {
  arende: ArendeSvar;
  namngePerson: (kropp: Namnge, namn: string) => Promise<unknown>;
}

/** Finding a person by name, or among those of an organ, and naming the person as something for a reason. */
export function NamngePerson({ arende, namngePerson }: Props) {
  const [adress, setAdress] = useSearchParams();
  const organ = adress.get('organ');
  const organNamn = arende.utanNamngiven.find(({ id }) => id === organ)?.namn ?? null;
  const [text, setText] = useState('');
  const sokt = useDeferredValue(text);
  const traffar = useQuery(personsokFraga(sokt, organ));
  const [val, setVal] = useState(tomt);
  const personer = text.trim().length > 1 || organ !== null ? (traffar.data?.personer ?? []) : [];
  const vald = personer.find(({ id }) => id === val.personId);
  const skicka = (e: SyntheticEvent) => {
    e.preventDefault();
    if (!vald) return;
    const kropp = { personId: vald.id, roll: val.roll, skal: val.skal.trim(), till: val.till === '' ? null : val.till };
    void namngePerson(kropp, vald.namn).then(
      () => {
        setVal(tomt);
        setText('');
        setAdress({}, { replace: true });
      },
      () => undefined,
    );
  };
  return (
    <section aria-labelledby="namnge">
      <Heading level={2} data-size="xs" id="namnge">
        Namnge en person
      </Heading>
      {arende.sekretess && <Paragraph>Den som namnges får se hela ärendet, med allt som står i det.</Paragraph>}
      <form className="dialogform" onSubmit={skicka}>
        <Textfield
          type="search"
          label={organ === null ? 'Sök person' : `Sök person hos ${organNamn ?? 'mottagaren'}`}
          description="Skriv början av för- eller efternamnet, minst två tecken."
          value={text}
          maxLength={100}
          autoComplete="off"
          onChange={(e) => setText(e.target.value)}
        />
        {organ !== null && (
          <Button variant="tertiary" data-size="sm" onClick={() => setAdress({}, { replace: true })}>
            Sök bland alla organ
          </Button>
        )}
        {traffar.isError && <FelPaPlats fel={traffar.error} igen={() => void traffar.refetch()} />}
        <Paragraph role="status" className="dampad">
          {antalText(traffar.isFetching, personer.length, text, organ)}
        </Paragraph>
        {personer.length > 0 && (
          <Fieldset>
            <Fieldset.Legend>Person</Fieldset.Legend>
            {personer.map((person) => (
              <Radio
                key={person.id}
                name="person"
                value={person.id}
                label={person.namn}
                description={person.roller.join('; ') || 'Ingen roll i dag'}
                checked={val.personId === person.id}
                onChange={() => setVal({ ...val, personId: person.id })}
              />
            ))}
          </Fieldset>
        )}
        {vald && (
          <>
            <Field>
              <Label>Namnges som</Label>
              <Select
                value={val.roll}
                onChange={(e) => setVal({ ...val, roll: roller.find((roll) => roll === e.target.value) ?? 'beredare' })}
              >
                {roller.map((roll) => (
                  <Select.Option key={roll} value={roll}>
                    {rollNamn(roll)}
                  </Select.Option>
                ))}
              </Select>
            </Field>
            <Textfield label="Skäl" value={val.skal} required maxLength={500} onChange={(e) => setVal({ ...val, skal: e.target.value })} />
            <Textfield
              type="date"
              label="Till och med (valfritt)"
              value={val.till}
              onChange={(e) => setVal({ ...val, till: e.target.value })}
            />
            <div className="knapprad">
              <Button type="submit">Namnge {vald.namn}</Button>
            </div>
          </>
        )}
      </form>
    </section>
  );
}

function antalText(soker: boolean, antal: number, text: string, organ: string | null): string {
  if (text.trim().length < 2 && organ === null) return '';
  if (antal > 0) return antal === 1 ? 'En person hittad.' : `${antal} personer hittade.`;
  return soker ? 'Söker.' : 'Ingen person hittad. Pröva en annan stavning.';
}
