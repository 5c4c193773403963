import { arendetypsord } from '#contracts';
import { Button, Heading, Paragraph, Table } from '@digdir/designsystemet-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Fler } from '../../components/fler.js';
import { Kortlista } from '../../components/kortlista.js';
import { Sida } from '../../components/sida.js';
import { FelPaPlats, Laddar } from '../../components/tillstand.js';
import { SAKNAS, visaDatum, visaTkr } from '../../lib/format.js';
import { useJag } from '../../lib/jag.js';
import { Andringslista } from './andringar.js';
import { hamtaPunkter, type Punktrad } from './api/delegation.js';
import { AvslutaPunkt } from './avsluta-punkt.js';
import { NyPunkt } from './ny-punkt.js';
import { beslutsslag } from './ord.js';

const kolumner = ['Punkt', 'Ges av', 'Ges till', 'Ärendetyp', 'Gränser', 'Gäller'];

/** The delegation register with its validity. An administrator proposes, another person approves; a point ends on a date and is never taken away. */
export function Delegationsregister() {
  const { roller } = useJag();
  const harRoll = (...namn: string[]) => roller.some(({ roll }) => namn.includes(roll));
  const lista = useInfiniteQuery({
    queryKey: ['delegation', 'punkter'],
    initialPageParam: null as string | null,
    queryFn: ({ pageParam, signal }) => hamtaPunkter(pageParam, signal),
    getNextPageParam: (sida) => sida.efter,
  });
  const rader = lista.data?.pages.flatMap((sida) => sida.rader) ?? [];
  const farForesla = harRoll('administrator');
  return (
    <Sida titel="Delegationsordning">
      {lista.isPending && <Laddar />}
      {lista.isError && <FelPaPlats fel={lista.error} igen={() => void lista.refetch()} />}
      {lista.data && rader.length === 0 && <Paragraph>Registret har inga punkter.</Paragraph>}
      {rader.length > 0 && <Punkttabell rader={rader} farForesla={farForesla} />}
      <Fler lista={lista} />
      {farForesla && <NyPunkt />}
      {harRoll('administrator', 'sekreterare') && <Andringslista />}
    </Sida>
  );
}

function Punkttabell({ rader, farForesla }: { rader: readonly Punktrad[]; farForesla: boolean }) {
  const [avslutas, setAvslutas] = useState<Punktrad | null>(null);
  return (
    <>
      <Kortlista namn="Delegationsordningens punkter" beskrivning="Delegationsordningens punkter" kolumner={kolumner}>
        {rader.map((rad) => (
          <Table.Row role="row" key={rad.id}>
            <Table.HeaderCell scope="row" role="rowheader">
              <strong>{rad.punkt ?? 'Utan nummer'}.</strong> {rad.text}
              {rad.kalla && <div className="dampad">Källa: {rad.kalla}</div>}
            </Table.HeaderCell>
            <Table.Cell role="cell" data-etikett="Ges av">
              {rad.delegerandeOrgan?.namn ?? SAKNAS}
            </Table.Cell>
            <Table.Cell role="cell" data-etikett="Ges till">
              {rad.funktion}
              {rad.vidaredelegeradFran && ` (vidaredelegerat från punkt ${nummer(rader, rad.vidaredelegeradFran)})`}
              {rad.vidaredelegering && ' (får delegeras vidare)'}
            </Table.Cell>
            <Table.Cell role="cell" data-etikett="Ärendetyp">
              {rad.arendetyp ? arendetypsord(rad.arendetyp) : SAKNAS}
            </Table.Cell>
            <Table.Cell role="cell" data-etikett="Gränser">
              {granser(rad)}
            </Table.Cell>
            <Table.Cell role="cell" data-etikett="Gäller">
              <div>{giltighet(rad)}</div>
              {farForesla && rad.gallerIdag && (
                <Button
                  variant="tertiary"
                  data-size="sm"
                  onClick={() => setAvslutas(rad)}
                  aria-label={`Avsluta punkt ${rad.punkt ?? rad.id}`}
                >
                  Avsluta
                </Button>
              )}
            </Table.Cell>
          </Table.Row>
        ))}
      </Kortlista>
      {avslutas && (
        <section aria-labelledby="avsluta">
          <Heading level={2} data-size="xs" id="avsluta">
            Avsluta punkt {avslutas.punkt ?? avslutas.id}
          </Heading>
          <AvslutaPunkt key={avslutas.id} punktId={avslutas.id} klar={() => setAvslutas(null)} />
        </section>
      )}
    </>
  );
}

/** What the point is limited to: amount, organs, kinds, urgency and prior approval; and whether its decisions are reported. */
function granser({ takTkr, omfattarOrgan, omfattarSlag, bradskande, forhandsgodkannande, anmals, typ }: Punktrad): string {
  const slagnamn = new Map<string, string>(beslutsslag);
  const delar = [
    takTkr !== null && `Högst ${visaTkr(takTkr)}`,
    omfattarOrgan && `Ärenden hos ${omfattarOrgan.map(({ namn }) => namn).join(', ')}`,
    omfattarSlag && `Bara ${omfattarSlag.map((slag) => (slagnamn.get(slag) ?? slag).toLocaleLowerCase('sv')).join(', ')}`,
    bradskande && 'Bara det som inte kan vänta',
    forhandsgodkannande && `Godkänns först av ${forhandsgodkannande}`,
    typ === 'delegation' && !anmals && 'Anmäls inte',
  ].filter((del) => del !== null && del !== false);
  return delar.length === 0 ? 'Inga' : delar.join('. ');
}

const nummer = (rader: readonly Punktrad[], id: string): string => rader.find((rad) => rad.id === id)?.punkt ?? id;

function giltighet({ typ, gallerIdag, giltigFran, giltigTill }: Punktrad): string {
  if (typ !== 'delegation') return 'Ger ingen beslutanderätt';
  const tid = [giltigFran && `från ${visaDatum(giltigFran)}`, giltigTill && `till och med ${visaDatum(giltigTill)}`]
    .filter(Boolean)
    .join(' ');
  return gallerIdag ? `Ja${tid ? `, ${tid}` : ''}` : `Nej${tid ? `, ${tid}` : ''}`;
}
