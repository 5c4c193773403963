import type { Delfraga, ProportionelltVal } from '#contracts';
import {
  begartProportionellt,
  delfragaAv,
  kvarEfterNyProposition,
  motionspunkt,
  propositionAv,
  raknatProportionellt,
  type SammantradeKontext,
  type Sammantradespunkt,
  sedlarAv,
  type Sate,
  tjanstgorande,
} from '#machines';
import { harleddUuid } from '../kedja.js';

/** An event of a meeting as the chain has sealed it, with what was handed in with it. */
export interface Logghandelse {
  readonly steg: number;
  readonly typ: string;
  readonly personId: string | null;
  /** ISO instant. */
  readonly vid: string;
  readonly till: string;
  readonly innehall: Readonly<Record<string, unknown>>;
  readonly fakta: Readonly<Record<string, unknown>>;
}

export type Rad = Readonly<Record<string, unknown>>;
/** Rows of each of a meeting's registers by their key. */
export type Register = Readonly<Record<Tabell, Map<string, Rad>>>;
export const TABELLER = [
  'sammantrade',
  'sammantrade_punkt',
  'sammantrade_narvaro',
  'sammantrade_jav',
  'sammantrade_yrkande',
  'sammantrade_rost',
  'sammantrade_reservation',
  'sammantrade_tillagg',
  'sammantrade_signatur',
  'sammantrade_komplettering',
] as const;
export type Tabell = (typeof TABELLER)[number];

type Punkt = Record<string, unknown>;
interface Narvaro {
  readonly personId: string;
  readonly fran: string;
  distans: boolean;
  till: string | null;
}
type Rummet = Pick<SammantradeKontext, 'narvarande' | 'ersattare' | 'platser' | 'organtyp' | 'ordforande'>;

/**
 * Tells a meeting again from its log, independently of the writers in `sammantrade/skrivare.ts`: what the registers must say now. Never writes. A meeting that
 * began by an övertagande has no log to tell it from.
 */
export function beratta(moteId: string, handelser: readonly Logghandelse[]): Register {
  return new Berattelse(moteId, handelser).register();
}

class Berattelse {
  private readonly mote: Record<string, unknown> = {};
  private readonly punkter = new Map<string, Punkt>();
  private readonly narvaro: Narvaro[] = [];
  private readonly ovriga = new Map<Tabell, Map<string, Rad>>(TABELLER.map((tabell) => [tabell, new Map()]));
  private readonly omedelbara: { punkter: readonly string[]; avstatt: boolean }[] = [];
  private rum: Rummet = { narvarande: [], ersattare: [], platser: 0, organtyp: 'namnd', ordforande: null };
  private kallat = false;

  constructor(
    private readonly moteId: string,
    handelser: readonly Logghandelse[],
  ) {
    for (const handelse of handelser) {
      (HANDELSER[handelse.typ] ?? (() => undefined))(this, handelse);
      this.tillstand(handelse);
    }
  }

  register(): Register {
    const alla = Object.fromEntries(this.ovriga) as Record<Tabell, Map<string, Rad>>;
    return {
      ...alla,
      sammantrade: new Map([[this.moteId, this.mote]]),
      sammantrade_punkt: this.punkter,
      sammantrade_narvaro: new Map(this.narvaro.map((rad, plats) => [String(plats), { ...rad }])),
    };
  }

  start({ innehall: { organtyp, datum, tid, plats, platser } }: Logghandelse): void {
    Object.assign(this.mote, { organtyp, datum, tid, plats, platser, kallat_at: null, oppnat_at: null, avslutat_at: null });
    this.rum = { ...this.rum, organtyp: organtyp as Rummet['organtyp'], platser: Number(platser) };
  }

  flytta({ innehall: { datum, tid, plats } }: Logghandelse): void {
    Object.assign(this.mote, { datum, tid, plats });
    this.kallat = false;
  }

  kalla({ innehall, vid }: Logghandelse): void {
    this.kallat = true;
    this.mote['kallat_at'] = vid;
    this.rum = { ...this.rum, ersattare: innehall['ersattare'] as string[] };
  }

