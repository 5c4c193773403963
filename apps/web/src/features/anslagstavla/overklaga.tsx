import { Heading, List, Paragraph } from '@digdir/designsystemet-react';
import { visaDatum } from '../../lib/format.js';
import type { OffentligtAnslag } from './api/anslagstavla.js';

/** How to appeal, in plain words; what the law says is named, and nothing is legal advice. */
export function Overklaga({ anslag: { beslut, overklagandeTill } }: { anslag: OffentligtAnslag }) {
  const med = (slag: OffentligtAnslag['beslut'][number]['overklagande']) => beslut.filter(({ overklagande }) => overklagande === slag);
  const [laglighet, besvar, ej] = [med('laglighetsprovning'), med('forvaltningsbesvar'), med('ej-overklagbart')];
  const blandat = [laglighet, besvar, ej].filter(({ length }) => length > 0).length > 1;
  const galler = (rader: OffentligtAnslag['beslut']) => (blandat ? ` Det gäller ${paragrafer(rader)}.` : '');
  return (
    <section aria-labelledby="overklaga">
      <Heading level={2} data-size="xs" id="overklaga">
        Så överklagar du
      </Heading>
      {laglighet.length > 0 && (
        <>
          <Paragraph>
            Du som är medlem i kommunen kan få beslutet prövat genom laglighetsprövning.{galler(laglighet)} Överklagandet ska ha kommit in
            till förvaltningsrätten senast {visaDatum(overklagandeTill)} (kommunallagen 13 kap.).
          </Paragraph>
          <Paragraph>Skriv och underteckna, och ange</Paragraph>
          <List.Unordered>
            <List.Item>vem du är och hur du kan nås</List.Item>
            <List.Item>vilket beslut du överklagar: organ, datum och paragraf</List.Item>
            <List.Item>varför du anser att beslutet är olagligt.</List.Item>
          </List.Unordered>
        </>
      )}
      {besvar.length > 0 && (
        <Paragraph>
          Den som ett beslut angår, och som det har gått emot, kan överklaga det till förvaltningsrätten.{galler(besvar)} Överklagandet
          lämnas till den som har beslutat, inom tre veckor från den dag då du fick del av beslutet (förvaltningslagen 43–44 §§). Det är
          alltså inte anslaget som avgör tiden.
        </Paragraph>
      )}
      {ej.length > 0 && (
        <Paragraph>{blandat ? `Beslutet i ${paragrafer(ej)} kan inte överklagas.` : 'Besluten i anslaget kan inte överklagas.'}</Paragraph>
      )}
    </section>
  );
}

function paragrafer(rader: OffentligtAnslag['beslut']): string {
  const nummer = rader.filter(({ paragraf }) => paragraf > 0).map(({ paragraf }) => paragraf);
  return nummer.length > 0 ? `§ ${nummer.join(', ')}` : rader.map(({ rubrik }) => rubrik).join(', ');
}
