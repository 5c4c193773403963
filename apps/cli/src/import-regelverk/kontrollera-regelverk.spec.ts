import type { Regelverk } from '#contracts';
import { demoregelverk } from '../../../../test/support/regelverk.js';
import { kontrolleraRegelverk } from './kontrollera-regelverk.js';

const organI = ({ regimer, arendeordningar }: Regelverk) =>
  new Set([
    ...regimer.flatMap(({ policy, motesgrupper, forum }) => [
      ...Object.values(policy.organ),
      ...motesgrupper.flatMap(({ organ }) => organ ?? []),
      ...forum.map(({ organ }) => organ),
    ]),
    ...arendeordningar.flatMap(({ organ, dso, ledningskontor, underteckning }) => [
      ...Object.values(organ),
      dso.organ,
      ...ledningskontor,
      ...Object.values(underteckning).flatMap((platser) => platser.map((plats) => plats.organ)),
    ]),
  ]);

/** The demo's rules with a part of the first or the second regime changed. */
function andrat(
  andra: (fil: Regelverk, gammal: Regelverk['regimer'][number], ny: Regelverk['regimer'][number]) => void,
): readonly string[] {
  const fil = demoregelverk();
  const organ = organI(fil);
  const [gammal, ny] = fil.regimer;
  if (!gammal || !ny) throw new Error('Demon har två regelverk.');
  andra(fil, gammal, ny);
  return kontrolleraRegelverk(fil, organ);
}

describe('the rules in a file', () => {
  it('are whole in the demo', () => {
    expect(andrat(() => undefined)).toEqual([]);
  });

  it.each<[string, Parameters<typeof andrat>[0], string]>([
    [
      'a day that no regime holds',
      (_fil, _gammal, ny) => (ny.fran = '2023-02-01'),
      'regimer › digital-utveckling-2023 › fran: ska vara dagen efter att regimen kommungemensamma-2014 slutar (2023-01-01)',
    ],
    [
      'an end with nothing after it',
      (_fil, _gammal, ny) => (ny.till = '2030-12-31'),
      'regimer › digital-utveckling-2023 › till: ingen regim gäller efter 2030-12-31',
    ],
    [
      'an area that two regimes have on the same day',
      (_fil, gammal) => gammal.omraden.forEach((rad) => (rad.till = '2022-08-15')),
      'regimer › omraden › utbildning › digital-utveckling-2023 › fran: ska vara dagen efter att regimen kommungemensamma-2014 slutar (2022-08-16)',
    ],
    [
      'a round through a forum that an area lacks',
      (_fil, gammal) => (gammal.forum = gammal.forum.filter(({ organ }) => organ !== 'tf-hr')),
      'regimer › rad 1 (kommungemensamma-2014) › ronder › rad 1 (var) › steg › rad 1 › forum: området ”hr” har inget forum av slaget ”tjansteforum”',
    ],
    [
      'an area in two forums of one kind',
      (_fil, gammal) =>
        gammal.forum.push({ slag: 'tjansteforum', organ: 'tf-hr', namn: 'ett till', omraden: ['hr'], minst: null, hogst: null }),
      'regimer › rad 1 (kommungemensamma-2014) › forum › rad 17 › omraden: ”hr” har redan ett forum av slaget ”tjansteforum”',
    ],
    [
      'a body that the register lacks',
      (_fil, _gammal, ny) => (ny.policy.organ.prioritering = 'borta'),
      'regimer › rad 2 (digital-utveckling-2023) › policy › organ › prioritering: organet ”borta” finns inte i registret, läs in organisationen först',
    ],
    [
      'more at least than at most',
      (_fil, gammal) => Object.assign(gammal.forum.find(({ organ }) => organ === 'pf-hr') ?? {}, { minst: 9 }),
      'regimer › rad 1 (kommungemensamma-2014) › forum › rad 14 › hogst: är mindre än minst',
    ],
    [
      'a regime without an order for matters',
      (_fil, _gammal, ny) => (ny.arendeordning = 'ingen'),
      'regimer › rad 2 (digital-utveckling-2023) › arendeordning: ”ingen” finns inte i filen',
    ],
    [
      'fullmäktige without kommunstyrelsen before it, which the law asks for',
      ({ arendeordningar }) => arendeordningar.forEach(({ kedjor }) => (kedjor['ks-kf'].instanser = ['kf'])),
      'arendeordningar › rad 1 (staden) › kedjor › ks-kf › instanser: kommunstyrelsen ska yttra sig närmast före fullmäktige, som är sist (KL 5 kap. 28 §)',
    ],
    [
      'a day without a template',
      ({ arendeordningar }) =>
        arendeordningar.forEach(({ tumallar }) => tumallar.forEach((mall) => mall.id === 'slk-2022' && (mall.fran = '2022-03-01'))),
      'arendeordningar › rad 1 (staden) › tumallar › ledningskontor › slk-2022 › fran: ska vara dagen efter att mallen slk-2020 slutar (2022-01-01)',
    ],
  ])('are refused with %s, by row and field', (_, andra, rad) => {
    expect(andrat(andra)).toContain(rad);
  });
});