  laggTill({ steg, innehall }: Logghandelse, andrat: Rad): void {
    const id = harleddUuid('sammantradespunkt', this.moteId, steg);
    this.punkter.set(id, {
      ...{
        nr: this.punkter.size + 1,
        slag: innehall['slag'] ?? 'initiativ',
        rubrik: innehall['rubrik'],
        arende_id: innehall['arendeId'] ?? null,
      },
      ...{ forslag: innehall['forslag'], bradskande: innehall['bradskande'] === true && this.kallat, rad_version: 1, status: 'oppen' },
      ...{
        struken_skal: null,
        inga_yrkanden: false,
        proposition: null,
        votering: null,
        delfragor: [],
        sedlar: null,
        proportionellt: null,
        ar: null,
        paragraf: null,
        utfall: null,
      },
      ...{
        beslutspunkter: [],
        omedelbart_justerad: false,
        skal_omedelbar: null,
        deltog: [],
        beslutad_at: null,
        ledd_av: null,
        vackt_av: null,
      },
      ...andrat,
    });
  }

  /** Changes the item of the event; its version moves with every change but what is said to leave it. */
  punkt({ innehall }: Logghandelse, andrat: Rad, version = 1): void {
    const punkt = this.punkter.get(String(innehall['punktId']));
    if (punkt) Object.assign(punkt, andrat, { rad_version: Number(punkt['rad_version']) + version });
  }

  proportionellt(handelse: Logghandelse): void {
    const begart = this.punkter.get(String(handelse.innehall['punktId']))?.['proportionellt'] as ProportionelltVal | null | undefined;
    if (begart) this.punkt(handelse, { proportionellt: raknatProportionellt(begart, handelse.innehall), proposition: null, sedlar: null });
  }

  in(personer: readonly string[], distans: readonly string[], vid: string): void {
    for (const personId of [...new Set(personer)].toSorted()) {
      const inne = this.narvaro.find((rad) => rad.personId === personId && rad.till === null);
      if (inne) inne.distans = distans.includes(personId);
      else this.narvaro.push({ personId, fran: vid, till: null, distans: distans.includes(personId) });
    }
  }

  ut(personId: string | null, vid: string): void {
    for (const rad of this.narvaro) if (rad.till === null && (personId === null || rad.personId === personId)) rad.till = vid;
  }

  oppna({ innehall, vid }: Logghandelse): void {
    const narvarande = innehall['narvarande'] as string[];
    this.mote['oppnat_at'] ??= vid;
    this.rum = { ...this.rum, narvarande, ordforande: String(innehall['ordforande']) };
    this.in(narvarande, (innehall['distans'] as string[] | undefined) ?? [], vid);
  }

  kommerEllerGar({ innehall, vid }: Logghandelse): void {
    const personId = String(innehall['personId']);
    const ovriga = this.rum.narvarande.filter((id) => id !== personId);
    const kommer = innehall['narvarande'] === true;
    this.rum = { ...this.rum, narvarande: kommer ? [...ovriga, personId] : ovriga };
    for (const [id, punkt] of this.punkter)
      if (punkt['status'] === 'oppen' && punkt['votering'] !== null) {
        Object.assign(punkt, { votering: null, rad_version: Number(punkt['rad_version']) + 1 });
        this.strykRoster(id, numren(this.delfragor(id)));
      }
    if (kommer) this.in([personId], innehall['distans'] === true ? [personId] : [], vid);
    else this.ut(personId, vid);
  }

  bytOrdforande({ innehall }: Logghandelse): void {
    this.rum = { ...this.rum, ordforande: String(innehall['personId']) };
  }

  proposition(handelse: Logghandelse): void {
    const punktId = String(handelse.innehall['punktId']);
    const kvar = kvarEfterNyProposition(this.delfragor(punktId));
    this.strykRoster(punktId, numren(kvar));
    this.punkt(handelse, { proposition: propositionAv(handelse.innehall), delfragor: kvar, votering: null });
  }

  votering(handelse: Logghandelse): void {
    const { punktId, ja, nej, utslagsrost, roster } = handelse.innehall;
    this.strykRoster(String(punktId), numren(this.delfragor(String(punktId))));
    this.roster(String(punktId), 0, roster);
    this.punkt(handelse, { votering: { ja, nej, utslagsrost } });
  }

  delfraga(handelse: Logghandelse): void {
    const punktId = String(handelse.innehall['punktId']);
    const fore = this.delfragor(punktId);
    const { tidigareUppskjuten } = handelse.fakta['sammantradespunkt'] as Sammantradespunkt;
    const avgjord = delfragaAv(
      handelse.innehall,
      { yrkanden: [], finner: null, votering: null, tidigareUppskjuten, delfragor: fore },
      this.rum,
    );
    this.roster(punktId, avgjord.nr, handelse.innehall['roster'] ?? []);
    this.punkt(handelse, { delfragor: [...fore, avgjord] });
  }

