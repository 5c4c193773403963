import { Button, Checkbox, Field, Heading, Label, Select, Textfield } from '@digdir/designsystemet-react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type SyntheticEvent } from 'react';
import { Avslag } from '../../components/avslag.js';
import { useMeddelande } from '../../components/meddelande.js';
import { useKommando } from '../../lib/skicka.js';
import { valFraga } from '../../lib/val.js';
import type { NyAndring } from './api/delegation.js';
import { type Omfattar, Omfattning } from './omfattning.js';

const TOMT = {
  id: '',
  punkt: '',
  text: '',
  delegerandeOrgan: '',
  delegatOrgan: '',
  delegatRoll: '',
  arendetyp: '',
  tak: '',
  vidaredelegeradFran: '',
  forhandsOrgan: '',
  forhandsRoll: '',
  giltigFran: '',
  giltigTill: '',
  kalla: '',
  skal: '',
};
const ALLT: Omfattar = { organ: [], slag: [] };
type Varden = typeof TOMT;
const textfalt = [
  ['id', 'Id', 'Små bokstäver a–z, siffror och bindestreck', true],
  ['punkt', 'Punkt', 'Numret i delegationsordningen', true],
  ['text', 'Lydelse', '', true],
  ['delegatRoll', 'Funktion som får besluta', 'Rollens id, till exempel forvaltningsdirektor', true],
  ['arendetyp', 'Ärendetyp', 'Små bokstäver a–z, siffror och bindestreck', true],
  ['tak', 'Högsta belopp i tkr (valfritt)', '', false],
  ['vidaredelegeradFran', 'Vidaredelegerad från punkt med id (valfritt)', '', false],
  ['forhandsRoll', 'Funktion som godkänner i förväg (valfritt)', 'Rollens id, till exempel omradesordforande', false],
  ['kalla', 'Beslut om punkten', 'Organ, datum och paragraf', true],
  ['skal', 'Skäl för ändringen', '', true],
] as const;

/** Proposes a new point; another person approves it before it gives any power. */
export function NyPunkt() {
  const klient = useQueryClient();
  const { sag } = useMeddelande();
  const organ = useQuery(valFraga).data?.organ ?? [];
  const [varden, setVarden] = useState(TOMT);
  const [omfattar, setOmfattar] = useState<Omfattar>(ALLT);
  const [flaggor, setFlaggor] = useState({ anmals: true, vidaredelegering: false, bradskande: false });
  const foresla = useKommando<NyAndring, { id: string }>('/api/delegation/andringar', async () => {
    sag('Punkten är föreslagen och väntar på en annan person.');
    setVarden(TOMT);
    setOmfattar(ALLT);
    await klient.invalidateQueries({ queryKey: ['delegation'] });
  });
  const satt = (namn: keyof Varden) => (e: { target: { value: string } }) => setVarden((forra) => ({ ...forra, [namn]: e.target.value }));
  const skicka = (e: SyntheticEvent) => {
    e.preventDefault();
    foresla.mutate(kroppAv(varden, flaggor, omfattar));
  };
  const organlista = (namn: 'delegerandeOrgan' | 'delegatOrgan' | 'forhandsOrgan', etikett: string, kravs: boolean) => (
    <Field>
      <Label>{etikett}</Label>
      <Select required={kravs} value={varden[namn]} onChange={satt(namn)}>
        <Select.Option value="">Välj</Select.Option>
        {organ.map((ett) => (
          <Select.Option key={ett.id} value={ett.id}>
            {ett.namn}
          </Select.Option>
        ))}
      </Select>
    </Field>
  );
  return (
    <details>
      <summary>Föreslå en ny punkt</summary>
      <Heading level={2} data-size="xs">
        Ny punkt
      </Heading>
      <form className="formular" onSubmit={skicka}>
        {organlista('delegerandeOrgan', 'Organ som delegerar', true)}
        {organlista('delegatOrgan', 'Organ som delegaten hör till', true)}
        {textfalt.map(([namn, etikett, hjalp, kravs]) => (
          <Textfield
            key={namn}
            label={etikett}
            {...(hjalp ? { description: hjalp } : {})}
            required={kravs}
            value={varden[namn]}
            onChange={satt(namn)}
          />
        ))}
        {organlista('forhandsOrgan', 'Organ som godkänner i förväg (valfritt)', false)}
        <Omfattning organ={organ} varde={omfattar} andra={setOmfattar} />
        <Textfield className="smalt" type="date" label="Gäller från" required value={varden.giltigFran} onChange={satt('giltigFran')} />
        <Textfield className="smalt" type="date" label="Sista dag (valfritt)" value={varden.giltigTill} onChange={satt('giltigTill')} />
        {(
          [
            ['anmals', 'Besluten anmäls till organet'],
            ['vidaredelegering', 'Förvaltningschefen får delegera vidare'],
            ['bradskande', 'Ordförandens rätt i brådskande ärenden'],
          ] as const
        ).map(([namn, etikett]) => (
          <Checkbox
            key={namn}
            label={etikett}
            checked={flaggor[namn]}
            onChange={(e) => setFlaggor((forra) => ({ ...forra, [namn]: e.target.checked }))}
          />
        ))}
        <div>
          <Button type="submit" loading={foresla.isPending}>
            Föreslå punkten
          </Button>
        </div>
        {!foresla.isPending && <Avslag fel={foresla.error} />}
      </form>
    </details>
  );
}

const ifyllt = (text: string): string | null => (text.trim() === '' ? null : text.trim());

function kroppAv(
  { skal, tak, ...varden }: Varden,
  flaggor: { anmals: boolean; vidaredelegering: boolean; bradskande: boolean },
  { organ, slag }: Omfattar,
): NyAndring {
  return {
    slag: 'ny',
    skal,
    punkt: {
      ...varden,
      ...flaggor,
      takTkr: /^\d{1,7}$/.test(tak.trim()) ? Number(tak.trim()) : null,
      vidaredelegeradFran: ifyllt(varden.vidaredelegeradFran),
      omfattarOrgan: organ.length === 0 ? null : [...organ],
      omfattarSlag: slag.length === 0 ? null : [...slag],
      forhandsOrgan: ifyllt(varden.forhandsOrgan),
      forhandsRoll: ifyllt(varden.forhandsRoll),
      giltigTill: ifyllt(varden.giltigTill),
    },
  };
}
