import { Field, Label, Select, Textfield } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState, type RefObject } from 'react';
import type { SetURLSearchParams } from 'react-router';
import { Filterform } from '../../components/filterform.js';
import { useJag } from '../../lib/jag.js';
import type { Svar } from '../../lib/api-typer.js';
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
  const [skrivet, setSkrivet] = useState(text);
  useEffect(() => setSkrivet(text), [text]);
  const organ = new Map([
    ...jag.roller.map((r) => [r.organ, r.organNamn] as const),
    ...rader.map((r) => [r.organ.id, r.organ.namn] as const),
  ]);
  const satta = (val: Record<string, string>) =>
    setSok(
      (forra) => {
        const nya = new URLSearchParams(forra);
        for (const namn of ['efter', 'sparad', ...Object.keys(val)]) nya.delete(namn);
        for (const [namn, varde] of Object.entries(val)) if (varde) nya.set(namn, varde);
        return nya;
      },
      { replace: true },
    );
  const satt = (namn: string, varde: string) => satta({ [namn]: varde });
  return (
    <Filterform namn="Filtrera inkorgen" sok={() => setText(skrivet.trim())} rensa={rensa}>
      <Valruta etikett="Organ" varde={sok.get('organ') ?? ''} satt={(v) => satt('organ', v)} alternativ={[...organ]} />
      <Typval processer={processer.data?.processer ?? []} process={sok.get('process')} typ={sok.get('typ')} satt={satta} />
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

type Processord = Svar<'/api/processer'>['processer'];

/** What kind of task, under the process that it belongs to: several processes have tasks of the same name. */
function Typval({
  processer,
  process,
  typ,
  satt,
}: {
  processer: Processord;
  process: string | null;
  typ: string | null;
  satt: (val: { process: string; typ: string }) => void;
}) {
  const hemma = process ?? processer.find(({ uppgifter }) => uppgifter.some((en) => en.typ === typ))?.namn ?? '';
  const varde = typ ? `${hemma}/${typ}` : hemma;
  const valj = (valt: string) => {
    const [vald = '', valdTyp = ''] = valt.split('/');
    satt({ process: vald, typ: valdTyp });
  };
  return (
    <Field>
      <Label>Typ</Label>
      <Select value={varde} onChange={(e) => valj(e.target.value)}>
        <Select.Option value="">Alla</Select.Option>
        {processer
          .filter(({ uppgifter }) => uppgifter.length > 0)
          .map(({ namn, etikett, uppgifter }) => (
            <Select.Optgroup key={namn} label={etikett}>
              {uppgifter.length > 1 && <Select.Option value={namn}>{etikett}: alla uppgifter</Select.Option>}
              {uppgifter.map((en) => (
                <Select.Option key={en.typ} value={`${namn}/${en.typ}`}>
                  {en.titel}
                </Select.Option>
              ))}
            </Select.Optgroup>
          ))}
      </Select>
    </Field>
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
