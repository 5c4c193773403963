import { Alert, Button, Paragraph } from '@digdir/designsystemet-react';
import { FelPaPlats, Laddar } from '../../../components/tillstand.js';
import { useAdressval } from '../../../lib/adressval.js';
import { visaDag } from '../../../lib/format.js';
import type { MoteSvar, Punkt } from '../api/moten.js';
import { useMote } from '../mote-sammanhang.js';
import { useMotestangenter } from '../use-motestangenter.js';
import { usePunkter } from '../use-punkter.js';
import { Punktlista } from './punktlista.js';
import { useVarderingar } from './use-varderingar.js';
import { Varderingsform } from './varderingsform.js';

/** Blind valuation: one item at a time, and what is left always in front. */
export function Vardera() {
  const mote = useMote();
  const { rader, alla, fraga } = usePunkter(mote.id);
  if (!mote.jagArLedamot)
    return <Paragraph>Bara gruppens ledamöter värderar. Du kan följa hur många som har svarat under Spridning.</Paragraph>;
  if (['planerat', 'underlag-begart', 'underlag-stangt'].includes(mote.tillstand.id))
    return <Paragraph>Inget underlag. Värderingen öppnar när paketet har skickats, {visaDag(mote.datum.paket)}.</Paragraph>;
  if (fraga.isPending) return <Laddar />;
  if (fraga.isError && rader.length === 0) return <FelPaPlats fel={fraga.error} igen={() => void fraga.refetch()} />;
  const attVisa = rader.filter(({ status }) => status === 'oppen');
  if (attVisa.length === 0 && !alla) return <Laddar />;
  if (attVisa.length === 0) return <Paragraph>Det finns inga öppna punkter att värdera.</Paragraph>;
  return <Varderingar mote={mote} rader={attVisa} alla={alla} />;
}

function Varderingar({ mote, rader, alla }: { mote: MoteSvar; rader: readonly Punkt[]; alla: boolean }) {
  const { adress, satt } = useAdressval();
  const utkast = useVarderingar(mote.id);
  const vald = rader.find(({ arendeId }) => arendeId === adress.get('punkt')) ?? rader.find(({ min }) => min === null) ?? rader[0];
  const plats = vald ? rader.indexOf(vald) : 0;
  const kvar = rader.filter(({ min }) => min === null);
  const till = (punkt: Punkt | undefined) => {
    if (punkt) satt({ punkt: punkt.arendeId });
  };
  useMotestangenter({ nasta: () => till(rader[plats + 1]), forra: () => till(rader[plats - 1]) });
  /** The next one without values after this, from the beginning when there is none. */
  const nasta = () => till(rader.slice(plats + 1).find(({ min }) => min === null) ?? kvar.find((rad) => rad !== vald) ?? rader[plats + 1]);
  const antalKvar = Math.max(kvar.length, mote.kvarAttVardera);
  if (!vald) return null;
  return (
    <div className="varderingsyta">
      <div className="varderingsdel">
        <div className="kvarrad">
          <strong className="kvar">{antalKvar === 0 ? 'Allt är värderat' : `${antalKvar} kvar`}</strong>
          <span>
            Punkt {plats + 1}
            {alla && ` av ${rader.length}`}
          </span>
          <span className="dampad">
            {mote.vardering === 'oppen' ? 'Syns för gruppen direkt' : 'Dold tills alla har svarat'}, senast {visaDag(mote.datum.vardering)}
          </span>
          <span className="knappar">
            {plats > 0 && (
              <Button variant="tertiary" data-size="sm" onClick={() => till(rader[plats - 1])}>
                Föregående (P)
              </Button>
            )}
            {plats < rader.length - 1 && (
              <Button variant="tertiary" data-size="sm" onClick={() => till(rader[plats + 1])}>
                Nästa (N)
              </Button>
            )}
          </span>
        </div>
        {!mote.varderingOppen && (
          <Alert data-color="info">
            Sista dagen att värdera var {visaDag(mote.datum.vardering)}. Den som redan har värderat en punkt kan ändra, med skäl.
          </Alert>
        )}
        <Varderingsform
          key={vald.arendeId}
          mote={mote}
          punkt={vald}
          utkast={utkast}
          nasta={nasta}
          sist={kvar.every((rad) => rad === vald)}
          fokusera={adress.has('punkt')}
        />
      </div>
      <Punktlista rader={rader} vald={vald} valj={till} osparade={utkast.utkast} />
    </div>
  );
}
