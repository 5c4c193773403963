import type { Inloggad } from '#auth';
import type { inkorgRadSchema } from '#contracts';
import type { z } from 'zod';
import type { Listrad } from './inkorg.repository.js';
import { arbetsdagarKvar, varforForst } from './varfor-forst.js';

export type InkorgRad = z.infer<typeof inkorgRadSchema>;

/** A task as a person sees it in the inbox, with the reason for its place and in whose stead the person would act; `namn` are the names of those. */
export function inkorgRad(rad: Listrad, jag: Inloggad, namn: ReadonlyMap<string, string>, nu: Date): InkorgRad {
  const frist = fristAv(rad, nu);
  return {
    id: rad.id,
    typ: rad.typ,
    titel: rad.titel,
    process: rad.process,
    arende: { id: rad.arendeId, titel: rad.arendeTitel, dnr: rad.dnr },
    organ: { id: rad.organId, namn: rad.organNamn },
    roll: rad.roll,
    innehavare: rad.innehavareId === null ? null : { id: rad.innehavareId, namn: rad.innehavareNamn ?? '' },
    min: rad.innehavareId === jag.personId,
    tagenAt: rad.tagenAt?.toISOString() ?? null,
    frist:
      frist === null
        ? null
        : {
            datum: frist.datum,
            at: frist.at.toISOString(),
            regel: rad.fristRegel ?? '',
            rakning: rad.fristRakning ?? '',
            lag: rad.lagfrist,
            arbetsdagarKvar: frist.arbetsdagarKvar,
          },
    varforForst: varforForst(frist, nu),
    forPersonNamn: iStalletFor(rad, jag, namn),
    sekretess: rad.sekretess,
    radVersion: rad.radVersion,
    skapad: rad.skapad.toISOString(),
    avslutad: rad.avslutad?.toISOString() ?? null,
  };
}

function fristAv(rad: Listrad, nu: Date): { datum: string; at: Date; arbetsdagarKvar: number; lag: boolean } | null {
  if (rad.fristAt === null || rad.fristDatum === null) return null;
  return { datum: rad.fristDatum, at: rad.fristAt, arbetsdagarKvar: arbetsdagarKvar(rad.fristDatum, nu), lag: rad.lagfrist };
}

/** The name of the person whose place is taken, when the role is held only in that person's stead. */
function iStalletFor(rad: Listrad, jag: Inloggad, namn: ReadonlyMap<string, string>): string | null {
  const traffar = jag.roller.filter((roll) => roll.organ === rad.organId && roll.roll === rad.roll);
  const forPersonId = traffar.some((roll) => roll.forPersonId === null) ? null : traffar[0]?.forPersonId;
  return forPersonId ? (namn.get(forPersonId) ?? null) : null;
}
