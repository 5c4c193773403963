import { Paragraph, Table } from '@digdir/designsystemet-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link as RouterLink } from 'react-router';
import { Fler } from '../../components/fler.js';
import { FragaInnehall } from '../../components/fraga-innehall.js';
import { Kortlista } from '../../components/kortlista.js';
import { Sida } from '../../components/sida.js';
import { visaDag } from '../../lib/format.js';
import { listaFraga } from './api/sammantraden.js';
import { Planera } from './planera.js';

/** The meetings of my organs, latest first, and planning one for those who run them. */
export function Sammantraden() {
  const lista = useInfiniteQuery(listaFraga);
  return (
    <Sida titel="Sammanträden">
      <FragaInnehall fraga={lista}>
        {({ pages }) => {
          const rader = pages.flatMap((sida) => sida.rader);
          return (
            <>
              {pages[0] && pages[0].kanPlaneraFor.length > 0 && <Planera organ={pages[0].kanPlaneraFor} />}
              {rader.length === 0 ? (
                <Paragraph>
                  {pages[0]?.kanPlaneraFor.length
                    ? 'Inga sammanträden är planerade än. Ett beslut från ett sammanträde som inte hålls här skrivs in i det formella ärendet.'
                    : 'Dina organ har inga sammanträden här än.'}
                </Paragraph>
              ) : (
                <Kortlista
                  namn="Tabell: Sammanträden"
                  beskrivning="Sammanträden, senaste först"
                  kolumner={['Sammanträde', 'Organ', 'Dag', 'Status', 'Avgjorda punkter']}
                >
                  {rader.map((rad) => (
                    <Table.Row role="row" key={rad.id}>
                      <Table.HeaderCell scope="row" role="rowheader">
                        <RouterLink className="ds-link" to={`/sammantraden/${rad.id}/dagordning`}>
                          {rad.titel}
                        </RouterLink>
                      </Table.HeaderCell>
                      <Table.Cell role="cell">{rad.organ.namn}</Table.Cell>
                      <Table.Cell role="cell" className="dag">
                        {visaDag(rad.datum)} {rad.tid}
                      </Table.Cell>
                      <Table.Cell role="cell">{rad.tillstand.etikett}</Table.Cell>
                      <Table.Cell role="cell" data-etikett="Avgjorda punkter">
                        {rad.antalBeslutade} av {rad.antalPunkter}
                      </Table.Cell>
                    </Table.Row>
                  ))}
                </Kortlista>
              )}
              <Fler lista={lista}>Visa fler</Fler>
            </>
          );
        }}
      </FragaInnehall>
    </Sida>
  );
}
