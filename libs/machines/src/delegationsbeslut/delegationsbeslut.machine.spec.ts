import { getShortestPaths } from '@xstate/graph';
import { fall, handelse, i, start, typer, vidare } from '../prov/delegationsfall.js';
import { delegationsbeslutMachine } from './delegationsbeslut.machine.js';
import { tillstand } from './tabeller.js';

const fore = ['anmal-jav-i-beslutet', 'avbryt', 'besluta-pa-delegation', 'ta-tillbaka-delegation'];
/** Every event that a state lets through when all its rules are met; all the others are refused there. */
const tillatna: Record<string, string[]> = {
  utkast: ['avbryt', 'kontrollera-delegation'],
  'vantar-pa-forhandsgodkannande': [
    ...fore.filter((typ) => typ !== 'besluta-pa-delegation'),
    'forhandsgodkann',
    'neka-forhandsgodkannande',
  ],
  'delegation-kontrollerad': fore,
  forhandsgodkant: fore,
  beslutat: ['beslutet-registrerat'],
  registrerat: ['anmal-till-organet'],
};
const kraver = { forhandsOrgan: 'pf-it', forhandsRoll: 'omradesordforande' };
const kontext = (namn: string) => ({
  ...(namn === 'delegation-kontrollerad' ? { godkannareRoll: null } : {}),
  forhandsgodkant: namn === 'forhandsgodkant' ? { personId: 'p-omr', datum: '2026-03-04' } : null,
});

describe('SM-11', () => {
  it('takes a decision from draft to the meeting of the body that delegated', () => {
    const klart = fall('kontrollera-delegation', 'besluta-pa-delegation', 'beslutet-registrerat', 'anmal-till-organet');
    expect([klart.value, klart.status]).toEqual(['anmalt', 'done']);
    expect(klart.context).toMatchObject({
      punkt: { id: 'p-1', punkt: '4.2' },
      beslut: { datum: '2026-03-04', personId: 'p-chef', roll: 'forvaltningsdirektor' },
      anmalanSenast: '2026-03-26',
      anmaldVid: '2026-03-04',
    });
  });

  it('waits for the approval that the point asks for (A-37), and forgets it when the draft is taken back', () => {
    const vantar = fall(handelse('kontrollera-delegation', { punkt: kraver }));
    expect(vantar.value).toBe('vantar-pa-forhandsgodkannande');
    expect(vantar.can(handelse('besluta-pa-delegation', { punkt: kraver }))).toBe(false);
    const godkant = vidare(vantar, 'forhandsgodkann');
    expect(vidare(godkant, handelse('besluta-pa-delegation', { punkt: kraver })).value).toBe('beslutat');
    expect(vidare(godkant, 'ta-tillbaka-delegation').context).toMatchObject({ punkt: null, forhandsgodkant: null, delegatRoll: null });
  });

  it.each(Object.entries(tillatna))('in %s only the events of that state are possible', (namn, tillatet) => {
    const har = i(namn, kontext(namn));
    const andrat = namn === 'vantar-pa-forhandsgodkannande' ? { punkt: kraver } : {};
    expect(typer.filter((typ) => har.can(handelse(typ, andrat))).toSorted()).toEqual(tillatet.toSorted());
  });

  it.each(Object.keys(tillatna).filter((namn) => namn !== 'beslutat'))('lets the system do nothing in %s', (namn) => {
    expect(typer.filter((typ) => i(namn, kontext(namn)).can(handelse(typ, { vem: 'system' })))).toEqual([]);
  });

  it('reports an urgent decision whatever the point says (KL 6:39)', () => {
    const utan = { id: 'p-1', punkt: '1', text: 'x', anmals: false, kalla: null };
    expect(i('registrerat', { punkt: utan, bradskande: true }).can(handelse('anmal-till-organet'))).toBe(true);
    expect(vidare(i('registrerat', { punkt: utan }), 'tillkannage-delegationsbeslut').value).toBe('tillkannagivet');
    expect(vidare(i('registrerat', { punkt: utan, overklagbart: false }), 'avsluta-utan-anmalan').value).toBe('avslutat');
  });

  it('reaches every state but the ends that a point without reporting gives, and decides nothing without a delegate', () => {
    const vagar = getShortestPaths(delegationsbeslutMachine, {
      input: start(),
      events: typer.flatMap((typ) => [handelse(typ), handelse(typ, { punkt: kraver })]),
      serializeState: (state) => JSON.stringify([state.value, state.context]),
    });
    const natt = new Set(vagar.map(({ state }) => String(state.value)));
    expect(Object.keys(tillstand).filter((namn) => !natt.has(namn))).toEqual(['tillkannagivet', 'avslutat']);
    const beslutade = vagar.filter(({ state }) => state.context.beslut !== null);
    expect(beslutade.every(({ state }) => state.context.punkt !== null && state.context.beslut?.personId === 'p-chef')).toBe(true);
    expect(beslutade.every(({ state }) => state.context.godkannareRoll === null || state.context.forhandsgodkant !== null)).toBe(true);
  });
});
