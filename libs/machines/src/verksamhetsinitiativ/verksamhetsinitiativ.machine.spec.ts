import { getShortestPaths } from '@xstate/graph';
import { initialTransition, transition } from 'xstate';
import { fall, formular, handelse, i, personer, start, VAG, vidare } from '../prov/verksamhetsfall.js';
import type { MaskinHandelse } from '../process.js';
import { frister } from './frister.js';
import { tillstand } from './tillstand.js';
import { uppgifter } from './uppgifter.js';
import { verksamhetsinitiativMachine } from './verksamhetsinitiativ.machine.js';

const arende = ['pausa', 'avbryt', 'anmal-avsteg', 'byt-till-gemensamt'];
const beslut = ['besluta-i-namnden', 'avsla-i-namnden'];
const vilar = ['beslutets-laga-kraft', 'beslutet-upphavdes'];
/** Every event that a state lets through when all its rules are met; all the others are refused there. */
const tillatna: Record<string, string[]> = {
  'behov-insamlat': ['analysera', ...arende],
  'under-analys': ['kna-klar', ...arende],
  analyserat: ['sammanstall-till-ledningen', 'komplettera-analysen', ...arende],
  'klart-for-ledning': ['prioritera-i-ledningen', 'prioritera-inte-i-ledningen', 'aterfor-fran-ledningen', ...arende],
  'ej-prioriterat': ['aterkom-i-planen', ...arende],
  prioriterat: ['begar-namndens-beslut', 'beslutsarendet-aterkallades', ...beslut, ...arende],
  beslutat: ['pausa', ...vilar],
};
/** What comes from the matter by the runtime, that no person can send (the engine refuses internal events) or only by the rules for it. */
const avArendet = ['beslutsarendet-aterkallades', ...beslut, ...vilar];

const typer = (aktioner: readonly { type: string; params?: unknown }[]) => aktioner.map(({ type, params }) => [type, params]);
const armerad = (aktioner: readonly { type: string; params?: unknown }[]) =>
  aktioner.filter(({ type }) => type === 'xstate.raise').map(({ params }) => params as { delay: number });
const slutPa = (aktioner: readonly { type: string; params?: unknown }[]) =>
  new Date(Date.parse('2026-03-04T09:00:00.000Z') + (armerad(aktioner)[0]?.delay ?? 0)).toISOString();

