import { Field, Label, Paragraph, Select } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { type MoteSvar, saknadeFraga } from '../api/moten.js';
import { Atgard } from '../atgard.js';
import { Skalfalt } from '../falt.js';
import { kan } from '../mote-sammanhang.js';

/** An initiative that became ready after the cut-off can be added, with a reason. */
export function LaggTill({ mote }: { mote: MoteSvar }) {
  const far = kan(mote, 'lagg-till-punkt');
  const { data } = useQuery({ ...saknadeFraga(mote.id), enabled: far });
  const [arendeId, setArendeId] = useState('');
  const [skal, setSkal] = useState('');
  const [provad, setProvad] = useState(false);
  const utanfor = data?.rader.flatMap(({ organ, utanfor: deras }) => deras.map((rad) => ({ ...rad, organ: organ.namn }))) ?? [];
  if (!far || !data) return null;
  if (utanfor.length === 0) return <Paragraph className="dampad">Alla initiativ som väntar på gruppen står i paketet.</Paragraph>;
  return (
    <div>
      <Atgard
        mote={mote}
        typ="lagg-till-punkt"
        klart="Initiativet är tillagt."
        data={() => {
          setProvad(true);
          return arendeId === '' || skal.trim() === '' ? null : { arendeId, skal: skal.trim() };
        }}
        rensa={() => {
          setArendeId('');
          setSkal('');
          setProvad(false);
        }}
      >
        <Field>
          <Label>Initiativ</Label>
          <Select value={arendeId} onChange={(e) => setArendeId(e.target.value)} aria-invalid={(provad && arendeId === '') || undefined}>
            <Select.Option value="">Välj initiativ</Select.Option>
            {utanfor.map((rad) => (
              <Select.Option key={rad.arendeId} value={rad.arendeId}>
                {rad.titel}, {rad.organ}
              </Select.Option>
            ))}
          </Select>
        </Field>
        <Skalfalt
          varde={skal}
          andra={setSkal}
          fel={provad && skal.trim() === '' ? 'Skriv varför initiativet läggs till efter stoppdagen.' : undefined}
        />
      </Atgard>
    </div>
  );
}
