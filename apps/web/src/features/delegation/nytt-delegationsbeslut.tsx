import { arendetypsord } from '#contracts';
import { Button, Checkbox, Field, Fieldset, Label, Paragraph, Select, Textarea, Textfield } from '@digdir/designsystemet-react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type SyntheticEvent } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { Avslag } from '../../components/avslag.js';
import { FragaInnehall } from '../../components/fraga-innehall.js';
import { Sida } from '../../components/sida.js';
import { useKommando } from '../../lib/skicka.js';
import {
  type Delegationsval,
  delegationsvalFraga,
  iArendeFraga,
  type NyttBeslut,
  type Skapad,
  type VemFarFraga,
} from './api/delegation.js';
import { beslutsslag, delegerbarheter } from './ord.js';
import { valFraga } from '../../lib/val.js';
import { VemFar } from './vem-far.js';

/** A new decision as a draft; who may decide it is said while it is written. */
export function NyttDelegationsbeslut() {
  const val = useQuery(delegationsvalFraga);
  return (
    <Sida titel="Nytt delegationsbeslut">
      <FragaInnehall fraga={val}>{(data) => <Beslutsform val={data} />}</FragaInnehall>
    </Sida>
  );
}

const TOMT = {
  titel: '',
  organ: '',
  delegerandeOrgan: '',
  arendetyp: '',
  beslutsslag: 'ovrigt',
  delegerbarhet: 'lopande',
  belopp: '',
  bradskandeSkal: '',
  arendet: '',
  forslagTillBeslut: '',
  bilagor: '',
  effekt: '',
  startdatum: '',
  hemstallanOrgan: '',
  hemstallanDatum: '',
  hemstallanParagraf: '',
  kfBeslutOrgan: '',
  kfBeslutDatum: '',
  kfBeslutParagraf: '',
};
type Varden = typeof TOMT;

