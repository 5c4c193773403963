import type { Spar } from '#contracts';
import { Button, Fieldset, Heading, Paragraph, Radio } from '@digdir/designsystemet-react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState, type SyntheticEvent } from 'react';
import { useNavigate } from 'react-router';
import { Avslag } from '../../components/avslag.js';
import type { Varden } from '../../components/formular/falt.js';
import { Faltvisning } from '../../components/formular/faltvisning.js';
import { Felsammanfattning } from '../../components/formular/felsammanfattning.js';
import { nyttInitiativFormular } from '../../components/formular/nytt-initiativ-formular.js';
import { nyttVerksamhetsinitiativFormular } from '../../components/formular/verksamhetsformular.js';
import { FormularSammanhang } from '../../components/formular/sammanhang.js';
import { prova, useForberedProvning } from '../../components/formular/prova.js';
import type { Fel } from '../../components/formular/validera.js';
import { sattVid, tommaVarden } from '../../components/formular/varden.js';
import { FragaInnehall } from '../../components/fraga-innehall.js';
import { Sida } from '../../components/sida.js';
import { useJag } from '../../lib/jag.js';
import { processerFraga } from '../../lib/skrivbord.js';
import { useKommando } from '../../lib/skicka.js';
import { lasSpegel, skrivSpegel, taBortSpegel } from '../../lib/utkastspegel.js';
import { valFraga, type Val } from '../../lib/val.js';
import type { Skapad } from './api/initiativ.js';

const spar = {
  initiativ: {
    etikett: 'Gemensamt spår',
    hjalp: 'En tjänst eller förändring som flera förvaltningar eller bolag behöver. Den prioriteras tillsammans.',
    formular: nyttInitiativFormular,
    adress: '/api/initiativ',
  },
  verksamhetsinitiativ: {
    etikett: 'Verksamhetsspecifikt spår',
    hjalp: 'Ett behov i den egna verksamheten. Den egna ledningen prioriterar och den egna nämnden beslutar, inom egen budget.',
    formular: nyttVerksamhetsinitiativFormular,
    adress: '/api/verksamhetsinitiativ',
  },
} as const;
const valbara: readonly Spar[] = ['initiativ', 'verksamhetsinitiativ'];

/** A new initiative; until it has been created the text is kept in this browser. */
export function NyttInitiativ() {
  const val = useQuery(valFraga);
  return (
    <Sida titel="Nytt initiativ">
      <FragaInnehall fraga={val}>{(data) => <Initiativform val={data} />}</FragaInnehall>
    </Sida>
  );
}

function Initiativform({ val }: { val: Val }) {
  const ga = useNavigate();
  const [valt, setValt] = useState<Spar>('initiativ');
  const { formular, adress } = spar[valt];
  const spegelId = `${useJag().person.id}/nytt-initiativ`;
  const sedan = useQuery(processerFraga).data?.processer.find(({ namn }) => namn === valt)?.sedanStart;
  const klient = useQueryClient();
  const [varden, setVarden] = useState<Varden>(() => ({
    ...tommaVarden(nyttVerksamhetsinitiativFormular),
    ...tommaVarden(nyttInitiativFormular),
  }));
  const rord = useRef(false);
  const [fel, setFel] = useState<Fel>({});
  const [forsok, setForsok] = useState(0);
  useEffect(() => {
    void lasSpegel(spegelId).then((spegel) => {
      if (spegel && !rord.current) setVarden((forra) => ({ ...forra, ...spegel.innehall }));
    });
  }, [spegelId]);
  const skapa = useKommando<Varden, Skapad>(adress, async ({ id }) => {
    await taBortSpegel(spegelId);
    for (const nyckel of ['initiativ', 'inkorg']) void klient.invalidateQueries({ queryKey: [nyckel] });
    void ga(`/arenden/${id}`);
  });
  const andra = (vag: string, varde: unknown) => {
    rord.current = true;
    setFel(({ [vag]: _rattat, ...resten }) => resten);
    setVarden((forra) => {
      const nya = sattVid(forra, vag, varde);
      void skrivSpegel(spegelId, { version: 0, innehall: nya });
      return nya;
    });
  };
  /** What has been written stays; the body is another one in the other track. */
  const byt = (nytt: Spar) => {
    setValt(nytt);
    setFel({});
    setVarden((forra) => ({ ...forra, organ: '', ursprung: null }));
  };
  useForberedProvning();
  const sand = async () => {
    const svar = await prova(`nytt-${valt}`, formular, varden);
    setFel(svar.fel);
    setForsok((nr) => nr + 1);
    if (Object.keys(svar.fel).length === 0) skapa.mutate(svar.data);
  };
  const vidSkicka = (e: SyntheticEvent) => {
    e.preventDefault();
    void sand();
  };
  return (
    <FormularSammanhang value={{ varden, fel, val, hamtade: new Set(), andra }}>
      <Felsammanfattning formular={formular} fel={fel} forsok={forsok} />
      <form className="formular" noValidate onSubmit={vidSkicka}>
        <Fieldset>
          <Fieldset.Legend>Vilket spår gäller initiativet?</Fieldset.Legend>
          {valbara.map((ett) => (
            <Radio
              key={ett}
              name="spar"
              value={ett}
              label={spar[ett].etikett}
              description={spar[ett].hjalp}
              checked={valt === ett}
              onChange={() => byt(ett)}
            />
          ))}
        </Fieldset>
        {formular.avsnitt.map((avsnitt) => (
          <section key={avsnitt.id} className="formular">
            <Heading level={2} data-size="xs">
              {avsnitt.rubrik}
            </Heading>
            {avsnitt.falt.map((falt) => (
              <Faltvisning key={falt.namn} falt={falt} />
            ))}
          </section>
        ))}
        <Paragraph>{sedan}</Paragraph>
        <div>
          <Button type="submit" loading={skapa.isPending}>
            Skapa initiativet
          </Button>
        </div>
      </form>
      {!skapa.isPending && <Avslag fel={skapa.error} igen={() => void sand()} />}
    </FormularSammanhang>
  );
}
