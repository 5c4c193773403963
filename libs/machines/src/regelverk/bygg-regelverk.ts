import type { Policy, Regelverk } from '#contracts';
import type { Regim, Regimdel, Rond } from '../regim.js';

type Regimrad = Regelverk['regimer'][number];
type Forum = Regimrad['forum'][number];

/** The regimes of a municipality's file as the rest of the product asks for them: every area with its own days, bodies and chain of forums. */
export function byggRegimer({ regimer }: Pick<Regelverk, 'regimer'>): readonly Regim[] {
  return regimer.map(({ id, namn, fran, till, policy, motesgrupper, arendeordning, ...rad }) => ({
    ...{ id, namn, fran, till, policy, motesgrupper, arendeordning },
    rondnamn: rad.ronder.map((rond) => ({ id: rond.id, namn: rond.namn, slutar: rond.slutar })),
    ronder: Object.fromEntries(
      forumomraden(rad.forum).map((omrade) => [omrade, rad.ronder.map((rond) => iOmradet(rond, omrade, rad.forum))]),
    ),
    omraden: omradesdelar({ policy, ...rad }),
  }));
}

/** The areas that a regime has forums of their own for. */
export const forumomraden = (forum: readonly Forum[]): string[] => [...new Set(forum.flatMap(({ omraden }) => omraden ?? []))];

/** The forum of a kind that an area goes through; undefined when there is none. One that names the area goes before one for all. */
export function forumFor(forum: readonly Forum[], slag: string, omrade: string): Forum | undefined {
  const slagets = forum.filter((en) => en.slag === slag);
  return slagets.find(({ omraden }) => omraden?.includes(omrade)) ?? slagets.find(({ omraden }) => omraden === null);
}

function iOmradet({ steg, ...rond }: Regimrad['ronder'][number], omrade: string, forum: readonly Forum[]): Rond {
  const kedja = steg.map(({ forum: slag, ...tur }) => {
    const hit = forumFor(forum, slag, omrade);
    if (!hit) throw new Error(`Området ${omrade} saknar ${slag}.`);
    const { organ, namn, minst, hogst } = hit;
    return { id: slag, ...tur, organ, namn, minst, hogst };
  });
  return { ...rond, kedja };
}

type Delar = Pick<Regimrad, 'policy' | 'forum' | 'prioriterandeForum' | 'omraden'>;

function omradesdelar({ policy, forum, prioriterandeForum, omraden }: Delar): Readonly<Record<string, Regimdel>> {
  const alla = [...new Set([...forumomraden(forum), ...omraden.map(({ id }) => id)])];
  return Object.fromEntries(
    alla.map((omrade): [string, Regimdel] => {
      const egna = omraden.find(({ id }) => id === omrade);
      const prioriterar = prioriterandeForum === null ? undefined : forumFor(forum, prioriterandeForum, omrade);
      return [
        omrade,
        {
          ...(egna === undefined || egna.fran === null ? {} : { fran: egna.fran }),
          ...(egna === undefined || egna.till === null ? {} : { till: egna.till }),
          ...(prioriterar ? { policy: somPrioriterar(policy, prioriterar) } : {}),
        },
      ];
    }),
  );
}

const somPrioriterar = (policy: Policy, { organ, namn, minst, hogst }: Forum): Partial<Policy> => ({
  organ: { ...policy.organ, prioritering: organ },
  namn: { ...policy.namn, prioritering: namn },
  ssgMinstNarvarande: minst ?? policy.ssgMinstNarvarande,
  ssgHogstNarvarande: hogst,
});
