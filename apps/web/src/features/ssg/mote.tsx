import { Tag } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { NavLink, Outlet, useParams } from 'react-router';
import { FragaInnehall } from '../../components/fraga-innehall.js';
import { Sida } from '../../components/sida.js';
import { visaDag } from '../../lib/format.js';
import { moteFraga, type MoteSvar } from './api/moten.js';
import '../../styles/ssg.css';
import { Banderoll } from './banderoll.js';
import { narvaroram } from './ord.js';
import { useFoljMotet } from './use-folj-motet.js';

const flikar = [
  { vag: 'paket', namn: 'Paket' },
  { vag: 'vardera', namn: 'Värdera' },
  { vag: 'spridning', namn: 'Spridning' },
  { vag: 'mote', namn: 'Mötet' },
  { vag: 'rangordna', namn: 'Rangordna' },
  { vag: 'anteckningar', namn: 'Anteckningar' },
] as const;

/** A meeting: its days, who is there, and its parts as links. */
export function Mote() {
  const { id = '' } = useParams();
  const mote = useQuery(moteFraga(id));
  return <FragaInnehall fraga={mote}>{(data) => <Motesvy key={id} mote={data} />}</FragaInnehall>;
}

function Motesvy({ mote }: { mote: MoteSvar }) {
  useFoljMotet(mote.id);
  return (
    <Sida titel={`${mote.titel} – ${mote.slagnamn}`} rubrik={mote.titel}>
      <div className="motesrad">
        <Tag data-color="brand1">{mote.tillstand.etikett}</Tag>
        <span>
          {mote.slagnamn}, {mote.organ.namn}
        </span>
        <span>Möte {visaDag(mote.datum.mote)}</span>
        <span>Underlag stängs {visaDag(mote.datum.stopp)}</span>
        <span>Budgetår {mote.budgetar}</span>
        <Narvarotext mote={mote} />
      </div>
      <Banderoll mote={mote} />
      <nav className="flikar" aria-label="Mötets delar">
        {flikar
          .filter(({ vag }) => vag !== 'vardera' || mote.jagArLedamot)
          .map(({ vag, namn }) => (
            <NavLink key={vag} to={`/ssg/moten/${mote.id}/${vag}`} className={({ isActive }) => (isActive ? 'vald' : '')}>
              {namn}
              {vag === 'vardera' && mote.kvarAttVardera > 0 && <span className="antal"> {mote.kvarAttVardera} kvar</span>}
            </NavLink>
          ))}
      </nav>
      <Outlet context={mote} />
    </Sida>
  );
}

function Narvarotext({ mote }: { mote: MoteSvar }) {
  if (mote.tillstand.id !== 'pagar') return null;
  return (
    <span>
      Närvarande {mote.narvarande.length} av {mote.ledamoter.length} ({narvaroram(mote)})
    </span>
  );
}
