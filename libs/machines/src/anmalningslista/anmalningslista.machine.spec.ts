import { type AnyMachineSnapshot, initialTransition, transition } from 'xstate';
import { IDAG, NU } from '../prov/fall.js';
import { brister } from '../prov/guardnamn.js';
import type { MaskinHandelse, MaskinStart } from '../process.js';
import { regimFor } from '../regim.js';
import { anmalningslistaMachine } from './anmalningslista.machine.js';

const sekreterare = { personId: 'p-sekr', roller: [{ organ: 'namnden', roll: 'sekreterare' }] };
const handlaggare = { personId: 'p-hand', roller: [{ organ: 'namnden', roll: 'handlaggare' }] };
const system = { personId: null, roller: [] };
const { id: regim, policy } = regimFor(IDAG);
const input: MaskinStart = {
  organ: 'namnden',
  regim,
  policy,
  data: { mote: IDAG },
  nu: NU,
  idag: IDAG,
};
const [upprattad, forsta] = initialTransition(anmalningslistaMachine, input);
const handelse = (type: string, andrat: Partial<MaskinHandelse> = {}): MaskinHandelse => ({
  type,
  nu: NU,
  idag: IDAG,
  aktor: sekreterare,
  fakta: { anmalbaraBeslut: ['b-1', 'b-2'] },
  data: {},
  ...andrat,
});
const anmal = (andrat: Partial<MaskinHandelse> = {}) => handelse('anmal', { data: { beslut: ['b-1', 'b-2'] }, ...andrat });
const avbryt = (andrat: Partial<MaskinHandelse> = {}) => handelse('avbryt', { data: { skal: 'Sammanträdet är inställt.' }, ...andrat });
const efter = (stalle: AnyMachineSnapshot, med: MaskinHandelse) => transition(anmalningslistaMachine, stalle, med);

describe('the list of delegated decisions', () => {
  it('opens the secretary’s task when it is drawn up', () => {
    expect(upprattad.value).toBe('upprattad');
    expect(forsta).toContainEqual(expect.objectContaining({ type: 'oppnaUppgift', params: { uppgift: 'anmal-delegationsbeslut' } }));
  });

  it('ar-listans-sekreterare', () => {
    expect(brister(upprattad, anmal({ aktor: handlaggare }))).toEqual(['ar-listans-sekreterare']);
    expect(brister(upprattad, avbryt({ aktor: handlaggare }))).toEqual(['ar-listans-sekreterare']);
    expect(upprattad.can(anmal())).toBe(true);
  });

  it.each([[[]], [['b-1', 'b-3']]])('listans-beslut-vantar-pa-anmalan (%j)', (beslut) => {
    expect(brister(upprattad, anmal({ data: { beslut } }))).toEqual(['listans-beslut-vantar-pa-anmalan']);
  });

  it('skal-ar-angivet', () => expect(brister(upprattad, avbryt({ data: {} }))).toEqual(['skal-ar-angivet']));

  it('reports every decision to the meeting in the same step, and is registered when it has been made', () => {
    const [anmald, aktioner] = efter(upprattad, anmal());
    expect([anmald.value, anmald.context.beslut]).toEqual(['anmald', ['b-1', 'b-2']]);
    expect(aktioner).toContainEqual(
      expect.objectContaining({
        type: 'foljder',
        params: { steg: ['b-1', 'b-2'].map((arendeId) => ({ arendeId, handelse: { typ: 'anmal-till-organet', data: { mote: IDAG } } })) },
      }),
    );
    expect(aktioner).toContainEqual(expect.objectContaining({ type: 'effekt', params: { effekt: 'framstall-anmalningslista' } }));
    expect(anmald.can(anmal()) || anmald.can(avbryt())).toBe(false);
    const [registrerad] = efter(anmald, handelse('listan-registrerad', { aktor: system }));
    expect([registrerad.value, registrerad.status]).toEqual(['registrerad', 'done']);
  });

  it('can be broken off while nothing has been reported', () => {
    const [avbruten] = efter(upprattad, avbryt());
    expect([avbruten.value, avbruten.status]).toEqual(['avbruten', 'done']);
    expect(upprattad.can(handelse('listan-registrerad'))).toBe(false);
  });
});
