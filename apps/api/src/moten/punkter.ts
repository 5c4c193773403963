import { type Motesdatum, type Motespunkt, motesutfall } from '#contracts';
import { kostnadPerAr, motesvagFor, type Policy, varderingenVisas } from '#machines';
import { arI } from '#rangordning';
import type { Punktrad, Varderingsrad } from './moten.repository.js';
import { gruppvardering } from './spridning.js';

/** What the items of a page are made of. `varderingar` holds nothing that the person may not see. */
export interface Punktunderlag {
  readonly rader: readonly Punktrad[];
  readonly varderingar: readonly Varderingsrad[];
  readonly ledamotId: string | null;
  readonly antalLedamoter: number;
  /** Everybody sees everybody's values at once. */
  readonly oppen: boolean;
  readonly datum: Motesdatum;
  readonly idag: string;
  readonly ramTkr: Readonly<Record<string, number | null>>;
  readonly policy: Pick<Policy, 'vardering' | 'finansiering'>;
  readonly jav: readonly { arendeId: string; id: string; namn: string }[];
  readonly avvikande: readonly { arendeId: string; namn: string; mening: string }[];
  readonly egna: ReadonlyMap<string, string>;
  readonly beroenden: readonly { fran: string; till: string; titel: string }[];
  readonly paDagordningen: ReadonlySet<string>;
}

/** Items whose values are no longer hidden from the group. */
export function visade(rader: readonly Punktrad[], u: Pick<Punktunderlag, 'antalLedamoter' | 'oppen' | 'datum' | 'idag'>): string[] {
  return rader
    .filter(({ antalSvar, status }) =>
      varderingenVisas({
        oppen: u.oppen,
        antalSvar,
        antalLedamoter: u.antalLedamoter,
        klar: status === 'klar',
        sistaDag: u.datum.vardering,
        idag: u.idag,
      }),
    )
    .map(({ arendeId }) => arendeId);
}

/** The items as the group sees them. */
export function motespunkter(u: Punktunderlag): Motespunkt[] {
  const oppna = new Set(visade(u.rader, u));
  return u.rader.map((rad) => {
    const egna = u.varderingar.filter(({ arendeId }) => arendeId === rad.arendeId);
    const grupp = oppna.has(rad.arendeId) ? gruppvardering(egna, u.policy.vardering) : null;
    const text = (namn: string) => (typeof rad.kontext[namn] === 'string' ? rad.kontext[namn] : null);
    const kategori = text('kategori');
    return {
      arendeId: rad.arendeId,
      nr: rad.nr,
      titel: rad.titel,
      dnr: rad.dnr,
      process: rad.process,
      organ: { id: rad.organId, namn: rad.organNamn },
      omrade: rad.omrade,
      kategori,
      foreslagenFinansieringstyp: text('foreslagenFinansieringstyp'),
      valjerFinansiering: motesvagFor(rad.process)?.valjerFinansiering !== false,
      tillatnaFinansieringstyper:
        motesvagFor(rad.process)?.valjerFinansiering === false
          ? []
          : [...((kategori && (u.policy.finansiering as Record<string, readonly string[]>)[kategori]) || [])],
      kostnadTkr: kostnadPerAr(rad.kontext, arI(u.ramTkr)),
      radVersion: rad.radVersion,
      status: rad.status === 'klar' ? 'klar' : rad.vantar ? 'oppen' : 'tillbakadragen',
      mojligaUtfall: Object.keys(motesvagFor(rad.process)?.utfall ?? {}).flatMap((en) => motesutfall.safeParse(en).data ?? []),
      utfall: rad.utfall,
      skal: rad.skal,
      finansieringstyp: rad.finansieringstyp,
      sarskildUppfoljning: rad.sarskildUppfoljning,
      rang: rad.rang,
      laggsPa: laggsPa(rad, grupp, u),
      lyft: rad.lyftSkal === null ? null : { skal: rad.lyftSkal },
      senAndring: senAndring(rad),
      varderat: { antal: rad.antalSvar, av: u.antalLedamoter },
      min: minVardering(egna.find(({ ledamotId }) => ledamotId === u.ledamotId)),
      minAnteckning: u.egna.get(rad.arendeId) ?? null,
      grupp,
      jav: u.jav.filter(({ arendeId }) => arendeId === rad.arendeId).map(({ id, namn }) => ({ id, namn })),
      avvikande: u.avvikande.filter(({ arendeId }) => arendeId === rad.arendeId).map(({ namn, mening }) => ({ namn, mening })),
      beroendeAv: u.beroenden
        .filter(({ fran }) => fran === rad.arendeId)
        .map(({ till, titel }) => ({ arendeId: till, titel, ingar: u.paDagordningen.has(till) })),
    };
  });
}

function laggsPa(
  rad: Punktrad,
  grupp: Motespunkt['grupp'],
  { antalLedamoter, oppen }: Pick<Punktunderlag, 'antalLedamoter' | 'oppen'>,
): Motespunkt['laggsPa'] {
  if (grupp === null) return oppen ? 'diskussion' : 'vantar';
  const enigt = grupp.spridningsord === 'lag' && (oppen || rad.antalSvar >= antalLedamoter);
  return enigt && rad.lyftSkal === null && rad.vantar && senAndring(rad)?.godtagen !== false ? 'samtycke' : 'diskussion';
}

/** What has changed since the package was frozen; accepted changes stay visible as such. */
function senAndring(rad: Punktrad): Motespunkt['senAndring'] {
  if (rad.andradeFormular.length > 0) return { formular: rad.andradeFormular, godtagen: false };
  return rad.andringGodtagen ? { formular: [], godtagen: true } : null;
}

function minVardering(rad: Varderingsrad | undefined): Motespunkt['min'] {
  if (!rad) return null;
  const { version, lage, nytta, effektivitet, innovation, skal, vid } = rad;
  return {
    version,
    lage,
    nytta,
    effektivitet,
    innovation,
    skalNytta: skal.nytta,
    skalEffektivitet: skal.effektivitet,
    skalInnovation: skal.innovation,
    skal: skal.ovrigt,
    vid: vid.toISOString(),
  };
}
