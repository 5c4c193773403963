import { Button, Field, Fieldset, Heading, Label, Paragraph, Radio, Select, Textfield } from '@digdir/designsystemet-react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type SyntheticEvent } from 'react';
import { Link as RouterLink, useNavigate, useSearchParams } from 'react-router';
import { Avslag } from '../../components/avslag.js';
import { FragaInnehall } from '../../components/fraga-innehall.js';
import { Sida } from '../../components/sida.js';
import { useKommando } from '../../lib/skicka.js';
import { processerFraga } from '../../lib/skrivbord.js';
import { type Forslag, forslagFraga, type Kvitto, type Motesdatum, type NyttMote as Kropp } from './api/moten.js';
import '../../styles/ssg.css';
import { Banderoll } from './banderoll.js';
import { Datumfalt, dagarnaLigger, Ramfalt, tolkaRam } from './falt.js';

type Organ = Forslag['organ'][number];

/** Plans a cycle: the days are counted backwards from the budget's day and can be moved, the frame is said per year. */
export function NyttMote() {
  const forslag = useQuery(forslagFraga);
  return (
    <Sida titel="Planera ett möte">
      <FragaInnehall fraga={forslag}>
        {({ organ }) =>
          organ.length > 0 ? (
            <Organval organ={organ} />
          ) : (
            <Paragraph>Gruppens ordförande, eller den som bereder gruppens möten, planerar möten.</Paragraph>
          )
        }
      </FragaInnehall>
    </Sida>
  );
}

/** Most people plan for one group; who prepares for several chooses which, those with a calendar of meetings first. */
function Organval({ organ }: { organ: readonly Organ[] }) {
  const [sok] = useSearchParams();
  const [id, setId] = useState(sok.get('organ') ?? (organ.find(harKalender) ?? organ[0])?.id);
  const valt = organ.find((en) => en.id === id) ?? organ[0];
  return (
    <>
      {valt && <Banderoll mote={valt} />}
      {organ.length > 1 && (
        <Field className="smalt">
          <Label>Grupp</Label>
          <Select value={id} onChange={(e) => setId(e.target.value)}>
            {organ.map((en) => (
              <Select.Option key={en.id} value={en.id}>
                {en.namn} ({en.slagnamn})
              </Select.Option>
            ))}
          </Select>
        </Field>
      )}
      {valt && <Planering key={valt.id} organ={valt} />}
    </>
  );
}

const harKalender = ({ forslag }: Organ): boolean => forslag.some(({ datum }) => datum !== null);
/** Where the days come from. */
const dagarnasGrund = (organ: Organ): string => {
  if (!harKalender(organ)) return 'Gruppen har ingen möteskalender. Ange dagarna själv.';
  const dag = organ.infor === 'planbeslut' ? 'planen ska vara beslutad' : 'budgetunderlaget ska vara klart';
  return `Dagarna är räknade bakåt från den dag då ${dag}, efter gruppens möteskalender. Flytta dem som det passar.`;
};
const treAr = (budgetar: number) => Object.fromEntries([0, 1, 2].map((antal) => [String(budgetar + antal), '']));
const tommaDagar: Motesdatum = { begaran: '', stopp: '', paket: '', vardering: '', mote: '', resultat: '' };

function Planering({ organ }: { organ: Organ }) {
  const ga = useNavigate();
  const klient = useQueryClient();
  const [sok] = useSearchParams();
  const sedan = useQuery(processerFraga).data?.processer.find(({ namn }) => namn === organ.slag)?.sedanStart;
  const onskat = organ.forslag.find(({ budgetar }) => String(budgetar) === sok.get('budgetar')) ?? organ.forslag[0];
  const [budgetar, setBudgetar] = useState(onskat?.budgetar ?? new Date().getFullYear() + 1);
  const [titel, setTitel] = useState(`${organ.slagnamn} inför budget ${budgetar}`);
  const [datum, setDatum] = useState(onskat?.datum ?? tommaDagar);
  const [ram, setRam] = useState(treAr(budgetar));
  const [provad, setProvad] = useState(false);
  const planera = useKommando<Kropp, Kvitto>('/api/moten', async ({ arendeId }) => {
    await klient.invalidateQueries({ queryKey: ['moten'] });
    void ga(`/ssg/moten/${arendeId}/paket`);
  });
  const valj = (ar: number) => {
    setTitel((forra) => (forra === `${organ.slagnamn} inför budget ${budgetar}` ? `${organ.slagnamn} inför budget ${ar}` : forra));
    setBudgetar(ar);
    setDatum(organ.forslag.find((ett) => ett.budgetar === ar)?.datum ?? datum);
    setRam(treAr(ar));
  };
  const sand = () => {
    setProvad(true);
    const ramTkr = tolkaRam(ram);
    if (titel.trim() === '' || !ramTkr || !dagarnaLigger(datum)) return;
    planera.mutate({ organ: organ.id, titel: titel.trim(), budgetar, datum, ramTkr });
  };
  const vidSkicka = (e: SyntheticEvent) => {
    e.preventDefault();
    sand();
  };
  return (
    <form className="formular" noValidate onSubmit={vidSkicka}>
      {organ.forslag.length > 0 && (
        <Fieldset>
          <Fieldset.Legend>Budgetår</Fieldset.Legend>
          <Fieldset.Description>Det tidigaste år som går att nå, och året därefter.</Fieldset.Description>
          <div className="poang">
            {organ.forslag.map((ett) => (
              <Radio
                key={ett.budgetar}
                name="budgetar"
                value={String(ett.budgetar)}
                label={String(ett.budgetar)}
                checked={budgetar === ett.budgetar}
                onChange={() => valj(ett.budgetar)}
              />
            ))}
          </div>
        </Fieldset>
      )}
      <Textfield
        label="Mötets namn"
        value={titel}
        maxLength={200}
        error={provad && titel.trim() === '' ? 'Ge mötet ett namn.' : undefined}
        onChange={(e) => setTitel(e.target.value)}
      />
      <section className="formular">
        <Heading level={2} data-size="xs">
          Dagar
        </Heading>
        <Paragraph>{dagarnasGrund(organ)}</Paragraph>
        <Datumfalt datum={datum} andra={setDatum} provad={provad || harKalender(organ)} />
      </section>
      <section className="formular">
        <Heading level={2} data-size="xs">
          Ram per år
        </Heading>
        <Ramfalt ram={ram} andra={setRam} />
      </section>
      <Paragraph>{sedan}</Paragraph>
      <div className="knapprad">
        <Button type="submit" loading={planera.isPending}>
          Planera mötet
        </Button>
        <Button asChild variant="secondary">
          <RouterLink to="/ssg/moten">Tillbaka</RouterLink>
        </Button>
      </div>
      {!planera.isPending && <Avslag fel={planera.error} igen={sand} />}
    </form>
  );
}
