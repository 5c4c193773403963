import { Details, Heading, Link, Paragraph, Table } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link as RouterLink } from 'react-router';
import { formularFor, harFormular } from '../../../components/formular/formularregister.js';
import { FragaInnehall } from '../../../components/fraga-innehall.js';
import { visaTid } from '../../../lib/format.js';
import { type MoteSvar, type Punkt, type Underlag, underlagFraga } from '../api/moten.js';
import { Atgard } from '../atgard.js';
import { Skalfalt } from '../falt.js';

/** An underlag that changed after the cut-off: frozen and new side by side, and the convenor's yes with its reason. */
export function SenAndring({ mote, punkt }: { mote: MoteSvar; punkt: Punkt }) {
  const underlag = useQuery(underlagFraga(mote.id, punkt.arendeId));
  const [skal, setSkal] = useState('');
  const godtagen = punkt.senAndring?.godtagen === true;
  return (
    <div className="leverantor">
      <Heading level={3} data-size="2xs">
        <Link asChild>
          <RouterLink to={`/arenden/${punkt.arendeId}`}>
            {punkt.nr}. {punkt.titel}
          </RouterLink>
        </Link>
      </Heading>
      <Paragraph>
        {godtagen
          ? 'Ändringen är godtagen. Gruppen värderar det nya underlaget.'
          : 'Gruppen värderar det som frystes tills ändringen är godtagen. Utan det kan punkten bara skjutas upp.'}
      </Paragraph>
      {!godtagen && (
        <FragaInnehall fraga={underlag} rader={2}>
          {(data) => (
            <>
              {data.delar
                .filter(({ nu }) => nu)
                .map((del) => (
                  <Skillnad key={del.formular} del={del} titel={punkt.titel} />
                ))}
            </>
          )}
        </FragaInnehall>
      )}
      {!godtagen && (
        <div>
          <Atgard
            mote={mote}
            typ="godta-sen-andring"
            klart="Ändringen är godtagen."
            data={() => ({ arendeId: punkt.arendeId, skal: skal.trim() === '' ? null : skal.trim() })}
          >
            <Skalfalt varde={skal} andra={setSkal} valfri hjalp="Varför ändringen tas in efter stoppdagen." />
          </Atgard>
        </div>
      )}
    </div>
  );
}

function Skillnad({ del, titel }: { del: Underlag['delar'][number]; titel: string }) {
  const namn = harFormular(del.formular) ? formularFor[del.formular].avsnitt : [];
  const etiketter = new Map(namn.flatMap(({ falt }) => falt.map((ett) => [ett.namn, ett.etikett] as const)));
  const fore = del.fryst?.innehall ?? {};
  const efter = del.nu?.innehall ?? {};
  const andrade = [...new Set([...Object.keys(fore), ...Object.keys(efter)])].filter(
    (falt) => JSON.stringify(fore[falt] ?? null) !== JSON.stringify(efter[falt] ?? null),
  );
  return (
    <Details defaultOpen>
      <Details.Summary>
        {namn[0]?.rubrik ?? 'Underlaget'}, ändrat {del.nu ? visaTid(del.nu.vid) : ''}
      </Details.Summary>
      <Details.Content>
        {andrade.length === 0 && <Paragraph>Formuläret är inlämnat på nytt med samma svar.</Paragraph>}
        {andrade.length > 0 && (
          <div className="tabellyta" role="region" aria-label={`Ändringar i ${titel}`} tabIndex={0}>
            <Table>
              <caption className="ds-sr-only">Ändringar i {titel}</caption>
              <Table.Head>
                <Table.Row>
                  <Table.HeaderCell scope="col">Uppgift</Table.HeaderCell>
                  <Table.HeaderCell scope="col">Fryst</Table.HeaderCell>
                  <Table.HeaderCell scope="col">Nu</Table.HeaderCell>
                </Table.Row>
              </Table.Head>
              <Table.Body>
                {andrade.map((falt) => (
                  <Table.Row key={falt}>
                    <Table.HeaderCell scope="row">{etiketter.get(falt) ?? falt}</Table.HeaderCell>
                    <Table.Cell>
                      <del>{iOrd(fore[falt])}</del>
                    </Table.Cell>
                    <Table.Cell>
                      <ins>{iOrd(efter[falt])}</ins>
                    </Table.Cell>
                  </Table.Row>
                ))}
              </Table.Body>
            </Table>
          </div>
        )}
      </Details.Content>
    </Details>
  );
}

function iOrd(varde: unknown): string {
  if (varde === null || varde === undefined || varde === '') return 'Uppgift saknas';
  if (Array.isArray(varde)) return varde.length === 0 ? 'Uppgift saknas' : varde.map(iOrd).join(', ');
  if (typeof varde === 'object')
    return Object.entries(varde)
      .map(([namn, en]) => `${namn}: ${iOrd(en)}`)
      .join(', ');
  return typeof varde === 'boolean' ? (varde ? 'Ja' : 'Nej') : String(varde as string | number);
}
