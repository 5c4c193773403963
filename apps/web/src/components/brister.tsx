import { Button, Link, List, Paragraph } from '@digdir/designsystemet-react';
import { Fragment } from 'react';
import { Link as RouterLink } from 'react-router';
import type { Problem } from '../lib/api-typer.js';
import { saknasOrd } from './saknas-ord.js';

/** Where that which is missing is made, when it is not in the form. */
const sidor: Readonly<Record<string, string>> = { budgetlista: '/budgetlista' };

/** The way to the answer that is missing, or null when it is asked for elsewhere. */
export type TillSvaret = (saknas: string) => (() => void) | null;

/** What is missing, who can do it and the law last: of the rule that says no, or of each of several. */
export function Brister({ problem, tillSvaret }: { problem: Problem; tillSvaret: TillSvaret | undefined }) {
  if (!problem.brister)
    return (
      <>
        {problem.detail && problem.detail !== problem.title && <Paragraph>{problem.detail}</Paragraph>}
        <Brist brist={problem} tillSvaret={tillSvaret} />
      </>
    );
  return (
    <List.Ordered>
      {problem.brister.map((brist) => (
        <List.Item key={brist.mening}>
          <Paragraph>{brist.mening}</Paragraph>
          <Brist brist={brist} tillSvaret={tillSvaret} />
        </List.Item>
      ))}
    </List.Ordered>
  );
}

type Del = Pick<Problem, 'saknas' | 'kanGorasAv' | 'lagrum' | 'kalla'>;

function Brist({ brist, tillSvaret }: { brist: Del; tillSvaret: TillSvaret | undefined }) {
  const saknas = new Map((brist.saknas ?? []).map((id) => [saknasOrd(id), id]));
  const kallor = [brist.lagrum, brist.kalla].filter(Boolean).join(' · ');
  return (
    <>
      {saknas.size > 0 && (
        <Paragraph>
          Det här saknas:{' '}
          {[...saknas].map(([sak, id], nr) => (
            <Fragment key={id}>
              {nr > 0 && ', '}
              <Saknas id={id} sak={sak} tillSvaret={tillSvaret} />
            </Fragment>
          ))}
        </Paragraph>
      )}
      {brist.kanGorasAv && <Paragraph>Kan göras av: {brist.kanGorasAv}</Paragraph>}
      {kallor && (
        <Paragraph data-size="sm" className="dampad">
          {kallor}
        </Paragraph>
      )}
    </>
  );
}

function Saknas({ id, sak, tillSvaret }: { id: string; sak: string; tillSvaret: TillSvaret | undefined }) {
  const ga = tillSvaret?.(id);
  const sida = sidor[id];
  if (ga)
    return (
      <Button variant="tertiary" data-size="sm" className="i-text" onClick={ga}>
        {sak}
      </Button>
    );
  if (sida === undefined) return sak;
  return (
    <Link asChild>
      <RouterLink to={sida}>{sak}</RouterLink>
    </Link>
  );
}
