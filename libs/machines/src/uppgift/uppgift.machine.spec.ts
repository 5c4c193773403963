import { getShortestPaths } from '@xstate/graph';
import { uppgiftMachine, uppgiftSteg } from './uppgift.machine.js';

describe('SM-20', () => {
  it.each([
    ['skapad', 0, 'TA', { lage: 'tilldelad', eskalerad: 0 }],
    ['skapad', 0, 'PAMINNELSE', { lage: 'skapad', eskalerad: 0 }],
    ['skapad', 0, 'FORFALL', { lage: 'forfallen', eskalerad: 0 }],
    ['tilldelad', 0, 'SLAPP', { lage: 'skapad', eskalerad: 0 }],
    ['tilldelad', 0, 'OVERLAT', { lage: 'tilldelad', eskalerad: 0 }],
    ['tilldelad', 0, 'FORFALL', { lage: 'forfallen-tilldelad', eskalerad: 0 }],
    ['forfallen', 0, 'ESKALERA_ERSATTARE', { lage: 'forfallen', eskalerad: 1 }],
    ['forfallen', 1, 'ESKALERA_LEDARE', { lage: 'forfallen', eskalerad: 2 }],
    ['forfallen-tilldelad', 2, 'ESKALERA_ERSATTARE', { lage: 'forfallen-tilldelad', eskalerad: 2 }],
    ['forfallen-tilldelad', 2, 'KLAR', { lage: 'klar', eskalerad: 2 }],
    ['skapad', 0, 'STRYK', { lage: 'struken', eskalerad: 0 }],
  ])('%s (%i) after %s', (lage, eskalerad, handelse, efter) => {
    expect(uppgiftSteg(lage, eskalerad, handelse)).toEqual(efter);
  });

  it.each([
    ['skapad', 'SLAPP'],
    ['skapad', 'ESKALERA_LEDARE'],
    ['forfallen', 'FORFALL'],
    ['forfallen', 'PAMINNELSE'],
    ['klar', 'TA'],
    ['klar', 'STRYK'],
    ['struken', 'KLAR'],
    ['skapad', 'PÅHITTAT'],
    ['påhittat', 'TA'],
    ['skapad', 'xstate.after.forfall.uppgift.skapad'],
  ])('%s refuses %s', (lage, handelse) => {
    expect(uppgiftSteg(lage, 0, handelse)).toBeNull();
  });

  it('is never done by a deadline', () => {
    for (const lage of ['skapad', 'tilldelad', 'forfallen', 'forfallen-tilldelad'])
      for (const handelse of ['PAMINNELSE', 'FORFALL', 'ESKALERA_ERSATTARE', 'ESKALERA_LEDARE'])
        expect(uppgiftSteg(lage, 0, handelse)?.lage).not.toBe('klar');
  });

  it('reaches every state', () => {
    const vagar = getShortestPaths(uppgiftMachine, { input: {} });
    expect([...new Set(vagar.map(({ state }) => state.value))].toSorted()).toEqual(Object.keys(uppgiftMachine.states).toSorted());
  });
});
