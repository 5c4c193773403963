import { Link, Paragraph } from '@digdir/designsystemet-react';
import { useQueryClient } from '@tanstack/react-query';
import { useMemo, useRef, useState } from 'react';
import { Link as RouterLink, useNavigate, useSearchParams } from 'react-router';
import { Felsammanfattning } from '../../components/formular/felsammanfattning.js';
import { formularFor, harFormular } from '../../components/formular/formularregister.js';
import { FormularSammanhang } from '../../components/formular/sammanhang.js';
import { prova, useForberedProvning } from '../../components/formular/prova.js';
import type { Fel } from '../../components/formular/validera.js';
import { sattVid, tommaVarden } from '../../components/formular/varden.js';
import { useMeddelande } from '../../components/meddelande.js';
import { forstPaSidan } from '../../lib/egna-sidor.js';
import { ProblemFel } from '../../lib/http.js';
import { useKommando } from '../../lib/skicka.js';
import type { Val } from '../../lib/val.js';
import { nastaMin, type Kvitto, type UppgiftSvar, type UtforKropp } from './api/uppgift.js';
import { Avsnittsvisning } from './avsnittsvisning.js';
import { Direkt } from './direkt.js';
import { Granskning } from './granskning.js';
import { Konflikt } from './konflikt.js';
import { Sparrad } from './sparrad.js';
import { useFormulartangenter } from '../../components/formular/use-formulartangenter.js';
import { useUtkast } from './use-utkast.js';
import { Utfallsval } from './utfallsval.js';

interface FormularProps {
  id: string;
  uppgift: UppgiftSvar;
  val: Val;
  granska: boolean;
  lasOm: () => void;
  klar: (kvitto: Kvitto, knapp: string) => void;
}

