import { Checkbox, Heading } from '@digdir/designsystemet-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { FragaInnehall } from '../../components/fraga-innehall.js';
import { useMeddelande } from '../../components/meddelande.js';
import { FelPaPlats } from '../../components/tillstand.js';
import { notisvalFraga, sparaNotisval, type Notisval } from './api/notiser.js';

/** Mail per kind of notice: at once, in a digest, or not at all. */
export function Notisvalen() {
  const klient = useQueryClient();
  const { sag } = useMeddelande();
  const fraga = useQuery(notisvalFraga);
  const spara = useMutation({
    mutationFn: sparaNotisval,
    onMutate: (nytt) =>
      klient.setQueryData(
        notisvalFraga.queryKey,
        (forra) => forra && { installningar: forra.installningar.map((val) => (val.typ === nytt.typ ? { ...val, ...nytt } : val)) },
      ),
    onSuccess: () => sag('Sparat'),
    onSettled: () => klient.invalidateQueries({ queryKey: notisvalFraga.queryKey }),
  });
  const rad = (val: Notisval) => (
    <fieldset key={val.typ} className="notisrad">
      <legend>{val.etikett}</legend>
      <Checkbox label="E-post" checked={val.epost} onChange={(e) => spara.mutate({ ...utanOrd(val), epost: e.target.checked })} />
      <Checkbox
        label="Samlat en gång om dagen"
        checked={val.sammandrag}
        onChange={(e) => spara.mutate({ ...utanOrd(val), sammandrag: e.target.checked })}
      />
    </fieldset>
  );
  return (
    <section>
      <Heading level={2} data-size="xs">
        Aviseringar
      </Heading>
      {spara.error && <FelPaPlats fel={spara.error} />}
      <FragaInnehall fraga={fraga} rader={3}>
        {({ installningar }) => <>{installningar.map(rad)}</>}
      </FragaInnehall>
    </section>
  );
}

const utanOrd = ({ typ, epost, sammandrag }: Notisval) => ({ typ, epost, sammandrag });
