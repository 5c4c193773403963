import { Button, Heading, Link, Paragraph, Tag } from '@digdir/designsystemet-react';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link as RouterLink } from 'react-router';
import { Fler } from '../../components/fler.js';
import { Sida } from '../../components/sida.js';
import { FelPaPlats, Laddar } from '../../components/tillstand.js';
import { visaDag } from '../../lib/format.js';
import { useJag } from '../../lib/jag.js';
import { type Forslag, forslagFraga, type Motesdatum, moteslistaFraga, type Motesrad } from './api/moten.js';
import '../../styles/ssg.css';
import { Banderoll } from './banderoll.js';
import { Cykelns } from './cykelns-dagar.js';
import { avslutat } from './lage.js';

/** The group's meetings: those to come with all their days, and those that have been. */
export function Moten() {
  const jag = useJag();
  const lista = useInfiniteQuery(moteslistaFraga);
  const rader = lista.data?.pages.flatMap((sida) => sida.rader) ?? [];
  const kallar = useQuery(forslagFraga).data?.organ ?? [];
  const foreslagna = kallar.flatMap(({ forslag, ...organ }) =>
    forslag.flatMap(({ budgetar, datum }) => (datum ? [{ organ, budgetar, datum }] : [])),
  );
  const kommande = rader.filter((rad) => !avslutat(rad)).toReversed();
  const tidigare = rader.filter(avslutat);
  return (
    <Sida
      titel={jag.navigation.find(({ vag }) => vag === '/ssg/moten')?.namn ?? 'Möten'}
      hogt={
        kallar.length > 0 && (
          <Button asChild>
            <RouterLink to="/ssg/moten/nytt">Planera ett möte</RouterLink>
          </Button>
        )
      }
    >
      <Banderoll />
      {lista.isPending && <Laddar />}
      {lista.isError && <FelPaPlats fel={lista.error} igen={() => void lista.refetch()} />}
      {lista.data && (
        <>
          <section aria-labelledby="kommande">
            <Heading level={2} data-size="xs" id="kommande">
              Möteskalender
            </Heading>
            {kommande.length === 0 && <Paragraph>{tomt(kallar.length > 0, foreslagna.length > 0)}</Paragraph>}
            {kommande.map((rad) => (
              <Kommande key={rad.id} rad={rad} />
            ))}
            {foreslagna
              .filter((ett) => !kommande.some(({ organ, budgetar }) => organ.id === ett.organ.id && budgetar === ett.budgetar))
              .map((ett) => (
                <Foreslaget key={`${ett.organ.id} ${ett.budgetar}`} {...ett} />
              ))}
          </section>
          {tidigare.length > 0 && (
            <section aria-labelledby="tidigare">
              <Heading level={2} data-size="xs" id="tidigare">
                Tidigare möten
              </Heading>
              <ul className="radlista">
                {tidigare.map((rad) => (
                  <li key={rad.id}>
                    <Link asChild>
                      <RouterLink to={`/ssg/moten/${rad.id}/anteckningar`}>{rad.titel}</RouterLink>
                    </Link>
                    <span>{visaDag(rad.datum.mote)}</span>
                    <span className="dampad">
                      {rad.slagnamn}, {rad.tillstand.etikett.toLowerCase()}, budgetår {rad.budgetar}, {punkter(rad.antalPunkter)}
                    </span>
                  </li>
                ))}
              </ul>
            </section>
          )}
          <Fler lista={lista}>Fler möten</Fler>
        </>
      )}
    </Sida>
  );
}

function Kommande({ rad }: { rad: Motesrad }) {
  return (
    <article className="cykel" aria-labelledby={`mote-${rad.id}`}>
      <div className="cykelhuvud">
        <Heading level={3} data-size="2xs" id={`mote-${rad.id}`}>
          <Link asChild>
            <RouterLink to={`/ssg/moten/${rad.id}`}>{rad.titel}</RouterLink>
          </Link>
        </Heading>
        <Tag data-color="brand1">{rad.tillstand.etikett}</Tag>
        <span className="dampad">
          {rad.slagnamn}, {rad.organ.namn}, budgetår {rad.budgetar}, {punkter(rad.antalPunkter)}
        </span>
        {rad.kvarAttVardera > 0 && (
          <Link asChild>
            <RouterLink to={`/ssg/moten/${rad.id}/vardera`}>Värdera, {rad.kvarAttVardera} kvar</RouterLink>
          </Link>
        )}
      </div>
      <Cykelns datum={rad.datum} />
    </article>
  );
}

/** A cycle that the calendar gives room for and nobody has planned yet. */
function Foreslaget({ organ, budgetar, datum }: { organ: Omit<Forslag['organ'][number], 'forslag'>; budgetar: number; datum: Motesdatum }) {
  return (
    <article className="cykel" aria-labelledby={`forslag-${organ.id}-${budgetar}`}>
      <div className="cykelhuvud">
        <Heading level={3} data-size="2xs" id={`forslag-${organ.id}-${budgetar}`}>
          {organ.slagnamn}, {organ.namn}, budgetår {budgetar}
        </Heading>
        <Tag data-color="neutral">Inte planerat</Tag>
        <Link asChild>
          <RouterLink to={`/ssg/moten/nytt?organ=${organ.id}&budgetar=${budgetar}`}>Planera mötet för {budgetar}</RouterLink>
        </Link>
      </div>
      <Cykelns datum={datum} />
    </article>
  );
}

const punkter = (antal: number): string => (antal === 1 ? '1 punkt' : `${antal} punkter`);
const tomt = (kallar: boolean, foreslagna: boolean): string => {
  if (!kallar) return 'Inget möte är planerat. Gruppens ordförande, eller den som bereder gruppens möten, planerar nästa möte.';
  return `Inget möte är planerat.${foreslagna ? ' Börja med dagarna i förslaget, de är räknade bakåt från budgetens dag.' : ''}`;
};
