import { Alert, Button, Heading, Paragraph } from '@digdir/designsystemet-react';
import { KRITERIER, kriterieord } from '../ord.js';
import type { Formvarden } from './formvarden.js';

/** The same seat has valued the item in two places: both are shown, and the one who writes chooses. */
export function Varderingskonflikt({
  mina,
  sparad,
  behall,
  anvand,
}: {
  mina: Formvarden;
  sparad: Formvarden;
  behall: () => void;
  anvand: () => void;
}) {
  return (
    <Alert data-color="warning">
      <Heading level={3} data-size="2xs">
        Värderingen har ändrats på ett annat ställe
      </Heading>
      <Paragraph>Välj vilken som ska gälla. Den andra ersätts.</Paragraph>
      <div className="tva-spalter">
        <section>
          <Heading level={4} data-size="2xs">
            Det du har skrivit här
          </Heading>
          <Varden form={mina} />
          <Button onClick={behall}>Spara mina värden</Button>
        </section>
        <section>
          <Heading level={4} data-size="2xs">
            Det som är sparat
          </Heading>
          <Varden form={sparad} />
          <Button variant="secondary" onClick={anvand}>
            Använd de sparade
          </Button>
        </section>
      </div>
    </Alert>
  );
}

const lagesord = { varderad: 'Värderad', avstar: 'Avstår', jav: 'Jäv' } as const;

function Varden({ form }: { form: Formvarden }) {
  return (
    <ul>
      <li>
        {lagesord[form.lage]}
        {form.skal && `: ${form.skal}`}
      </li>
      {form.lage === 'varderad' &&
        KRITERIER.map((namn) => (
          <li key={namn}>
            {kriterieord[namn].namn} {form[namn] ?? 'saknas'}
            {form[kriterieord[namn].skal] && `: ${form[kriterieord[namn].skal]}`}
          </li>
        ))}
    </ul>
  );
}
