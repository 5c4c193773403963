import { Button, Paragraph } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState, type SyntheticEvent } from 'react';
import { Link as RouterLink } from 'react-router';
import { Avslag } from '../../components/avslag.js';
import type { Varden } from '../../components/formular/falt.js';
import { Faltvisning } from '../../components/formular/faltvisning.js';
import { Felsammanfattning } from '../../components/formular/felsammanfattning.js';
import { nyRondFormular } from '../../components/formular/rondformular.js';
import { FormularSammanhang } from '../../components/formular/sammanhang.js';
import { useStart } from '../../components/formular/use-start.js';
import { sattVid, tommaVarden } from '../../components/formular/varden.js';
import { FragaInnehall } from '../../components/fraga-innehall.js';
import { Sida } from '../../components/sida.js';
import type { Svar } from '../../lib/api-typer.js';
import { useJag } from '../../lib/jag.js';
import { valFraga, type Val } from '../../lib/val.js';
import { ansvararFor } from './ansvar.js';
import { tjansteplanFraga, type Plan } from './api/hamta-tjansteplan.js';

type Kvitto = Svar<'/api/tjansteplan/ronder', 'post'>;
/** A plan covers its first year and the two after it. */
const AR_I_PLANEN = 3;

/** A round of an area's service plan is started by the one who answers for it. */
export function NyRond() {
  const organ = ansvararFor(useJag());
  const plan = useQuery(tjansteplanFraga);
  const val = useQuery(valFraga);
  return (
    <Sida titel="Starta en rond">
      {organ === undefined && <Paragraph>Den tjänsteansvariga startar ronder för sina tjänsteområden.</Paragraph>}
      {organ !== undefined && (
        <FragaInnehall fraga={plan}>
          {({ rondomraden, ronder }) => (
            <FragaInnehall fraga={val}>
              {(valdata) => <Rondform organ={organ} omraden={rondomraden} ronder={ronder} val={valdata} />}
            </FragaInnehall>
          )}
        </FragaInnehall>
      )}
    </Sida>
  );
}

type Ronddata = Pick<Plan, 'ronder'> & { organ: string; omraden: Plan['rondomraden']; val: Val };

function Rondform({ organ, omraden, ronder, val }: Ronddata) {
  const formular = useMemo(() => nyRondFormular(omraden, ronder), [omraden, ronder]);
  const [varden, setVarden] = useState<Varden>(() => tommaVarden(formular));
  const start = useStart<Kvitto>({
    process: 'tjansteplanrond',
    schema: 'ny-rond',
    formular,
    adress: '/api/tjansteplan/ronder',
    lista: 'tjansteplan',
    id: ({ arendeId }) => arendeId,
    kropp: (svar) => {
      const { omrade, planar } = svar;
      const omradesnamn = omraden.find(({ id }) => id === omrade)?.namn ?? '';
      return { ...svar, organ, omradesnamn, plan: `${Number(planar)}-${Number(planar) + AR_I_PLANEN - 1}` };
    },
  });
  const andra = (vag: string, varde: unknown) => {
    start.ratta(vag);
    setVarden((forra) => sattVid(forra, vag, varde));
  };
  const sand = () => void start.sand(varden);
  const vidSkicka = (e: SyntheticEvent) => {
    e.preventDefault();
    sand();
  };
  return (
    <FormularSammanhang value={{ varden, fel: start.fel, val, hamtade: new Set(), andra }}>
      <Felsammanfattning formular={formular} fel={start.fel} forsok={start.forsok} />
      <form className="formular" noValidate onSubmit={vidSkicka}>
        <Paragraph>
          Ronder finns bara under regler som har dem. Forumen, deras ordning och deras tid kommer ur reglerna på rondens första dag.
        </Paragraph>
        {formular.avsnitt.flatMap(({ falt }) => falt.map((ett) => <Faltvisning key={ett.namn} falt={ett} />))}
        <Paragraph>{start.sedan}</Paragraph>
        <div className="knapprad">
          <Button type="submit" loading={start.sander}>
            Starta ronden
          </Button>
          <Button asChild variant="secondary">
            <RouterLink to="/tjansteplan">Tillbaka</RouterLink>
          </Button>
        </div>
      </form>
      {!start.sander && <Avslag fel={start.avslag} igen={sand} />}
    </FormularSammanhang>
  );
}
