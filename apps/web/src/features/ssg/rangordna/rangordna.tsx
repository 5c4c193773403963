import { Alert, Button, Field, Heading, Label, Paragraph, Select, Textfield } from '@digdir/designsystemet-react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Avslag } from '../../../components/avslag.js';
import { FragaInnehall } from '../../../components/fraga-innehall.js';
import { useAdressval } from '../../../lib/adressval.js';
import type { Svar } from '../../../lib/api-typer.js';
import { useKommando } from '../../../lib/skicka.js';
import { type MoteSvar, type NyRangversion, type Rangversion, rangversionerFraga } from '../api/moten.js';
import { farRangordna, harPaket } from '../lage.js';
import { useMote } from '../mote-sammanhang.js';
import { Jamforelse } from './jamforelse.js';
import { Versionsvy } from './versionsvy.js';

/** The group's order under the frame, and the what-ifs beside it. */
export function Rangordna() {
  const mote = useMote();
  const versioner = useQuery(rangversionerFraga(mote.id));
  if (!harPaket(mote)) return <Paragraph>Inget underlag. Rangordningen börjar när paketet är fryst.</Paragraph>;
  return <FragaInnehall fraga={versioner}>{(data) => <Versioner mote={mote} versioner={data.versioner} />}</FragaInnehall>;
}

function Versioner({ mote, versioner }: { mote: MoteSvar; versioner: readonly Rangversion[] }) {
  const { adress, satt } = useAdressval();
  const klient = useQueryClient();
  const vald = versioner.find(({ id }) => id === adress.get('version')) ?? versioner[0];
  const annan = versioner.find(({ id }) => id === adress.get('jamfor') && id !== vald?.id);
  const skapa = useKommando<NyRangversion, Svar<'/api/moten/{id}/rangversioner', 'post'>>(
    `/api/moten/${mote.id}/rangversioner`,
    async ({ id }) => {
      await klient.refetchQueries({ queryKey: rangversionerFraga(mote.id).queryKey });
      satt({ version: id });
    },
  );
  if (!vald)
    return (
      <>
        <Paragraph>Gruppen har ingen rangordning än. Den första blir mötets egen, i dagordningens ordning.</Paragraph>
        {farRangordna(mote) && (
          <div>
            <Button loading={skapa.isPending} onClick={() => skapa.mutate({ namn: 'Mötets rangordning' })}>
              Börja rangordna
            </Button>
          </div>
        )}
        {!skapa.isPending && <Avslag fel={skapa.error} />}
      </>
    );
  return (
    <>
      <div className="filter">
        <Versionsval etikett="Rangordning" versioner={versioner} vald={vald.id} valj={(id) => satt({ version: id })} />
        {versioner.length > 1 && (
          <Versionsval
            etikett="Jämför med"
            tomt="Ingen"
            versioner={versioner.filter(({ id }) => id !== vald.id)}
            vald={annan?.id ?? ''}
            valj={(id) => satt({ jamfor: id })}
          />
        )}
      </div>
      {farRangordna(mote) && <NyVersion fran={vald} skapa={(kropp) => skapa.mutate(kropp)} skapar={skapa.isPending} />}
      {!skapa.isPending && <Avslag fel={skapa.error} />}
      {!farRangordna(mote) && (
        <Alert data-color="info">
          {mote.jagArLedamot
            ? 'Mötet är avslutat. Rangordningen är den som gruppen bekräftade.'
            : 'Gruppens ledamöter rangordnar. Du kan läsa och jämföra.'}
        </Alert>
      )}
      {annan && <Jamforelse a={vald} b={annan} />}
      <Versionsvy key={vald.id} mote={mote} version={vald} skapa={(kropp) => skapa.mutateAsync(kropp)} />
    </>
  );
}

interface ValProps {
  etikett: string;
  tomt?: string;
  versioner: readonly Rangversion[];
  vald: string;
  valj: (id: string) => void;
}

function Versionsval({ etikett, tomt, versioner, vald, valj }: ValProps) {
  return (
    <Field>
      <Label>{etikett}</Label>
      <Select value={vald} onChange={(e) => valj(e.target.value)}>
        {tomt && <Select.Option value="">{tomt}</Select.Option>}
        {versioner.map(({ id, namn, huvud }) => (
          <Select.Option key={id} value={id}>
            {namn}
            {huvud ? ' (mötets)' : ''}
          </Select.Option>
        ))}
      </Select>
    </Field>
  );
}

function NyVersion({ fran, skapa, skapar }: { fran: Rangversion; skapa: (kropp: NyRangversion) => void; skapar: boolean }) {
  const [namn, setNamn] = useState('');
  const [provad, setProvad] = useState(false);
  return (
    <details>
      <summary>Pröva en annan ordning</summary>
      <form
        className="formular"
        noValidate
        onSubmit={(e) => {
          e.preventDefault();
          setProvad(true);
          if (namn.trim() !== '') skapa({ namn: namn.trim(), franVersion: fran.id });
        }}
      >
        <Heading level={2} data-size="2xs">
          En kopia av {fran.namn}
        </Heading>
        <Textfield
          label="Namn"
          description="Till exempel: Om ramen blir 10 procent mindre."
          value={namn}
          maxLength={120}
          error={provad && namn.trim() === '' ? 'Ge ordningen ett namn.' : undefined}
          onChange={(e) => setNamn(e.target.value)}
        />
        <div>
          <Button type="submit" variant="secondary" loading={skapar}>
            Skapa
          </Button>
        </div>
      </form>
    </details>
  );
}
