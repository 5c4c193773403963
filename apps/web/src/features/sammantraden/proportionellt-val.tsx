import { Button, Checkbox, Details, Fieldset, Heading, Paragraph, Table, Textfield } from '@digdir/designsystemet-react';
import { useState, type SyntheticEvent } from 'react';
import { Avslag } from '../../components/avslag.js';
import type { Mote, Punkt } from './api/sammantraden.js';
import { Text, Val } from './falt.js';
import { useFalt } from './punktutkast.js';
import { useHandelse } from './use-handelse.js';

type Begart = NonNullable<Punkt['proportionellt']>;
type Raknat = NonNullable<Begart['raknat']>;

/** A proportional election (lag 2022:629): asked for by enough of those who elect, then counted by groups of ballots. */
export function ProportionelltVal({ mote, punkt }: { mote: Mote; punkt: Punkt }) {
  if (!punkt.proportionellt) return <Begaran mote={mote} punkt={punkt} />;
  if (!punkt.proportionellt.raknat) return <Grupper mote={mote} punkt={punkt} begart={punkt.proportionellt} />;
  return <RaknatProportionellt begart={punkt.proportionellt} raknat={punkt.proportionellt.raknat} />;
}

function Begaran({ mote, punkt }: { mote: Mote; punkt: Punkt }) {
  const [avser, setAvser] = useState('ledamoter');
  const [platser, setPlatser] = useFalt('platser', '');
  const [begar, setBegar] = useState<readonly string[]>([]);
  const [bitradande, setBitradande] = useState<readonly string[]>([]);
  const [stod, setStod] = useFalt('stod', '');
  const skicka = useHandelse(mote.id, 'Begäran är antecknad. Valet är proportionellt.');
  const antal = Number(platser);
  const kravs = Number.isInteger(antal) && antal > 0 ? Math.ceil(punkt.tjanstgor.length / (antal + 1)) : null;
  const vidSkicka = (e: SyntheticEvent) => {
    e.preventDefault();
    skicka.mutate({
      handelse: 'begar-proportionellt-val',
      data: {
        punktId: punkt.id,
        radVersion: punkt.radVersion,
        avser,
        platser: antal,
        begartAv: begar,
        bitradande,
        ...(stod.trim() === '' ? {} : { stod }),
      },
    });
  };
  return (
    <Details>
      <Details.Summary>Någon begär proportionellt val</Details.Summary>
      <Details.Content>
        <form className="dialogform smalt" noValidate onSubmit={vidSkicka}>
          <Val
            etikett="Valet avser"
            varde={avser}
            val={[
              ['ledamoter', 'Ledamöter'],
              ['ersattare', 'Ersättare'],
            ]}
            andra={setAvser}
          />
          <Textfield label="Antal som ska väljas" inputMode="numeric" value={platser} onChange={(e) => setPlatser(e.target.value)} />
          <Fieldset>
            <Fieldset.Legend>Begärs av</Fieldset.Legend>
            <Fieldset.Description>
              {kravs === null
                ? 'Hur många som måste begära det beror på hur många som är närvarande och hur många som ska väljas.'
                : `Minst ${kravs} av de ${punkt.tjanstgor.length} som tjänstgör behöver begära det.`}
            </Fieldset.Description>
            <Kryssrutor personer={punkt.tjanstgor} valda={begar} valj={setBegar} />
          </Fieldset>
          <Textfield
            label="Bestämmelsen som gör att valet kan vara proportionellt"
            description="Till exempel KL 5 kap. 58 § (fullmäktige) eller 6 kap. 42 § (nämnd). Den står i protokollet. Fråga en jurist om du är osäker."
            value={stod}
            onChange={(e) => setStod(e.target.value)}
          />
          <Fieldset>
            <Fieldset.Legend>Biträder vid räkningen</Fieldset.Legend>
            <Fieldset.Description>Ordföranden är valförrättare. Minst en av dem som väljer utses att biträda.</Fieldset.Description>
            <Kryssrutor personer={punkt.tjanstgor} valda={bitradande} valj={setBitradande} />
          </Fieldset>
          <Button type="submit" variant="secondary" loading={skicka.isPending}>
            Anteckna begäran
          </Button>
          {!skicka.isPending && <Avslag fel={skicka.error} />}
        </form>
      </Details.Content>
    </Details>
  );
}

function Kryssrutor(val: { personer: Punkt['tjanstgor']; valda: readonly string[]; valj: (valda: readonly string[]) => void }) {
  const { personer, valda, valj } = val;
  return personer.map(({ id, namn }) => (
    <Checkbox
      key={id}
      label={namn}
      checked={valda.includes(id)}
      onChange={(e) => valj(e.target.checked ? [...valda, id] : valda.filter((en) => en !== id))}
    />
  ));
}

