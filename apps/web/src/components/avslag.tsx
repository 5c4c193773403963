import { Alert, Button, Heading, Link, List, Paragraph } from '@digdir/designsystemet-react';
import { useEffect, useRef } from 'react';
import { Link as RouterLink } from 'react-router';
import { NatverksFel, ProblemFel } from '../lib/http.js';
import { Brister, type TillSvaret } from './brister.js';
import { Utloggad } from './tillstand.js';

/** A refusal in words under the button: the rule, what is missing, who can do it, the law last. Focus goes to its heading. */
export function Avslag({
  fel,
  arendeId,
  igen,
  uppdatera,
  vidFalten,
  tillSvaret,
}: {
  fel: unknown;
  arendeId?: string;
  igen?: () => void;
  uppdatera?: () => void;
  /** Fields where the form itself says what is wrong. */
  vidFalten?: readonly string[];
  tillSvaret?: TillSvaret;
}) {
  const rubrik = useRef<HTMLHeadingElement>(null);
  useEffect(() => rubrik.current?.focus(), [fel]);
  if (!fel) return null;
  const problem = fel instanceof ProblemFel ? fel.problem : null;
  if (problem?.kod === 'inte-inloggad') return <Utloggad />;
  const ovriga = problem?.falt?.filter(({ falt }) => !vidFalten?.includes(falt)) ?? [];
  const ovisst = !problem || problem.status >= 500;
  return (
    <Alert data-color={ovisst && problem?.kod !== 'arendet-svarar-inte' ? 'danger' : 'warning'} className="avslag">
      <Heading ref={rubrik} level={2} data-size="2xs" tabIndex={-1}>
        {problem?.title ?? (fel instanceof NatverksFel ? fel.message : 'Något gick fel. Vi vet inte om åtgärden registrerades.')}
      </Heading>
      {problem && <Brister problem={problem} tillSvaret={tillSvaret} />}
      {ovriga.length > 0 && (
        <List.Unordered>
          {ovriga.map((f) => (
            <List.Item key={`${f.falt} ${f.meddelande}`}>{f.meddelande}</List.Item>
          ))}
        </List.Unordered>
      )}
      {problem?.kod === 'inaktuellt-steg' && <Paragraph>Din text är kvar.</Paragraph>}
      {problem?.referens && <Paragraph>Referens {problem.referens}</Paragraph>}
      <div className="knapprad">
        {problem?.kod === 'inaktuellt-steg' && uppdatera && (
          <Button variant="secondary" onClick={uppdatera}>
            Visa ändringen
          </Button>
        )}
        {igen && (ovisst || problem?.kod === 'arendet-svarar-inte') && (
          <Button variant="secondary" onClick={igen}>
            Försök igen
          </Button>
        )}
        {arendeId && ovisst && (
          <Link asChild>
            <RouterLink to={`/arenden/${arendeId}`}>Kontrollera ärendet</RouterLink>
          </Link>
        )}
      </div>
    </Alert>
  );
}
