import { Button, Checkbox, Fieldset, Popover, Radio } from '@digdir/designsystemet-react';
import type { Listval } from '../../lib/skrivbord.js';

/** Columns that can be hidden; the task itself always shows. */
export const kolumner = [
  ['varfor', 'Varför först'],
  ['arende', 'Ärende'],
  ['frist', 'Frist och regel'],
  ['hos', 'Hos'],
] as const;
const tatheter = [
  ['tat', 'Tät'],
  ['normal', 'Normal'],
  ['luftig', 'Luftig'],
] as const;

/** Columns and density of this view; the server remembers them. */
export function Listverktyg({ val, satt }: { val: Listval; satt: (val: Listval) => void }) {
  return (
    <Popover.TriggerContext>
      <Popover.Trigger variant="tertiary" data-size="sm">
        Kolumner och täthet
      </Popover.Trigger>
      <Popover placement="bottom-end" className="verktygsruta">
        <Fieldset>
          <Fieldset.Legend>Kolumner</Fieldset.Legend>
          {kolumner.map(([id, namn]) => (
            <Checkbox
              key={id}
              label={namn}
              checked={!val.dolda.includes(id)}
              onChange={(e) => satt({ ...val, dolda: e.target.checked ? val.dolda.filter((en) => en !== id) : [...val.dolda, id] })}
            />
          ))}
        </Fieldset>
        <Fieldset>
          <Fieldset.Legend>Täthet</Fieldset.Legend>
          {tatheter.map(([id, namn]) => (
            <Radio
              key={id}
              name="tathet"
              value={id}
              label={namn}
              checked={val.tathet === id}
              onChange={() => satt({ ...val, tathet: id })}
            />
          ))}
        </Fieldset>
        <div>
          <Button variant="tertiary" data-size="sm" onClick={() => satt({ dolda: [], tathet: 'normal' })}>
            Återställ
          </Button>
        </div>
      </Popover>
    </Popover.TriggerContext>
  );
}
