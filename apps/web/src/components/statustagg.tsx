import { Tag } from '@digdir/designsystemet-react';
import { CheckmarkCircleIcon, CircleSlashIcon, HourglassIcon, PadlockLockedIcon, PauseIcon, PersonGroupIcon } from '@navikt/aksel-icons';
import type { ReactNode } from 'react';

/** Where somebody has decided or the work is done; what waits for it keeps its hourglass. */
const klara = new Set(['finansierat', 'beslutat', 'justerat', 'laga-kraft', 'expedierat', 'verkstallt', 'anmalt']);

interface Statustaggprops {
  tillstand: string;
  etikett: string;
  pausad?: boolean;
  /** The case has ended: nothing is waited for, whatever its last state is called. */
  avslutad?: boolean;
}

/** SSG recommends: its state has its own colour and is never green. */
export function Statustagg({ tillstand, etikett, pausad, avslutad }: Statustaggprops) {
  if (pausad) return <Tagg farg="neutral" ikon={<PauseIcon aria-hidden />} text={`Pausad – ${etikett}`} />;
  if (klara.has(tillstand)) return <Tagg farg="success" ikon={<CheckmarkCircleIcon aria-hidden />} text={etikett} />;
  if (tillstand === 'prioriterat') return <Tagg farg="brand1" ikon={<PersonGroupIcon aria-hidden />} text={etikett} />;
  if (['ej-prioriterat', 'avfardat', 'avbrutet', 'bytt-spar'].includes(tillstand))
    return <Tagg farg="neutral" ikon={<CircleSlashIcon aria-hidden />} text={etikett} />;
  if (avslutad) return <Tagg farg="neutral" ikon={<CheckmarkCircleIcon aria-hidden />} text={etikett} />;
  return <Tagg farg="info" ikon={<HourglassIcon aria-hidden />} text={etikett} />;
}

export function Sekretess() {
  return <Tagg farg="neutral" ikon={<PadlockLockedIcon aria-hidden />} text="Sekretess" />;
}

function Tagg({ farg, ikon, text }: { farg: 'neutral' | 'success' | 'brand1' | 'info'; ikon: ReactNode; text: string }) {
  return (
    <Tag data-color={farg}>
      {ikon} {text}
    </Tag>
  );
}
