import { Fieldset, Heading, Paragraph, Radio, Switch } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { Sida } from '../../components/sida.js';
import { genvagsgrupper } from '../../components/genvagar.js';
import { anvandTema, lasTema } from '../../lib/egna-val.js';
import { useJag } from '../../lib/jag.js';
import { useGenvagsval } from '../../lib/skrivbord.js';
import { Notisvalen } from './notisvalen.js';

const teman = [
  ['auto', 'Som datorn'],
  ['light', 'Ljust'],
  ['dark', 'Mörkt'],
] as const;

/** One's own settings: roles as they are, mail, keys and theme. */
export function MinSida() {
  const jag = useJag();
  const [tema, setTema] = useState(lasTema() ?? 'auto');
  const genvagar = useGenvagsval();
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
      <section className="formular">
        <Heading level={2} data-size="xs">
          Utseende
        </Heading>
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
      <section>
        <Heading level={2} data-size="xs">
          Kortkommandon
        </Heading>
        <Paragraph>Stäng av dem som är i vägen, till exempel för röststyrning.</Paragraph>
        <div className="genvagsval">
          {genvagsgrupper.map(({ rubrik, genvagar: grupp }) => (
            <Fieldset key={rubrik}>
              <Fieldset.Legend>{rubrik}</Fieldset.Legend>
              {grupp.map(({ id, tangent, gor }) => (
                <Switch
                  key={id}
                  data-size="sm"
                  label={`${tangent}: ${gor}`}
                  checked={genvagar.pa(id)}
                  onChange={(e) => genvagar.satt(id, e.target.checked)}
                />
              ))}
            </Fieldset>
          ))}
        </div>
      </section>
      <Notisvalen />
    </Sida>
  );
}
