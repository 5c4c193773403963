import { Inject, Injectable } from '@nestjs/common';
import { Pool } from 'pg';
import type { z } from 'zod';
import type { Inloggad } from '#auth';
import {
  type andraRangversionSchema,
  FLEST_PUNKTER,
  type nyRangversionSchema,
  problem,
  type rangforslagSchema,
  type rangversionerSchema,
} from '#contracts';
import { andraRangversion, type Engine, Nekad, skapaRangversion } from '#engine';
import { kostnadPerAr } from '#machines';
import { arI, foresla, granskaRangordning, kumulera, type Post } from '#rangordning';
import { ENGINE } from '../karna/engine.js';
import { Klocka } from '../karna/klocka.js';
import { forklaring } from './forklaring.js';
import { MotenRepository, type Punktrad, type Rangrad } from './moten.repository.js';
import { MotenService } from './moten.service.js';
import { visade } from './punkter.js';
import { gruppvardering } from './spridning.js';

const tal = new Intl.NumberFormat('sv-SE', { maximumFractionDigits: 0 });
type Version = z.infer<typeof rangversionerSchema>['versioner'][number];

interface Underlag {
  readonly punkter: readonly Punktrad[];
  readonly varden: ReadonlyMap<string, number>;
  readonly beroenden: readonly { fran: string; till: string; titel: string }[];
}

/** Orders under a frame: what-ifs, the cost so far, and the aid that proposes the set of highest value. People rank. */
@Injectable()
export class RangordningService {
  constructor(
    private readonly pool: Pool,
    private readonly moten: MotenRepository,
    private readonly motesservice: MotenService,
    private readonly klocka: Klocka,
    @Inject(ENGINE) private readonly engine: Engine,
  ) {}

  async versioner(jag: Inloggad, moteId: string): Promise<z.infer<typeof rangversionerSchema>> {
    const [underlag, rader] = await Promise.all([this.underlag(jag, moteId), this.moten.rangversioner(moteId)]);
    return { versioner: rader.map((rad) => version(rad, underlag)) };
  }

  skapa(
    jag: Inloggad,
    moteId: string,
    nyckel: string,
    kropp: z.infer<typeof nyRangversionSchema>,
  ): Promise<{ id: string; radVersion: number }> {
    return skapaRangversion(this.pool, {
      moteId,
      personId: jag.personId,
      nu: this.klocka.nu(),
      nyckel: `${jag.personId}/${nyckel}`,
      namn: kropp.namn,
      franVersion: kropp.franVersion,
      ramTkr: kropp.ramTkr,
    });
  }

  async andra(
    jag: Inloggad,
    moteId: string,
    versionId: string,
    kropp: z.infer<typeof andraRangversionSchema>,
  ): Promise<{ radVersion: number }> {
    const { radVersion, ordning, namn, ramTkr } = kropp;
    const svar = await andraRangversion(this.pool, {
      moteId,
      personId: jag.personId,
      nu: this.klocka.nu(),
      versionId,
      radVersion,
      ordning,
      namn,
      ramTkr,
    });
    this.engine.andrat(moteId);
    return svar;
  }

  /** The set with the highest value inside the frame of each year, and why each other item is left out. */
  async forslag(
    jag: Inloggad,
    moteId: string,
    versionId: string,
    obligatoriska: readonly string[],
  ): Promise<z.infer<typeof rangforslagSchema>> {
    const underlag = await this.underlag(jag, moteId);
    const rad = (await this.moten.rangversioner(moteId)).find(({ id }) => id === versionId);
    if (!rad) throw new Nekad('finns-inte', problem('finns-inte'));
    const ordnade = iOrdning(rad, underlag.punkter);
    const titel = new Map(ordnade.map(({ arendeId, titel: namn }) => [arendeId, namn]));
    const poster = ordnade.map((punkt) => post(punkt, rad, underlag, obligatoriska.includes(punkt.arendeId)));
    const svar = await foresla({ poster, ramTkr: rad.ramTkr });
    const summaTkr: Record<string, number | null> = { ...svar.summaTkr };
    return {
      status: svar.status,
      forklaring: forklaring(svar),
      valda: [...svar.valda],
      varde: svar.varde,
      summaTkr,
      bortvalda: svar.bortvalda.map(({ id, text }) => ({ arendeId: id, titel: titel.get(id) ?? id, skal: text })),
    };
  }

