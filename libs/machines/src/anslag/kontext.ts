import { lagstadgadTid } from '#calendar';
import { type NyttAnslag, nyttAnslagSchema } from '#contracts';
import { text } from '../las/varde.js';
import type { MaskinHandelse, MaskinKontext, MaskinStart } from '../process.js';

/** An appeal as the notice remembers it: when it came, and whether that was in time. Who appealed is in the case of the decision only. */
export interface Overklagande {
  readonly punktId: string;
  readonly inkom: string;
  readonly domstol: string;
  readonly iTid: boolean;
}

/** What the rules of the notice remember. Dates are yyyy-mm-dd in Stockholm. */
export interface AnslagKontext extends MaskinKontext, Omit<NyttAnslag, 'organ'> {
  /** 1 for the first notice; a rectified one is the next. */
  readonly nr: number;
  /** The latest instant that the case has seen: a clock that is put back must not make the notice older than it is. */
  readonly senast: string;
  readonly uppsatt: string | null;
  /** The last day to appeal, which is the last day that the notice is up (KL 13:5, lag 1930:173). */
  readonly overklagandeTill: string | null;
  readonly nedtaget: string | null;
  readonly overklaganden: readonly Overklagande[];
}

export function startkontext({ organ, regim, policy, nu, data }: MaskinStart): AnslagKontext {
  const { organ: _organ, ...anslag } = nyttAnslagSchema.parse(data);
  return {
    ...anslag,
    organ,
    regim,
    policy,
    pausadSedan: null,
    nr: 1,
    senast: nu,
    uppsatt: null,
    overklagandeTill: null,
    nedtaget: null,
    overklaganden: [],
  };
}

/** KL 13:5 with lag 1930:173: three weeks from the day the notice went up, moved on from a day off. */
export function anslagstidTill(uppsatt: string): string {
  return lagstadgadTid(uppsatt, { antal: 3, enhet: 'veckor' }).datum;
}

type Minne = (kontext: AnslagKontext, handelse: MaskinHandelse) => Partial<AnslagKontext>;

/** What the notice remembers of each event. */
export const minnen = {
  minnsUppsattning: (_k, { idag, nu }) => ({ uppsatt: idag, overklagandeTill: anslagstidTill(idag), senast: nu }),
  minnsRattelse: (k, { data, idag, nu }) => ({
    nr: k.nr + 1,
    forvaring: text(data.forvaring) ?? k.forvaring,
    justeringsdatum: text(data.justeringsdatum) ?? k.justeringsdatum,
    uppsatt: idag,
    overklagandeTill: anslagstidTill(idag),
    senast: nu,
  }),
  minnsOverklagande: (k, { data, idag }) => ({
    overklaganden: [
      ...k.overklaganden,
      {
        punktId: text(data.punktId) ?? '',
        inkom: text(data.inkom) ?? idag,
        domstol: text(data.domstol) ?? '',
        iTid: (text(data.inkom) ?? idag) <= (k.overklagandeTill ?? ''),
      },
    ],
  }),
  minnsNedtagning: (_k, { idag, nu }) => ({ nedtaget: idag, senast: nu }),
} as const satisfies Record<string, Minne>;
