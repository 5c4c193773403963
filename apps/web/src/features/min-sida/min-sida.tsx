import { Fieldset, Heading, Paragraph, Radio, Switch } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { Sida } from '../../components/sida.js';
import { anvandTema, las, skriv } from '../../lib/egna-val.js';
import { useJag } from '../../lib/jag.js';
import { Notisvalen } from './notisvalen.js';

const teman = [
  ['auto', 'Som datorn'],
  ['light', 'Ljust'],
  ['dark', 'Mörkt'],
] as const;

/** One's own settings: roles as they are, mail, keys and theme. */
export function MinSida() {
  const jag = useJag();
  const [tema, setTema] = useState(las('tema') ?? 'auto');
  const [genvagar, setGenvagar] = useState(las('genvagar') !== 'av');
  return (
    <Sida titel="Min sida">
      <Paragraph>Inloggad som {jag.person.namn}.</Paragraph>
      <section>
        <Heading level={2} data-size="xs">
          Roller
        </Heading>
        <ul className="radlista">
          {jag.roller.map((roll) => (
            <li key={`${roll.organ} ${roll.roll} ${roll.forPersonId ?? ''}`}>
              {roll.rollNamn}, {roll.organNamn}
              {roll.forPersonId && <span className="dampad"> som ersättare</span>}
            </li>
          ))}
        </ul>
      </section>
      <Notisvalen />
      <section className="formular">
        <Heading level={2} data-size="xs">
          Tangentbord och utseende
        </Heading>
        <Switch
          label="Kortkommandon med en tangent i listor"
          checked={genvagar}
          onChange={(e) => {
            setGenvagar(e.target.checked);
            skriv('genvagar', e.target.checked ? 'pa' : 'av');
          }}
        />
        <Fieldset>
          <Fieldset.Legend>Tema</Fieldset.Legend>
          {teman.map(([varde, etikett]) => (
            <Radio
              key={varde}
              name="tema"
              value={varde}
              label={etikett}
              checked={tema === varde}
              onChange={() => {
                setTema(varde);
                anvandTema(varde);
              }}
            />
          ))}
        </Fieldset>
      </section>
    </Sida>
  );
}
