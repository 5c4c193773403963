import { Button, Paragraph } from '@digdir/designsystemet-react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo, useState, type SyntheticEvent } from 'react';
import { Link as RouterLink, useNavigate } from 'react-router';
import { Avslag } from '../../components/avslag.js';
import type { Varden } from '../../components/formular/falt.js';
import { Faltvisning } from '../../components/formular/faltvisning.js';
import { Felsammanfattning } from '../../components/formular/felsammanfattning.js';
import { prova, useForberedProvning } from '../../components/formular/prova.js';
import { nyRondFormular } from '../../components/formular/rondformular.js';
import { FormularSammanhang } from '../../components/formular/sammanhang.js';
import type { Fel } from '../../components/formular/validera.js';
import { sattVid, tommaVarden } from '../../components/formular/varden.js';
import { FragaInnehall } from '../../components/fraga-innehall.js';
import { Sida } from '../../components/sida.js';
import type { Svar } from '../../lib/api-typer.js';
import { useJag } from '../../lib/jag.js';
import { useKommando } from '../../lib/skicka.js';
import { processerFraga } from '../../lib/skrivbord.js';
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
  const ga = useNavigate();
  const klient = useQueryClient();
  const sedan = useQuery(processerFraga).data?.processer.find(({ namn }) => namn === 'tjansteplanrond')?.sedanStart;
  const formular = useMemo(() => nyRondFormular(omraden, ronder), [omraden, ronder]);
  const [varden, setVarden] = useState<Varden>(() => tommaVarden(formular));
  const [fel, setFel] = useState<Fel>({});
  const [forsok, setForsok] = useState(0);
  const starta = useKommando<Varden, Kvitto>('/api/tjansteplan/ronder', ({ arendeId }) => {
    for (const nyckel of ['tjansteplan', 'inkorg']) void klient.invalidateQueries({ queryKey: [nyckel] });
    void ga(`/arenden/${arendeId}`);
  });
  const andra = (vag: string, varde: unknown) => {
    setFel(({ [vag]: _rattat, ...resten }) => resten);
    setVarden((forra) => sattVid(forra, vag, varde));
  };
  useForberedProvning();
  const sand = async () => {
    const svar = await prova('ny-rond', formular, varden);
    setFel(svar.fel);
    setForsok((nr) => nr + 1);
    if (Object.keys(svar.fel).length > 0) return;
    const { omrade, planar } = svar.data;
    const omradesnamn = omraden.find(({ id }) => id === omrade)?.namn ?? '';
    starta.mutate({ ...svar.data, organ, omradesnamn, plan: `${Number(planar)}-${Number(planar) + AR_I_PLANEN - 1}` });
  };
  const vidSkicka = (e: SyntheticEvent) => {
    e.preventDefault();
    void sand();
  };
  return (
    <FormularSammanhang value={{ varden, fel, val, hamtade: new Set(), andra }}>
      <Felsammanfattning formular={formular} fel={fel} forsok={forsok} />
      <form className="formular" noValidate onSubmit={vidSkicka}>
        <Paragraph>
          Ronder finns bara under regler som har dem. Forumen, deras ordning och deras tid kommer ur reglerna på rondens första dag.
        </Paragraph>
        {formular.avsnitt.flatMap(({ falt }) => falt.map((ett) => <Faltvisning key={ett.namn} falt={ett} />))}
        <Paragraph>{sedan}</Paragraph>
        <div className="knapprad">
          <Button type="submit" loading={starta.isPending}>
            Starta ronden
          </Button>
          <Button asChild variant="secondary">
            <RouterLink to="/tjansteplan">Tillbaka</RouterLink>
          </Button>
        </div>
      </form>
      {!starta.isPending && <Avslag fel={starta.error} igen={() => void sand()} />}
    </FormularSammanhang>
  );
}
