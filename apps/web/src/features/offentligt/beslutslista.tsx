import { Button, Field, Heading, Input, Label, Paragraph, Select } from '@digdir/designsystemet-react';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import type { FormEvent } from 'react';
import { Link as RouterLink, useSearchParams } from 'react-router';
import { Fler } from '../../components/fler.js';
import { Sida } from '../../components/sida.js';
import { FelPaPlats, Laddar } from '../../components/tillstand.js';
import { visaDatum } from '../../lib/format.js';
import { beslutslistaFraga, type Beslutsrad, type Urval, urvalFraga } from './api/beslut.js';
import { OppnaSammantraden } from './oppna-sammantraden.js';

/** What the municipality has decided, for one who knows nothing of how it is done (L-16). */
export function Beslutslista() {
  const [sok, setSok] = useSearchParams();
  const urval: Urval = { organ: sok.get('organ'), ar: sok.get('ar'), text: sok.get('text') };
  const lista = useInfiniteQuery(beslutslistaFraga(urval));
  const rader = lista.data?.pages.flatMap((sida) => sida.rader) ?? [];
  return (
    <Sida titel="Beslut i kommunen">
      <Paragraph>
        Här kan du läsa om beslut som kommunens politiker har fattat, eller som någon har fattat åt dem på delegation, skrivna så att alla
        ska förstå. Ett beslut visas här när protokollet är godkänt. Beslut som innehåller hemliga uppgifter visas inte.
      </Paragraph>
      <Sokform key={sok.toString()} urval={urval} sok={(nytt) => setSok(utanTomma(nytt))} />
      {lista.isPending && <Laddar />}
      {lista.isError && <FelPaPlats fel={lista.error} igen={() => void lista.refetch()} />}
      {lista.data && (
        <section aria-labelledby="besluten">
          <Heading level={2} data-size="xs" id="besluten">
            Beslut, de senaste först
          </Heading>
          {rader.length === 0 ? <Paragraph>{tomt(urval)}</Paragraph> : <Rader rader={rader} />}
          <Fler lista={lista}>Visa fler beslut</Fler>
        </section>
      )}
      <OppnaSammantraden />
    </Sida>
  );
}

/** Who has not searched is not told of a search. */
const tomt = (urval: Urval): string =>
  Object.values(urval).every((varde) => varde === null)
    ? 'Inga beslut är publicerade än. Här visas de när protokollet är godkänt.'
    : 'Inga beslut stämmer med det du sökte.';

function Sokform({ urval, sok }: { urval: Urval; sok: (urval: Urval) => void }) {
  const val = useQuery(urvalFraga);
  const skicka = (e: FormEvent<HTMLFormElement>) => {
    e.preventDefault();
    const falt = new FormData(e.currentTarget);
    const text = (namn: string) => {
      const varde = falt.get(namn);
      return typeof varde === 'string' && varde.trim() !== '' ? varde.trim() : null;
    };
    sok({ organ: text('organ'), ar: text('ar'), text: text('text') });
  };
  return (
    <form className="filter" role="search" aria-label="Sök bland besluten" onSubmit={skicka}>
      <Field>
        <Label>Sök ord</Label>
        <Input type="search" name="text" maxLength={200} defaultValue={urval.text ?? ''} />
      </Field>
      <Field>
        <Label>Vem bestämde?</Label>
        <Select name="organ" key={`organ${val.data?.organ.length ?? 0}`} defaultValue={urval.organ ?? ''}>
          <Select.Option value="">Alla</Select.Option>
          {val.data?.organ.map(({ id, namn }) => (
            <Select.Option key={id} value={id}>
              {namn}
            </Select.Option>
          ))}
        </Select>
      </Field>
      <Field>
        <Label>År</Label>
        <Select name="ar" key={`ar${val.data?.ar.length ?? 0}`} defaultValue={urval.ar ?? ''}>
          <Select.Option value="">Alla</Select.Option>
          {val.data?.ar.map((ar) => (
            <Select.Option key={ar} value={String(ar)}>
              {ar}
            </Select.Option>
          ))}
        </Select>
      </Field>
      <Button type="submit">Sök</Button>
    </form>
  );
}

function Rader({ rader }: { rader: readonly Beslutsrad[] }) {
  return (
    <ul className="beslutslista">
      {rader.map((rad) => (
        <li key={rad.id}>
          <h3>
            <RouterLink className="ds-link" to={`/beslut/${rad.id}`}>
              {rad.rubrik}
            </RouterLink>
          </h3>
          <span>
            {rad.organ.namn}
            {rad.slag === 'delegation' && ' (på delegation)'}, {visaDatum(rad.beslutsdatum)}
          </span>
          <span>{rad.lage}</span>
        </li>
      ))}
    </ul>
  );
}

function utanTomma(urval: Urval): Record<string, string> {
  return Object.fromEntries(
    Object.entries(urval).flatMap(([namn, varde]: [string, string | null]) => (varde === null ? [] : [[namn, varde]])),
  );
}
