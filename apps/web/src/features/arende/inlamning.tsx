import { Paragraph } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { formularFor, harFormular } from '../../components/formular/formularregister.js';
import { mallUr, tjansteutlatandeformular } from '../../components/formular/tjansteutlatandeformular.js';
import { Svar } from '../../components/formular/svar.js';
import { FragaInnehall } from '../../components/fraga-innehall.js';
import { valFraga } from '../../lib/val.js';
import { inlamningFraga } from './api/arende.js';

/** A form as it was sent in, in the words of the form. */
export function Inlamning({ arendeId, id }: { arendeId: string; id: string }) {
  const inlamning = useQuery(inlamningFraga(arendeId, id));
  const val = useQuery(valFraga);
  return (
    <FragaInnehall fraga={inlamning} rader={3}>
      {({ formular, innehall }) => (
        <FragaInnehall fraga={val} rader={3}>
          {(valdata) =>
            harFormular(formular) ? (
              <Svar formular={formularet(formular, innehall)} varden={innehall} val={valdata} arendeId={arendeId} />
            ) : (
              <Paragraph>Formuläret {formular} visas inte här.</Paragraph>
            )
          }
        </FragaInnehall>
      )}
    </FragaInnehall>
  );
}

/** The form as it was when it was sent in: a tjänsteutlåtande by the template that it answers. */
function formularet(namn: keyof typeof formularFor, innehall: Record<string, unknown>) {
  return namn === 'spara-version' || namn === 'lamna-till-granskning' ? tjansteutlatandeformular(mallUr(innehall)) : formularFor[namn];
}
