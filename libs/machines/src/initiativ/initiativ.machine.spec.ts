import { initialTransition, transition } from 'xstate';
import { fall, formular, handelse, i, personer, start, vidare, VAG } from '../prov/fall.js';
import { initiativMachine } from './initiativ.machine.js';
import { tillstand } from './tillstand.js';

describe('SM-01', () => {
  it('takes an initiative from need to money', () => {
    expect(fall(...VAG).value).toBe('finansierat');
  });
});
