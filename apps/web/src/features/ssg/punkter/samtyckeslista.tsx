import { Button, Field, Heading, Label, Paragraph, Select, ValidationMessage } from '@digdir/designsystemet-react';
import { useState, type SyntheticEvent } from 'react';
import { Avslag } from '../../../components/avslag.js';
import type { MoteSvar, Punkt } from '../api/moten.js';
import { Skalfalt } from '../falt.js';
import { Lyft } from '../lyft.js';
import { kan } from '../mote-sammanhang.js';
import { finansieringsord } from '../ord.js';
import { useHandelse } from '../use-handelse.js';
import { kraverBidragsskal } from './utfallsform.js';

/** In an open valuation nobody has to give values: what is said of the group is not more than those who did have said. */
const ENIGA = {
  blind: { vem: 'Alla har svarat och värdena', forslag: 'Gruppen är enig: alla har värderat och värdena ligger nära varandra.' },
  oppen: { vem: 'Värdena från dem som har värderat', forslag: 'De som har värderat är eniga: värdena ligger nära varandra.' },
} as const;

/** What the group agrees on, confirmed in one act: all of them, or none. */
export function Samtyckeslista({ mote, rader }: { mote: MoteSvar; rader: readonly Punkt[] }) {
  const [typer, setTyper] = useState<Readonly<Record<string, string>>>({});
  const [bidragsskal, setBidragsskal] = useState<Readonly<Record<string, string>>>({});
  const { vem, forslag } = ENIGA[mote.vardering];
  const [skal, setSkal] = useState<string>(forslag);
  const [provad, setProvad] = useState(false);
  const bekrafta = useHandelse(mote.id, 'Samtyckeslistan är bekräftad.');
  if (rader.length === 0) return null;
  const far = kan(mote, 'bekrafta-samtycke') && mote.jagLederMotet;
  const behoverSkal = (rad: Punkt) => rad.valjerFinansiering && kraverBidragsskal(rad, vald(rad, typer));
  const skalFor = (rad: Punkt) => (bidragsskal[rad.arendeId] ?? '').trim();
  const sand = () => {
    setProvad(true);
    const saknas = rader.some((rad) => (rad.valjerFinansiering && vald(rad, typer) === '') || (behoverSkal(rad) && skalFor(rad) === ''));
    if (skal.trim() === '' || saknas) return;
    const punkter = rader.map((rad) => ({
      arendeId: rad.arendeId,
      radVersion: rad.radVersion,
      finansieringstyp: rad.valjerFinansiering ? vald(rad, typer) : null,
      skalKommunbidrag: behoverSkal(rad) ? skalFor(rad) : null,
    }));
    bekrafta.mutate({ handelse: 'bekrafta-samtycke', data: { punkter, skal: skal.trim() } });
  };
  const vidSkicka = (e: SyntheticEvent) => {
    e.preventDefault();
    sand();
  };
  return (
    <section aria-labelledby="samtycke">
      <Heading level={2} data-size="xs" id="samtycke">
        Samtyckeslistan ({rader.length})
      </Heading>
      <Paragraph className="dampad">
        {vem} ligger nära varandra. Punkterna rekommenderas tillsammans om ingen lyfter dem till diskussion.
      </Paragraph>
      <form className="samtycke" noValidate onSubmit={vidSkicka}>
        <ul className="radlista">
          {rader.map((rad) => (
            <li key={rad.arendeId} className="samtyckesrad">
              <span>
                {rad.nr}. {rad.titel}
                {rad.jav.length > 0 && <span className="dampad"> Jäv: {rad.jav.map(({ namn }) => namn).join(', ')}</span>}
              </span>
              {rad.valjerFinansiering && far && (
                <Field>
                  <Label className="ds-sr-only">Finansieringstyp för {rad.titel}</Label>
                  <Select
                    value={vald(rad, typer)}
                    aria-invalid={(provad && vald(rad, typer) === '') || undefined}
                    onChange={(e) => setTyper({ ...typer, [rad.arendeId]: e.target.value })}
                  >
                    <Select.Option value="">Välj finansieringstyp</Select.Option>
                    {rad.tillatnaFinansieringstyper.map((typ) => (
                      <Select.Option key={typ} value={typ}>
                        {finansieringsord(typ)}
                      </Select.Option>
                    ))}
                  </Select>
                  {provad && vald(rad, typer) === '' && <ValidationMessage>Välj finansieringstyp.</ValidationMessage>}
                </Field>
              )}
              {rad.valjerFinansiering && !far && (
                <span className="dampad">Föreslagen: {finansieringsord(rad.foreslagenFinansieringstyp)}</span>
              )}
              {far && behoverSkal(rad) && (
                <Skalfalt
                  etikett={`Skäl för kommunbidrag till ${rad.titel}`}
                  hjalp="En tjänst får kommunbidrag bara med skäl."
                  varde={bidragsskal[rad.arendeId] ?? ''}
                  andra={(text) => setBidragsskal({ ...bidragsskal, [rad.arendeId]: text })}
                  fel={provad && skalFor(rad) === '' ? 'Skriv varför tjänsten ska ha kommunbidrag.' : undefined}
                />
              )}
              <Lyft mote={mote} punkt={rad} />
            </li>
          ))}
        </ul>
        {far && (
          <>
            <Skalfalt varde={skal} andra={setSkal} fel={provad && skal.trim() === '' ? 'Skriv gruppens skäl.' : undefined} />
            <div className="knapprad">
              <Button type="submit" loading={bekrafta.isPending}>
                Bekräfta samtyckeslistan ({rader.length})
              </Button>
            </div>
          </>
        )}
        {!bekrafta.isPending && <Avslag fel={bekrafta.error} igen={sand} />}
      </form>
    </section>
  );
}

/** What has been chosen, or the proposal when the table allows it. */
function vald(rad: Punkt, typer: Readonly<Record<string, string>>): string {
  const { foreslagenFinansieringstyp: forslag, tillatnaFinansieringstyper: tillatna } = rad;
  return typer[rad.arendeId] ?? (forslag && tillatna.includes(forslag) ? forslag : tillatna.length === 1 ? (tillatna[0] ?? '') : '');
}
