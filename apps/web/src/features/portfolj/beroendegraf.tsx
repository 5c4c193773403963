import { Alert, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { Link as RouterLink } from 'react-router';
import { FragaInnehall } from '../../components/fraga-innehall.js';
import { grafFraga, type GrafSvar, type Urval } from './api/portfolj.js';
import { Grafbild } from './grafbild.js';

const ord = { kraver: 'förutsätter', samordnas: 'samordnas med' } as const;

/** What the selection's initiatives need of one another: as a sentence, a picture and a list (B-32). */
export function Beroendegraf({ urval }: { urval: Urval }) {
  const graf = useQuery(grafFraga(urval));
  return (
    <FragaInnehall fraga={graf}>
      {(data) => (data.pilar.length === 0 ? <Paragraph>Inga beroenden är angivna i urvalet.</Paragraph> : <Graf graf={data} />)}
    </FragaInnehall>
  );
}

function Graf({ graf }: { graf: GrafSvar }) {
  const utanArende = graf.noder.filter(({ arendeId }) => arendeId === null);
  const mening = `${graf.pilar.length === 1 ? '1 beroende' : `${graf.pilar.length} beroenden`} mellan ${graf.noder.length} initiativ.`;
  return (
    <>
      <Paragraph>
        {mening} Pilen går från det som förutsätter till det som förutsätts. Streckad linje är samordning.{' '}
        {graf.flerFinns && 'Fler finns: filtrera mer för att se dem.'}
      </Paragraph>
      {graf.cykler.map((cykel) => (
        <Alert key={cykel.join()} data-color="warning">
          Beroenden går i ring: {cykel.join(' → ')} → {cykel[0]}.
        </Alert>
      ))}
      {utanArende.length > 0 && (
        <Alert data-color="warning">
          Det här nämns men finns inte bland initiativen: {utanArende.map(({ titel }) => titel).join(', ')}.
        </Alert>
      )}
      <div className="tabellyta grafyta" role="region" aria-label="Bild av beroendena" tabIndex={0}>
        <Grafbild graf={graf} namn={`Beroenden mellan initiativ. ${mening} Listan nedanför har samma uppgifter.`} />
      </div>
      <Heading level={2} data-size="xs">
        Beroendena i text
      </Heading>
      <ul className="radlista">
        {graf.pilar.map(({ fran, till, slag }) => (
          <li key={`${fran} ${till} ${slag}`}>
            <Nod graf={graf} id={fran} /> {ord[slag as keyof typeof ord] ?? slag} <Nod graf={graf} id={till} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Nod({ graf, id }: { graf: GrafSvar; id: string }) {
  const nod = graf.noder.find((en) => en.id === id);
  if (!nod?.arendeId) return <>{nod?.titel ?? id} (finns inte bland initiativen)</>;
  return (
    <RouterLink className="ds-link" to={`/arenden/${nod.arendeId}`}>
      {nod.titel}
    </RouterLink>
  );
}
