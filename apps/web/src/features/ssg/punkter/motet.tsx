import { Heading, Paragraph, Switch } from '@digdir/designsystemet-react';
import { useEffect, useState } from 'react';
import { useMeddelande } from '../../../components/meddelande.js';
import { FelPaPlats, Laddar } from '../../../components/tillstand.js';
import { useAdressval } from '../../../lib/adressval.js';
import { visaDag } from '../../../lib/format.js';
import { type MoteSvar, type Punkt, visaForGruppen } from '../api/moten.js';
import { Atgard, InteMojligt } from '../atgard.js';
import { Skalfalt } from '../falt.js';
import { avslutat } from '../lage.js';
import { useMote } from '../mote-sammanhang.js';
import { useMotestangenter } from '../use-motestangenter.js';
import { usePunkter } from '../use-punkter.js';
import { Agenda } from './agenda.js';
import { Narvaro } from './narvaro.js';
import { Oppna } from './oppna.js';
import { Punktvy } from './punktvy.js';
import { Samtyckeslista } from './samtyckeslista.js';

/** The meeting itself: who is there, item by item, and what the group recommends. */
export function Motet() {
  const mote = useMote();
  if (mote.tillstand.id === 'kallat') return <Oppna mote={mote} />;
  if (mote.tillstand.id === 'installt') return <Paragraph>Mötet ställdes in.</Paragraph>;
  if (mote.tillstand.id !== 'pagar' && !avslutat(mote))
    return <Paragraph>Mötet öppnas när paketet har skickats. Det är planerat till {visaDag(mote.datum.mote)}.</Paragraph>;
  return <Pagar mote={mote} />;
}

function Pagar({ mote }: { mote: MoteSvar }) {
  const { rader, alla, fraga } = usePunkter(mote.id);
  const { adress, satt } = useAdressval();
  const { sag } = useMeddelande();
  const leder = mote.jagLederMotet && mote.tillstand.id === 'pagar';
  const [foljer, setFoljer] = useState(!leder && !adress.has('punkt'));
  const [kommentar, setKommentar] = useState('');
  const dagordning = rader.filter(({ laggsPa, status }) => status !== 'oppen' || laggsPa !== 'samtycke');
  const visad = foljer ? (mote.aktuellPunkt ?? adress.get('punkt')) : adress.get('punkt');
  const vald =
    rader.find(({ arendeId }) => arendeId === visad) ?? dagordning.find(({ status }) => status === 'oppen') ?? dagordning[0] ?? rader[0];
  const plats = vald ? dagordning.indexOf(vald) : -1;
  const till = (punkt: Punkt | undefined) => {
    if (!punkt) return;
    setFoljer(false);
    satt({ punkt: punkt.arendeId });
    sag(`Punkt ${punkt.nr}, ${punkt.titel}`);
  };
  const nastaOppna = () =>
    till(
      dagordning.slice(plats + 1).find(({ status }) => status === 'oppen') ??
        dagordning.find((rad) => rad.status === 'oppen' && rad !== vald),
    );
  useMotestangenter({ nasta: () => till(dagordning[plats + 1]), forra: () => till(dagordning[plats - 1]) });
  const valdId = vald?.arendeId;
  useEffect(() => {
    // The chair's place is shown to those who follow; a lost answer only means that they see it at the next item.
    if (leder && valdId) void visaForGruppen(mote.id, valdId).catch(() => undefined);
  }, [leder, valdId, mote.id]);
  if (fraga.isPending) return <Laddar />;
  if (fraga.isError && rader.length === 0) return <FelPaPlats fel={fraga.error} igen={() => void fraga.refetch()} />;
  if (!vald) return <Paragraph>Inget underlag. Det finns inga punkter på dagordningen.</Paragraph>;
  const oppna = rader.filter(({ status }) => status !== 'klar').length;
  return (
    <>
      <div className="motesverktyg">
        <Paragraph className="laget">{laget({ alla, oppna, hamtade: rader.length, antal: mote.antalPunkter })}</Paragraph>
        {mote.tillstand.id === 'pagar' && !leder && (
          <Switch
            label="Följ mötet"
            description="Visar den punkt som ordföranden har framme."
            checked={foljer}
            onChange={(e) => setFoljer(e.target.checked)}
            value="folj"
          />
        )}
      </div>
      {mote.tillstand.id === 'pagar' && <Narvaro mote={mote} />}
      {mote.tillstand.id === 'pagar' && (
        <Samtyckeslista mote={mote} rader={rader.filter(({ laggsPa, status }) => status === 'oppen' && laggsPa === 'samtycke')} />
      )}
      <div className="varderingsyta">
        <section className="varderingsdel" aria-labelledby="dagordningen">
          <Heading level={2} data-size="xs" id="dagordningen" className="ds-sr-only">
            Punkt för punkt
          </Heading>
          <Punktvy
            key={vald.arendeId}
            mote={mote}
            punkt={vald}
            plats={plats}
            antal={dagordning.length}
            till={(steg) => till(dagordning[plats + steg])}
            klar={nastaOppna}
          />
        </section>
        <Agenda rader={dagordning} vald={vald} valj={till} />
      </div>
      {mote.tillstand.id === 'pagar' && (
        <section aria-labelledby="avsluta">
          <Heading level={2} data-size="xs" id="avsluta">
            Avsluta mötet
          </Heading>
          {!mote.jagLederMotet && (
            <Paragraph>Ordföranden avslutar mötet när varje punkt har ett utfall och rangordningen är bekräftad.</Paragraph>
          )}
          <InteMojligt mote={mote} typer={['avsluta-mote']} />
          <div>
            <Atgard
              mote={mote}
              typ="avsluta-mote"
              variant="primary"
              klart="Mötet är avslutat."
              ingress="Ett utkast till anteckningar skrivs. Beredningsansvarig fastställer dem."
              data={() => ({ kommentar: kommentar.trim() === '' ? null : kommentar.trim() })}
            >
              <Skalfalt etikett="Kommentar" valfri varde={kommentar} andra={setKommentar} />
            </Atgard>
          </div>
        </section>
      )}
    </>
  );
}

/** How far the meeting has come; of a long agenda nothing is said before all of it is here. */
function laget({ alla, oppna, hamtade, antal }: { alla: boolean; oppna: number; hamtade: number; antal: number }): string {
  if (!alla) return `Hämtar dagordningen: ${hamtade} av ${antal} punkter.`;
  return oppna === 0 ? 'Alla punkter har ett utfall.' : `${hamtade - oppna} av ${hamtade} punkter har ett utfall.`;
}
