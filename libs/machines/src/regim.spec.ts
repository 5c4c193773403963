import { regelverkSchema } from '#contracts';
import { initialTransition } from 'xstate';
import { readdirSync, readFileSync } from 'node:fs';
import { initiativMachine } from './initiativ/initiativ.machine.js';
import type { AktorFakta } from './process.js';
import { handelse, start } from './prov/fall.js';
import { brister } from './prov/guardnamn.js';
import { anvandRegelverk } from './regelverk/gallande.js';
import { IngenRegim, motesgranser, motesgruppFor, regimer, regimFor } from './regim.js';
import { demoregelverk } from '../../../test/support/regelverk.js';
import { regler } from './regler/katalog.js';

const forum = (demoregelverk().regimer[0]?.forum ?? []).filter(({ slag }) => slag === 'prioriteringsforum');
const omraden = forum.flatMap((ett) => ett.omraden ?? []);

describe('the regime of a case', () => {
  it.each([
    ['2014-06-05', null, 'kommungemensamma-2014'],
    ['2021-11-25', 'hr', 'kommungemensamma-2014'],
    ['2022-12-31', 'hr', 'kommungemensamma-2014'],
    ['2023-01-01', 'hr', 'digital-utveckling-2023'],
    ['2022-07-31', 'utbildning', 'kommungemensamma-2014'],
    ['2022-08-01', 'utbildning', 'digital-utveckling-2023'],
    ['2022-08-01', 'vard-omsorg', 'kommungemensamma-2014'],
    ['2026-03-04', null, 'digital-utveckling-2023'],
  ])('started on %s in %s is %s', (datum, omrade, id) => {
    expect(regimFor(datum, omrade).id).toBe(id);
  });

  it.each([null, ...omraden])('is one and only one on every day for %s', (omrade) => {
    const tider = regimer().map((regim) => ({ ...regim, ...(omrade === null ? {} : regim.omraden[omrade]) }));
    const dagen = (datum: string | null | undefined) => new Date(`${datum ?? ''}T00:00:00Z`).getTime() / 86_400_000;
    const glapp = tider.slice(1).map(({ fran }, plats) => dagen(fran) - dagen(tider[plats]?.till));
    expect(glapp).toEqual(glapp.map(() => 1));
    expect([tider[0]?.fran, tider.at(-1)?.till]).toEqual([null, null]);
  });

  it('is stored as JSON and comes back the same', () => {
    for (const { policy } of regimer()) expect(JSON.parse(JSON.stringify(policy))).toEqual(policy);
  });

  it('lets nine areas share six forums, each area with one', () => {
    expect([new Set(omraden).size, omraden.length, forum.length]).toEqual([9, 9, 6]);
    for (const ett of forum)
      for (const omrade of ett.omraden ?? []) expect(regimFor('2022-03-01', omrade).policy.organ.prioritering).toBe(ett.organ);
  });

  it('is configuration: nothing in the machines, the engine or the counter names an area, a forum or an office', () => {
    const offices = regimer().flatMap(({ policy }) => [policy.organ.beredning, policy.organ.prioritering]);
    const namn = [...forum.map(({ organ }) => organ), ...offices, ...omraden.filter((omrade) => omrade.includes('-'))];
    const mappar = ['./', '../../engine/src/', '../../../apps/api/src/', '../../../apps/worker/src/', '../../../workflows/'];
    const kallor = mappar.flatMap((mapp) =>
      readdirSync(new URL(mapp, import.meta.url), { recursive: true, encoding: 'utf8' })
        .filter((fil) => fil.endsWith('.ts') && !fil.endsWith('.spec.ts') && !fil.startsWith('prov/'))
        .map((fil) => readFileSync(new URL(fil, new URL(mapp, import.meta.url)), 'utf8')),
    );
    expect(namn.filter((ett) => kallor.some((kalla) => kalla.includes(`'${ett}'`)))).toEqual([]);
  });
});

describe('the rules of a municipality', () => {
  it('are its own file, whole and in its format', () => {
    expect(regelverkSchema.parse(demoregelverk())).toEqual(demoregelverk());
  });

  it('say which regime is missing instead of guessing one', () => {
    const egna = demoregelverk();
    anvandRegelverk({ ...egna, regimer: egna.regimer.slice(1) }, 'utan den gamla');
    expect(() => regimFor('2022-03-01')).toThrow(IngenRegim);
    anvandRegelverk(egna, 'demo');
    expect(regimFor('2022-03-01').id).toBe('kommungemensamma-2014');
  });
});

