import cluster from 'node:cluster';
import { AggregatorRegistry, type Registry } from 'prom-client';

const TALAMOD_MS = 6_000;

/** What a process asks the one that started it: the measurements of all processes together. */
interface Matvardesfraga {
  readonly typ: 'matvarden';
  readonly nr: number;
}

/** The answer; null when they could not be gathered. */
export type Matvardessvar = Matvardesfraga & { readonly text: string | null };

export function arMatvardesfraga(varde: unknown): varde is Matvardesfraga {
  return typeof varde === 'object' && varde !== null && 'typ' in varde && varde.typ === 'matvarden' && 'nr' in varde;
}

let nasta = 0;

/** Lets the register be read together with those of the other processes, when there are any. */
export function delaMatvarden(register: Registry): void {
  if (cluster.isPrimary) return;
  AggregatorRegistry.setRegistries([register]);
  new AggregatorRegistry();
}

/** The measurements of all processes that answer on the port; a process of its own answers for itself. */
export function allasMatvarden(register: Registry): Promise<string> {
  const nr = (nasta += 1);
  return cluster.isPrimary ? register.metrics() : fraga(nr);
}

function fraga(nr: number): Promise<string> {
  return new Promise((klar, nekad) => {
    const slut = () => {
      clearTimeout(timer);
      process.off('message', lyssna);
    };
    const lyssna = (svar: unknown) => {
      if (!arMatvardesfraga(svar) || svar.nr !== nr) return;
      slut();
      const { text } = svar as Matvardessvar;
      if (text === null) nekad(new Error('Mätvärdena kunde inte samlas.'));
      else klar(text);
    };
    const timer = setTimeout(() => {
      slut();
      nekad(new Error('Mätvärdena kom inte i tid.'));
    }, TALAMOD_MS);
    process.on('message', lyssna);
    process.send?.({ typ: 'matvarden', nr } satisfies Matvardesfraga);
  });
}
