import { Button, Field, Label, Select, Textfield } from '@digdir/designsystemet-react';
import { useEffect, useState, type RefObject } from 'react';
import type { SetURLSearchParams } from 'react-router';
import { useJag } from '../../lib/jag.js';
import { typer } from '../../lib/uppgiftstyper.js';
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
        if (varde) nya.set(namn, varde);
        else nya.delete(namn);
        return nya;
      },
      { replace: true },
    );
  return (
    <form
      className="filter"
      role="search"
      aria-label="Filtrera inkorgen"
      onSubmit={(e) => {
        e.preventDefault();
        setText(skrivet.trim());
      }}
    >
      <Valruta etikett="Organ" varde={sok.get('organ') ?? ''} satt={(v) => satt('organ', v)} alternativ={[...organ]} />
      <Valruta etikett="Typ" varde={sok.get('typ') ?? ''} satt={(v) => satt('typ', v)} alternativ={Object.entries(typer)} />
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
      <Button type="submit" variant="secondary">
        Sök
      </Button>
      {rensa && (
        <Button variant="tertiary" onClick={rensa}>
          Rensa filter
        </Button>
      )}
    </form>
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