function Grupper({ mote, punkt, begart }: { mote: Mote; punkt: Punkt; begart: Begart }) {
  const [rader, setRader] = useFalt('grupper');
  const [blanka, setBlanka] = useFalt('blanka', '0');
  const [ogiltiga, setOgiltiga] = useFalt('ogiltiga', '0');
  const [lotter, setLotter] = useFalt('lotter', '');
  const skicka = useHandelse(mote.id, 'Valsedlarna är räknade.');
  const grupper = tolka(rader);
  const summa = grupper.reduce((antal, { roster }) => antal + roster, Number(blanka) + Number(ogiltiga));
  const vidSkicka = (e: SyntheticEvent) => {
    e.preventDefault();
    skicka.mutate({
      handelse: 'rakna-proportionellt',
      data: {
        ...{ punktId: punkt.id, radVersion: punkt.radVersion, grupper, blanka: Number(blanka), ogiltiga: Number(ogiltiga) },
        lotter: lotter.split(/[\s,]+/).flatMap((nr) => (nr === '' ? [] : [Number(nr)])),
      },
    });
  };
  return (
    <form className="dialogform smalt" noValidate onSubmit={vidSkicka} aria-labelledby="proportionellt" data-moment="v">
      <Heading level={3} data-size="2xs" id="proportionellt">
        Proportionellt val av {begart.platser} {vadAv(begart)}
      </Heading>
      <Paragraph>Begärt av {begart.begartAv.map(({ namn }) => namn).join(', ')}.</Paragraph>
      <Text
        etikett="Grupper, röster och listor"
        hjalp="En rad för varje grupp: beteckning, antal valsedlar och namnen i listans ordning, till exempel Gruppen A 6: Anna Andersson, Bo Berg. Valsedlar med samma beteckning och samma namn i samma ordning är en grupp."
        varde={rader}
        andra={setRader}
      />
      <Textfield label="Blanka valsedlar" inputMode="numeric" value={blanka} onChange={(e) => setBlanka(e.target.value)} />
      <Textfield label="Ogiltiga valsedlar" inputMode="numeric" value={ogiltiga} onChange={(e) => setOgiltiga(e.target.value)} />
      <Paragraph>
        {Number.isNaN(summa) ? 0 : summa} valsedlar av {punkt.tjanstgor.length} tjänstgörande.
      </Paragraph>
      <Textfield
        label="Lottens utfall"
        description="Gruppernas nummer i den ordning det lottades, till exempel 2. Lämnas tomt när inget jämförelsetal var lika."
        value={lotter}
        onChange={(e) => setLotter(e.target.value)}
      />
      <div className="knapprad">
        <Button type="submit" variant="secondary" loading={skicka.isPending}>
          Räkna valsedlarna
        </Button>
      </div>
      {!skicka.isPending && <Avslag fel={skicka.error} />}
    </form>
  );
}

/** Who asked for it, the ballots by group, and who got each seat. */
export function RaknatProportionellt({ begart, raknat }: { begart: Begart; raknat: Raknat }) {
  return (
    <>
      <Heading level={3} data-size="2xs">
        Proportionellt val av {begart.platser} {vadAv(begart)}
      </Heading>
      <Paragraph>
        Begärt av {begart.begartAv.map(({ namn }) => namn).join(', ')}
        {begart.stod === undefined ? '' : `, enligt ${begart.stod}`}.{' '}
        {begart.bitradande.length > 0 && `Biträdde: ${begart.bitradande.map(({ namn }) => namn).join(', ')}. `}
        {raknat.grupper.map(({ beteckning, roster }) => `${beteckning} ${roster}`).join(', ')}. Blanka {raknat.blanka}, ogiltiga{' '}
        {raknat.ogiltiga}.
      </Paragraph>
      <div className="tabellyta" role="region" aria-label="Tabell: Vem som fick varje plats" tabIndex={0}>
        <Table>
          <caption>Vem som fick varje plats</caption>
          <Table.Head>
            <Table.Row>
              <Table.HeaderCell scope="col">Plats</Table.HeaderCell>
              <Table.HeaderCell scope="col">Vald</Table.HeaderCell>
              <Table.HeaderCell scope="col">Grupp</Table.HeaderCell>
              <Table.HeaderCell scope="col">Jämförelsetal</Table.HeaderCell>
            </Table.Row>
          </Table.Head>
          <Table.Body>
            {raknat.valda.map(({ nr, namn, grupp, jamforelsetal, lott }) => (
              <Table.Row key={nr}>
                <Table.Cell>{nr}</Table.Cell>
                <Table.Cell>{namn}</Table.Cell>
                <Table.Cell>{raknat.grupper[grupp - 1]?.beteckning}</Table.Cell>
                <Table.Cell>
                  {jamforelsetal}
                  {lott && ', efter lottning'}
                </Table.Cell>
              </Table.Row>
            ))}
          </Table.Body>
        </Table>
      </div>
    </>
  );
}

const vadAv = ({ avser }: Begart): string => (avser === 'ledamoter' ? 'ledamöter' : 'ersättare');

/** `Gruppen A 6: Anna Andersson, Bo Berg` */
function tolka(text: string): { beteckning: string; roster: number; namn: string[] }[] {
  return text.split('\n').flatMap((rad) => {
    const [, beteckning = '', roster = '', lista = ''] = /^(.*\S)\s+(\d+)\s*:\s*(.+)$/.exec(rad.trim()) ?? [];
    const namn = lista.split(',').flatMap((ett) => (ett.trim() === '' ? [] : [ett.trim()]));
    return beteckning === '' ? [] : [{ beteckning, roster: Number(roster), namn }];
  });
}
