import { Button, Heading, Paragraph, Tag } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { Link as RouterLink } from 'react-router';
import { FelPaPlats, Laddar } from '../../../components/tillstand.js';
import { visaDag } from '../../../lib/format.js';
import type { MoteSvar, Punkt } from '../api/moten.js';
import { GruppensVarden } from '../gruppens-varden.js';
import { harPaket } from '../lage.js';
import { Lyft } from '../lyft.js';
import { useMote } from '../mote-sammanhang.js';
import { finansieringsord, KRITERIER, kriterieord, laggsPaOrd, spridningsord, utfallsord } from '../ord.js';
import { Spridningsremsa } from '../spridningsremsa.js';
import { visaTal } from '../tal.js';
import { usePunkter } from '../use-punkter.js';

const grupper = ({ grupp, vardering }: MoteSvar) =>
  [
    { pa: 'diskussion', ingress: `${grupp} är inte enig, någon har inte svarat, eller punkten är lyft. De tas upp en och en på mötet.` },
    { pa: 'samtycke', ingress: 'Alla har svarat och värdena ligger nära varandra. De kan bekräftas tillsammans.' },
    {
      pa: 'vantar',
      ingress:
        vardering === 'blind' ? 'Värdena är dolda tills alla har svarat eller sista dagen har passerat.' : 'Ingen har värderat punkten än.',
    },
  ] as const;

/** Where the group agrees and where it does not. */
export function Spridning() {
  const mote = useMote();
  const { rader, alla, fraga } = usePunkter(mote.id);
  if (!harPaket(mote))
    return <Paragraph>Inget underlag. Spridningen visas när gruppen har värderat, senast {visaDag(mote.datum.vardering)}.</Paragraph>;
  if (fraga.isPending) return <Laddar />;
  if (fraga.isError && rader.length === 0) return <FelPaPlats fel={fraga.error} igen={() => void fraga.refetch()} />;
  if (rader.length === 0) return <Paragraph>Inget underlag. Det finns inga punkter på dagordningen.</Paragraph>;
  const oppna = rader.filter(({ status }) => status === 'oppen');
  const ovriga = rader.filter(({ status }) => status !== 'oppen');
  const antal = (pa: Punkt['laggsPa']) => oppna.filter(({ laggsPa }) => laggsPa === pa).length;
  return (
    <>
      <Paragraph className="laget">
        {alla ? `${rader.length} punkter: ` : `${rader.length} av ${mote.antalPunkter} punkter hämtade: `}
        {antal('samtycke')} på samtyckeslistan, {antal('diskussion')} till diskussion, {antal('vantar')} väntar på värden
        {ovriga.length > 0 && `, ${ovriga.length} är avslutade eller tillbakadragna`}.
      </Paragraph>
      {grupper(mote).map(({ pa, ingress }) => (
        <Grupp key={pa} mote={mote} rubrik={laggsPaOrd[pa]} ingress={ingress} rader={oppna.filter(({ laggsPa }) => laggsPa === pa)} />
      ))}
      <Grupp
        mote={mote}
        rubrik="Avslutade punkter"
        ingress={`${mote.grupp}s utfall är bekräftat, eller underlaget är tillbakadraget.`}
        rader={ovriga}
      />
    </>
  );
}

const VISAS = 25;

function Grupp({ mote, rubrik, ingress, rader }: { mote: MoteSvar; rubrik: string; ingress: string; rader: readonly Punkt[] }) {
  const [antal, setAntal] = useState(VISAS);
  if (rader.length === 0) return null;
  return (
    <section>
      <Heading level={2} data-size="xs">
        {rubrik} ({rader.length})
      </Heading>
      <Paragraph className="dampad">{ingress}</Paragraph>
      <ul className="spridningslista">
        {rader.slice(0, antal).map((punkt) => (
          <Rad key={punkt.arendeId} mote={mote} punkt={punkt} />
        ))}
      </ul>
      {rader.length > antal && (
        <div>
          <Button variant="secondary" onClick={() => setAntal(antal + VISAS)}>
            Visa fler ({rader.length - antal})
          </Button>
        </div>
      )}
    </section>
  );
}

const farger = { lag: 'neutral', medel: 'info', hog: 'warning' } as const;

function Rad({ mote, punkt }: { mote: MoteSvar; punkt: Punkt }) {
  const { grupp } = punkt;
  return (
    <li>
      <div className="spridningshuvud">
        <Heading level={3} data-size="2xs">
          <RouterLink className="ds-link" to={`/ssg/moten/${mote.id}/mote?punkt=${punkt.arendeId}`}>
            {punkt.nr}. {punkt.titel}
          </RouterLink>
        </Heading>
        {grupp && (
          <Tag data-color={farger[grupp.spridningsord]}>
            Spridning {grupp.spridningsord === 'lag' ? 'låg' : spridningsord[grupp.spridningsord].toLowerCase()} ({grupp.spridning})
          </Tag>
        )}
        {punkt.utfall && <Tag data-color="brand1">{utfallsord[punkt.utfall]}</Tag>}
        {punkt.jav.length > 0 && <span>Jäv: {punkt.jav.map(({ namn }) => namn).join(', ')}</span>}
        {punkt.status === 'tillbakadragen' && <strong>Underlaget är tillbakadraget</strong>}
      </div>
      {!grupp && (
        <Paragraph>
          {punkt.varderat.antal} av {punkt.varderat.av} har värderat.
        </Paragraph>
      )}
      {grupp && (
        <dl className="kriterievarden">
          {KRITERIER.map((namn) => (
            <div key={namn}>
              <dt>{kriterieord[namn].namn}</dt>
              <dd>
                <span className="medeltal">{visaTal(grupp[namn].medel)}</span>
                <Spridningsremsa namn={kriterieord[namn].namn} varde={grupp[namn]} />
                <span className="dampad">
                  {grupp[namn].min === grupp[namn].max ? `alla ${grupp[namn].min}` : `${grupp[namn].min}–${grupp[namn].max}`}
                </span>
              </dd>
            </div>
          ))}
          <div>
            <dt>Föreslagen finansieringstyp</dt>
            <dd>{finansieringsord(punkt.foreslagenFinansieringstyp)}</dd>
          </div>
        </dl>
      )}
      {punkt.lyft && <Paragraph className="citat">Lyft till diskussion: {punkt.lyft.skal}</Paragraph>}
      {grupp && (
        <details>
          <summary>Alla värden och skäl</summary>
          <GruppensVarden punkt={punkt} grupp={grupp} />
        </details>
      )}
      {punkt.laggsPa === 'samtycke' && <Lyft mote={mote} punkt={punkt} />}
    </li>
  );
}
