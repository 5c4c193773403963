import { Heading, Link, List } from '@digdir/designsystemet-react';
import { Link as RouterLink } from 'react-router';
import { visaDatum, visaTkr } from '../../lib/format.js';
import type { ArendeSvar } from './api/arende.js';

const UTFALL = { bifall: 'bifall', delvis: 'mindre ram', avslag: 'avslag' } as const;

/** The organ's decision about the case and the matter where it is made, or the cases that this matter decides about. */
export function Beslut({ arende: { beslutsarenden, beslutarOm } }: { arende: ArendeSvar }) {
  return (
    <section aria-labelledby="beslut">
      <Heading level={2} data-size="xs" id="beslut">
        {beslutarOm.length > 0 ? `Ärendet avgör (${beslutarOm.length})` : 'Beslut'}
      </Heading>
      <List.Unordered>
        {beslutsarenden.map((en) => (
          <List.Item key={en.id}>
            {en.beslut && <strong>{beslutet(en.beslut)}. </strong>}
            <Arendelank {...en} /> <span className="dampad">{lage(en)}</span>
          </List.Item>
        ))}
        {beslutarOm.map((en) => (
          <List.Item key={en.id}>
            <Arendelank {...en} />{' '}
            <span className="dampad">
              {[
                en.tillstand,
                en.beslutat ? UTFALL[en.utfall] : `föreslås ${UTFALL[en.utfall]}`,
                en.beloppTkr === null ? null : visaTkr(en.beloppTkr),
                fordelat(en),
                en.skal,
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </List.Item>
        ))}
      </List.Unordered>
    </section>
  );
}

function Arendelank({ id, dnr, titel }: { id: string; dnr: string | null; titel: string }) {
  return (
    <Link asChild>
      <RouterLink to={`/arenden/${id}`}>{dnr ? `${dnr} ${titel}` : titel}</RouterLink>
    </Link>
  );
}

type Beslutsarende = ArendeSvar['beslutsarenden'][number];

function beslutet({ organ, datum, paragraf }: NonNullable<Beslutsarende['beslut']>): string {
  return `${organ} ${visaDatum(datum)}, § ${paragraf}`;
}

/** C-16: the amount per responsible body. */
function fordelat({ fordelning }: Pick<Beslutsarende, 'fordelning'>): string | null {
  return fordelning.length === 0 ? null : `varav ${fordelning.map(({ organ, beloppTkr }) => `${organ} ${visaTkr(beloppTkr)}`).join(', ')}`;
}

function lage({ beslut, tillstand, utfall, beloppTkr, galler, fordelning }: Beslutsarende): string {
  const belopp = beloppTkr === null ? null : visaTkr(beloppTkr);
  if (!galler) return beslut ? 'upphävt' : 'återkallat';
  if (!beslut) return ['väntar på beslut', tillstand, belopp, fordelat({ fordelning })].filter(Boolean).join(' · ');
  return [
    UTFALL[utfall],
    belopp,
    fordelat({ fordelning }),
    beslut.lagaKraft ? `laga kraft ${visaDatum(beslut.lagaKraft)}` : 'inte laga kraft ännu',
  ]
    .filter(Boolean)
    .join(' · ');
}
