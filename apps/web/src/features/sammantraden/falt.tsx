import { Field, Label, Select, Textarea } from '@digdir/designsystemet-react';

interface ValProps {
  etikett: string;
  varde: string;
  val: readonly (readonly [varde: string, namn: string])[];
  andra: (varde: string) => void;
}

/** A choice among few. */
export function Val({ etikett, varde, val, andra }: ValProps) {
  return (
    <Field>
      <Label>{etikett}</Label>
      <Select value={varde} onChange={(e) => andra(e.target.value)}>
        {val.map(([id, namn]) => (
          <Select.Option key={id} value={id}>
            {namn}
          </Select.Option>
        ))}
      </Select>
    </Field>
  );
}

/** Words of one's own. */
export function Text({ etikett, hjalp, varde, andra }: { etikett: string; hjalp?: string; varde: string; andra: (text: string) => void }) {
  return (
    <Field>
      <Label>{etikett}</Label>
      {hjalp && <Field.Description>{hjalp}</Field.Description>}
      <Textarea rows={2} value={varde} onChange={(e) => andra(e.target.value)} />
    </Field>
  );
}
