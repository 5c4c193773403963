import { Button, Checkbox, Field, Fieldset, Label, Select } from '@digdir/designsystemet-react';
import type { NyAndring } from './api/delegation.js';
import { beslutsslag } from './ord.js';

type Slag = NonNullable<Extract<NyAndring, { slag: 'ny' }>['punkt']['omfattarSlag']>[number];
/** The organs and the kinds of decision that a point is limited to; empty = all. */
export interface Omfattar {
  readonly organ: readonly string[];
  readonly slag: readonly Slag[];
}
interface Del {
  readonly organ: readonly { readonly id: string; readonly namn: string }[];
  readonly varde: Omfattar;
  readonly andra: (varde: Omfattar) => void;
}

/** Limits of a point besides its amount. */
export function Omfattning({ organ, varde, andra }: Del) {
  const valda = organ.filter(({ id }) => varde.organ.includes(id));
  return (
    <>
      <Fieldset>
        <Fieldset.Legend>Slag av beslut som punkten är begränsad till</Fieldset.Legend>
        <Fieldset.Description>Inget valt: alla slag.</Fieldset.Description>
        {beslutsslag.map(([id, namn]) => (
          <Checkbox
            key={id}
            label={namn}
            checked={varde.slag.includes(id)}
            onChange={(e) => andra({ ...varde, slag: e.target.checked ? [...varde.slag, id] : varde.slag.filter((ett) => ett !== id) })}
          />
        ))}
      </Fieldset>
      <Field>
        <Label>Organ vars ärenden punkten är begränsad till (valfritt)</Label>
        <Field.Description>Inget valt: alla organ. Välj ett i taget.</Field.Description>
        <Select value="" onChange={(e) => e.target.value && andra({ ...varde, organ: [...new Set([...varde.organ, e.target.value])] })}>
          <Select.Option value="">Lägg till organ</Select.Option>
          {organ
            .filter(({ id }) => !varde.organ.includes(id))
            .map(({ id, namn }) => (
              <Select.Option key={id} value={id}>
                {namn}
              </Select.Option>
            ))}
        </Select>
      </Field>
      {valda.length > 0 && (
        <ul className="radlista" aria-label="Organ som punkten är begränsad till">
          {valda.map(({ id, namn }) => (
            <li key={id}>
              {namn}
              <Button
                variant="tertiary"
                data-size="sm"
                aria-label={`Ta bort ${namn}`}
                onClick={() => andra({ ...varde, organ: varde.organ.filter((ett) => ett !== id) })}
              >
                Ta bort
              </Button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
