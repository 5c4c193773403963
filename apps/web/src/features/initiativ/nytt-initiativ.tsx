import type { Spar } from '#contracts';
import { Button, Fieldset, Heading, Paragraph, Radio } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState, type SyntheticEvent } from 'react';
import { Avslag } from '../../components/avslag.js';
import type { Varden } from '../../components/formular/falt.js';
import { Faltvisning } from '../../components/formular/faltvisning.js';
import { Felsammanfattning } from '../../components/formular/felsammanfattning.js';
import { nyttInitiativFormular } from '../../components/formular/nytt-initiativ-formular.js';
import { nyttVerksamhetsinitiativFormular } from '../../components/formular/verksamhetsformular.js';
import { FormularSammanhang } from '../../components/formular/sammanhang.js';
import { useStart } from '../../components/formular/use-start.js';
import { sattVid, tommaVarden } from '../../components/formular/varden.js';
import { FragaInnehall } from '../../components/fraga-innehall.js';
import { Sida } from '../../components/sida.js';
import { useJag } from '../../lib/jag.js';
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
  const [valt, setValt] = useState<Spar>('initiativ');
  const { formular, adress } = spar[valt];
  const spegelId = `${useJag().person.id}/nytt-initiativ`;
  const [varden, setVarden] = useState<Varden>(() => ({
    ...tommaVarden(nyttVerksamhetsinitiativFormular),
    ...tommaVarden(nyttInitiativFormular),
  }));
  const rord = useRef(false);
  useEffect(() => {
    void lasSpegel(spegelId).then((spegel) => {
      if (spegel && !rord.current) setVarden((forra) => ({ ...forra, ...spegel.innehall }));
    });
  }, [spegelId]);
  const start = useStart<Skapad>({
    process: valt,
    schema: `nytt-${valt}`,
    formular,
    adress,
    lista: 'initiativ',
    id: ({ id }) => id,
    forst: () => taBortSpegel(spegelId),
  });
  const andra = (vag: string, varde: unknown) => {
    rord.current = true;
    start.ratta(vag);
    setVarden((forra) => {
      const nya = sattVid(forra, vag, varde);
      void skrivSpegel(spegelId, { version: 0, innehall: nya });
      return nya;
    });
  };
  /** What has been written stays; the body is another one in the other track. */
  const byt = (nytt: Spar) => {
    setValt(nytt);
    start.glomFelen();
    setVarden((forra) => ({ ...forra, organ: '', ursprung: null }));
  };
  const sand = () => void start.sand(varden);
  const vidSkicka = (e: SyntheticEvent) => {
    e.preventDefault();
    sand();
  };
  return (
    <FormularSammanhang value={{ varden, fel: start.fel, val, hamtade: new Set(), andra }}>
      <Felsammanfattning formular={formular} fel={start.fel} forsok={start.forsok} />
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
        <Paragraph>{start.sedan}</Paragraph>
        <div>
          <Button type="submit" loading={start.sander}>
            Skapa initiativet
          </Button>
        </div>
      </form>
      {!start.sander && <Avslag fel={start.avslag} igen={sand} />}
    </FormularSammanhang>
  );
}
