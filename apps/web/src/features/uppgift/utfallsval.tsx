import { Fieldset, Radio } from '@digdir/designsystemet-react';
import type { UppgiftSvar } from './api/uppgift.js';

/** When a task can end in several ways, the outcome is chosen first. */
export function Utfallsval({
  formular,
  vald,
  valj,
}: {
  formular: UppgiftSvar['formular'];
  vald: string | null | undefined;
  valj: (handelse: string) => void;
}) {
  return (
    <Fieldset className="utfall">
      <Fieldset.Legend>Vad blir utfallet?</Fieldset.Legend>
      {formular.map(({ handelse, verb, sedan }) => (
        <Radio
          key={handelse}
          name="utfall"
          value={handelse}
          label={verb}
          description={sedan}
          checked={vald === handelse}
          onChange={() => valj(handelse)}
        />
      ))}
    </Fieldset>
  );
}
