import { Alert, Field, Heading, Label, Link, Paragraph, Select } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link as RouterLink } from 'react-router';
import { FLEST_PUNKTER } from '#contracts';
import { type MoteSvar, saknadeFraga } from '../api/moten.js';
import { Atgard } from '../atgard.js';
import { Skalfalt } from '../falt.js';
import { kan } from '../mote-sammanhang.js';

interface Utanfor {
  arendeId: string;
  titel: string;
  organ: string;
}

/** What was in by the cut-off and had no room: which, why, and what can be done. Nothing is left out in silence. */
function UtanPlats({ rader, far }: { rader: readonly Utanfor[]; far: boolean }) {
  return (
    <Alert data-color="warning">
      <Heading level={3} data-size="2xs">
        {rader.length === 1 ? '1 initiativ fick inte plats' : `${rader.length} initiativ fick inte plats`}
      </Heading>
      <Paragraph>
        Ett möte kan ha högst {FLEST_PUNKTER} punkter, och dagordningen är full. De som har väntat längst togs först. Initiativen nedan var
        inlämnade i tid. De väntar kvar på gruppen och kommer med i nästa möte som planeras.
      </Paragraph>
      <ul className="radlista">
        {rader.map(({ arendeId, titel, organ }) => (
          <li key={arendeId}>
            <Link asChild>
              <RouterLink to={`/arenden/${arendeId}`}>{titel}</RouterLink>
            </Link>
            <span className="dampad">{organ}</span>
          </li>
        ))}
      </ul>
      {far && (
        <Link asChild>
          <RouterLink to="/ssg/moten/nytt">Planera nästa möte</RouterLink>
        </Link>
      )}
    </Alert>
  );
}

/** An initiative that became ready after the cut-off can be added, with a reason. */
export function LaggTill({ mote }: { mote: MoteSvar }) {
  const far = kan(mote, 'lagg-till-punkt');
  const { data } = useQuery(saknadeFraga(mote.id));
  const [arendeId, setArendeId] = useState('');
  const [skal, setSkal] = useState('');
  const [provad, setProvad] = useState(false);
  const utanfor = data?.rader.flatMap(({ organ, utanfor: deras }) => deras.map((rad) => ({ ...rad, organ: organ.namn }))) ?? [];
  if (!data) return null;
  const utanPlats = utanfor.filter((rad) => rad.utanPlats);
  if (utanPlats.length > 0) return <UtanPlats rader={utanPlats} far={far} />;
  if (!far) return null;
  if (utanfor.length === 0) return <Paragraph className="dampad">Alla initiativ som väntar på gruppen står i paketet.</Paragraph>;
  return (
    <div>
      <Atgard
        mote={mote}
        typ="lagg-till-punkt"
        klart="Initiativet är tillagt."
        data={() => {
          setProvad(true);
          return arendeId === '' || skal.trim() === '' ? null : { arendeId, skal: skal.trim() };
        }}
        rensa={() => {
          setArendeId('');
          setSkal('');
          setProvad(false);
        }}
      >
        <Field>
          <Label>Initiativ</Label>
          <Select value={arendeId} onChange={(e) => setArendeId(e.target.value)} aria-invalid={(provad && arendeId === '') || undefined}>
            <Select.Option value="">Välj initiativ</Select.Option>
            {utanfor.map((rad) => (
              <Select.Option key={rad.arendeId} value={rad.arendeId}>
                {rad.titel}, {rad.organ}
              </Select.Option>
            ))}
          </Select>
        </Field>
        <Skalfalt
          varde={skal}
          andra={setSkal}
          fel={provad && skal.trim() === '' ? 'Skriv varför initiativet läggs till efter stoppdagen.' : undefined}
        />
      </Atgard>
    </div>
  );
}
