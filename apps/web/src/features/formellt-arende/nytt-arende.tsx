import { useQuery } from '@tanstack/react-query';
import { nyttFormelltArendeFormular } from '../../components/formular/arendeformular.js';
import { Startformular } from '../../components/formular/startformular.js';
import { FragaInnehall } from '../../components/fraga-innehall.js';
import { Sida } from '../../components/sida.js';
import { valFraga } from '../../lib/val.js';

/** A new formal matter is registered and gets its number. */
export function NyttArende() {
  const val = useQuery(valFraga);
  const start = {
    formular: nyttFormelltArendeFormular,
    schema: 'nytt-formellt-arende',
    process: 'formelltarende',
    lista: 'formella-arenden',
    verb: 'Registrera ärendet',
    forst: 'Ärendet får ett diarienummer. ',
  } as const;
  return (
    <Sida titel="Nytt formellt ärende">
      <FragaInnehall fraga={val}>{(data) => <Startformular val={data} {...start} />}</FragaInnehall>
    </Sida>
  );
}
