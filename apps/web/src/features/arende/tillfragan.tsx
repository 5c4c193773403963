import { Heading, Paragraph } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { Handlingslank, innehallVag } from '../../components/handlingslank.js';
import { visaTid } from '../../lib/format.js';
import { tillfraganFraga } from './api/handlingar.js';

/** What a remiss or a samverkan is about, for those who are asked: that version of the tjänsteutlåtande and no other. */
export function Tillfragan({ arendeId }: { arendeId: string }) {
  const { data } = useQuery(tillfraganFraga(arendeId));
  if (!data?.underlag) return null;
  const { id, titel, version, skapad, dnr } = data.underlag;
  return (
    <section aria-labelledby="tillfragan">
      <Heading level={2} data-size="xs" id="tillfragan">
        Det du tillfrågas om
      </Heading>
      <Paragraph>
        <Handlingslank href={innehallVag(id)}>
          {titel} version {version}
        </Handlingslank>{' '}
        <span className="dampad">
          {dnr && `${dnr}, `}
          {visaTid(skapad)}
        </span>
      </Paragraph>
    </section>
  );
}
