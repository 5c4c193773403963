import { Heading, Link, List, Paragraph } from '@digdir/designsystemet-react';
import { Link as RouterLink } from 'react-router';
import { Genvagslista } from '../../components/genvagslista.js';
import { Sida } from '../../components/sida.js';

/** Help, always in the same place. */
export function Hjalp() {
  return (
    <Sida titel="Hjälp">
      <Heading level={2} data-size="xs">
        Så arbetar du
      </Heading>
      <List.Ordered>
        <List.Item>Öppna inkorgen. Det viktigaste står först, med skälet.</List.Item>
        <List.Item>Ta en uppgift. Att bara öppna den tar den inte.</List.Item>
        <List.Item>Fyll i. Det du skriver sparas medan du skriver.</List.Item>
        <List.Item>Granska och skicka. Säger en regel nej får du veta vilken, vad som saknas och vem som kan göra det.</List.Item>
      </List.Ordered>
      <Heading level={2} data-size="xs">
        Kortkommandon
      </Heading>
      <Genvagslista niva={3} />
      <Paragraph>
        Vart och ett kan stängas av på{' '}
        <Link asChild>
          <RouterLink to="/min-sida">Min sida</RouterLink>
        </Link>
        .
      </Paragraph>
    </Sida>
  );
}
