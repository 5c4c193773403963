import { Alert, Button, Paragraph, Table } from '@digdir/designsystemet-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Avslag } from '../../components/avslag.js';
import { FragaInnehall } from '../../components/fraga-innehall.js';
import { useMeddelande } from '../../components/meddelande.js';
import { visaDatum } from '../../lib/format.js';
import type { ArendeSvar } from './api/arende.js';
import { namnge, personerFraga, taBortPerson, type ArendePersoner, type Namngiven, type Namnge } from './api/personer.js';
import { Namngivningar } from './namngivningar.js';
import { NamngePerson } from './namnge-person.js';
import { Sekretessavsnitt } from './sekretess.js';
import { TaBortDialog } from './ta-bort-dialog.js';

/** A change, and what puts it back. */
interface Angerbar {
  readonly text: string;
  readonly tillbaka: () => Promise<unknown>;
}

/** Who is named in the case, what has changed, and its secrecy. */
export function Personer({ arende }: { arende: ArendeSvar }) {
  const fraga = useQuery(personerFraga(arende.id));
  return <FragaInnehall fraga={fraga}>{(data) => <Innehall arende={arende} data={data} />}</FragaInnehall>;
}

function Innehall({ arende, data }: { arende: ArendeSvar; data: ArendePersoner }) {
  const klient = useQueryClient();
  const { sag } = useMeddelande();
  const [angra, setAngra] = useState<Angerbar | null>(null);
  const [bort, setBort] = useState<Namngiven | null>(null);
  const andra = useMutation({
    mutationFn: async (gor: () => Promise<Angerbar | string>) => gor(),
    onSuccess: async (svar) => {
      setAngra(typeof svar === 'string' ? null : svar);
      sag(typeof svar === 'string' ? svar : svar.text);
      await klient.invalidateQueries({ queryKey: ['arende', arende.id] });
    },
  });
  const taBort = (person: Namngiven, skal: string) =>
    andra.mutate(async () => {
      const { roller } = await taBortPerson(arende.id, person.id, skal);
      return { text: `${person.namn} är borttagen ur ärendet.`, tillbaka: () => aterstall(arende.id, person.id, roller) };
    });
  const namngePerson = (kropp: Namnge, namn: string) =>
    andra.mutateAsync(async () => {
      await namnge(arende.id, kropp);
      return { text: `${namn} är namngiven i ärendet.`, tillbaka: () => taBortPerson(arende.id, kropp.personId, 'Ångrades direkt.') };
    });
  return (
    <>
      {angra && (
        <Alert data-color="success" className="besked">
          {angra.text}{' '}
          <Button
            variant="secondary"
            data-size="sm"
            loading={andra.isPending}
            onClick={() => andra.mutate(async () => angra.tillbaka().then(() => 'Ändringen är ångrad.'))}
          >
            Ångra
          </Button>
        </Alert>
      )}
      {andra.isError && <Avslag fel={andra.error} arendeId={arende.id} />}
      <Lista data={data} taBort={setBort} />
      {data.farAndra ? (
        <NamngePerson arende={arende} namngePerson={namngePerson} />
      ) : (
        <Paragraph className="dampad">Personer namnges av: {data.kanGorasAv}.</Paragraph>
      )}
      <Sekretessavsnitt arende={arende} farAndra={data.farAndraSekretess} />
      <Namngivningar arendeId={arende.id} forsta={data} />
      <TaBortDialog person={bort} stang={() => setBort(null)} taBort={taBort} />
    </>
  );
}

function Lista({ data, taBort }: { data: ArendePersoner; taBort: (person: Namngiven) => void }) {
  if (data.personer.length === 0) return <Paragraph>Inga personer är namngivna i ärendet ännu.</Paragraph>;
  return (
    <div className="tabellyta">
      <Table>
        <caption className="ds-sr-only">Personer i ärendet</caption>
        <Table.Head>
          <Table.Row>
            <Table.HeaderCell scope="col">Person</Table.HeaderCell>
            <Table.HeaderCell scope="col">Namngiven som</Table.HeaderCell>
            {data.farAndra && <Table.HeaderCell scope="col">Åtgärd</Table.HeaderCell>}
          </Table.Row>
        </Table.Head>
        <Table.Body>
          {data.personer.map((person) => (
            <Table.Row key={person.id}>
              <Table.HeaderCell scope="row">
                {person.namn}
                {!person.aktiv && <span className="dampad"> (inte längre verksam)</span>}
              </Table.HeaderCell>
              <Table.Cell>{person.roller.map(rollText).join('; ')}</Table.Cell>
              {data.farAndra && (
                <Table.Cell>
                  <Button variant="tertiary" data-size="sm" onClick={() => taBort(person)}>
                    Ta bort<span className="ds-sr-only"> {person.namn}</span>
                  </Button>
                </Table.Cell>
              )}
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </div>
  );
}

function rollText({ rollNamn, till, galler }: Namngiven['roller'][number]): string {
  if (till === null) return rollNamn;
  return galler ? `${rollNamn} till och med ${visaDatum(till)}` : `${rollNamn}, gick ut ${visaDatum(till)}`;
}

/** A removal is undone by naming the person as all that was taken away. */
async function aterstall(arendeId: string, personId: string, roller: readonly { roll: string; till: string | null }[]): Promise<void> {
  for (const { roll, till } of roller)
    await namnge(arendeId, { personId, roll: roll as Namnge['roll'], till, skal: 'Borttagningen ångrades.' });
}
