import { Button, Field, Heading, Label, Paragraph, Select, Textfield } from '@digdir/designsystemet-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { Link as RouterLink } from 'react-router';
import { lanktyper } from '#contracts';
import { Avslag } from '../../components/avslag.js';
import { FragaInnehall } from '../../components/fraga-innehall.js';
import { useMeddelande } from '../../components/meddelande.js';
import { anropa } from '../../lib/http.js';
import { valFraga } from '../../lib/val.js';
import { visaTid } from '../../lib/format.js';
import { diarietFraga, type Diariet as DiarietSvar, type NyLank, taBortLank } from './api/handlingar.js';

/** The case's numbers, each with its authority, and the matters in other authorities that it is linked to (H-18–H-20). */
export function Diariet({ arendeId }: { arendeId: string }) {
  const diariet = useQuery(diarietFraga(arendeId));
  return (
    <section aria-labelledby="diariet">
      <Heading level={2} data-size="xs" id="diariet">
        Diarienummer och länkade ärenden
      </Heading>
      <FragaInnehall fraga={diariet} rader={2}>
        {(data) => (
          <>
            <Nummer dnr={data.dnr} />
            <Lankar arendeId={arendeId} lankar={data.lankar} farTaBort={data.farLanka} />
            <Borttagna borttagna={data.borttagna} />
            {data.farLanka && <NyLankning arendeId={arendeId} />}
          </>
        )}
      </FragaInnehall>
    </section>
  );
}

function Nummer({ dnr }: Pick<DiarietSvar, 'dnr'>) {
  if (dnr.length === 0) return <Paragraph>Ärendet är inte diariefört.</Paragraph>;
  return (
    <ul className="radlista">
      {dnr.map((rad) => (
        <li key={rad.organ.id}>
          <strong>{rad.dnr}</strong> <span className="dampad">{rad.organ.namn}</span>
        </li>
      ))}
    </ul>
  );
}

function Lankar({ arendeId, lankar, farTaBort }: Pick<DiarietSvar, 'lankar'> & { arendeId: string; farTaBort: boolean }) {
  if (lankar.length === 0) return <Paragraph>Ärendet är inte länkat till något annat ärende.</Paragraph>;
  return (
    <ul className="radlista">
      {lankar.map(({ id, typ, dnr, organ, arende, egen }) => (
        <li key={id}>
          <span>
            {typ}{' '}
            {arende ? (
              <RouterLink className="ds-link" to={`/arenden/${arende.id}`}>
                {dnr} {arende.titel}
              </RouterLink>
            ) : (
              dnr
            )}
          </span>
          <span className="dampad">{organ.namn}</span>
          {egen && farTaBort && <TaBort arendeId={arendeId} lankId={id} vad={`${typ} ${dnr}`} />}
        </li>
      ))}
    </ul>
  );
}

/** What was linked and is not any more, with the reason: nothing disappears from the diary. */
function Borttagna({ borttagna }: Pick<DiarietSvar, 'borttagna'>) {
  if (borttagna.length === 0) return null;
  return (
    <details>
      <summary>Borttagna länkar ({borttagna.length})</summary>
      <ul className="radlista">
        {borttagna.map(({ id, typ, dnr, organ, skal, vem, vid }) => (
          <li key={id}>
            <span>
              {typ} {dnr}, {organ.namn}. Skäl: {skal}
            </span>
            <span className="dampad">
              {vem} {visaTid(vid)}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}

function TaBort({ arendeId, lankId, vad }: { arendeId: string; lankId: string; vad: string }) {
  const klient = useQueryClient();
  const { sag } = useMeddelande();
  const [skal, setSkal] = useState('');
  const taBort = useMutation({
    mutationFn: () => taBortLank(arendeId, lankId, skal),
    onSuccess: (svar) => {
      klient.setQueryData(diarietFraga(arendeId).queryKey, svar);
      sag('Länken är borttagen. Skälet är sparat.');
    },
  });
  return (
    <details>
      <summary>
        Ta bort<span className="ds-sr-only"> länken {vad}</span>
      </summary>
      <form
        className="formular"
        noValidate
        onSubmit={(e) => {
          e.preventDefault();
          taBort.mutate();
        }}
      >
        <Textfield label="Skäl" value={skal} onChange={(e) => setSkal(e.target.value)} />
        <div>
          <Button type="submit" variant="secondary" data-color="danger" data-size="sm" loading={taBort.isPending}>
            Ta bort länken
          </Button>
        </div>
        {taBort.error && <Avslag fel={taBort.error} />}
      </form>
    </details>
  );
}

const TOM: NyLank = { typ: 'hemstallan-fran', organ: '', dnr: '' };

function NyLankning({ arendeId }: { arendeId: string }) {
  const klient = useQueryClient();
  const { sag } = useMeddelande();
  const [lank, setLank] = useState<NyLank>(TOM);
  const val = useQuery(valFraga);
  const spara = useMutation({
    mutationFn: (kropp: NyLank) => anropa<DiarietSvar>(`/api/arenden/${arendeId}/lankar`, { metod: 'POST', kropp }),
    onSuccess: (svar) => {
      klient.setQueryData(diarietFraga(arendeId).queryKey, svar);
      setLank(TOM);
      sag('Ärendet är länkat.');
    },
  });
  const skicka = (e: FormEvent) => {
    e.preventDefault();
    spara.mutate(lank);
  };
  return (
    <details>
      <summary>Länka till ett ärende hos en annan myndighet</summary>
      <form className="formular" noValidate onSubmit={skicka}>
        <Field>
          <Label>Hur ärendena hör ihop</Label>
          <Select value={lank.typ} onChange={(e) => setLank({ ...lank, typ: e.target.value as NyLank['typ'] })}>
            {Object.entries(lanktyper).map(([typ, { namn }]) => (
              <Select.Option key={typ} value={typ}>
                {namn}
              </Select.Option>
            ))}
          </Select>
        </Field>
        <Field>
          <Label>Myndighet</Label>
          <Select value={lank.organ} onChange={(e) => setLank({ ...lank, organ: e.target.value })}>
            <Select.Option value="">Välj</Select.Option>
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
          value={lank.dnr}
          onChange={(e) => setLank({ ...lank, dnr: e.target.value })}
        />
        <div>
          <Button type="submit" variant="secondary" loading={spara.isPending}>
            Länka ärendet
          </Button>
        </div>
        {spara.error && <Avslag fel={spara.error} />}
      </form>
    </details>
  );
}
