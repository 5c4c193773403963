import { Button, Field, Heading, Label, Select, Textarea, Textfield } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { useState, type SyntheticEvent } from 'react';
import { Avslag } from '../../components/avslag.js';
import { type Mote, vantandeFraga } from './api/sammantraden.js';
import { slagord } from './ord.js';
import { useHandelse } from './use-handelse.js';

const tom = { slag: 'arende', rubrik: '', arendeId: '', forslag: '' };

/** An item of the agenda: a case that waits for the organ, or one without a case. Proposals are a line each. */
export function LaggTillPunkt({ mote }: { mote: Mote }) {
  const [varden, setVarden] = useState(tom);
  const skicka = useHandelse(mote.id, 'Punkten är tillagd.', () => setVarden((forra) => ({ ...tom, slag: forra.slag })));
  const vantande = useQuery(vantandeFraga(mote.id));
  const arenden = vantande.data?.rader ?? [];
  const satt = (falt: keyof typeof tom) => (e: { target: { value: string } }) =>
    setVarden((forra) => ({ ...forra, [falt]: e.target.value }));
  const vidSkicka = (e: SyntheticEvent) => {
    e.preventDefault();
    const forslag = varden.forslag
      .split('\n')
      .map((rad) => rad.trim())
      .filter((rad) => rad !== '')
      .map((text, plats) => ({ nr: plats + 1, text }));
    const valt = varden.slag === 'arende' ? arenden.find(({ arendeId }) => arendeId === varden.arendeId) : undefined;
    const rubrik = varden.rubrik.trim() === '' ? (valt?.titel ?? '') : varden.rubrik;
    skicka.mutate({
      handelse: 'lagg-till-punkt',
      data: { slag: varden.slag, rubrik, arendeId: valt?.arendeId ?? null, forslag, bradskande: mote.tillstand.id !== 'planerat' },
    });
  };
  return (
    <form className="dialogform" noValidate onSubmit={vidSkicka} aria-labelledby="ny-punkt">
      <Heading level={2} data-size="xs" id="ny-punkt">
        Lägg till punkt{mote.tillstand.id === 'planerat' ? '' : ' (brådskande, efter kallelsen)'}
      </Heading>
      <Field>
        <Label>Slag</Label>
        <Select value={varden.slag} onChange={satt('slag')}>
          {Object.entries(slagord).map(([slag, namn]) => (
            <Select.Option key={slag} value={slag}>
              {namn}
            </Select.Option>
          ))}
        </Select>
      </Field>
      <Textfield label="Rubrik" value={varden.rubrik} onChange={satt('rubrik')} />
      {varden.slag === 'arende' && (
        <Field>
          <Label>Ärende</Label>
          <Field.Description>
            {vantande.data && arenden.length === 0
              ? 'Inget ärende väntar på organet. Ett ärende kommer hit när dess handläggare anmäler det till föredragningslistan.'
              : 'Ärenden som är anmälda till föredragningslistan, äldst först. Lämnas rubriken tom blir den ärendets titel.'}
          </Field.Description>
          <Select value={varden.arendeId} onChange={satt('arendeId')}>
            <Select.Option value="">Välj ärende</Select.Option>
            {arenden.map(({ arendeId, titel, dnr }) => (
              <Select.Option key={arendeId} value={arendeId}>
                {dnr === null ? titel : `${dnr} ${titel}`}
              </Select.Option>
            ))}
          </Select>
        </Field>
      )}
      <Field>
        <Label>
          Förslag till beslut <span className="valfri">(valfritt)</span>
        </Label>
        <Field.Description>En rad för varje beslutspunkt.</Field.Description>
        <Textarea rows={3} value={varden.forslag} onChange={satt('forslag')} />
      </Field>
      <div className="knapprad">
        <Button type="submit" variant="secondary" loading={skicka.isPending}>
          Lägg till punkten
        </Button>
      </div>
      {!skicka.isPending && <Avslag fel={skicka.error} />}
    </form>
  );
}
