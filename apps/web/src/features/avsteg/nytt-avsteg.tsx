import { useQuery } from '@tanstack/react-query';
import { nyttAvstegFormular } from '../../components/formular/avstegsformular.js';
import { Startformular } from '../../components/formular/startformular.js';
import { FragaInnehall } from '../../components/fraga-innehall.js';
import { Sida } from '../../components/sida.js';
import { valFraga } from '../../lib/val.js';

/** A planned avsteg that belongs to no initiative; one that does is planned from the initiative's own page. */
export function NyttAvsteg() {
  const val = useQuery(valFraga);
  const start = {
    formular: nyttAvstegFormular,
    schema: 'nytt-avsteg',
    process: 'avsteg',
    lista: 'avsteg',
    verb: 'Planera avsteget',
  } as const;
  return (
    <Sida titel="Planera ett avsteg">
      <FragaInnehall fraga={val}>{(data) => <Startformular val={data} {...start} />}</FragaInnehall>
    </Sida>
  );
}
