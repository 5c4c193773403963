import type { Kropp } from '../../lib/api-typer.js';
import { Alert, Button, Details, Field, Heading, Label, Paragraph, Select, Textfield } from '@digdir/designsystemet-react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type SyntheticEvent } from 'react';
import { Link as RouterLink, useNavigate, useParams } from 'react-router';
import { Avslag } from '../../components/avslag.js';
import { FragaInnehall } from '../../components/fraga-innehall.js';
import { Sida } from '../../components/sida.js';
import { visaDatum, visaTid, visaTkr } from '../../lib/format.js';
import { useKommando } from '../../lib/skicka.js';
import { budgetlistaFraga, type Budgetlista as Lista, type Fryst } from './api/hamta-budgetlista.js';
import { Budgetarende } from './budgetarende.js';
import { Rangtabell } from './rangtabell.js';
import { Skillnader } from './skillnader.js';

const iAr = new Date().getFullYear();
const AR = Array.from({ length: 5 }, (_tom, plats) => String(iAr - 1 + plats));

/** SSG's ranking for a budget year and its frozen versions: advice that the budget builds on, not a budget. */
export function Budgetlista() {
  const { ar: valt } = useParams();
  const ga = useNavigate();
  const nasta = useQuery({ ...budgetlistaFraga(String(iAr + 1)), enabled: valt === undefined });
  // Without a year in the address: the first one that can still be influenced.
  const ar = valt ?? String(nasta.data?.kalender.tidigasteBudgetar ?? iAr + 1);
  const lista = useQuery({ ...budgetlistaFraga(ar), enabled: valt !== undefined || !nasta.isPending });
  return (
    <Sida titel={`Rangordning inför budget ${ar}`}>
      <Alert data-color="info">Gruppen värderar, rangordnar och rekommenderar. Budgeten tas av kommunfullmäktige.</Alert>
      <Field className="smalt">
        <Label>Budgetår</Label>
        <Select value={ar} onChange={(e) => void ga(`/budgetlista/${e.target.value}`)}>
          {[...new Set([...AR, ar])].sort().map((ett) => (
            <Select.Option key={ett} value={ett}>
              {ett}
            </Select.Option>
          ))}
        </Select>
      </Field>
      <FragaInnehall fraga={lista}>{(data) => <Listvisning lista={data} />}</FragaInnehall>
    </Sida>
  );
}

function Listvisning({ lista }: { lista: Lista }) {
  return (
    <>
      <Paragraph>
        Budgetunderlaget ska vara klart {visaDatum(lista.kalender.budgetunderlag)} och budgeten tas {visaDatum(lista.kalender.budgetbeslut)}
        . Tidigaste budgetår som nya initiativ ännu kan nå är {lista.kalender.tidigasteBudgetar}.
      </Paragraph>
      <section aria-labelledby="nu">
        <Heading level={2} data-size="xs" id="nu">
          Väntar på att frysas
        </Heading>
        {lista.nu.length === 0 ? (
          <Paragraph>Inget initiativ väntar. Initiativ kommer hit när gruppen har prioriterat dem för {lista.budgetar}.</Paragraph>
        ) : (
          <Rangtabell namn="Rangordningen nu" rader={lista.nu} summaTkr={lista.summaTkr} />
        )}
        {lista.farFrysa && lista.nu.length > 0 && <Frysning budgetar={lista.budgetar} />}
      </section>
      {lista.farFrysa && lista.vantarPaBeslut > 0 && <Budgetarende budgetar={lista.budgetar} antal={lista.vantarPaBeslut} />}
      <section aria-labelledby="versioner">
        <Heading level={2} data-size="xs" id="versioner">
          Frysta versioner
        </Heading>
        {lista.versioner.length === 0 && (
          <Paragraph>
            Listan är inte fryst ännu. Beredningsansvarig fryser den innan initiativen går till budgetunderlaget (C-07).
          </Paragraph>
        )}
        {lista.versioner.map((en, plats) => (
          <Details key={en.version} defaultOpen={plats === 0}>
            <Details.Summary>
              Version {en.version}, fryst {visaTid(en.frystAt)}
            </Details.Summary>
            <Details.Content>
              <Paragraph>
                {visaTkr(en.summaTkr)}
                {en.ramTkr !== null && ` av ramen ${visaTkr(en.ramTkr)}`}
                {en.overRamTkr !== null && `, ${visaTkr(en.overRamTkr)} över ramen`}
                {en.saknarBelopp > 0 && `. ${en.saknarBelopp} rader saknar belopp och räknas inte`}.
              </Paragraph>
              <Rangtabell namn={`Version ${en.version}`} rader={en.rader} summaTkr={en.summaTkr} />
              {plats < lista.versioner.length - 1 && <Skillnader skillnader={en.skillnader} />}
            </Details.Content>
          </Details>
        ))}
      </section>
    </>
  );
}

function Frysning({ budgetar }: { budgetar: number }) {
  const klient = useQueryClient();
  const [ram, setRam] = useState('');
  const frys = useKommando<Kropp<'/api/budgetlistor'>, Fryst>('/api/budgetlistor', () =>
    klient.invalidateQueries({ queryKey: ['budgetlista'] }),
  );
  const skriven = ram.replaceAll(/\s/g, '');
  const fel = skriven !== '' && !/^\d{1,7}$/.test(skriven) ? 'Ange ramen i hela tkr, t.ex. 15000.' : undefined;
  const sand = () => frys.mutate({ budgetar, ramTkr: skriven === '' ? null : Number(skriven) });
  const vidSkicka = (e: SyntheticEvent) => {
    e.preventDefault();
    if (!fel) sand();
  };
  return (
    <form className="formular" noValidate onSubmit={vidSkicka}>
      <Textfield label="Ram i tkr (om den är känd)" inputMode="numeric" value={ram} onChange={(e) => setRam(e.target.value)} error={fel} />
      <div>
        <Button type="submit" loading={frys.isPending}>
          Frys prioriteringslistan
        </Button>
      </div>
      {frys.data && !frys.isPending && (
        <Alert data-color="success">
          <Paragraph>Version {frys.data.version} är fryst.</Paragraph>
          <Paragraph>
            Nästa: <RouterLink to="/inkorg?vy=grupp&process=initiativ&typ=frys-lista">lämna initiativen till budgetunderlaget</RouterLink>,
            ett i taget.
          </Paragraph>
        </Alert>
      )}
      {!frys.isPending && <Avslag fel={frys.error} igen={sand} />}
    </form>
  );
}
