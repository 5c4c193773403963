import { Heading, Link, List, Paragraph } from '@digdir/designsystemet-react';
import { Link as RouterLink } from 'react-router';
import { Sida } from '../../components/sida.js';

/** The accessibility statement of the service itself; the municipality adds its own contact. */
export function Tillganglighet() {
  return (
    <main className="ensam" id="innehall">
      <Sida titel="Tillgänglighet">
        <Paragraph>Beslutsgång ska kunna användas av alla. Vi följer EN 301 549 (WCAG 2.1 AA) och siktar på WCAG 2.2 AA.</Paragraph>
        <Heading level={2} data-size="xs">
          Så fungerar tjänsten
        </Heading>
        <List.Unordered>
          <List.Item>Allt går att göra med tangentbord. Kortkommandon kan stängas av på Min sida.</List.Item>
          <List.Item>Sidan fungerar vid 400 procents förstoring och på en skärm som är 320 bildpunkter bred.</List.Item>
          <List.Item>Ljust eller mörkt tema följer datorns inställning och kan väljas på Min sida.</List.Item>
          <List.Item>Ändringar som andra gör sägs i text. Inget byts ut medan du läser.</List.Item>
        </List.Unordered>
        <Heading level={2} data-size="xs">
          Om något inte fungerar
        </Heading>
        <Paragraph>
          Berätta för kommunens förvaltare av tjänsten. Du kan också vända dig till Myndigheten för digital förvaltning, som har tillsyn.
        </Paragraph>
        <Link asChild>
          <RouterLink to="/">Till startsidan</RouterLink>
        </Link>
      </Sida>
    </main>
  );
}
