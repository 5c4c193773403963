import { Field, Label, Select, Textfield } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { Filterform } from '../../components/filterform.js';
import { visaDatum } from '../../lib/format.js';
import type { PortfoljSvar } from './api/portfolj.js';
import { FILTER, type Filternamn, type Urvalslage } from './use-urval.js';

/** What each filter is called, and what it says when nothing is chosen. */
const etiketter: Readonly<Record<Filternamn, readonly [string, string]>> = {
  omrade: ['Område', 'Alla områden'],
  ar: ['År', 'Alla år'],
  leverantor: ['Leverantör', 'Alla leverantörer'],
  fas: ['Fas', 'Alla pågående'],
  tillstand: ['Läge', 'Alla lägen'],
  finansiering: ['Finansiering', 'All finansiering'],
};
const grupper = [
  ['', 'Område'],
  ['ar', 'Budgetår'],
  ['leverantor', 'Leverantör'],
  ['fas', 'Fas'],
  ['finansiering', 'Finansiering'],
] as const;

/** The selection in words, for paper: there the filters are not shown. */
export function Urvalsord({ lage, val }: { lage: Urvalslage; val: PortfoljSvar['val'] }) {
  const valda = FILTER.flatMap((namn) => {
    const id = lage.urval[namn];
    return id ? [`${etiketter[namn][0]}: ${alternativen(val, namn).find((ett) => ett.id === id)?.namn ?? id}`] : [];
  });
  const ord = lage.text ? [`Ord i titeln: ${lage.text}`] : [];
  const grupp = grupper.find(([id]) => id === (lage.urval.grupp ?? ''))?.[1] ?? '';
  return (
    <p className="bara-papper">
      {[...(valda.length + ord.length > 0 ? [...valda, ...ord] : ['Alla pågående initiativ']), `Grupperat efter: ${grupp}`].join('. ')}.
      Utskrivet {visaDatum(new Date().toISOString())}.
    </p>
  );
}

const alternativen = (val: PortfoljSvar['val'], namn: Filternamn): readonly { id: string; namn: string }[] =>
  namn === 'ar' ? val.ar.map((ar) => ({ id: ar, namn: ar })) : val[namn];

/** What is shown and how it is grouped; each choice is in the address, except the words. */
export function Filter({ lage, val }: { lage: Urvalslage; val: PortfoljSvar['val'] }) {
  const [text, setText] = useState(lage.text);
  return (
    <Filterform namn="Urval" sok={() => lage.sok(text)} rensa={lage.filtrerat ? lage.rensa : undefined}>
      {FILTER.map((namn) => (
        <Field key={namn}>
          <Label>{etiketter[namn][0]}</Label>
          <Select value={lage.urval[namn] ?? ''} onChange={(e) => lage.satt(namn, e.target.value)}>
            <Select.Option value="">{etiketter[namn][1]}</Select.Option>
            {alternativen(val, namn).map((ett) => (
              <Select.Option key={ett.id} value={ett.id}>
                {ett.namn}
              </Select.Option>
            ))}
          </Select>
        </Field>
      ))}
      <Field>
        <Label>Gruppera efter</Label>
        <Select value={lage.urval.grupp ?? ''} onChange={(e) => lage.satt('grupp', e.target.value)}>
          {grupper.map(([id, namn]) => (
            <Select.Option key={id} value={id}>
              {namn}
            </Select.Option>
          ))}
        </Select>
      </Field>
      <Textfield label="Ord i titeln" value={text} maxLength={200} onChange={(e) => setText(e.target.value)} />
    </Filterform>
  );
}
