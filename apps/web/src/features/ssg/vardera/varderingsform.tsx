import { Button, Field, Fieldset, Heading, Label, Paragraph, Radio, Textarea, ValidationMessage } from '@digdir/designsystemet-react';
import { useEffect, useRef, useState, type SyntheticEvent } from 'react';
import { flushSync } from 'react-dom';
import { Avslag } from '../../../components/avslag.js';
import { harKod } from '../../../lib/http.js';
import type { MoteSvar, Punkt } from '../api/moten.js';
import { KRITERIER, type Kriterium, kriterieord } from '../ord.js';
import { Underlagskort } from '../underlagskort.js';
import { useMotestangenter } from '../use-motestangenter.js';
import { andrarVisade, type Formfel, type Formvarden, kraverSkal, proveVardering, sparade } from './formvarden.js';
import { Varderingskonflikt } from './konflikt.js';
import { Kriteriefalt } from './kriteriefalt.js';
import { useSpara } from './use-spara.js';
import type { useVarderingar } from './use-varderingar.js';

interface FormProps {
  mote: MoteSvar;
  punkt: Punkt;
  utkast: ReturnType<typeof useVarderingar>;
  nasta: () => void;
  /** Nothing is left after this one. */
  sist: boolean;
  /** One has gone here from another item: focus follows. */
  fokusera: boolean;
}
const lagen = [
  { lage: 'varderad', etikett: 'Jag värderar' },
  { lage: 'avstar', etikett: 'Jag avstår' },
  { lage: 'jav', etikett: 'Jag är jävig' },
] as const;
const ingenting = () => undefined;