/** The form of the chosen event, saved as one types and sent only after all answers have been seen. */
export function Uppgiftsformular({ id, uppgift, val, granska, lasOm, klar }: FormularProps) {
  const ga = useNavigate();
  const klient = useQueryClient();
  const { sag } = useMeddelande();
  const [sok] = useSearchParams();
  const utkast = useUtkast(id, uppgift);
  const [fel, setFel] = useState<Fel>({});
  const [forsok, setForsok] = useState(0);
  const granskning = useRef<() => void>(() => undefined);
  const enda = uppgift.formular.length === 1 ? uppgift.formular[0]?.handelse : undefined;
  const handelse = enda ?? utkast.innehall.handelse;
  const server = uppgift.formular.find((ett) => ett.handelse === handelse);
  const formular = handelse && harFormular(handelse) ? formularFor[handelse] : null;

  const skicka = useKommando<UtforKropp, Kvitto>(`/api/uppgifter/${id}/utfor`, async (kvitto) => {
    await utkast.klar();
    const nasta = formular?.direkt ? await nastaMin().catch(() => null) : null;
    const rad = nasta?.rader[0];
    if (!rad) return klar(kvitto, server?.verb ?? '');
    for (const nyckel of ['inkorg', 'arende', 'avsteg']) void klient.invalidateQueries({ queryKey: [nyckel] });
    sag(`${server?.verb ?? ''}: registrerat. Nästa uppgift: ${rad.titel}.`);
    void ga(`/uppgifter/${rad.id}`);
  });
  const varden = useMemo(
    () => ({
      ...(formular ? tommaVarden(formular) : {}),
      ...kanda(uppgift.forifyllt, formular),
      ...(handelse ? utkast.innehall.svar[handelse] : {}),
    }),
    [formular, handelse, uppgift.forifyllt, utkast.innehall.svar],
  );
  const hamtade = useMemo(
    () =>
      new Set(
        Object.keys(kanda(uppgift.forifyllt, formular)).filter((namn) => !handelse || utkast.innehall.svar[handelse]?.[namn] === undefined),
      ),
    [formular, handelse, uppgift.forifyllt, utkast.innehall.svar],
  );

  useForberedProvning();
  useFormulartangenter({ spara: () => void utkast.spara(), granska: () => (granska ? undefined : granskning.current()) });
  if (utkast.lage.slag === 'konflikt') return <Konflikt id={id} mitt={utkast.innehall} los={utkast.losKonflikt} />;
  const valj = (ny: string) => {
    setFel({});
    utkast.andra((forra) => ({ ...forra, handelse: ny }));
  };
  const val1 = uppgift.formular.length > 1 && !granska && <Utfallsval formular={uppgift.formular} vald={handelse} valj={valj} />;
  if (!handelse || !formular || !harFormular(handelse))
    return (
      <>
        <Paragraph>{uppgift.hjalp}</Paragraph>
        {val1}
        {handelse && !formular && <Paragraph>Uppgiften kan inte utföras här. Öppna ärendet.</Paragraph>}
      </>
    );

  const andra = (vag: string, varde: unknown) => {
    setFel(({ [vag]: _rattat, ...resten }) => resten);
    utkast.andra((forra) => ({
      handelse,
      svar: { ...forra.svar, [handelse]: sattVid({ ...varden, ...forra.svar[handelse] }, vag, varde) },
    }));
  };
  const provad = async () => {
    const svar = await prova(handelse, formular, varden);
    setFel(svar.fel);
    setForsok((nr) => nr + 1);
    return Object.keys(svar.fel).length === 0 ? svar.data : null;
  };
  const tillGranskning = async () => {
    if (!(await provad())) return;
    void utkast.spara();
    // A refusal is about the answers that were sent, not about those that are looked through now.
    skicka.reset();
    void ga(`/uppgifter/${id}/granska`);
  };
  granskning.current = () => (formular.direkt ? undefined : void tillGranskning());
  const tillAvsnitt = (avsnittId: string) => void ga(`/uppgifter/${id}?avsnitt=${avsnittId}`);
  const visaFalt = (vag: string) => {
    const avsnitt = formular.avsnitt.find(({ falt }) => falt.some(({ namn }) => namn === vag.split('.')[0]));
    if (avsnitt) tillAvsnitt(avsnitt.id);
  };
  const sand = async () => {
    const data = await provad();
    if (data) skicka.mutate({ handelse, forvantatSteg: uppgift.arende.steg, data });
  };
  const serverfel = faltfel(skicka.error);
  const forst = forstPaSidan(handelse, varden);

  return (
    <FormularSammanhang value={{ varden, fel, val, arendeId: uppgift.arende.id, hamtade, regelord: regelordFor(uppgift, handelse), andra }}>
      <Sparrad lage={utkast.lage} aterstalld={utkast.aterstalld} forsokIgen={() => void utkast.spara()} />
      {!granska && <Paragraph>{uppgift.hjalp}</Paragraph>}
      {!granska && forst && (
        <Paragraph>
          <Link asChild>
            <RouterLink to={forst.vag}>{forst.namn}</RouterLink>
          </Link>
          . Det du har skrivit här är kvar när du kommer tillbaka.
        </Paragraph>
      )}
      <Felsammanfattning formular={formular} fel={Object.keys(fel).length > 0 ? fel : serverfel} forsok={forsok} visa={visaFalt} />
      {granska ? (
        <Granskning
          formular={formular}
          verb={server?.verb ?? ''}
          sedan={server?.sedan ?? ''}
          varden={varden}
          val={val}
          tillAvsnitt={tillAvsnitt}
          sand={() => void sand()}
          sander={skicka.isPending}
          forsok={skicka.forsok}
          fel={skicka.error}
          arendeId={uppgift.arende.id}
          lasOm={() => {
            skicka.reset();
            lasOm();
          }}
        />
      ) : (
        <>
          {val1}
          {formular.direkt && (
            <Direkt arende={uppgift.arende} verb={server?.verb ?? ''} sand={() => void sand()} skicka={skicka} lasOm={lasOm} />
          )}
          <Avsnittsvisning
            formular={formular}
            fel={fel}
            valt={sok.get('avsnitt')}
            tillAvsnitt={tillAvsnitt}
            granska={() => void tillGranskning()}
            lamna={() => void utkast.spara()}
          />
        </>
      )}
    </FormularSammanhang>
  );
}

/** Only what the form asks for: a value known from before never smuggles an unknown field into what is sent. */
function kanda(
  forifyllt: Record<string, unknown>,
  formular: (typeof formularFor)[keyof typeof formularFor] | null,
): Record<string, unknown> {
  const namn = new Set(formular?.avsnitt.flatMap(({ falt }) => falt.map((ett) => ett.namn)) ?? []);
  return Object.fromEntries(Object.entries(forifyllt).filter(([falt, varde]) => namn.has(falt) && !arTomt(varde)));
}

/** A list without rows says nothing either: nothing has been fetched. */
const arTomt = (varde: unknown): boolean =>
  varde === null || varde === undefined || varde === '' || (Array.isArray(varde) && varde.length === 0);

function faltfel(fel: unknown): Fel {
  if (!(fel instanceof ProblemFel)) return {};
  return Object.fromEntries(
    (fel.problem.falt ?? []).map(({ falt, meddelande }) => [falt.replace(/^\/?(data[./])?/, '').replaceAll('/', '.'), meddelande]),
  );
}

/** What the event's rules say in this case: which year, how many. */
function regelordFor({ arende }: UppgiftSvar, handelse: string): ReadonlyMap<string, string> {
  const regler = arende.handelser.find(({ typ }) => typ === handelse)?.regler ?? [];
  return new Map(regler.map(({ regel, mening }) => [regel, mening]));
}
