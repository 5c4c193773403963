import { tal, text, texter } from '../las/varde.js';
import type { MaskinHandelse } from '../process.js';
import { type Justeringsblad, justerandeAv, justerarSom, type OmedelbarJustering, type Signatur } from './justering.js';
import type { SammantradeKontext } from './kontext.js';

type Minne = (kontext: SammantradeKontext, handelse: MaskinHandelse) => Partial<SammantradeKontext>;

/** What the meeting remembers of each event. */
export const minnen = {
  minnsKallelse: (_k, h) => ({ kallat: h.idag, ersattare: texter(h.data.ersattare) }),
  minnsFlytt: (k, h) => ({
    datum: text(h.data.datum) ?? k.datum,
    tid: text(h.data.tid) ?? k.tid,
    plats: text(h.data.plats) ?? k.plats,
    kallat: null,
  }),
  minnsOppnande: (_k, h) => ({
    ordforande: text(h.data.ordforande),
    narvarande: [...new Set(texter(h.data.narvarande))],
    distans: [...new Set(texter(h.data.distans))],
  }),
  minnsJusterare: (_k, h) => {
    const justerare = [...new Set(texter(h.data.justerare))];
    const ersattare = texter(h.data.ersattareForJusterare).filter((id) => !justerare.includes(id));
    return { justerare, antalJusterare: justerare.length, ersattareForJusterare: [...new Set(ersattare)] };
  },
  minnsNarvaro: (k, h) => {
    const person = text(h.data.personId) ?? '';
    const ovriga = k.narvarande.filter((id) => id !== person);
    const pa = (k.distans ?? []).filter((id) => id !== person);
    return {
      narvarande: h.data.narvarande === true ? [...ovriga, person] : ovriga,
      distans: h.data.distans === true ? [...pa, person] : pa,
    };
  },
  minnsOrdforande: (_k, h) => ({ ordforande: text(h.data.personId) }),
  minnsBeslut: (k, h) => {
    const ordforande = k.ordforande ?? '';
    const punkt = { punktId: text(h.data.punktId) ?? '', ordforande };
    return {
      ledde: [...new Set([...k.ledde, ordforande])],
      attJusteraOmedelbart: h.data.omedelbartJusterad === true ? [...k.attJusteraOmedelbart, punkt] : k.attJusteraOmedelbart,
    };
  },
  minnsProtokoll: (_k, h) => ({ protokoll: blad(h) }),
  /** A version that is to be changed is not signed by anybody. */
  minnsNyVersion: () => ({ protokoll: null }),
  minnsUtfardande: (k, h) => ({
    forvaring: text(h.data.forvaring) ?? '',
    protokoll: k.protokoll && { ...k.protokoll, signaturer: [signatur(h, 'sekreterare', k.protokoll.hash)] },
  }),
  minnsSignatur: (k, h) => ({ protokoll: k.protokoll && signerat(k.protokoll, k, h) }),
  minnsJusterat: (k, h) => ({ protokoll: k.protokoll && signerat(k.protokoll, k, h), justerat: h.idag }),
  minnsAvbojning: (k, h) => {
    const [naste, ...sedan] = k.ersattareForJusterare.filter((id) => !k.ledde.includes(id));
    const kvar = k.justerare.filter((id) => id !== h.aktor.personId);
    return naste === undefined ? { justerare: kvar } : { justerare: [...kvar, naste], ersattareForJusterare: sedan };
  },
  minnsUtsedd: (k, h) => {
    const utsedd = text(h.data.personId) ?? '';
    return {
      justerare: [...k.justerare.filter((id) => id !== h.data.istallet), utsedd],
      ersattareForJusterare: k.ersattareForJusterare.filter((id) => id !== utsedd),
    };
  },
  minnsOmedelbar: (k, h) => {
    const valda = texter(h.data.punkter);
    const [punkter, kvar] = [true, false].map((med) => k.attJusteraOmedelbart.filter(({ punktId }) => valda.includes(punktId) === med));
    const nr = k.omedelbara.length + 1;
    const ny: OmedelbarJustering = {
      nr,
      punkter: punkter ?? [],
      forvaring: text(h.data.forvaring) ?? '',
      blad: null,
      justerat: null,
      avstatt: false,
    };
    return { omedelbara: [...k.omedelbara, ny], attJusteraOmedelbart: kvar ?? [] };
  },
  minnsOmedelbartBlad: (k, h) => medOmedelbar(k, h, () => ({ blad: blad(h) })),
  minnsOmedelbarSignatur: (k, h) => medOmedelbar(k, h, (en) => ({ blad: en.blad && signerat(en.blad, justerandeAv(k, en), h) })),
  minnsOmedelbartJusterat: (k, h) =>
    medOmedelbar(k, h, (en) => ({ blad: en.blad && signerat(en.blad, justerandeAv(k, en), h), justerat: h.idag })),
  /** The other items of the same document wait for another one. */
  minnsAvstaende: (k, h) => {
    const hor = (en: OmedelbarJustering) =>
      !en.avstatt && en.justerat === null && en.punkter.some(({ punktId }) => punktId === h.data.punktId);
    const vantar = [...k.attJusteraOmedelbart, ...k.omedelbara.filter(hor).flatMap(({ punkter }) => punkter)];
    return {
      omedelbara: k.omedelbara.map((en) => (hor(en) ? { ...en, avstatt: true } : en)),
      attJusteraOmedelbart: vantar.filter(({ punktId }) => punktId !== h.data.punktId),
    };
  },
} as const satisfies Record<string, Minne>;

function blad({ data, nu }: MaskinHandelse): Justeringsblad {
  const { hash, handlingId, version } = data;
  return { hash: text(hash) ?? '', handlingId: text(handlingId) ?? '', version: text(version) ?? '', upprattat: nu, signaturer: [] };
}

function signatur({ aktor, nu }: MaskinHandelse, som: Signatur['som'], hash: string): Signatur {
  return { personId: aktor.personId ?? '', som, vid: nu, hash };
}

function signerat(ett: Justeringsblad, ledning: Parameters<typeof justerarSom>[0], h: MaskinHandelse): Justeringsblad {
  const som = justerarSom(ledning, h.aktor.personId ?? '');
  return { ...ett, signaturer: [...ett.signaturer, signatur(h, som, ett.hash)] };
}

function medOmedelbar(
  k: SammantradeKontext,
  h: MaskinHandelse,
  andra: (en: OmedelbarJustering) => Partial<OmedelbarJustering>,
): Pick<SammantradeKontext, 'omedelbara'> {
  const nr = tal(h.data.nr);
  return { omedelbara: k.omedelbara.map((en) => (en.nr === nr && !en.avstatt ? { ...en, ...andra(en) } : en)) };
}
