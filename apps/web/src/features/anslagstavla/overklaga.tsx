import { Heading, Paragraph } from '@digdir/designsystemet-react';
import type { OffentligtAnslag } from './api/anslagstavla.js';

/** How to appeal: to whom, when and by which law. The law is named, and nothing is legal advice. */
export function Overklaga({ anslag: { overklagande } }: { anslag: OffentligtAnslag }) {
  return (
    <section aria-labelledby="overklaga">
      <Heading level={2} data-size="xs" id="overklaga">
        Så överklagar du
      </Heading>
      {overklagande.map(({ galler, meningar }) => (
        <div key={meningar.join()} className="staplat">
          {galler !== null && (
            <Heading level={3} data-size="2xs">
              {galler}
            </Heading>
          )}
          {meningar.map((mening) => (
            <Paragraph key={mening}>{mening}</Paragraph>
          ))}
        </div>
      ))}
    </section>
  );
}
