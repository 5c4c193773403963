import type { ReactNode } from 'react';
import { Link, Paragraph } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { Link as RouterLink } from 'react-router';
import { type Punkt, type Underlag, underlagFraga } from './api/moten.js';
import { belopptext } from './belopp.js';
import { finansieringsord, kategoriord, SAKNAS_ORD } from './ord.js';

const TEXTER = [
  { namn: 'kortSikt', etikett: 'På kort sikt' },
  { namn: 'langSikt', etikett: 'På lång sikt' },
] as const;

/** The underlag in short, as it was frozen; the whole of it is one link away. */
export function Underlagskort({ moteId, punkt }: { moteId: string; punkt: Punkt }) {
  const underlag = useQuery(underlagFraga(moteId, punkt.arendeId));
  return (
    <div className="underlagskort">
      <dl className="fakta">
        <Rad etikett="Från">{punkt.organ.namn}</Rad>
        <Rad etikett="Behov">{underlag.isPending ? 'Hämtas …' : (fryst(underlag.data, 'behov') ?? SAKNAS_ORD)}</Rad>
        {TEXTER.map(({ namn, etikett }) => {
          const text = fryst(underlag.data, namn);
          return (
            text && (
              <Rad key={namn} etikett={etikett}>
                {text}
              </Rad>
            )
          );
        })}
        {punkt.valjerFinansiering && <Rad etikett="Kategori">{kategoriord(punkt.kategori)}</Rad>}
        <Rad etikett="Kostnad">{belopptext(punkt.kostnadTkr)}</Rad>
        {punkt.valjerFinansiering && <Rad etikett="Föreslagen finansieringstyp">{finansieringsord(punkt.foreslagenFinansieringstyp)}</Rad>}
        {punkt.beroendeAv.length > 0 && (
          <Rad etikett="Förutsätter">
            {punkt.beroendeAv.map(({ titel, ingar }) => `${titel}${ingar ? '' : ' (finns inte på dagordningen)'}`).join(', ')}
          </Rad>
        )}
      </dl>
      {punkt.senAndring && (
        <Paragraph className="dampad">
          {punkt.senAndring.godtagen
            ? 'Underlaget ändrades efter stoppdagen och ändringen är godtagen.'
            : 'Underlaget har ändrats efter stoppdagen. Du värderar det som frystes tills ändringen är godtagen.'}
        </Paragraph>
      )}
      <Link asChild>
        <RouterLink to={`/arenden/${punkt.arendeId}`}>Hela underlaget</RouterLink>
      </Link>
    </div>
  );
}

function Rad({ etikett, children }: { etikett: string; children: ReactNode }) {
  return (
    <div>
      <dt>{etikett}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** The latest frozen answer to a question, in whichever form it was asked. */
function fryst(underlag: Underlag | undefined, namn: string): string | null {
  const svar = underlag?.delar.findLast((del) => typeof del.fryst?.innehall[namn] === 'string')?.fryst?.innehall[namn];
  return typeof svar === 'string' && svar !== '' ? svar : null;
}
