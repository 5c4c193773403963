import { Button, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useState, type ReactNode, type SyntheticEvent } from 'react';
import type { Val } from '../../lib/val.js';
import { Avslag } from '../avslag.js';
import type { Varden } from './falt.js';
import { Faltvisning } from './faltvisning.js';
import { Felsammanfattning } from './felsammanfattning.js';
import { FormularSammanhang } from './sammanhang.js';
import { type Startval, useStart } from './use-start.js';
import { sattVid, tommaVarden } from './varden.js';

interface Start extends Pick<Startval<Startad>, 'formular' | 'schema' | 'process' | 'lista'> {
  readonly val: Val;
  readonly verb: string;
  /** Said before what happens then. */
  readonly forst?: ReactNode;
}

interface Startad {
  readonly id: string;
}

/** Starts a case by a form, in the list that it is a part of, and goes to its page. */
export function Startformular({ formular, val, schema, process, lista, verb, forst }: Start) {
  const [varden, setVarden] = useState<Varden>(() => tommaVarden(formular));
  const start = useStart<Startad>({ formular, schema, process, lista, adress: `/api/${lista}`, id: ({ id }) => id });
  const andra = (vag: string, varde: unknown) => {
    start.ratta(vag);
    setVarden((forra) => sattVid(forra, vag, varde));
  };
  const sand = () => void start.sand(varden);
  const vidSkicka = (e: SyntheticEvent) => {
    e.preventDefault();
    sand();
  };
  return (
    <FormularSammanhang value={{ varden, fel: start.fel, val, hamtade: new Set(), andra }}>
      <Felsammanfattning formular={formular} fel={start.fel} forsok={start.forsok} />
      <form className="formular" noValidate onSubmit={vidSkicka}>
        {formular.avsnitt.map((avsnitt) => (
          <section key={avsnitt.id} className="formular">
            <Heading level={2} data-size="xs">
              {avsnitt.rubrik}
            </Heading>
            {avsnitt.falt.map((falt) => (
              <Faltvisning key={falt.namn} falt={falt} />
            ))}
          </section>
        ))}
        <Paragraph>
          {forst}
          {start.sedan}
        </Paragraph>
        <div>
          <Button type="submit" loading={start.sander}>
            {verb}
          </Button>
        </div>
      </form>
      {!start.sander && <Avslag fel={start.avslag} igen={sand} />}
    </FormularSammanhang>
  );
}
