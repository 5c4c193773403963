import type { Regelverk } from '#contracts';
import { forumFor, forumomraden } from '#machines';

type Regim = Regelverk['regimer'][number];
type Ordning = Regelverk['arendeordningar'][number];

/** Faults that only show between rows: an id twice, days that overlap or leave a gap, a forum or a template that is not there, a body that the register lacks. */
export function kontrolleraRegelverk(fil: Regelverk, organ: ReadonlySet<string>): readonly string[] {
  return [
    ...dubbletter('regimer', fil.regimer),
    ...dubbletter('arendeordningar', fil.arendeordningar),
    ...dubbletter(
      'tumallar',
      fil.arendeordningar.flatMap(({ tumallar }) => tumallar),
    ),
    ...fil.regimer.flatMap((regim, nr) => iRegimen(regim, `regimer › rad ${nr + 1} (${regim.id})`, fil, organ)),
    ...fil.arendeordningar.flatMap((ordning, nr) => iOrdningen(ordning, `arendeordningar › rad ${nr + 1} (${ordning.id})`, organ)),
    ...dagarna(fil),
  ];
}

function iRegimen(regim: Regim, plats: string, { arendeordningar }: Regelverk, organ: ReadonlySet<string>): string[] {
  const { policy, forum, ronder, motesgrupper, omraden } = regim;
  const fel = [...omvandTid(plats, regim), ...dubbletter(`${plats} › ronder`, ronder), ...dubbletter(`${plats} › omraden`, omraden)];
  const kravOrgan = organkrav(organ, fel);
  for (const [namn, id] of Object.entries(policy.organ)) kravOrgan(`${plats} › policy › organ › ${namn}`, id);
  for (const [nr, rad] of motesgrupper.entries()) {
    if (rad.organ !== null) kravOrgan(`${plats} › motesgrupper › rad ${nr + 1} › organ`, rad.organ);
    fel.push(...omvantAntal(`${plats} › motesgrupper › rad ${nr + 1}`, rad));
  }
  for (const [nr, rad] of forum.entries()) {
    kravOrgan(`${plats} › forum › rad ${nr + 1} › organ`, rad.organ);
    fel.push(...omvantAntal(`${plats} › forum › rad ${nr + 1}`, rad));
    for (const omrade of rad.omraden ?? [])
      if (forum.slice(0, nr).some((annat) => annat.slag === rad.slag && annat.omraden?.includes(omrade)))
        fel.push(`${plats} › forum › rad ${nr + 1} › omraden: ”${omrade}” har redan ett forum av slaget ”${rad.slag}”`);
  }
  for (const [nr, rad] of omraden.entries()) fel.push(...omvandTid(`${plats} › omraden › rad ${nr + 1} (${rad.id})`, rad));
  for (const [nr, rond] of ronder.entries())
    for (const [m, { forum: slag }] of rond.steg.entries())
      for (const omrade of forumomraden(forum))
        if (!forumFor(forum, slag, omrade))
          fel.push(
            `${plats} › ronder › rad ${nr + 1} (${rond.id}) › steg › rad ${m + 1} › forum: området ”${omrade}” har inget forum av slaget ”${slag}”`,
          );
  if (ronder.length > 0 && forumomraden(forum).length === 0) fel.push(`${plats} › ronder: inget forum i listan forum har ett område`);
  if (regim.prioriterandeForum !== null && !forum.some(({ slag }) => slag === regim.prioriterandeForum))
    fel.push(`${plats} › prioriterandeForum: inget forum är av slaget ”${regim.prioriterandeForum}”`);
  if (!arendeordningar.some(({ id }) => id === regim.arendeordning))
    fel.push(`${plats} › arendeordning: ”${regim.arendeordning}” finns inte i filen`);
  if (policy.vardering.lagSpridning >= policy.vardering.hogSpridning)
    fel.push(`${plats} › policy › vardering › hogSpridning: ska vara större än lagSpridning`);
  return fel;
}