function Beslutsform({ val }: { val: Delegationsval }) {
  const ga = useNavigate();
  const klient = useQueryClient();
  const [sokord] = useSearchParams();
  const iArende = sokord.get('arende');
  const [varden, setVarden] = useState<Varden>(() => ({ ...TOMT, organ: sokord.get('organ') ?? val.mina[0]?.id ?? '' }));
  const [flaggor, setFlaggor] = useState({ bradskande: false, overklagbart: true, sekretess: false });
  const skapa = useKommando<NyttBeslut, Skapad>('/api/delegationsbeslut', ({ id }) => {
    for (const nyckel of ['delegation', 'inkorg']) void klient.invalidateQueries({ queryKey: [nyckel] });
    void ga(`/arenden/${id}`);
  });
  if (val.mina.length === 0) return <Paragraph>Du har ingen roll som bereder delegationsbeslut.</Paragraph>;
  const satt = (namn: keyof Varden) => (e: { target: { value: string } }) => setVarden((forra) => ({ ...forra, [namn]: e.target.value }));
  const arendetyper = val.organ.find(({ id }) => id === varden.delegerandeOrgan)?.arendetyper ?? [];
  const skicka = (e: SyntheticEvent) => {
    e.preventDefault();
    skapa.mutate({ ...kroppAv(varden, flaggor), iArende });
  };
  return (
    <>
      {iArende !== null && <Arendet id={iArende} />}
      <form className="formular" onSubmit={skicka}>
        <Textfield label="Titel" required maxLength={200} value={varden.titel} onChange={satt('titel')} />
        <Lista etikett="Vems ärende är det?" varde={varden.organ} val={val.mina.map(({ id, namn }) => [id, namn])} vid={satt('organ')} />
        <Lista
          etikett="För vilket organ fattas beslutet?"
          varde={varden.delegerandeOrgan}
          val={val.organ.map(({ id, namn }) => [id, namn])}
          vid={(e) => setVarden((forra) => ({ ...forra, delegerandeOrgan: e.target.value, arendetyp: '' }))}
        />
        <Lista
          etikett="Ärendetyp"
          varde={varden.arendetyp}
          val={arendetyper.map((id) => [id, arendetypsord(id)])}
          vid={satt('arendetyp')}
        />
        <Lista etikett="Vad gäller beslutet?" varde={varden.delegerbarhet} val={delegerbarheter} vid={satt('delegerbarhet')} />
        <Lista etikett="Slag av beslut" varde={varden.beslutsslag} val={beslutsslag} vid={satt('beslutsslag')} />
        <Textfield
          className="smalt"
          label="Belopp i tkr (valfritt)"
          inputMode="numeric"
          pattern="[0-9]*"
          value={varden.belopp}
          onChange={satt('belopp')}
        />
        <Checkbox
          label="Brådskande: nämnden kan inte inväntas"
          checked={flaggor.bradskande}
          onChange={(e) => setFlaggor((forra) => ({ ...forra, bradskande: e.target.checked }))}
        />
        {flaggor.bradskande && (
          <Paragraph data-size="sm">
            Ett ärende som är så brådskande att nämnden inte kan inväntas får ordföranden, eller en annan ledamot som nämnden har utsett,
            besluta om (KL 6 kap. 39 §). Det kräver en egen punkt i delegationsordningen, och beslutet anmäls vid nästa sammanträde.
          </Paragraph>
        )}
        {flaggor.bradskande && (
          <Ruta etikett="Varför beslutet inte kan vänta" kravs varde={varden.bradskandeSkal} vid={satt('bradskandeSkal')} />
        )}
        <VemFar fraga={fragaAv(varden, flaggor.bradskande)} />
        <Ruta etikett="Ärendet" kravs varde={varden.arendet} vid={satt('arendet')} />
        <Ruta etikett="Förslag till beslut" kravs varde={varden.forslagTillBeslut} vid={satt('forslagTillBeslut')} />
        <Ruta etikett="Bilagor, en per rad (valfritt)" varde={varden.bilagor} vid={satt('bilagor')} />
        <Hanvisning
          rubrik="Hemställan som beslutet svarar på (valfritt)"
          hjalp="Organ, dag och paragraf för den som har begärt beslutet."
          falt="hemstallan"
          varden={varden}
          satt={satt}
        />
        <Hanvisning
          rubrik="Kommunfullmäktiges beslut som det stöder sig på (valfritt)"
          hjalp="Det beslut som ger ramen, till exempel en antagen riktlinje."
          falt="kfBeslut"
          varden={varden}
          satt={satt}
        />
        <Ruta etikett="Beslutets effekt (valfritt)" varde={varden.effekt} vid={satt('effekt')} />
        <Textfield className="smalt" type="date" label="Gäller från (valfritt)" value={varden.startdatum} onChange={satt('startdatum')} />
        <Checkbox
          label="Beslutet kan överklagas"
          checked={flaggor.overklagbart}
          onChange={(e) => setFlaggor((forra) => ({ ...forra, overklagbart: e.target.checked }))}
        />
        <Checkbox
          label="Ärendet har sekretess"
          checked={flaggor.sekretess}
          onChange={(e) => setFlaggor((forra) => ({ ...forra, sekretess: e.target.checked }))}
        />
        <div>
          <Button type="submit" loading={skapa.isPending}>
            Skapa utkastet
          </Button>
        </div>
      </form>
      {!skapa.isPending && <Avslag fel={skapa.error} />}
    </>
  );
}

/** H-19: the decision is a part of the matter and carries its number. */
function Arendet({ id }: { id: string }) {
  const arende = useQuery(iArendeFraga(id));
  return (
    <FragaInnehall fraga={arende}>
      {({ dnr, titel }) => (
        <Paragraph>
          Beslutet fattas i ärendet {titel} och får ärendets diarienummer, {dnr}.
        </Paragraph>
      )}
    </FragaInnehall>
  );
}

type Hanvisningsfalt = 'hemstallan' | 'kfBeslut';