  strykDelfraga(handelse: Logghandelse): void {
    const punktId = String(handelse.innehall['punktId']);
    const kvar = this.delfragor(punktId).filter(({ nr }) => nr !== handelse.innehall['nr']);
    this.strykRoster(punktId, numren(kvar));
    this.punkt(handelse, { delfragor: kvar, votering: null });
  }

  delfragor(punktId: string): readonly Delfraga[] {
    return (this.punkter.get(punktId)?.['delfragor'] as readonly Delfraga[] | undefined) ?? [];
  }

  roster(punktId: string, omgang: number, roster: unknown): void {
    for (const { personId, rost } of roster as { personId: string; rost: string }[])
      this.skriv('sammantrade_rost', `${punktId}/${omgang}/${personId}`, { rost });
  }

  beslut(handelse: Logghandelse): void {
    const { innehall, fakta, vid } = handelse;
    const punkten = fakta['sammantradespunkt'] as { readonly jav?: readonly string[] } | undefined;
    this.punkt(handelse, {
      ...{
        status: 'beslutad',
        ar: Number(String(this.mote['datum']).slice(0, 4)),
        paragraf: fakta['nastaParagraf'],
        utfall: innehall['utfall'],
      },
      ...{
        beslutspunkter: innehall['beslutspunkter'],
        omedelbart_justerad: innehall['omedelbartJusterad'],
        skal_omedelbar: innehall['skalOmedelbar'],
      },
      deltog: tjanstgorande(this.rum, (fakta['organetsSaten'] as readonly Sate[] | undefined) ?? [], punkten?.jav ?? []),
      ...{ beslutad_at: vid, ledd_av: this.rum.ordforande },
    });
  }

  /** Takes the item's votes away but those of the questions that stay. */
  strykRoster(punktId: string, kvar: readonly number[] = []): void {
    const roster = this.ovriga.get('sammantrade_rost');
    for (const nyckel of roster?.keys() ?? [])
      if (nyckel.startsWith(`${punktId}/`) && !kvar.includes(Number(nyckel.split('/')[1]))) roster?.delete(nyckel);
  }

  skriv(tabell: Tabell, nyckel: string, rad: Rad): void {
    this.ovriga.get(tabell)?.set(nyckel, rad);
  }

  /** Somebody's own words on an item, under a key that follows from the step. */
  iPunkten(slag: 'yrkande' | 'tillagg', { steg, innehall, vid }: Logghandelse, andrat: Rad): void {
    const { punktId, personId, mening } = innehall;
    this.skriv(`sammantrade_${slag}`, harleddUuid(slag, this.moteId, steg), {
      punkt_id: punktId,
      person_id: personId,
      mening,
      vid,
      ...andrat,
    });
  }

  signatur(dokument: 'protokoll' | 'omedelbart', { steg, personId, vid, innehall }: Logghandelse): void {
    const nr = innehall['nr'] ?? 0;
    this.skriv('sammantrade_signatur', harleddUuid('signatur', this.moteId, steg), {
      dokument,
      nr,
      person_id: personId,
      hash: innehall['hash'],
      vid,
      makulerad: null,
    });
  }

  makulera(dokument: string, nr: number | null, vid: string): void {
    const signaturer = this.ovriga.get('sammantrade_signatur');
    for (const [id, rad] of signaturer ?? [])
      if (rad['dokument'] === dokument && (nr === null || rad['nr'] === nr) && rad['makulerad'] === null)
        signaturer?.set(id, { ...rad, makulerad: vid });
  }

  komplettera({ steg, personId, vid, innehall: { punktId, text } }: Logghandelse): void {
    const rad = { punkt_id: punktId ?? null, text, person_id: personId, vid };
    this.skriv('sammantrade_komplettering', harleddUuid('komplettering', this.moteId, steg), rad);
    this.makulera('protokoll', null, vid);
  }

  omedelbart(punkter: readonly string[]): void {
    this.omedelbara.push({ punkter, avstatt: false });
  }