  /** The items that can stand in an order, with the values that the person may see; hidden values count for nothing. */
  private async underlag(jag: Inloggad, moteId: string): Promise<Underlag> {
    const { rad, plats, kontext } = await this.motesservice.krav(jag, moteId);
    const idag = this.klocka.idag();
    const alla = await this.moten.punkter(jag, moteId, { efter: 0, antal: FLEST_PUNKTER });
    const punkter = alla.filter(({ utfall }) => utfall === null || utfall === 'prioriterad');
    const ledamoter = await this.moten.ledamoter(rad.organId, kontext.grupp.ledamoter, idag);
    const synliga = visade(punkter, {
      antalLedamoter: ledamoter.length,
      oppen: kontext.grupp.vardering === 'oppen',
      datum: rad.datum,
      idag,
    });
    const ids = punkter.map(({ arendeId }) => arendeId);
    const [varderingar, beroenden] = await Promise.all([
      this.moten.varderingar(moteId, synliga, plats.ledamotId, synliga),
      this.moten.beroenden(ids),
    ]);
    const varden = new Map(
      synliga.flatMap((id) => {
        const grupp = gruppvardering(
          varderingar.filter(({ arendeId }) => arendeId === id),
          kontext.policy.vardering,
        );
        return grupp ? [[id, grupp.nytta.medel + grupp.effektivitet.medel + grupp.innovation.medel] as const] : [];
      }),
    );
    return { punkter, varden, beroenden };
  }
}

/** The items in the version's order; what it has not heard of comes last, in agenda order. */
function iOrdning(rad: Rangrad, punkter: readonly Punktrad[]): Punktrad[] {
  const plats = new Map(rad.ordning.map((id, nr) => [id, nr]));
  return punkter.toSorted((a, b) => (plats.get(a.arendeId) ?? Infinity) - (plats.get(b.arendeId) ?? Infinity) || a.nr - b.nr);
}

function post(punkt: Punktrad, rad: Rangrad, { varden, beroenden }: Underlag, obligatorisk: boolean): Post {
  return {
    id: punkt.arendeId,
    namn: punkt.titel,
    varde: varden.get(punkt.arendeId) ?? 0,
    kostnadTkr: kostnadPerAr(punkt.kontext, arI(rad.ramTkr)),
    obligatorisk,
    beroendeAv: beroenden.filter(({ fran }) => fran === punkt.arendeId).map(({ till }) => till),
  };
}

function version(rad: Rangrad, underlag: Underlag): Version {
  const ordnade = iOrdning(rad, underlag.punkter);
  const poster = ordnade.map((punkt) => post(punkt, rad, underlag, false));
  const summor = kumulera(poster, rad.ramTkr);
  const varningar = granskaRangordning(poster);
  const namn = new Map([
    ...ordnade.map(({ arendeId, titel }) => [arendeId, titel] as const),
    ...underlag.beroenden.map(({ till, titel }) => [till, titel] as const),
  ]);
  const inom = summor.filter(({ over }) => over.length === 0);
  return {
    id: rad.id,
    namn: rad.namn,
    huvud: rad.huvud,
    radVersion: rad.radVersion,
    ramTkr: rad.ramTkr,
    ordning: ordnade.map(({ arendeId }) => arendeId),
    andrad: rad.andrad.toISOString(),
    andradAv: rad.andradAv ?? 'Systemet',
    rader: summor.map((summa, plats) => ({
      arendeId: summa.id,
      rang: summa.rang,
      titel: ordnade[plats]?.titel ?? summa.id,
      kostnadTkr: { ...poster[plats]?.kostnadTkr },
      ackumuleratTkr: { ...summa.kumuleratTkr },
      overRam: summa.over.map(({ ar, medTkr }) => `${ar}: ${tal.format(medTkr)} tkr över ramen`),
      saknarKostnad: [...summa.saknar],
      varningar: varningar.flatMap((varning) => mening(varning, summa.id, namn)),
    })),
    inomRam: { antal: inom.length, summaTkr: { ...inom.at(-1)?.kumuleratTkr } },
  };
}

function mening(varning: ReturnType<typeof granskaRangordning>[number], id: string, namn: ReadonlyMap<string, string>): string[] {
  const heter = (vem: string) => namn.get(vem) ?? 'ett initiativ som inte står här';
  if (varning.slag === 'cykel')
    return varning.ids.includes(id) ? [`Beroendena går runt: ${varning.ids.map(heter).join(' → ')}. Ta bort ett av dem.`] : [];
  if (varning.id !== id) return [];
  return varning.slag === 'fore-sitt-beroende'
    ? [`Står före ${heter(varning.beroende)}, som det behöver.`]
    : [`Behöver ${heter(varning.beroende)}, som inte är med i listan.`];
}
