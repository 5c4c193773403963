import { Heading, Link, List } from '@digdir/designsystemet-react';
import { Link as RouterLink } from 'react-router';
import type { ArendeSvar } from './api/arende.js';

type Lank = ArendeSvar['underordnade'][number];

/** The case that this one belongs under, and those that belong under it; nothing when there are none. */
export function Slakt({ arende: { overordnat, underordnade } }: { arende: ArendeSvar }) {
  if (!overordnat && underordnade.length === 0) return null;
  return (
    <section aria-labelledby="slakt">
      <Heading level={2} data-size="xs" id="slakt">
        Hör ihop med
      </Heading>
      {overordnat && <Lista rubrik="Överordnat ärende" lankar={[overordnat]} />}
      {underordnade.length > 0 && <Lista rubrik={`Underordnade ärenden (${underordnade.length})`} lankar={underordnade} />}
    </section>
  );
}

function Lista({ rubrik, lankar }: { rubrik: string; lankar: readonly Lank[] }) {
  return (
    <>
      <Heading level={3} data-size="2xs">
        {rubrik}
      </Heading>
      <List.Unordered>
        {lankar.map(({ id, titel, dnr, processNamn, tillstand, avslutad }) => (
          <List.Item key={id}>
            <Link asChild>
              <RouterLink to={`/arenden/${id}`}>{dnr ? `${dnr} ${titel}` : titel}</RouterLink>
            </Link>{' '}
            <span className="dampad">
              {processNamn} · {tillstand}
              {avslutad && ' · avslutat'}
            </span>
          </List.Item>
        ))}
      </List.Unordered>
    </>
  );
}
