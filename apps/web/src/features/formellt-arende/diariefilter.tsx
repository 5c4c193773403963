import { Field, Label, Select, Textfield } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Filterform } from '../../components/filterform.js';
import type { useListurval } from '../../lib/adressval.js';
import { processerFraga } from '../../lib/skrivbord.js';
import { diariumvalFraga } from './api/formella-arenden.js';

export const FILTER = ['tillstand', 'instans', 'organ', 'arendetyp', 'handlaggare', 'fran', 'till'] as const;
type Filternamn = (typeof FILTER)[number];
type Diarieurval = ReturnType<typeof useListurval<Filternamn>>;

interface Alternativ {
  id: string;
  namn: string;
}

/** What of the diary is shown; each choice is in the address, except the words. */
export function Diariefilter({ lage }: { lage: Diarieurval }) {
  const [text, setText] = useState(lage.text);
  const val = useQuery(diariumvalFraga);
  const processer = useQuery(processerFraga);
  const tillstand = processer.data?.processer.find(({ namn }) => namn === 'formelltarende')?.tillstand ?? [];
  const rensa = () => {
    setText('');
    lage.rensa();
  };
  return (
    <Filterform namn="Urval" sok={() => lage.sok(text)} rensa={lage.filtrerat ? rensa : undefined}>
      <Listfilter
        lage={lage}
        namn="tillstand"
        etikett="Läge"
        alla="Alla lägen"
        val={tillstand.map(({ id, etikett }) => ({ id, namn: etikett }))}
      />
      <Listfilter lage={lage} namn="instans" etikett="Hos" alla="Alla organ" val={val.data?.instanser} />
      <Listfilter lage={lage} namn="organ" etikett="Förvaltning" alla="Alla förvaltningar" val={val.data?.organ} />
      <Listfilter lage={lage} namn="arendetyp" etikett="Ärendetyp" alla="Alla ärendetyper" val={val.data?.arendetyper} />
      <Listfilter lage={lage} namn="handlaggare" etikett="Handläggare" alla="Alla handläggare" val={val.data?.handlaggare} />
      <Textfield label="Registrerat från" type="date" value={lage.urval.fran ?? ''} onChange={(e) => lage.satt({ fran: e.target.value })} />
      <Textfield label="Registrerat till" type="date" value={lage.urval.till ?? ''} onChange={(e) => lage.satt({ till: e.target.value })} />
      <Textfield label="Ord i rubriken eller nummer" value={text} maxLength={200} onChange={(e) => setText(e.target.value)} />
    </Filterform>
  );
}

function Listfilter({
  lage,
  namn,
  etikett,
  alla,
  val = [],
}: {
  lage: Diarieurval;
  namn: Filternamn;
  etikett: string;
  alla: string;
  val?: readonly Alternativ[] | undefined;
}) {
  return (
    <Field>
      <Label>{etikett}</Label>
      <Select value={lage.urval[namn] ?? ''} onChange={(e) => lage.satt({ [namn]: e.target.value })}>
        <Select.Option value="">{alla}</Select.Option>
        {val.map((ett) => (
          <Select.Option key={ett.id} value={ett.id}>
            {ett.namn}
          </Select.Option>
        ))}
      </Select>
    </Field>
  );
}
