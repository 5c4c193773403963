import { harleddUuid, type Start } from '#engine';
import { lageFor } from './lage-for.js';
import type { Omrade, Planrad, Tjansteplan } from './tjansteplan.schema.js';

const NYTT_REGELVERK = '2023-01-01';

/**
 * The command that takes a row over as a case. Money decided in the plan's first year belongs to the regime of the day when the plan was decided, the rest to that of
 * 2023 or, in a later plan, of its own day (requirements 0.4); under the old one the row's area decides its bodies.
 */
export function startFor(plan: Tjansteplan, omrade: Omrade, rad: Planrad, nu: Date): Start {
  const lage = lageFor(plan, omrade, rad);
  const kalla = `${plan.titel}${plan.beslut.dnr === null ? '' : `, dnr ${plan.beslut.dnr}`}`;
  return {
    nyckel: `import/tjansteplan/${plan.id}/${rad.id}`,
    aktor: { system: true },
    nu,
    process: 'initiativ',
    arendeId: arendeId(plan.id, rad.id),
    titel: rad.titel,
    organ: plan.agare,
    datum: lage.tillstand === 'finansierat' || plan.beslut.datum > NYTT_REGELVERK ? plan.beslut.datum : NYTT_REGELVERK,
    kalla,
    data: {
      titel: rad.titel,
      organ: plan.agare,
      behov: `${rad.titel}. Initiativ i tjänsteplanen, område ${omrade.namn}.`,
      ursprung: 'tjansteplan',
      avser: 'forandringsinsats',
      mal: [],
      arbetssatt: 'Framgår inte av tjänsteplanen.',
      kortSikt: null,
      langSikt: null,
      anvandare: null,
      sekretess: false,
      omrade: omrade.id,
    },
    overtagande: {
      tillstand: lage.tillstand,
      kalla,
      datum: plan.beslut.datum,
      fakta: {
        kategori: plan.kategori,
        budgetar: lage.budgetar,
        beloppTkr: lage.beloppTkr,
        engangskostnadTkr: rad.belopp.utveckling,
        uppskjutet: rad.uppskjutet,
      },
    },
  };
}

/** The same row is always the same case. */
export function arendeId(plan: string, rad: string): string {
  return harleddUuid('tjansteplan', plan, rad);
}
