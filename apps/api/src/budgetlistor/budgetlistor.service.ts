import { Inject, Injectable } from '@nestjs/common';
import { Pool } from 'pg';
import type { z } from 'zod';
import { harRoll, type Inloggad } from '#auth';
import type { budgetlistaSchema, frysKroppSchema, frystSchema, skapadSchema } from '#contracts';
import { type Engine, frysBudgetlista, harleddUuid, rangordning, type Budgetlisterad } from '#engine';
import { budgetdag, regimFor, tidigasteAttNa } from '#machines';
import { ENGINE } from '../karna/engine.js';
import { Klocka } from '../karna/klocka.js';
import { jamfor, resultat } from './jamfor.js';
import { BudgetlistorRepository } from './budgetlistor.repository.js';

@Injectable()
export class BudgetlistorService {
  constructor(
    private readonly pool: Pool,
    private readonly klocka: Klocka,
    private readonly listor: BudgetlistorRepository,
    @Inject(ENGINE) private readonly engine: Engine,
  ) {}

  async visa(jag: Inloggad, budgetar: number): Promise<z.infer<typeof budgetlistaSchema>> {
    const [alla, frysta] = await Promise.all([rangordning(this.pool, budgetar), this.listor.versioner(budgetar)]);
    const dolda = await this.listor.dolda(
      jag,
      [...alla, ...frysta.flatMap(({ rader }) => rader)].map(({ arendeId }) => arendeId),
    );
    const synliga = (rader: readonly Budgetlisterad[]) => rader.filter(({ arendeId }) => !dolda.has(arendeId));
    const nu = synliga(alla);
    const lagen = await this.listor.lagen(frysta.flatMap(({ rader }) => rader.map(({ arendeId }) => arendeId)));
    const versioner = frysta.map((en) => ({ ...en, rader: synliga(en.rader) })).filter(({ rader }) => rader.length > 0);
    return {
      budgetar,
      nu,
      summaTkr: summa(nu),
      farFrysa: farFrysa(jag, this.klocka.idag()),
      vantarPaBeslut: (await this.listor.vantarPaBeslut(jag, budgetar)).length,
      kalender: this.kalender(budgetar),
      versioner: versioner.map(({ frystAt, ...en }, plats) => ({
        ...en,
        frystAt: frystAt.toISOString(),
        summaTkr: summa(en.rader),
        saknarBelopp: en.rader.filter((rad) => rad.beloppTkr === null).length,
        rader: en.rader.map((rad) => ({ ...rad, resultat: resultat(budgetar, lagen.get(rad.arendeId)) })),
        skillnader: jamfor(versioner[plats + 1]?.rader ?? en.rader, en.rader),
        overRamTkr: en.ramTkr !== null && summa(en.rader) > en.ramTkr ? summa(en.rader) - en.ramTkr : null,
      })),
    };
  }

  /** The budget's days are configuration; the year's own, or the next such day when it has passed. */
  private kalender(budgetar: number): z.infer<typeof budgetlistaSchema>['kalender'] {
    const idag = this.klocka.idag();
    const { policy } = regimFor(idag);
    return {
      budgetunderlag: budgetdag(policy.budgetunderlag, budgetar, idag),
      budgetbeslut: budgetdag(policy.budgetbeslut, budgetar, idag),
      tidigasteBudgetar: tidigasteAttNa(policy, idag),
    };
  }

  /** One matter for what waits for the year's decision and is in none; a secret initiative gets one of its own, from its own page. */
  async taUpp(jag: Inloggad, nyckel: string, { ar, titel }: { ar: number; titel: string }): Promise<z.infer<typeof skapadSchema>> {
    const egenNyckel = `${jag.personId}/${nyckel}`;
    const arendeId = harleddUuid('arende', egenNyckel);
    const arenden = (await this.listor.iArendet(arendeId)) ?? (await this.listor.vantarPaBeslut(jag, ar));
    const kvitto = await this.engine.startaBeslutsarende({
      nyckel: egenNyckel,
      aktor: { personId: jag.personId },
      nu: this.klocka.nu(),
      arendeId,
      titel,
      arenden,
    });
    return { id: kvitto.arendeId, steg: kvitto.steg };
  }

  frys(jag: Inloggad, nyckel: string, kropp: z.infer<typeof frysKroppSchema>): Promise<z.infer<typeof frystSchema>> {
    return frysBudgetlista(this.pool, { nyckel: `${jag.personId}/${nyckel}`, personId: jag.personId, nu: this.klocka.nu(), ...kropp });
  }
}

/** C-07: who freezes the list is said by the rules that hold today. */
function farFrysa(jag: Inloggad, idag: string): boolean {
  const { organ, roll } = regimFor(idag).policy;
  return harRoll(jag, [roll.budgetberedning], organ.budgetberedning);
}

/** The sum of what is stated; missing amounts are counted apart, never as zero. */
const summa = (rader: readonly Budgetlisterad[]) => rader.reduce((hittills, { beloppTkr }) => hittills + (beloppTkr ?? 0), 0);
