import { Alert, Button, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useQueryClient } from '@tanstack/react-query';
import { useMemo, useState, type SyntheticEvent } from 'react';
import { Avslag } from '../../../components/avslag.js';
import { visaTid, visaTkr } from '../../../lib/format.js';
import { andraRang, type MoteSvar, type NyRangversion, type Rangversion, rangversionerFraga } from '../api/moten.js';
import { Atgard, InteMojligt } from '../atgard.js';
import { arI, belopptext } from '../belopp.js';
import { Ramfalt, ramtext, Skalfalt, tolkaRam } from '../falt.js';
import { Hjalpen } from './hjalpen.js';
import { Ranglista } from './ranglista.js';
import { farRangordna } from '../lage.js';
import { useRangordning } from './use-rangordning.js';

interface VersionProps {
  mote: MoteSvar;
  version: Rangversion;
  skapa: (kropp: NyRangversion) => Promise<{ id: string; radVersion: number }>;
}

/** One order: how far the frame goes, the list, the aid, and the act of confirming it. */
export function Versionsvy({ mote, version, skapa }: VersionProps) {
  const rang = useRangordning(mote.id, version);
  const [skal, setSkal] = useState('');
  const ar = useMemo(() => arI(version.ramTkr), [version.ramTkr]);
  return (
    <section aria-labelledby="ordningen">
      <Heading level={2} data-size="xs" id="ordningen">
        {version.namn}
      </Heading>
      <Paragraph className="laget">{ramSumma(version)}</Paragraph>
      <Paragraph className="dampad">
        Ändrad {visaTid(version.andrad)} av {version.andradAv}
        {rang.sparar ? '. Sparar …' : '. Sparad.'}
      </Paragraph>
      {!sammaRam(version.ramTkr, mote.ramTkr) && (
        <Alert data-color="warning">
          Ordningen är räknad med en annan ram än mötets. Mötets ram är{' '}
          {arI(mote.ramTkr).length === 0 ? 'inte känd' : belopptext(mote.ramTkr)}.
        </Alert>
      )}
      <Avslag fel={rang.fel} />
      {version.rader.length === 0 && <Paragraph>Det finns inget att rangordna. Alla punkter har fått ett annat utfall.</Paragraph>}
      {version.rader.length > 0 && (
        <Ranglista
          version={version}
          ordning={rang.ordning}
          ar={ar}
          flytta={farRangordna(mote) ? rang.flytta : null}
          raknar={rang.osparad}
        />
      )}
      <InteMojligt mote={mote} typer={['faststall-rang']} />
      <div className="knapprad">
        <Atgard
          mote={mote}
          typ="faststall-rang"
          variant="primary"
          klart="Rangordningen är bekräftad."
          ingress={`${version.namn} blir gruppens rekommendation till budgeten.`}
          data={() => ({ versionId: version.id, radVersion: version.radVersion, skal: skal.trim() === '' ? null : skal.trim() })}
        >
          <Skalfalt valfri varde={skal} andra={setSkal} />
        </Atgard>
      </div>
      {farRangordna(mote) && <Ramforsok key={version.radVersion} mote={mote} version={version} />}
      {version.rader.length > 0 && <Hjalpen mote={mote} version={version} skapa={skapa} />}
    </section>
  );
}

/** An unknown frame is no frame, and not 0. */
function sammaRam(en: Rangversion['ramTkr'], annan: Rangversion['ramTkr']): boolean {
  return [...new Set([...Object.keys(en), ...Object.keys(annan)])].every((ar) => (en[ar] ?? null) === (annan[ar] ?? null));
}

function ramSumma({ inomRam, ramTkr, rader }: Rangversion): string {
  const delar = arI(ramTkr).map((ar) => {
    const ram = ramTkr[ar];
    const summa = inomRam.summaTkr[ar];
    const okand = !summa && rader.length > 0 && rader.every(({ kostnadTkr }) => typeof kostnadTkr[ar] !== 'number');
    const tal = okand ? 'uppgift saknas' : visaTkr(summa ?? 0);
    return typeof ram === 'number' ? `Summa ${ar}: ${tal} av ${visaTkr(ram)}` : `Summa ${ar}: ${tal}, ramen är inte känd`;
  });
  return `${inomRam.antal} av ${rader.length} ryms inom ramen. ${delar.join('. ')}.`;
}

function Ramforsok({ mote, version }: { mote: MoteSvar; version: Rangversion }) {
  const klient = useQueryClient();
  const [ram, setRam] = useState(ramtext(version.ramTkr));
  const [fel, setFel] = useState<unknown>(null);
  const spara = async () => {
    const ramTkr = tolkaRam(ram);
    if (!ramTkr) return;
    setFel(null);
    await andraRang(mote.id, version.id, { radVersion: version.radVersion, ramTkr }).catch(setFel);
    await klient.refetchQueries({ queryKey: rangversionerFraga(mote.id).queryKey });
  };
  const vidSkicka = (e: SyntheticEvent) => {
    e.preventDefault();
    void spara();
  };
  return (
    <details>
      <summary>Pröva en annan ram</summary>
      <form className="formular" noValidate onSubmit={vidSkicka}>
        <Ramfalt ram={ram} andra={setRam} />
        <div>
          <Button type="submit" variant="secondary">
            Räkna om
          </Button>
        </div>
        <Avslag fel={fel} />
      </form>
    </details>
  );
}
