import { Button, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { Link as RouterLink } from 'react-router';
import { FragaInnehall } from '../../components/fraga-innehall.js';
import { Frist } from '../../components/frist.js';
import { Kravlista } from '../../components/kravlista.js';
import type { InkorgRad } from './api/hamta-inkorg.js';
import { forhandsFraga } from './api/vyer.js';

/** Where the case stands and what the task takes, before it is opened. Looking is not taking. */
export function Forhandsvisning({ rad, ta }: { rad: InkorgRad; ta: (rad: InkorgRad) => void }) {
  const fraga = useQuery(forhandsFraga(rad.id));
  return (
    <aside className="forhands" aria-labelledby="forhands-rubrik">
      <Heading level={2} data-size="2xs" id="forhands-rubrik">
        {rad.titel}
      </Heading>
      <Paragraph className="dampad">
        {rad.arende.dnr ? `${rad.arende.dnr} ` : ''}
        {rad.arende.titel}
      </Paragraph>
      <div className="knapprad">
        <Button asChild data-size="sm">
          <RouterLink to={`/uppgifter/${rad.id}`}>Öppna</RouterLink>
        </Button>
        {!rad.min && !rad.avslutad && (
          <Button variant="secondary" data-size="sm" onClick={() => ta(rad)}>
            {rad.innehavare ? 'Ta över …' : 'Ta'}
          </Button>
        )}
      </div>
      <Paragraph>
        <Frist frist={rad.frist} />
      </Paragraph>
      <FragaInnehall fraga={fraga} rader={4}>
        {({ arende, hjalp, formular }) => {
          const forst = arende.handelser.find(({ typ }) => typ === formular[0]?.handelse);
          return (
            <>
              <Paragraph>{arende.laget}</Paragraph>
              <Paragraph>{hjalp}</Paragraph>
              {forst && <Kravlista regler={forst.regler} niva={3} />}
            </>
          );
        }}
      </FragaInnehall>
    </aside>
  );
}
