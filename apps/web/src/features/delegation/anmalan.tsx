import { Button, Checkbox, Field, Heading, Label, Paragraph, Select } from '@digdir/designsystemet-react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link as RouterLink, useParams } from 'react-router';
import { Avslag } from '../../components/avslag.js';
import { FragaInnehall } from '../../components/fraga-innehall.js';
import { useMeddelande } from '../../components/meddelande.js';
import { Sida } from '../../components/sida.js';
import { visaDatum } from '../../lib/format.js';
import { useKommando } from '../../lib/skicka.js';
import { type Anmalan, anmalanFraga, type NyLista, type Skapad } from './api/delegation.js';
import { Beslutstabell } from './beslutstabell.js';

/** What waits to be reported to one body, the lists so far, and what is announced instead (H-37, KL 8:10). */
export function AnmalanSida() {
  const { organ = '' } = useParams();
  const anmalan = useQuery(anmalanFraga(organ));
  return (
    <FragaInnehall fraga={anmalan} sida="Anmälan av delegationsbeslut">
      {(data) => (
        <Sida titel={`Anmälan till ${data.organ.namn}`}>
          <Vantar key={data.vantar.map(({ id }) => id).join()} anmalan={data} />
          <Tillkannagivande anmalan={data} />
          <Listor anmalan={data} />
        </Sida>
      )}
    </FragaInnehall>
  );
}

function Vantar({ anmalan: { organ, moten, vantar, flera } }: { anmalan: Anmalan }) {
  const klient = useQueryClient();
  const { sag } = useMeddelande();
  const [mote, setMote] = useState(moten[0] ?? '');
  const [valda, setValda] = useState<ReadonlySet<string>>(() => new Set(vantar.map(({ id }) => id)));
  const anmal = useKommando<NyLista, Skapad>('/api/delegation/anmalningslistor', async () => {
    sag('Besluten är anmälda.');
    await klient.invalidateQueries({ queryKey: ['delegation'] });
  });
  const valj = (id: string, med: boolean) => setValda((forra) => new Set(med ? [...forra, id] : [...forra].filter((ett) => ett !== id)));
  return (
    <section aria-labelledby="vantar">
      <Heading level={2} data-size="xs" id="vantar">
        Väntar på anmälan
      </Heading>
      {vantar.length === 0 && <Paragraph>Inga beslut väntar på att anmälas.</Paragraph>}
      {vantar.length > 0 && (
        <>
          <Beslutstabell
            rubrik="Beslut som väntar på anmälan, äldst först"
            rader={vantar}
            val={({ id, titel }) => (
              <Checkbox aria-label={`Ta med ${titel}`} checked={valda.has(id)} onChange={(e) => valj(id, e.target.checked)} />
            )}
          />
          {flera && <Paragraph>Det finns fler beslut; de visas när de här är anmälda.</Paragraph>}
          <div className="filter">
            <Field>
              <Label>Sammanträde</Label>
              <Select value={mote} onChange={(e) => setMote(e.target.value)}>
                {moten.map((dag) => (
                  <Select.Option key={dag} value={dag}>
                    {visaDatum(dag)}
                  </Select.Option>
                ))}
              </Select>
            </Field>
          </div>
          {moten.length === 0 && <Paragraph>Organet har ingen möteskalender. Anmäl besluten ett och ett från ärendet.</Paragraph>}
          <Button
            loading={anmal.isPending}
            disabled={valda.size === 0 || mote === ''}
            onClick={() => anmal.mutate({ organ: organ.id, mote, beslut: vantar.flatMap(({ id }) => (valda.has(id) ? [id] : [])) })}
          >
            Anmäl {valda.size} beslut
          </Button>
          {!anmal.isPending && <Avslag fel={anmal.error} />}
        </>
      )}
    </section>
  );
}

function Tillkannagivande({ anmalan: { attTillkannage, tillkannagivna } }: { anmalan: Anmalan }) {
  return (
    <section aria-labelledby="tillkannages">
      <Heading level={2} data-size="xs" id="tillkannages">
        Anmäls inte men kan överklagas
      </Heading>
      <Paragraph>Besluten protokollförs särskilt och tillkännages, ett och ett från ärendet (kommunallagen 8 kap. 10 §).</Paragraph>
      {attTillkannage.length > 0 && <Beslutstabell rubrik="Beslut att tillkännage" rader={attTillkannage} />}
      {attTillkannage.length === 0 && <Paragraph>Inga beslut väntar på att tillkännages.</Paragraph>}
      {tillkannagivna.length > 0 && <Beslutstabell rubrik="Tillkännagivna beslut" rader={tillkannagivna} />}
    </section>
  );
}

function Listor({ anmalan: { listor } }: { anmalan: Anmalan }) {
  return (
    <section aria-labelledby="listor">
      <Heading level={2} data-size="xs" id="listor">
        Listor
      </Heading>
      {listor.length === 0 && <Paragraph>Inga listor ännu.</Paragraph>}
      {listor.length > 0 && (
        <ul className="radlista">
          {listor.map(({ id, titel, dnr, mote, antal, etikett, handlingId }) => (
            <li key={id}>
              <RouterLink className="ds-link" to={`/arenden/${id}/handlingar`}>
                {dnr} {titel}
              </RouterLink>
              <span className="dampad">
                Sammanträde {visaDatum(mote)}, {antal} beslut, {etikett.toLowerCase()}
                {handlingId === null ? ', handlingen framställs' : ''}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
