import { Alert, Paragraph, Tag } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { NavLink, Outlet, useLocation, useOutletContext, useParams } from 'react-router';
import { FragaInnehall } from '../../components/fraga-innehall.js';
import { Sida } from '../../components/sida.js';
import { visaDag } from '../../lib/format.js';
import { dagordningFraga, type Mote, moteFraga, type Rad } from './api/sammantraden.js';
import { useFolj } from './use-handelse.js';

interface Sammanhang {
  mote: Mote;
  /** The agenda; the item's page asks for the rest itself. */
  punkter: Rad[];
}
export const useSammanhang = () => useOutletContext<Sammanhang>();
/** The server says what is possible: nothing is drawn for those who may not. */
export const far = ({ handelser }: Pick<Mote, 'handelser'>, typ: string): boolean => handelser.some((en) => en.typ === typ && en.tillaten);

const RUMMET = ['oppnat', 'pagar'];

/** A meeting that decides: when, who serves, whether it may decide, and its parts. */
export function Sammantrade() {
  const { id = '' } = useParams();
  const mote = useQuery(moteFraga(id));
  const punkter = useQuery(dagordningFraga(id));
  useFolj(id);
  const iEnPunkt = useLocation().pathname.includes('/punkter/');
  return (
    <FragaInnehall fraga={mote} sida="Sammanträde">
      {(data) => (
        <Sida titel={`${data.titel} – sammanträde`} rubrik={data.titel}>
          <Paragraph>
            <Tag data-color="info">{data.tillstand.etikett}</Tag> {data.organ.namn}, {visaDag(data.datum)} {data.tid}, {data.plats}.{' '}
            {RUMMET.includes(data.tillstand.id) && narvarotext(data)}
          </Paragraph>
          {RUMMET.includes(data.tillstand.id) && !data.beslutsfor && (
            <Alert data-color="danger">Sammanträdet är inte beslutsfört. Fler än hälften av ledamöterna behövs (KL 6:27, 5:45).</Alert>
          )}
          <nav className="flikar" aria-label="Sammanträdets delar">
            {[
              ['dagordning', 'Dagordning'],
              ['protokoll', 'Protokoll'],
              ['justering', 'Justering'],
              ...(data.tillstand.id === 'pagar' ? [['skarm', 'Visa i rummet']] : []),
            ].map(([vag, namn]) => (
              <NavLink
                key={vag}
                to={`/sammantraden/${id}/${vag ?? ''}`}
                className={({ isActive }) => (isActive || (vag === 'dagordning' && iEnPunkt) ? 'vald' : '')}
              >
                {namn}
              </NavLink>
            ))}
          </nav>
          <FragaInnehall fraga={punkter}>
            {(rader) => <Outlet context={{ mote: data, punkter: rader } satisfies Sammanhang} />}
          </FragaInnehall>
        </Sida>
      )}
    </FragaInnehall>
  );
}

function narvarotext({ ledamoter, platser, beslutsfor }: Mote): string {
  const antal = ledamoter.filter(({ tjanstgor }) => tjanstgor).length;
  return `Tjänstgörande ${antal} av ${platser}${beslutsfor ? ', beslutsfört' : ''}.`;
}
