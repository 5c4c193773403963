import { Checkbox, Field, Fieldset, Label, Radio, Select, Textarea, Textfield, ValidationMessage } from '@digdir/designsystemet-react';
import { useState } from 'react';
import type { Alternativ } from './falt.js';
import { useFalt, useFormular } from './sammanhang.js';
import { faltId } from './validera.js';

export interface FaltProps {
  vag: string;
  etikett: string;
  hjalp?: string | undefined;
  valfri?: boolean | undefined;
}

const text = (varde: unknown) => (typeof varde === 'string' || typeof varde === 'number' ? String(varde) : '');

/** The label as it is shown: what may be left blank says so. */
function Etikett({ etikett, valfri, vag }: FaltProps) {
  const { hamtade } = useFormular();
  return (
    <>
      {etikett}
      {valfri && <span className="valfri"> (valfritt)</span>}
      {hamtade.has(vag) && <span className="hamtad"> Hämtat från ärendet</span>}
    </>
  );
}

export function Textrad(props: FaltProps) {
  const { varde, fel, andra } = useFalt(props.vag);
  return (
    <Textfield
      id={faltId(props.vag)}
      label={<Etikett {...props} />}
      description={props.hjalp}
      value={text(varde)}
      error={fel}
      onChange={(e) => andra(e.target.value)}
    />
  );
}

export function Textruta(props: FaltProps) {
  const { varde, fel, andra } = useFalt(props.vag);
  return (
    <Field>
      <Label>
        <Etikett {...props} />
      </Label>
      {props.hjalp && <Field.Description>{props.hjalp}</Field.Description>}
      <Textarea
        id={faltId(props.vag)}
        rows={4}
        value={text(varde)}
        aria-invalid={fel ? true : undefined}
        onChange={(e) => andra(e.target.value)}
      />
      {fel && <ValidationMessage>{fel}</ValidationMessage>}
    </Field>
  );
}

export function Datumfalt(props: FaltProps) {
  const { varde, fel, andra } = useFalt(props.vag);
  return (
    <Textfield
      id={faltId(props.vag)}
      className="smalt"
      type="date"
      label={<Etikett {...props} />}
      description={props.hjalp}
      value={text(varde)}
      error={fel}
      onChange={(e) => andra(e.target.value)}
    />
  );
}

/** A whole number. Blank is null; what cannot be read stays as typed and is named when the form is sent. */
export function Talfalt({ enhet, ...props }: FaltProps & { enhet?: string }) {
  const { varde, fel, andra } = useFalt(props.vag);
  const [skrivet, setSkrivet] = useState<string | null>(null);
  return (
    <Textfield
      id={faltId(props.vag)}
      className="smalt"
      inputMode="numeric"
      autoComplete="off"
      label={<Etikett {...props} />}
      description={props.hjalp}
      {...(enhet ? { suffix: enhet } : {})}
      value={skrivet ?? text(varde)}
      error={fel}
      onChange={(e) => {
        setSkrivet(e.target.value);
        andra(lasTal(e.target.value));
      }}
      onBlur={() => setSkrivet(null)}
    />
  );
}

/** "12 400" and "−300" are numbers; an empty text is null, anything else stays a text that the schema refuses. */
export function lasTal(skrivet: string): number | string | null {
  const rent = skrivet.replaceAll(/[\s\u00A0]/g, '').replace('\u2212', '-');
  if (rent === '') return null;
  return /^-?\d{1,15}$/.test(rent) ? Number(rent) : skrivet;
}

export function Kryss({ vag, etikett, hjalp }: FaltProps) {
  const { varde, andra } = useFalt(vag);
  return (
    <Checkbox id={faltId(vag)} label={etikett} description={hjalp} checked={varde === true} onChange={(e) => andra(e.target.checked)} />
  );
}

export function Valfalt({ alternativ, ...props }: FaltProps & { alternativ: Alternativ }) {
  const { varde, fel, andra } = useFalt(props.vag);
  return (
    <Fieldset id={faltId(props.vag)} tabIndex={-1}>
      <Fieldset.Legend>
        <Etikett {...props} />
      </Fieldset.Legend>
      {props.hjalp && <Fieldset.Description>{props.hjalp}</Fieldset.Description>}
      {alternativ.map((ett) => (
        <Radio
          key={ett.varde}
          name={props.vag}
          value={ett.varde}
          label={ett.etikett}
          description={ett.hjalp}
          checked={varde === ett.varde}
          aria-invalid={fel ? true : undefined}
          onChange={() => andra(ett.varde)}
        />
      ))}
      {fel && <ValidationMessage>{fel}</ValidationMessage>}
    </Fieldset>
  );
}

export function Listval({ alternativ, ...props }: FaltProps & { alternativ: Alternativ }) {
  const { varde, fel, andra } = useFalt(props.vag);
  return (
    <Field>
      <Label>
        <Etikett {...props} />
      </Label>
      {props.hjalp && <Field.Description>{props.hjalp}</Field.Description>}
      <Select
        id={faltId(props.vag)}
        value={text(varde)}
        aria-invalid={fel ? true : undefined}
        onChange={(e) => andra(e.target.value === '' && props.valfri ? null : e.target.value)}
      >
        <Select.Option value="">Välj …</Select.Option>
        {alternativ.map((ett) => (
          <Select.Option key={ett.varde} value={ett.varde}>
            {ett.etikett}
          </Select.Option>
        ))}
      </Select>
      {fel && <ValidationMessage>{fel}</ValidationMessage>}
    </Field>
  );
}

/** Several of a list, each with a box of its own. */
export function Flerval({ alternativ, ...props }: FaltProps & { alternativ: Alternativ }) {
  const { varde, fel, andra } = useFalt(props.vag);
  const valda = Array.isArray(varde) ? varde.filter((v): v is string => typeof v === 'string') : [];
  return (
    <Fieldset id={faltId(props.vag)} tabIndex={-1}>
      <Fieldset.Legend>
        <Etikett {...props} />
      </Fieldset.Legend>
      {props.hjalp && <Fieldset.Description>{props.hjalp}</Fieldset.Description>}
      <div className="flerval">
        {alternativ.map((ett) => (
          <Checkbox
            key={ett.varde}
            value={ett.varde}
            label={ett.etikett}
            checked={valda.includes(ett.varde)}
            onChange={(e) => andra(e.target.checked ? [...valda, ett.varde] : valda.filter((v) => v !== ett.varde))}
          />
        ))}
      </div>
      {fel && <ValidationMessage>{fel}</ValidationMessage>}
    </Fieldset>
  );
}

/** 1–5 on one row. */
export function Poangfalt({ vag, etikett, hjalp }: FaltProps) {
  const { varde, fel, andra } = useFalt(vag);
  return (
    <Fieldset id={faltId(vag)} tabIndex={-1}>
      <Fieldset.Legend>{etikett}</Fieldset.Legend>
      <Fieldset.Description>{hjalp ?? '1 är lägst och 5 är högst.'}</Fieldset.Description>
      <div className="poang">
        {[1, 2, 3, 4, 5].map((poang) => (
          <Radio
            key={poang}
            name={vag}
            value={String(poang)}
            label={String(poang)}
            checked={varde === poang}
            onChange={() => andra(poang)}
          />
        ))}
      </div>
      {fel && <ValidationMessage>{fel}</ValidationMessage>}
    </Fieldset>
  );
}