  avstaOmedelbart(handelse: Logghandelse): void {
    this.punkt(handelse, { omedelbart_justerad: false }, 0);
    for (const [plats, en] of this.omedelbara.entries())
      if (!en.avstatt && en.punkter.includes(String(handelse.innehall['punktId']))) {
        en.avstatt = true;
        this.makulera('omedelbart', plats + 1, handelse.vid);
      }
  }

  private tillstand({ till, vid }: Logghandelse): void {
    this.mote['tillstand'] = till;
    if (till === 'avslutat') this.mote['avslutat_at'] ??= vid;
  }
}

const OM_PA_NYTT = { proposition: null, votering: null, delfragor: [], sedlar: null, proportionellt: null } as const;
const numren = (delfragor: readonly Delfraga[]): number[] => delfragor.map(({ nr }) => nr);

/** What each event of the log means for the registers; those that are not here mean nothing for them. */
const HANDELSER: Readonly<Record<string, (mote: Berattelse, handelse: Logghandelse) => void>> = {
  start: (mote, h) => mote.start(h),
  'flytta-sammantradet': (mote, h) => mote.flytta(h),
  kalla: (mote, h) => mote.kalla(h),
  'lagg-till-punkt': (mote, h) => mote.laggTill(h, {}),
  'vack-arende': (mote, h) => mote.laggTill(h, { vackt_av: h.innehall['personId'] }),
  'lamna-motion': (mote, h) => mote.laggTill({ ...h, innehall: { ...motionspunkt(h.innehall) } }, { vackt_av: h.innehall['personId'] }),
  'stryk-punkt': (mote, h) => mote.punkt(h, { status: 'struken', struken_skal: h.innehall['skal'] }),
  'oppna-sammantradet': (mote, h) => mote.oppna(h),
  narvaro: (mote, h) => mote.kommerEllerGar(h),
  'byt-ordforande': (mote, h) => mote.bytOrdforande(h),
  'anmal-jav': (mote, h) => {
    const { punktId, personId, grund = 'annat', skal } = h.innehall;
    mote.skriv('sammantrade_jav', `${String(punktId)}/${String(personId)}`, { grund, skal, vid: h.vid });
    mote.punkt(h, OM_PA_NYTT);
    mote.strykRoster(String(punktId));
  },
  yrka: (mote, h) => {
    mote.iPunkten('yrkande', h, { slag: h.innehall['slag'] });
    mote.punkt(h, { inga_yrkanden: false, ...OM_PA_NYTT });
    mote.strykRoster(String(h.innehall['punktId']));
  },
  'inga-yrkanden': (mote, h) => mote.punkt(h, { inga_yrkanden: true }),
  'stall-proposition': (mote, h) => mote.proposition(h),
  'registrera-votering': (mote, h) => mote.votering(h),
  'registrera-delvotering': (mote, h) => mote.delfraga(h),
  'avgor-delfraga': (mote, h) => mote.delfraga(h),
  'stryk-delfraga': (mote, h) => mote.strykDelfraga(h),
  'rakna-sedlar': (mote, h) => mote.punkt(h, { sedlar: sedlarAv(h.innehall) }),
  'begar-proportionellt-val': (mote, h) =>
    mote.punkt(h, { proportionellt: begartProportionellt(h.innehall), proposition: null, sedlar: null }),
  'rakna-proportionellt': (mote, h) => mote.proportionellt(h),
  'lamna-yttrande': (mote, h) => mote.iPunkten('tillagg', h, { slag: 'yttrande', partier: h.innehall['partier'] }),
  'anteckna-till-protokollet': (mote, h) => mote.iPunkten('tillagg', h, { slag: 'protokollsanteckning', partier: [] }),
  'faststall-beslut': (mote, h) => mote.beslut(h),
  reservera: (mote, { innehall: { punktId, personId, mening }, vid }) =>
    mote.skriv('sammantrade_reservation', `${String(punktId)}/${String(personId)}`, { mening, vid }),
  'avsluta-sammantradet': (mote, h) => mote.ut(null, h.vid),
  'skicka-for-justering': (mote, h) => mote.signatur('protokoll', h),
  justera: (mote, h) => mote.signatur('protokoll', h),
  'komplettera-protokollet': (mote, h) => mote.komplettera(h),
  'skriv-omedelbar-justering': (mote, h) => mote.omedelbart(h.innehall['punkter'] as string[]),
  'justera-omedelbart': (mote, h) => mote.signatur('omedelbart', h),
  'avsta-omedelbar-justering': (mote, h) => mote.avstaOmedelbart(h),
};