/** The member's values for one item. What is written is kept in the browser until the server has answered. */
export function Varderingsform({ mote, punkt, utkast, nasta, sist, fokusera }: FormProps) {
  const form = utkast.utkast[punkt.arendeId] ?? sparade(punkt);
  const [fel, setFel] = useState<Formfel>({});
  const yta = useRef<HTMLFormElement>(null);
  const rubrik = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (fokusera) rubrik.current?.focus({ preventScroll: true });
  }, [fokusera]);
  const spara = useSpara(mote.id, (sparad) => {
    utkast.slapp(punkt.arendeId, sparad.form);
    if (yta.current) nasta(); // One may have gone on before the answer came.
  });
  const andra = (del: Partial<Formvarden>) => {
    setFel((forra) => Object.fromEntries(Object.entries(forra).filter(([namn]) => !(namn in del))) as Formfel);
    utkast.satt(punkt.arendeId, { ...form, ...del });
  };
  const sand = (data = form) => {
    const funna = proveVardering(data, punkt);
    setFel(funna);
    const [forst] = Object.keys(funna);
    if (forst) return fokus(yta.current, forst);
    spara.mutate({ punkt, form: data });
  };
  const vidSkicka = (e: SyntheticEvent) => {
    e.preventDefault();
    sand();
  };
  /** The value goes to the criterion in focus, else to the first without one; focus goes on to what is left. */
  const vard = (varde: number) => {
    const iFokus = document.activeElement?.closest<HTMLElement>('[data-kriterium]')?.dataset['kriterium'];
    const namn = KRITERIER.find((ett) => ett === iFokus) ?? KRITERIER.find((ett) => form[ett] === null) ?? 'nytta';
    const ny: Formvarden = { ...form, lage: 'varderad', [namn]: varde };
    // Focus is moved before the next key can come: one who types fast gives each value to its own criterion.
    flushSync(() => andra({ lage: 'varderad', [namn]: varde }));
    fokus(yta.current, efter(namn, ny));
  };
  useMotestangenter({ vard, nasta: ingenting, forra: ingenting, spara: () => sand() });
  const konflikt = harKod(spara.error, 'utkast-konflikt');
  return (
    <form ref={yta} className="varderingsform" noValidate onSubmit={vidSkicka} aria-labelledby="punktens-titel">
      <Heading ref={rubrik} level={2} data-size="xs" id="punktens-titel" tabIndex={-1}>
        {punkt.nr}. {punkt.titel}
      </Heading>
      <Underlagskort moteId={mote.id} punkt={punkt} />
      {utkast.aterstalld(punkt.arendeId) && <Paragraph className="dampad">Det du skrev tidigare på den här datorn är kvar.</Paragraph>}
      <Fieldset>
        <Fieldset.Legend>Min värdering</Fieldset.Legend>
        <div className="poang">
          {lagen.map(({ lage, etikett }) => (
            <Radio key={lage} name="lage" value={lage} label={etikett} checked={form.lage === lage} onChange={() => andra({ lage })} />
          ))}
        </div>
      </Fieldset>
      {form.lage === 'varderad' && KRITERIER.map((namn) => <Kriteriefalt key={namn} namn={namn} form={form} fel={fel} andra={andra} />)}
      {(form.lage !== 'varderad' || andrarVisade(punkt)) && (
        <Field>
          <Label>{skaletsEtikett(form.lage)}</Label>
          <Textarea
            rows={3}
            maxLength={1000}
            data-falt="skal"
            value={form.skal}
            aria-invalid={fel.skal ? true : undefined}
            onChange={(e) => andra({ skal: e.target.value })}
          />
          {fel.skal && <ValidationMessage>{fel.skal}</ValidationMessage>}
        </Field>
      )}
      <Field>
        <Label>
          Egen anteckning<span className="valfri"> (bara du ser den)</span>
        </Label>
        <Textarea rows={2} maxLength={4000} value={form.anteckning} onChange={(e) => andra({ anteckning: e.target.value })} />
      </Field>
      {konflikt && (
        <Varderingskonflikt
          mina={form}
          sparad={sparade(punkt)}
          behall={() => {
            spara.reset();
            sand();
          }}
          anvand={() => {
            spara.reset();
            utkast.satt(punkt.arendeId, null);
          }}
        />
      )}
      {!konflikt && !spara.isPending && <Avslag fel={spara.error} igen={() => sand()} />}
      <div className="sparfot">
        <Button type="submit" data-falt="spara" loading={spara.isPending}>
          {sist ? 'Spara värdering' : 'Spara och nästa'}
        </Button>
        <span className="dampad" role="status">
          {sparlage(spara.forsok, punkt.arendeId in utkast.utkast, punkt.min !== null)}
        </span>
      </div>
    </form>
  );
}

function sparlage(forsok: number, utkast: boolean, finns: boolean): string {
  if (forsok > 0) return 'Inget svar än. Det är säkert att försöka igen; vi försöker åt dig. Det du har skrivit finns kvar här.';
  if (utkast) return 'Inte sparad än. Det du skriver finns kvar på den här datorn.';
  return finns ? 'Din värdering är sparad.' : '';
}

function skaletsEtikett(lage: Formvarden['lage']): string {
  if (lage === 'jav') return 'Vad består jävet i?';
  return lage === 'avstar' ? 'Varför avstår du?' : 'Varför ändrar du dina värden?';
}

/** Where the focus goes after a value: the next criterion without one, the first reason that is asked for, else the button. */
function efter(namn: Kriterium, form: Formvarden): string {
  const kvar =
    KRITERIER.slice(KRITERIER.indexOf(namn) + 1).find((ett) => form[ett] === null) ?? KRITERIER.find((ett) => form[ett] === null);
  if (kvar) return kvar;
  const utanSkal = KRITERIER.find((ett) => kraverSkal(form[ett]) && form[kriterieord[ett].skal].trim() === '');
  return utanSkal ? kriterieord[utanSkal].skal : 'spara';
}

function fokus(yta: HTMLElement | null, falt: string) {
  const mal = yta?.querySelector<HTMLElement>(`[data-falt="${falt}"], [data-kriterium="${falt}"] input`);
  mal?.focus();
}
