import { Field, Label, Select, Textfield } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState, type RefObject } from 'react';
import type { SetURLSearchParams } from 'react-router';
import { Filterform } from '../../components/filterform.js';
import { useJag } from '../../lib/jag.js';
import { processerFraga } from '../../lib/skrivbord.js';
import type { InkorgRad } from './api/hamta-inkorg.js';

interface FilterProps {
  sok: URLSearchParams;
  setSok: SetURLSearchParams;
  rader: InkorgRad[];
  text: string;
  setText: (text: string) => void;
  sokruta: RefObject<HTMLInputElement | null>;
  rensa: (() => void) | undefined;
}

/** Filters live in the address, so that Back and a shared link give the same list. */
export function Filter({ sok, setSok, rader, text, setText, sokruta, rensa }: FilterProps) {
  const jag = useJag();
  const processer = useQuery(processerFraga);
  const typer = (processer.data?.processer ?? []).flatMap(({ uppgifter }) => uppgifter.map(({ typ, titel }) => [typ, titel] as const));
  const [skrivet, setSkrivet] = useState(text);
  useEffect(() => setSkrivet(text), [text]);
  const organ = new Map([
    ...jag.roller.map((r) => [r.organ, r.organNamn] as const),
    ...rader.map((r) => [r.organ.id, r.organ.namn] as const),
  ]);
  const satt = (namn: string, varde: string) =>
    setSok(
      (forra) => {
        const nya = new URLSearchParams(forra);
        nya.delete('efter');
        nya.delete('sparad');
        if (varde) nya.set(namn, varde);
        else nya.delete(namn);
        return nya;
      },
      { replace: true },
    );
  return (
    <Filterform namn="Filtrera inkorgen" sok={() => setText(skrivet.trim())} rensa={rensa}>
      <Valruta etikett="Organ" varde={sok.get('organ') ?? ''} satt={(v) => satt('organ', v)} alternativ={[...organ]} />
      <Valruta etikett="Typ" varde={sok.get('typ') ?? ''} satt={(v) => satt('typ', v)} alternativ={typer} />
      <Valruta
        etikett="Frist"
        varde={sok.get('frist') ?? ''}
        satt={(v) => satt('frist', v)}
        alternativ={[
          ['forfallen', 'Förfallen'],
          ['vecka', 'Denna vecka'],
          ['ingen', 'Ingen frist'],
        ]}
      />
      <Textfield ref={sokruta} label="Sök i listan" value={skrivet} onChange={(e) => setSkrivet(e.target.value)} />
    </Filterform>
  );
}

function Valruta({
  etikett,
  varde,
  satt,
  alternativ,
}: {
  etikett: string;
  varde: string;
  satt: (v: string) => void;
  alternativ: (readonly [string, string])[];
}) {
  return (
    <Field>
      <Label>{etikett}</Label>
      <Select value={varde} onChange={(e) => satt(e.target.value)}>
        <Select.Option value="">Alla</Select.Option>
        {alternativ.map(([id, namn]) => (
          <Select.Option key={id} value={id}>
            {namn}
          </Select.Option>
        ))}
      </Select>
    </Field>
  );
}
