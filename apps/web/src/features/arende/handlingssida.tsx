import { Button, Field, Heading, Label, Paragraph, Select, Textarea, Textfield } from '@digdir/designsystemet-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { Link as RouterLink, useParams } from 'react-router';
import { Avslag } from '../../components/avslag.js';
import { FragaInnehall } from '../../components/fraga-innehall.js';
import { Handlingslank, innehallVag } from '../../components/handlingslank.js';
import { useMeddelande } from '../../components/meddelande.js';
import { Sida } from '../../components/sida.js';
import { visaTid } from '../../lib/format.js';
import { valFraga } from '../../lib/val.js';
import { andraStatus, type Handling, handlingFraga, laggTillDnr } from './api/handlingar.js';
import { filord, statusord } from './handlingsord.js';
import { Handlingsstatus } from './handlingsstatus.js';

/** A document in the register: its numbers, its versions, and what has been done with it; changed by events only. */
export function Handlingssida() {
  const { id = '' } = useParams();
  const handling = useQuery(handlingFraga(id));
  return (
    <FragaInnehall fraga={handling} rader={5} sida="Handlingen kan inte visas">
      {(data) => <Oppen handling={data} />}
    </FragaInnehall>
  );
}

function Oppen({ handling }: { handling: Handling }) {
  return (
    <Sida titel={`${handling.titel}, version ${handling.version}`} hogt={<Handlingsstatus status={handling.status} />}>
      <p>
        <RouterLink className="ds-link" to={`/arenden/${handling.arendeId}/handlingar`}>
          Till ärendets handlingar
        </RouterLink>
      </p>
      <dl className="fakta">
        <div>
          <dt>Diarienummer</dt>
          <dd>{handling.dnr.map(({ organ, dnr }) => `${dnr}, ${organ.namn}`).join('\n') || 'Inte diarieförd'}</dd>
        </div>
        {handling.mottagare && (
          <div>
            <dt>Till</dt>
            <dd>{handling.mottagare}</dd>
          </div>
        )}
        {handling.mall && (
          <div>
            <dt>Mall</dt>
            <dd>
              {handling.mall.id}, version {handling.mall.version}
            </dd>
          </div>
        )}
        <div>
          <dt>Kontrollsumma (SHA-256)</dt>
          <dd className="bryt">{handling.hash}</dd>
        </div>
      </dl>
      <Heading level={2} data-size="xs">
        Versioner
      </Heading>
      <ul className="radlista">
        {handling.versioner.map((version) => (
          <li key={version.id}>
            <Handlingslank href={innehallVag(version.id)}>
              Version {version.version} ({filord(version)})
            </Handlingslank>
            <span className="dampad">
              {statusord[version.status]} {visaTid(version.skapad)}
              {version.beskrivning && `. ${version.beskrivning}`}
            </span>
          </li>
        ))}
      </ul>
      <Heading level={2} data-size="xs">
        Händelser i registret
      </Heading>
      {handling.handelser.length === 0 ? (
        <Paragraph>Inget är ändrat sedan handlingen registrerades.</Paragraph>
      ) : (
        <ul className="radlista">
          {handling.handelser.map((handelse) => (
            <li key={`${handelse.vid} ${handelse.typ}`}>
              <span>
                {iOrd(handelse)}. Skäl: {handelse.skal}
              </span>
              <span className="dampad">
                {handelse.vem} {visaTid(handelse.vid)}
              </span>
            </li>
          ))}
        </ul>
      )}
      {handling.farAndra && <NyStatus handling={handling} />}
      {handling.farAndra && <NyttNummer handling={handling} />}
    </Sida>
  );
}

function iOrd({ typ, fran, till, dnr }: Handling['handelser'][number]): string {
  if (typ === 'dnr') return dnr ? `Registrerad också som ${dnr.dnr} hos ${dnr.organ.namn}` : 'Fick ett diarienummer';
  if (typ === 'makulerad') return `Makulerad, tidigare ${statusord[fran ?? 'utkast'].toLowerCase()}`;
  return `${statusord[till ?? 'utkast']}, tidigare ${statusord[fran ?? 'utkast'].toLowerCase()}`;
}