/** H-22: what the decision rests on, by organ, day and paragraph. Left blank it is not named. */
function Hanvisning({
  rubrik,
  hjalp,
  falt,
  varden,
  satt,
}: {
  rubrik: string;
  hjalp: string;
  falt: Hanvisningsfalt;
  varden: Varden;
  satt: (namn: keyof Varden) => Faltval['vid'];
}) {
  const val = useQuery(valFraga);
  const [organ, datum, paragraf] = [`${falt}Organ`, `${falt}Datum`, `${falt}Paragraf`] as const;
  const namngiven = varden[organ] !== '';
  return (
    <Fieldset>
      <Fieldset.Legend>{rubrik}</Fieldset.Legend>
      <Fieldset.Description>{hjalp}</Fieldset.Description>
      <div className="rutnat">
        <Field>
          <Label>Organ</Label>
          <Select value={varden[organ]} onChange={satt(organ)}>
            <Select.Option value="">Inget</Select.Option>
            {(val.data?.organ ?? [])
              .filter(({ typ }) => (falt === 'kfBeslut' ? typ === 'kf' : true))
              .map(({ id, namn }) => (
                <Select.Option key={id} value={id}>
                  {namn}
                </Select.Option>
              ))}
          </Select>
        </Field>
        <Textfield type="date" label="Beslutsdag" required={namngiven} value={varden[datum]} onChange={satt(datum)} />
        <Textfield label="Paragraf" inputMode="numeric" pattern="[0-9]*" value={varden[paragraf]} onChange={satt(paragraf)} />
      </div>
    </Fieldset>
  );
}

function hanvisningen(varden: Varden, falt: Hanvisningsfalt): NyttBeslut['hemstallan'] {
  const organ = varden[`${falt}Organ`];
  const paragraf = varden[`${falt}Paragraf`].trim();
  return organ === '' ? null : { organ, datum: varden[`${falt}Datum`], paragraf: /^\d{1,4}$/.test(paragraf) ? Number(paragraf) : null };
}

interface Faltval {
  etikett: string;
  varde: string;
  vid: (e: { target: { value: string } }) => void;
}

function Lista({ etikett, varde, val, vid }: Faltval & { val: readonly (readonly [string, string])[] }) {
  return (
    <Field>
      <Label>{etikett}</Label>
      <Select required value={varde} onChange={vid}>
        <Select.Option value="">Välj</Select.Option>
        {val.map(([id, namn]) => (
          <Select.Option key={id} value={id}>
            {namn}
          </Select.Option>
        ))}
      </Select>
    </Field>
  );
}

function Ruta({ etikett, varde, vid, kravs = false }: Faltval & { kravs?: boolean }) {
  return (
    <Field>
      <Label>{etikett}</Label>
      <Textarea rows={4} maxLength={4000} required={kravs} value={varde} onChange={vid} />
    </Field>
  );
}

const belopp = (text: string): number | null => (/^\d{1,7}$/.test(text.trim()) ? Number(text.trim()) : null);
const ifyllt = (text: string): string | null => (text.trim() === '' ? null : text.trim());

/** The question that the matter is, once so much is known that it can be answered. */
function fragaAv(varden: Varden, bradskande: boolean): VemFarFraga | null {
  const { organ, delegerandeOrgan, arendetyp } = varden;
  if (organ === '' || delegerandeOrgan === '' || arendetyp === '') return null;
  return {
    organ,
    delegerandeOrgan,
    arendetyp,
    beslutsslag: varden.beslutsslag as VemFarFraga['beslutsslag'],
    delegerbarhet: varden.delegerbarhet as NonNullable<VemFarFraga['delegerbarhet']>,
    beloppTkr: belopp(varden.belopp),
    bradskande,
  };
}

function kroppAv(
  varden: Varden,
  { bradskande, overklagbart, sekretess }: { bradskande: boolean; overklagbart: boolean; sekretess: boolean },
): NyttBeslut {
  const { titel, organ, delegerandeOrgan, arendetyp, arendet, forslagTillBeslut } = varden;
  return {
    titel,
    organ,
    delegerandeOrgan,
    arendetyp,
    beslutsslag: varden.beslutsslag as NyttBeslut['beslutsslag'],
    delegerbarhet: varden.delegerbarhet as NyttBeslut['delegerbarhet'],
    beloppTkr: belopp(varden.belopp),
    bradskandeSkal: bradskande ? ifyllt(varden.bradskandeSkal) : null,
    overklagbart,
    sekretess,
    arendet,
    forslagTillBeslut,
    bilagor: varden.bilagor.split('\n').flatMap((rad) => ifyllt(rad) ?? []),
    hemstallan: hanvisningen(varden, 'hemstallan'),
    kfBeslut: hanvisningen(varden, 'kfBeslut'),
    effekt: ifyllt(varden.effekt),
    startdatum: ifyllt(varden.startdatum),
  };
}
