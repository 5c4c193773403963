import { initialTransition, transition } from 'xstate';
import { personer } from '../prov/arendefall.js';
import type { AktorFakta, MaskinHandelse } from '../process.js';
import { regimFor } from '../regim.js';
import { remissMachine } from '../remiss/remiss.machine.js';
import { samverkanMachine } from '../samverkan/samverkan.machine.js';
import { brister } from '../prov/guardnamn.js';

const IDAG = '2026-03-13';
const regim = regimFor(IDAG);
const handelse = (type: string, aktor: AktorFakta, data: Record<string, unknown> = {}): MaskinHandelse => ({
  type,
  nu: `${IDAG}T09:00:00.000Z`,
  idag: IDAG,
  aktor,
  data,
  fakta: {},
});
const start = (organ: string, data: Record<string, unknown>) => ({
  organ,
  nu: `${IDAG}T09:00:00.000Z`,
  idag: IDAG,
  data,
  policy: regim.policy,
  regim: regim.id,
});

describe('SM-13', () => {
  const [skickad] = initialTransition(
    remissMachine,
    start('namnden-for-intraservice', { version: 2, summaTkr: 400, svarSenast: '2026-04-30' }),
  );
  const [hos] = transition(remissMachine, skickad, handelse('ta-emot-remissen', personer.namnd));
  const yttrande = (andrat: Record<string, unknown> = {}) =>
    handelse('lamna-yttrande', personer.namnd, { stallningstagande: 'tillstyrker', datum: IDAG, paragraf: 18, ...andrat });

  it('gives the matter an opinion that is tied to the version it was asked on', () => {
    const [klar] = transition(remissMachine, hos, yttrande());
    expect(klar).toMatchObject({
      value: 'inkommet',
      output: { version: 2, summaTkr: 400, stallningstagande: 'tillstyrker', datum: IDAG, paragraf: 18 },
    });
  });

  it('ends without an opinion when the nämnd does not answer or the matter ends first', () => {
    const [obesvarad] = transition(remissMachine, hos, handelse('svara-inte', personer.namnd, { skal: 'Rör oss inte.' }));
    const [forfallen] = transition(remissMachine, hos, handelse('overordnat-avslutat', personer.system));
    expect([obesvarad.value, forfallen.value]).toEqual(['obesvarad', 'forfallen']);
    expect(obesvarad.output).toMatchObject({ stallningstagande: null });
  });

  it('ar-remissinstansens-sekreterare', () => {
    expect(brister(skickad, handelse('ta-emot-remissen', personer.handlaggare))).toEqual(['ar-remissinstansens-sekreterare']);
    expect(brister(skickad, handelse('ta-emot-remissen', personer.namnd))).toEqual([]);
  });

  it('yttrandet-ar-beslutat-av-namnden', () => {
    for (const datum of ['2026-03-12', '2026-03-14'])
      expect(brister(hos, yttrande({ datum }))).toEqual(['yttrandet-ar-beslutat-av-namnden']);
    expect(brister(hos, yttrande())).toEqual([]);
  });
});

describe('SM-14', () => {
  const [planerad] = initialTransition(
    samverkanMachine,
    start('stadsledningskontoret', { samverkansorgan: 'csg', slag: 'samverkan', datum: '2026-03-20' }),
  );
  const genomford = (andrat: Record<string, unknown> = {}, aktor: AktorFakta = personer.handlaggare) =>
    handelse('genomfor-samverkan', aktor, { datum: IDAG, utfall: 'oenighet', ...andrat });

  it('is done when it has been held and its minutes are attached, whatever the parties think', () => {
    const [informerad] = transition(samverkanMachine, planerad, handelse('informera', personer.handlaggare, { datum: IDAG }));
    const [hallen] = transition(samverkanMachine, informerad, genomford());
    const [klar] = transition(
      samverkanMachine,
      hallen,
      handelse('bilagg-samverkansprotokoll', personer.handlaggare, { beteckning: 'CSG 4' }),
    );
    expect(klar).toMatchObject({ value: 'klar', output: { slag: 'samverkan', genomford: IDAG, utfall: 'oenighet' } });
  });

  it('gives no date when it is called off', () => {
    const [installd] = transition(
      samverkanMachine,
      planerad,
      handelse('stall-in-samverkan', personer.handlaggare, { skal: 'Rör inte personalen.' }),
    );
    expect(installd.output).toMatchObject({ genomford: null });
  });

  it('ar-arbetsgivarens-foretradare', () => {
    expect(brister(planerad, genomford({}, personer.kf))).toEqual(['ar-arbetsgivarens-foretradare']);
    expect(brister(planerad, genomford())).toEqual([]);
  });

  it('samverkansdagen-har-varit', () => {
    expect(brister(planerad, genomford({ datum: '2026-03-14' }))).toEqual(['samverkansdagen-har-varit']);
  });
});
