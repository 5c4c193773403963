import { Dialog, Heading, Link, Paragraph } from '@digdir/designsystemet-react';
import { Link as RouterLink } from 'react-router';
import { Genvagslista } from '../components/genvagslista.js';

/** All keys, wherever one is. */
export function Genvagsdialog({ stang }: { stang: () => void }) {
  return (
    <Dialog open onClose={stang} closeButton="Stäng" closedby="any" aria-labelledby="genvagar-rubrik">
      <Heading level={2} data-size="xs" id="genvagar-rubrik">
        Kortkommandon
      </Heading>
      <Genvagslista niva={3} />
      <Paragraph>
        Vart och ett kan stängas av på{' '}
        <Link asChild>
          <RouterLink to="/min-sida" onClick={stang}>
            Min sida
          </RouterLink>
        </Link>
        .
      </Paragraph>
    </Dialog>
  );
}