function iOrdningen(ordning: Ordning, plats: string, organ: ReadonlySet<string>): string[] {
  const fel: string[] = [];
  const kravOrgan = organkrav(organ, fel);
  kravOrgan(`${plats} › organ › ks`, ordning.organ.ks);
  kravOrgan(`${plats} › organ › kf`, ordning.organ.kf);
  kravOrgan(`${plats} › dso › organ`, ordning.dso.organ);
  for (const id of ordning.ledningskontor) kravOrgan(`${plats} › ledningskontor`, id);
  for (const [slag, platser] of Object.entries(ordning.underteckning))
    for (const [nr, rad] of platser.entries())
      if (rad.organ !== 'agare') kravOrgan(`${plats} › underteckning › ${slag} › rad ${nr + 1} › organ`, rad.organ);
  for (const [gang, { instanser }] of Object.entries(ordning.kedjor)) {
    const kf = instanser.indexOf('kf');
    // KL 5:26-28: kommunstyrelsen always gives its view before fullmäktige decides.
    if (kf >= 0 && (kf !== instanser.length - 1 || instanser[kf - 1] !== 'ks'))
      fel.push(
        `${plats} › kedjor › ${gang} › instanser: kommunstyrelsen ska yttra sig närmast före fullmäktige, som är sist (KL 5 kap. 28 §)`,
      );
  }
  for (const [nr, mall] of ordning.tumallar.entries()) fel.push(...omvandTid(`${plats} › tumallar › rad ${nr + 1} (${mall.id})`, mall));
  for (const slag of ['ledningskontor', 'forvaltning'] as const) {
    const tider = ordning.tumallar.filter((mall) => mall.slag === slag);
    fel.push(...glapp(tider, `${plats} › tumallar › ${slag}`, 'mall'));
  }
  return fel;
}

/** One regime and only one on every day, for every area. */
function dagarna({ regimer }: Regelverk): string[] {
  const omraden = new Set(regimer.flatMap((regim) => [...forumomraden(regim.forum), ...regim.omraden.map(({ id }) => id)]));
  return [null, ...omraden].flatMap((omrade) => {
    const tider = regimer.map((regim) => {
      const del = regim.omraden.find(({ id }) => id === omrade);
      return { id: regim.id, fran: del?.fran ?? regim.fran, till: del?.till ?? regim.till };
    });
    return glapp(tider, omrade === null ? 'regimer' : `regimer › omraden › ${omrade}`, 'regim');
  });
}

interface Tid {
  readonly id: string;
  readonly fran: string | null;
  readonly till: string | null;
}

/** The periods follow each other without a gap or a day that two of them have; the last one is open. */
function glapp(tider: readonly Tid[], plats: string, vad: string): string[] {
  const iOrdning = tider.toSorted((a, b) => ((a.fran ?? '') < (b.fran ?? '') ? -1 : 1));
  const sist = iOrdning.at(-1);
  if (!sist) return [`${plats}: ingen ${vad} finns`];
  const slut = sist.till === null ? [] : [`${plats} › ${sist.id} › till: ingen ${vad} gäller efter ${sist.till}`];
  return [
    ...iOrdning.slice(1).flatMap((har, nr) => {
      const fore = iOrdning[nr];
      const dagenEfter = fore?.till == null ? null : nastaDag(fore.till);
      if (har.fran !== null && har.fran === dagenEfter) return [];
      return [
        `${plats} › ${har.id} › fran: ska vara dagen efter att ${vad}en ${fore?.id ?? ''} slutar (${dagenEfter ?? 'den har inget slut'})`,
      ];
    }),
    ...slut,
  ];
}

const nastaDag = (datum: string): string => new Date(Date.parse(`${datum}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

function organkrav(organ: ReadonlySet<string>, fel: string[]) {
  return (plats: string, id: string): void => {
    if (!organ.has(id)) fel.push(`${plats}: organet ”${id}” finns inte i registret, läs in organisationen först`);
  };
}

function dubbletter(plats: string, rader: readonly { id: string }[]): string[] {
  const ids = rader.map(({ id }) => id);
  return [...new Set(ids.filter((id, nr) => ids.indexOf(id) !== nr))].map((id) => `${plats}: ”${id}” finns två gånger`);
}

function omvandTid(plats: string, { fran, till }: Pick<Tid, 'fran' | 'till'>): string[] {
  return fran !== null && till !== null && till < fran ? [`${plats} › till: ligger före fran`] : [];
}

function omvantAntal(plats: string, { minst, hogst }: { minst: number | null; hogst: number | null }): string[] {
  return minst !== null && hogst !== null && hogst < minst ? [`${plats} › hogst: är mindre än minst`] : [];
}
