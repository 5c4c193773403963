import { Field, Fieldset, Label, Radio, Textarea, ValidationMessage } from '@digdir/designsystemet-react';
import { type Kriterium, kriterieord } from '../ord.js';
import { type Formfel, type Formvarden, kraverSkal } from './formvarden.js';

interface KriterieProps {
  namn: Kriterium;
  form: Formvarden;
  fel: Formfel;
  andra: (del: Partial<Formvarden>) => void;
}

/** One criterion: five values with words, and the reason when the value stands at an end of the scale. */
export function Kriteriefalt({ namn, form, fel, andra }: KriterieProps) {
  const { namn: ord, fraga, steg, skal } = kriterieord[namn];
  return (
    <Fieldset className="kriterium" data-kriterium={namn}>
      <Fieldset.Legend>{ord}</Fieldset.Legend>
      <Fieldset.Description>{fraga}</Fieldset.Description>
      <div className="skala">
        {steg.map((ankare, plats) => (
          <Radio
            key={ankare}
            name={namn}
            value={String(plats + 1)}
            label={String(plats + 1)}
            description={ankare}
            checked={form[namn] === plats + 1}
            onChange={() => andra({ [namn]: plats + 1 })}
          />
        ))}
      </div>
      {fel[namn] && <ValidationMessage>{fel[namn]}</ValidationMessage>}
      {kraverSkal(form[namn]) && (
        <Field className="skalfalt">
          <Label>
            Varför {form[namn]} för {ord.toLowerCase()}?
          </Label>
          <Textarea
            rows={2}
            maxLength={1000}
            data-falt={skal}
            value={form[skal]}
            aria-invalid={fel[skal] ? true : undefined}
            onChange={(e) => andra({ [skal]: e.target.value })}
          />
          {fel[skal] && <ValidationMessage>{fel[skal]}</ValidationMessage>}
        </Field>
      )}
    </Fieldset>
  );
}
