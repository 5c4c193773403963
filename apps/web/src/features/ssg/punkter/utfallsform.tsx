import { Button, Checkbox, Field, Heading, Label, Select, ValidationMessage } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { Avslag } from '../../../components/avslag.js';
import type { MoteSvar, Punkt } from '../api/moten.js';
import { Skalfalt } from '../falt.js';
import { finansieringsord, kategoriord } from '../ord.js';
import { useHandelse } from '../use-handelse.js';

interface UtfallProps {
  mote: MoteSvar;
  punkt: Punkt;
  skal: string;
  setSkal: (text: string) => void;
  skriver: (skriver: boolean) => void;
  klar: () => void;
}
type Utfall = NonNullable<Punkt['utfall']>;

const knappar: readonly { utfall: Utfall; verb: string }[] = [
  { utfall: 'prioriterad', verb: 'Rekommendera' },
  { utfall: 'ej-prioriterad', verb: 'Prioritera inte' },
  { utfall: 'aterford', verb: 'Återför' },
  { utfall: 'omkategoriserad', verb: 'Omkategorisera' },
  { utfall: 'uppskjuten', verb: 'Skjut upp' },
];
/** F-04: a service gets kommunbidrag only with a reason. */
export const kraverBidragsskal = ({ kategori }: Punkt, typ: string): boolean =>
  kategori !== null && kategori !== 'forandringsinsats' && typ === 'kommunbidrag';

/** The group's outcome with its reason: one text, and a button for each thing that the group can say. */
export function Utfallsform({ mote, punkt, skal, setSkal, skriver, klar }: UtfallProps) {
  const [typ, setTyp] = useState(forvald(punkt));
  const [skalKommunbidrag, setSkalKommunbidrag] = useState('');
  const [uppfoljning, setUppfoljning] = useState(false);
  const [provat, setProvat] = useState<Utfall | null>(null);
  const skicka = useHandelse(mote.id, `Utfallet för ${punkt.titel} är bekräftat.`, () => {
    skriver(false);
    klar();
  });
  const { valjerFinansiering: valjer } = punkt;
  const bidragsskal = valjer && kraverBidragsskal(punkt, typ);
  const fel = {
    skal: provat && skal.trim() === '' ? `Skriv ${mote.grupp.toLowerCase()}s skäl.` : undefined,
    typ: provat === 'prioriterad' && valjer && typ === '' ? 'Välj finansieringstyp.' : undefined,
    bidrag:
      provat === 'prioriterad' && bidragsskal && skalKommunbidrag.trim() === '' ? 'Skriv varför tjänsten ska ha kommunbidrag.' : undefined,
  };
  const sand = (utfall: Utfall) => {
    setProvat(utfall);
    const prioriteras = utfall === 'prioriterad';
    if (skal.trim() === '' || (prioriteras && ((valjer && typ === '') || (bidragsskal && skalKommunbidrag.trim() === '')))) return;
    skicka.mutate({
      handelse: 'avsluta-punkt',
      data: {
        arendeId: punkt.arendeId,
        radVersion: punkt.radVersion,
        utfall,
        skal: skal.trim(),
        finansieringstyp: prioriteras && valjer ? typ : null,
        skalKommunbidrag: prioriteras && bidragsskal ? skalKommunbidrag.trim() : null,
        sarskildUppfoljning: uppfoljning,
      },
    });
  };
  const andra =
    <T,>(satt: (varde: T) => void) =>
    (varde: T) => {
      skriver(true);
      satt(varde);
    };
  return (
    <form className="utfallsform" noValidate onSubmit={(e) => e.preventDefault()} aria-labelledby="gruppens-utfall">
      <Heading level={4} data-size="2xs" id="gruppens-utfall">
        {mote.grupp}s utfall
      </Heading>
      <Skalfalt varde={skal} andra={andra(setSkal)} fel={fel.skal} />
      {valjer && (
        <Field className="smalt">
          <Label>Finansieringstyp</Label>
          <Field.Description>
            {punkt.tillatnaFinansieringstyper.length === 0
              ? 'Kategorin saknas, så ingen finansieringstyp kan väljas. Punkten kan återföras.'
              : `${kategoriord(punkt.kategori)} kan ha: ${punkt.tillatnaFinansieringstyper.map(finansieringsord).join(' eller ').toLowerCase()}.`}
          </Field.Description>
          <Select value={typ} aria-invalid={fel.typ ? true : undefined} onChange={(e) => andra(setTyp)(e.target.value)}>
            <Select.Option value="">Välj finansieringstyp</Select.Option>
            {punkt.tillatnaFinansieringstyper.map((en) => (
              <Select.Option key={en} value={en}>
                {finansieringsord(en)}
              </Select.Option>
            ))}
          </Select>
          {fel.typ && <ValidationMessage>{fel.typ}</ValidationMessage>}
        </Field>
      )}
      {bidragsskal && (
        <Skalfalt
          etikett="Skäl för kommunbidrag"
          hjalp="En tjänst får kommunbidrag bara med skäl."
          varde={skalKommunbidrag}
          andra={andra(setSkalKommunbidrag)}
          fel={fel.bidrag}
        />
      )}
      <Checkbox
        value="uppfoljning"
        label="Pekas ut för särskild uppföljning"
        checked={uppfoljning}
        onChange={(e) => andra(setUppfoljning)(e.target.checked)}
      />
      {!skicka.isPending && <Avslag fel={skicka.error} igen={() => provat && sand(provat)} />}
      <div className="knapprad">
        {knappar
          .filter(({ utfall }) => punkt.mojligaUtfall.includes(utfall) && (punkt.status === 'oppen' || utfall === 'uppskjuten'))
          .map(({ utfall, verb }, plats) => (
            <Button
              key={utfall}
              variant={plats === 0 ? 'primary' : 'secondary'}
              loading={skicka.isPending && provat === utfall}
              onClick={() => !skicka.isPending && sand(utfall)}
            >
              {verb}
            </Button>
          ))}
      </div>
    </form>
  );
}

function forvald({ foreslagenFinansieringstyp: forslag, tillatnaFinansieringstyper: tillatna }: Punkt): string {
  return forslag && tillatna.includes(forslag) ? forslag : tillatna.length === 1 ? (tillatna[0] ?? '') : '';
}
