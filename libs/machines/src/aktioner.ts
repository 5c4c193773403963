import type { MaskinAktion, MaskinHandelse } from './process.js';

type Aktioner = { [A in MaskinAktion as A['type']]: A extends { params: infer P } ? (_: unknown, params: P) => void : () => void };

/** An action is a command as data; the engine does what it says. */
const data = (): void => undefined;

/** What any machine may tell the engine to do, for its `setup`; what it remembers is its own. */
export const aktioner: Aktioner = {
  oppnaUppgift: data,
  stangUppgift: data,
  effekt: data,
  skrivRegister: data,
  startaBarn: data,
  foljder: data,
  meddelaBeslut: data,
  notis: data,
  fristUtgangen: data,
  pausaFrister: data,
  aterupptaFrister: data,
};

export const oppna = (uppgift: string) => ({ type: 'oppnaUppgift' as const, params: { uppgift } });
export const stang = (uppgift: string) => ({ type: 'stangUppgift' as const, params: { uppgift } });
export const effekt = (namn: string) => ({ type: 'effekt' as const, params: { effekt: namn } });
export const startaBarn = (barn: string) => ({ type: 'startaBarn' as const, params: { barn } });
/** A row in the register with what the event says. */
export const register = (namn: string) => ({
  type: 'skrivRegister' as const,
  params: ({ event }: { event: MaskinHandelse }) => ({ register: namn, data: { ...event.data } }),
});
/** To the holders of a role in an organ; `agare` is the case's own organ, `kontext:…` one that the case remembers. */
export const notisTill = (organ: string, roll: string, notis: string) => ({
  type: 'notis' as const,
  params: { notis, till: { organ, roll } },
});
export const forslagsstallaren = (notis: string) => ({
  type: 'notis' as const,
  params: { notis, till: 'forslagsstallare' as const },
});
/** What a deadline that has passed does in its state, as the value of an `after`. */
export const utgangen = (frist: string) => ({ actions: [{ type: 'fristUtgangen' as const, params: { frist } }] });
