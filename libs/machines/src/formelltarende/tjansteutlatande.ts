import { type Punktmottagare, type Punktslag, punktmottagare, punktslag } from '#contracts';
import { lista, objekt, tal, text } from '../las/varde.js';
import type { MaskinHandelse } from '../process.js';
import { avtryck } from './avtryck.js';

/** What the rules remember of a version of the tjänsteutlåtande; the text itself is in the submitted form. */
export interface Tuminne {
  /** Counts the saved versions of the matter. */
  readonly version: number;
  /** The day of the version, and who saved it. */
  readonly datum: string;
  readonly av: string | null;
  readonly mall: string;
  readonly punkter: readonly { readonly slag: Punktslag; readonly mottagare: Punktmottagare }[];
  /** Effect over the years, whole tkr; null when no year has an amount. */
  readonly summaTkr: number | null;
  /** H-24: of the sum of each year and the proposed points, which an opinion is tied to; missing in versions from before it was kept. */
  readonly avtryck?: string;
  readonly samverkan: string | null;
  readonly samverkanDatum: string | null;
  /** T-01: kinds of proposals that the text makes and no point does. */
  readonly textUtanPunkt: readonly Punktslag[];
  readonly forklarat: boolean;
  /** Decisions that the text leans on. */
  readonly aberopade: readonly { readonly organ: string; readonly datum: string }[];
  /** H-12: numbers of the bilagor to be completed after the decision. */
  readonly kompletteras: readonly number[];
  /** The same with what they are called and when they shall be there; missing in versions from before it was asked for. */
  readonly attKomplettera?: readonly { readonly nr: number; readonly titel: string; readonly senast: string | null }[];
  /** T-12: numbers of bilagor that the text, a point or a dimension names and that are not there. */
  readonly saknadeBilagor: readonly number[];
}

/** The version that a form becomes. */
export function tuminne(
  handelse: Pick<MaskinHandelse, 'data' | 'idag'> & { readonly aktor: Pick<MaskinHandelse['aktor'], 'personId'> },
  version: number,
  mall: string,
): Tuminne {
  const { data } = handelse;
  const samverkan = objekt(data.samverkan);
  const bilagor = lista(data.bilagor).map(objekt);
  return {
    version,
    datum: text(data.datum) ?? handelse.idag,
    av: handelse.aktor.personId,
    mall,
    punkter: punkterI(data),
    summaTkr: summaTkr(data),
    avtryck: avtryck(vasentligt(data)),
    samverkan: text(samverkan.lage),
    samverkanDatum: text(samverkan.datum),
    textUtanPunkt: textUtanPunkt(data),
    forklarat: text(data.forklaring) !== null,
    aberopade: lista(data.aberopade)
      .map(objekt)
      .flatMap((rad) => {
        const [organ, datum] = [text(rad.organ), text(rad.datum)];
        return organ !== null && datum !== null ? [{ organ, datum }] : [];
      }),
    kompletteras: bilagor.flatMap((rad, plats) => (rad.kompletteras === true ? [plats + 1] : [])),
    attKomplettera: bilagor.flatMap((rad, plats) =>
      rad.kompletteras === true ? [{ nr: plats + 1, titel: text(rad.titel) ?? '', senast: text(rad.kompletterasSenast) }] : [],
    ),
    saknadeBilagor: bilagehanvisningar(data).filter((nr) => nr > bilagor.length),
  };
}

export function punkterI(data: MaskinHandelse['data']): { slag: Punktslag; mottagare: Punktmottagare }[] {
  return lista(data.punkter)
    .map(objekt)
    .flatMap((rad) => {
      const slag = punktslag.safeParse(rad.slag).data;
      const mottagare = punktmottagare.safeParse(rad.mottagare).data;
      return slag && mottagare ? [{ slag, mottagare }] : [];
    });
}

function summaTkr({ ekonomi }: MaskinHandelse['data']): number | null {
  const belopp = lista(objekt(ekonomi).effekter).flatMap((rad) => tal(objekt(rad).beloppTkr) ?? []);
  return belopp.length === 0 ? null : belopp.reduce((summa, ett) => summa + ett, 0);
}

/** What an opinion is about: the amount of each year, and what the organs are to decide. Nobody is asked again for a text that is only clearer. */
function vasentligt({ ekonomi, punkter }: MaskinHandelse['data']): unknown {
  const belopp = lista(objekt(ekonomi).effekter).map((rad) => [tal(objekt(rad).ar), tal(objekt(rad).beloppTkr)]);
  const lydelse = (rad: Readonly<Record<string, unknown>>) => (text(rad.text) ?? '').replace(/\s+/g, ' ').trim();
  return [
    belopp.toSorted(([a], [b]) => (a ?? 0) - (b ?? 0)),
    lista(punkter)
      .map(objekt)
      .map((rad) => [rad.slag, rad.mottagare, lydelse(rad)]),
  ];
}

/** The words by which a Swedish text proposes something, by the kind of point that would do it. */
const ORD: Partial<Readonly<Record<Punktslag, RegExp>>> = {
  godkanns: /godkän[nd]/i,
  antas: /\b(anta|antas|antar)(?!\p{L})/iu,
  faststalls: /fastställ/i,
  upphor: /upphäv|upphör/i,
  hemstaller: /hemställ/i,
  overlamnas: /överlämna/i,
};

/** H-07, T-01: the kinds of what the text proposes and no point does. Read sentence by sentence; a sentence proposes when it says "föreslå". */
export function textUtanPunkt(data: MaskinHandelse['data']): Punktslag[] {
  const har = new Set(punkterI(data).map(({ slag }) => slag));
  const meningar = lopandeText(data)
    .split(/(?<=[.!?])\s+|\n+/)
    .filter((mening) => /föresl/i.test(mening));
  return (Object.entries(ORD) as [Punktslag, RegExp][]).flatMap(([slag, ord]) =>
    !har.has(slag) && meningar.some((mening) => ord.test(mening)) ? [slag] : [],
  );
}

function bilagehanvisningar(data: MaskinHandelse['data']): number[] {
  const iTexten = [...lopandeText(data).matchAll(/\bbilaga\s+(\d{1,2})(?!\d)/gi)].map(([, nr]) => Number(nr));
  const angivna = [...lista(data.punkter), ...Object.values(objekt(data.dimensioner))].flatMap((rad) => tal(objekt(rad).bilaga) ?? []);
  return [...new Set([...iTexten, ...angivna])].toSorted((a, b) => a - b);
}

function lopandeText(data: MaskinHandelse['data']): string {
  return ['sammanfattning', 'arendet', 'bakgrund', 'bedomning'].flatMap((falt) => text(data[falt]) ?? []).join('\n');
}