describe('SM-02', () => {
  it('takes an initiative from need to the decision of its own nämnd', () => {
    const klar = fall(...VAG);
    expect(klar.value).toBe('beslutat');
    expect(klar.context).toMatchObject({
      namnd: 'grundskolenamnden',
      ledningsroll: 'forvaltningsdirektor',
      finansieringstyp: 'egen-budget',
      plantyp: 'verksamhetsplan',
      planar: 2027,
      beloppTkr: 900,
      beslut: { organ: 'grundskolenamnden', datum: '2026-03-04', paragraf: 12 },
    });
  });

  it.each(Object.entries(tillatna))('in %s only the events of that state are possible', (namn, tillatet) => {
    const har = i(namn);
    expect(
      Object.keys(formular)
        .filter((typ) => har.can(handelse(typ)))
        .toSorted(),
    ).toEqual(tillatet.toSorted());
  });

  it.each(beslut)('%s comes from the nämnd’s matter, and not from a person', (typ) => {
    const sekreterare: MaskinHandelse = { ...handelse(typ), aktor: personer.sekreterare };
    for (const namn of Object.keys(tillatna)) expect(i(namn).can(sekreterare)).toBe(false);
  });

  it.each(Object.keys(formular).filter((typ) => !avArendet.includes(typ)))(
    'lets neither the system nor a person of another förvaltning do %s',
    (typ) => {
      const utan: MaskinHandelse = { ...handelse(typ), aktor: personer.system };
      const annan: MaskinHandelse = {
        ...handelse(typ),
        aktor: {
          personId: 'person-99',
          roller: ['handlaggare', 'beredningsansvarig', 'forvaltningsdirektor', 'sekreterare'].map((roll) => ({
            organ: 'forskoleforvaltningen',
            roll,
          })),
        },
      };
      for (const namn of Object.keys(tillatna)) expect([i(namn).can(utan), i(namn).can(annan)]).toEqual([false, false]);
    },
  );

  it.each(['avbrutet', 'bytt-spar'])('%s is the end', (namn) => {
    const slut = verksamhetsinitiativMachine.resolveState({ value: namn as 'avbrutet', context: fall().context });
    expect(slut.status).toBe('done');
    expect(Object.keys(formular).filter((typ) => slut.can(handelse(typ)))).toEqual([]);
  });

  it('has no step of SSG and asks no one outside the förvaltning and its nämnd (C-01)', () => {
    const organ = Object.values(uppgifter).map(({ adress }) => adress.organ);
    expect([...new Set(organ)].toSorted()).toEqual(['agare', 'kontext:namnd']);
  });

  it('reaches every state', () => {
    expect([...new Set(vagarna().map(({ state }) => state.value))].toSorted()).toEqual(Object.keys(tillstand).toSorted());
  });

  it('keeps its invariants on every shortest path', () => {
    const brott = vagarna().flatMap(({ state, steps }) => {
      const gjort = steps.map(({ event }) => String(event.type));
      const { context } = state;
      const star = (...namn: string[]) => namn.includes(String(state.value));
      const helaVagen = VAG.slice(0, 4).every((typ) => gjort.includes(typ));
      const holl = [
        !star('beslutat') || (context.beslut?.organ === context.namnd && context.plantyp !== null && context.beloppTkr !== null),
        !star('prioriterat', 'beslutat') || helaVagen,
        !star('prioriterat', 'beslutat') || (context.knaDatum !== null && context.finansieringstyp === 'egen-budget'),
      ];
      return holl.flatMap((sant, nr) => (sant ? [] : [{ nr, gjort }]));
    });
    expect(brott).toEqual([]);
  });

  it('gives a completion ten working days when no day is set, and the set day otherwise', () => {
    expect(vidare(i('analyserat'), 'komplettera-analysen').context.kompletteringSenast).toBe('2026-03-18');
    const [efter, aktioner] = transition(
      verksamhetsinitiativMachine,
      i('analyserat'),
      handelse('komplettera-analysen', { data: { senast: '2026-04-01' } }),
    );
    expect([efter.value, slutPa(aktioner)]).toEqual(['under-analys', '2026-04-01T21:59:59.999Z']);
  });

  it('asks for the material to be handed over again when the ledning has sent it back', () => {
    const tillbaka = vidare(i('klart-for-ledning'), 'aterfor-fran-ledningen');
    expect([tillbaka.value, tillbaka.context.bereddAv, tillbaka.context.overlamnadDatum]).toEqual(['under-analys', null, null]);
  });

  it('lets an initiative that was not prioritised come back in a later plan only', () => {
    const nej = vidare(i('prioriterat'), 'avsla-i-namnden');
    expect([nej.value, nej.context.ejPrioriteradPlanar]).toEqual(['ej-prioriterat', 2027]);
    expect(nej.can(handelse('aterkom-i-planen', { data: { planar: 2027 } }))).toBe(false);
    expect(vidare(nej, handelse('aterkom-i-planen', { data: { planar: 2028 } })).value).toBe('analyserat');
  });

  it('expects the decision by the day of the plan calendar in the year before the plan year', () => {
    const [, aktioner] = transition(
      verksamhetsinitiativMachine,
      i('klart-for-ledning'),
      handelse('prioritera-i-ledningen', { data: { planar: 2028 } }),
    );
    expect(slutPa(aktioner)).toBe('2027-12-15T22:59:59.999Z');
  });

  it('finds the role that leads by the type of organ', () => {
    const bolag = handelse('analysera', { fakta: { egetOrgan: { typ: 'bolag', overordnat: 'styrelsen-x' } } });
    expect(fall(bolag).context).toMatchObject({ ledningsroll: 'bolagschef', namnd: 'styrelsen-x' });
  });

  it('pauses and resumes where it stands', () => {
    const pausad = vidare(i('beslutat'), 'pausa');
    expect([pausad.value, pausad.context.pausadSedan]).toEqual(['beslutat', '2026-03-04T09:00:00.000Z']);
    expect(vidare(pausad, 'ateruppta').context.pausadSedan).toBeNull();
  });

  it('starts with a task, a receipt, a notice and a deadline', () => {
    const [snapshot, aktioner] = initialTransition(verksamhetsinitiativMachine, start());
    expect(snapshot.value).toBe('behov-insamlat');
    expect(typer(aktioner)).toEqual([
      ['effekt', { effekt: 'kvittens-till-forslagsstallare' }],
      ['notis', { notis: 'behovet-ar-insamlat', till: 'forslagsstallare' }],
      ['oppnaUppgift', { uppgift: 'ta-upp-behovet' }],
      ['xstate.raise', expect.objectContaining({ event: { type: 'xstate.after.fristBehovsanalys.verksamhetsinitiativ.behov-insamlat' } })],
    ]);
  });

  it.each(Object.entries(tillstand).flatMap(([namn, { frist }]) => (typeof frist === 'string' ? [[namn, frist] as const] : [])))(
    'only says so when the deadline of %s has passed',
    (namn, frist) => {
      const [efter, aktioner] = transition(verksamhetsinitiativMachine, i(namn), {
        ...handelse('avbryt'),
        type: `xstate.after.${frist}.verksamhetsinitiativ.${namn}`,
        data: {},
        aktor: personer.system,
      });
      expect(efter.value).toBe(namn);
      expect(typer(aktioner)).toEqual([['fristUtgangen', { frist }]]);
    },
  );

  it('knows the length of every deadline', () => {
    for (const frist of Object.values(frister)) expect(frist.langd(fall().context)).not.toBeNull();
  });

  it('keeps a context that survives JSON', () => {
    const { context } = fall(...VAG);
    expect(JSON.parse(JSON.stringify(context))).toEqual(context);
  });
});

function vagarna() {
  return getShortestPaths(verksamhetsinitiativMachine, {
    input: start(),
    events: Object.keys(formular)
      .filter((typ) => typ !== 'pausa' && typ !== 'ateruppta')
      .map((typ) => handelse(typ)),
    serializeState: (state) => JSON.stringify([state.value, state.context]),
  });
}
