import { anslagFormular, anslagetAvslutatSchema, type NyttAnslag, nyttAnslagSchema } from './anslag.js';

const anslag: NyttAnslag = {
  slag: 'protokoll',
  organ: 'ks',
  sammantradeId: null,
  sammantradesdatum: '2026-03-24',
  beslutsdatum: null,
  justeringsdatum: '2026-03-30',
  paragrafer: [{ paragraf: 18, punktId: 'p1', arendeId: null, rubrik: 'Årsbudget', overklagande: 'laglighetsprovning' }],
  forvaring: 'Kansliet',
  handlingId: null,
};

test('a notice names at least one decision, and nothing that the form does not know', () => {
  expect(nyttAnslagSchema.parse(anslag)).toEqual(anslag);
  expect(nyttAnslagSchema.safeParse({ ...anslag, paragrafer: [] }).success).toBe(false);
  expect(nyttAnslagSchema.safeParse({ ...anslag, namn: 'Anna' }).success).toBe(false);
  expect(nyttAnslagSchema.safeParse({ ...anslag, justeringsdatum: '2026-02-29' }).success).toBe(false);
});

test('the parent hears whether there is a proof and from when to when', () => {
  const barn = { barn: 'anslag', barnId: '6a1c2f5e-94a1-4a53-8c1a-9a46a3b8a111', for: null, tillstand: 'avslutat' };
  const utfall = { utfall: 'anslagsbevis', uppsatt: '2026-03-30', nedtaget: '2026-04-21' };
  expect(anslagetAvslutatSchema.safeParse({ ...barn, utfall }).success).toBe(true);
  expect(anslagetAvslutatSchema.safeParse({ ...barn, utfall: { utfall: 'aterkallat', uppsatt: null, nedtaget: null } }).success).toBe(true);
});

test('a withdrawal and a rectification say why', () => {
  expect(anslagFormular['aterkalla-anslag'].safeParse({ skal: ' ' }).success).toBe(false);
  expect(anslagFormular['ratta-anslag'].safeParse({ skal: 'Fel datum.', forvaring: 'Kansliet' }).success).toBe(false);
});