function useRegistrering<T>(handling: Handling, skicka: (id: string, kropp: T) => Promise<Handling>, klart: string) {
  const klient = useQueryClient();
  const { sag } = useMeddelande();
  return useMutation({
    mutationFn: (kropp: T) => skicka(handling.id, kropp),
    onSuccess: (svar) => {
      klient.setQueryData(handlingFraga(handling.id).queryKey, svar);
      void klient.invalidateQueries({ queryKey: ['arende', handling.arendeId] });
      sag(klart);
    },
  });
}

function NyStatus({ handling }: { handling: Handling }) {
  const mojliga =
    handling.status === 'makulerad'
      ? []
      : handling.status === 'upprattad'
        ? (['expedierad', 'makulerad'] as const)
        : (['makulerad'] as const);
  const [status, setStatus] = useState<'expedierad' | 'makulerad' | ''>('');
  const [skal, setSkal] = useState('');
  const spara = useRegistrering(handling, andraStatus, 'Handlingens status är ändrad.');
  if (mojliga.length === 0) return null;
  const skicka = (e: FormEvent) => {
    e.preventDefault();
    if (status) spara.mutate({ status, skal });
  };
  return (
    <details>
      <summary>Ändra status</summary>
      <form className="formular" noValidate onSubmit={skicka}>
        <Paragraph>Handlingen själv ändras inte och tas inte bort. Ändringen är en händelse med skäl.</Paragraph>
        <Field>
          <Label>Ny status</Label>
          <Select
            value={status}
            onChange={(e) => setStatus(e.target.value === 'expedierad' || e.target.value === 'makulerad' ? e.target.value : '')}
          >
            <Select.Option value="">Välj …</Select.Option>
            {mojliga.map((ett) => (
              <Select.Option key={ett} value={ett}>
                {statusord[ett]}
              </Select.Option>
            ))}
          </Select>
        </Field>
        <Field>
          <Label>Skäl</Label>
          <Textarea value={skal} onChange={(e) => setSkal(e.target.value)} />
        </Field>
        <div>
          <Button type="submit" variant="secondary" loading={spara.isPending}>
            Ändra status
          </Button>
        </div>
        {spara.error && <Avslag fel={spara.error} />}
      </form>
    </details>
  );
}

function NyttNummer({ handling }: { handling: Handling }) {
  const [nytt, setNytt] = useState({ organ: '', dnr: '', skal: '' });
  const val = useQuery(valFraga);
  const spara = useRegistrering(handling, laggTillDnr, 'Diarienumret är tillagt.');
  const skicka = (e: FormEvent) => {
    e.preventDefault();
    spara.mutate(nytt);
  };
  return (
    <details>
      <summary>Samma handling är registrerad hos en annan myndighet</summary>
      <form className="formular" noValidate onSubmit={skicka}>
        <Field>
          <Label>Myndighet</Label>
          <Select value={nytt.organ} onChange={(e) => setNytt({ ...nytt, organ: e.target.value })}>
            <Select.Option value="">Välj …</Select.Option>
            {val.data?.organ.map(({ id, namn }) => (
              <Select.Option key={id} value={id}>
                {namn}
              </Select.Option>
            ))}
          </Select>
        </Field>
        <Textfield
          label="Diarienummer"
          description="NNNN/ÅÅ, till exempel 0123/26"
          value={nytt.dnr}
          onChange={(e) => setNytt({ ...nytt, dnr: e.target.value })}
        />
        <Field>
          <Label>Skäl</Label>
          <Textarea value={nytt.skal} onChange={(e) => setNytt({ ...nytt, skal: e.target.value })} />
        </Field>
        <div>
          <Button type="submit" variant="secondary" loading={spara.isPending}>
            Lägg till numret
          </Button>
        </div>
        {spara.error && <Avslag fel={spara.error} />}
      </form>
    </details>
  );
}