describe('the groups that meet', () => {
  it.each([
    ['2022-03-01', 'pf-it', 'forum', 'forummote', { minst: 6, hogst: 7 }],
    ['2022-03-01', 'pf-vard-utbildning-kultur', 'forum', 'forummote', { minst: 3, hogst: 13 }],
    ['2022-03-01', 'pf-ekonomi', 'forum', 'forummote', { minst: 1, hogst: null }],
    ['2023-01-01', 'strategiska-samordningsgruppen', 'samordningsgrupp', 'ssgmote', { minst: 5, hogst: null }],
    ['2023-01-01', 'skolforvaltningen', 'forvaltning', 'ledningsmote', { minst: 1, hogst: null }],
    ['2023-01-01', 'bostadsbolaget', 'bolag', 'bolagsledningsmote', { minst: 1, hogst: null }],
  ])('on %s are, in %s, of the kind that the regime says', (datum, id, typ, slag, granser) => {
    expect(motesgruppFor(datum, { id, typ })?.slag).toBe(slag);
    expect(motesgranser(regimFor(datum).id, slag, id)).toEqual(granser);
  });

  it.each([
    ['2023-01-01', 'pf-it', 'forum'],
    ['2022-12-31', 'strategiska-samordningsgruppen', 'samordningsgrupp'],
    ['2026-03-04', 'kommunfullmaktige', 'kf'],
  ])('on %s are not %s', (datum, id, typ) => {
    expect(motesgruppFor(datum, { id, typ })).toBeNull();
  });
});

/** The same case and the same event; only the day when the case started differs. */
function prioriteraI(startdag: string, omrade: string, vem: AktorFakta, narvarande = 7) {
  const regim = regimFor(startdag, omrade);
  const fakta = { kategori: 'forandringsinsats', omrade };
  const [snapshot] = initialTransition(
    initiativMachine,
    start({
      regim: regim.id,
      policy: regim.policy,
      overtagande: { tillstand: 'klart-for-ssg', kalla: 'tjänsteplan', datum: startdag, fakta },
    }),
  );
  const forsok = { ...handelse('prioritera', { data: { narvarande } }), aktor: vem };
  const ord = brister(snapshot, forsok).map((namn) => regler[namn]?.iFallet?.(snapshot.context as never, forsok));
  return { gar: snapshot.can(forsok), mening: ord[0]?.mening, kanGorasAv: ord[0]?.kanGorasAv };
}

describe('the same event under two regimes', () => {
  const forumordforande: AktorFakta = { personId: 'person-11', roller: [{ organ: 'pf-it', roll: 'forumordforande' }] };
  const ssg: AktorFakta = { personId: 'person-06', roller: [{ organ: 'strategiska-samordningsgruppen', roll: 'ssg-ordforande' }] };

  it('is done by the forum of the area in the old one, and by the group of the new one in the new', () => {
    expect(prioriteraI('2022-12-31', 'it-tjanster', forumordforande).gar).toBe(true);
    expect(prioriteraI('2023-01-01', 'it-tjanster', ssg).gar).toBe(true);
  });

  it('is refused in words that name the body of the case’s own regime', () => {
    expect(prioriteraI('2022-12-31', 'it-tjanster', ssg)).toEqual({
      gar: false,
      mening: 'Bara prioriteringsforum IT-tjänster kan värdera och prioritera, genom sin ordförande.',
      kanGorasAv: 'Ordföranden i prioriteringsforum IT-tjänster',
    });
    expect(prioriteraI('2023-01-01', 'it-tjanster', forumordforande)).toEqual({
      gar: false,
      mening: 'Bara strategiska samordningsgruppen kan värdera och prioritera, genom sin ordförande.',
      kanGorasAv: 'Ordföranden i strategiska samordningsgruppen',
    });
  });

  it('asks for as many present as the body of the regime needs', () => {
    expect(prioriteraI('2022-12-31', 'it-tjanster', forumordforande, 5).mening).toBe(
      'Minst 6 ska vara närvarande i prioriteringsforum IT-tjänster.',
    );
    expect(prioriteraI('2022-12-31', 'it-tjanster', forumordforande, 8).mening).toBe(
      'Högst 7 är ledamöter i prioriteringsforum IT-tjänster.',
    );
    expect(prioriteraI('2023-01-01', 'it-tjanster', ssg, 5).gar).toBe(true);
    expect(prioriteraI('2023-01-01', 'it-tjanster', ssg, 4).mening).toBe('Minst 5 ska vara närvarande i strategiska samordningsgruppen.');
  });

  it('counts the earliest budget year from the calendar and says it', () => {
    const [snapshot] = initialTransition(
      initiativMachine,
      start({ overtagande: { tillstand: 'klart-for-ssg', kalla: 'plan', datum: '2026-01-01', fakta: {} } }),
    );
    const ord = (idag: string) =>
      regler['budgetaret-kan-nas']?.iFallet?.(snapshot.context as never, handelse('prioritera', { idag }))?.mening;
    expect(ord('2026-03-30')).toBe('Tidigaste budgetår är 2027: nästa budgetunderlag lämnas 31 mars 2026 och gäller året därpå.');
    expect(ord('2026-04-01')).toBe('Tidigaste budgetår är 2028: nästa budgetunderlag lämnas 31 mars 2027 och gäller året därpå.');
  });
});
