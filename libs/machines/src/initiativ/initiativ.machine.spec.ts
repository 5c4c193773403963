import { getShortestPaths } from '@xstate/graph';
import { initialTransition, transition } from 'xstate';
import { fall, formular, handelse, i, personer, start, VAG, vidare } from '../prov/fall.js';
import { regler } from '../regler/katalog.js';
import type { MaskinHandelse } from '../process.js';
import { frister } from './frister.js';
import { initiativMachine } from './initiativ.machine.js';
import { tillstand } from './tillstand.js';

const arende = ['pausa', 'avbryt', 'byt-spar'];
const beslut = ['finansiera', 'finansiera-delvis', 'finansiera-inte'];
const vilar = ['beslutets-laga-kraft', 'beslutet-upphavdes'];
/** Every event that a state lets through when all its rules are met; all the others are refused there. */
const tillatna: Record<string, string[]> = {
  identifierat: ['kategorisera', 'byt-agare', ...arende],
  kategoriserat: ['kategorisera', 'ga-vidare', 'avfarda', 'byt-agare', ...arende],
  'under-analys': ['kna-klar', 'byt-agare', ...arende],
  analyserat: ['sammanfatta', 'byt-agare', ...arende],
  'underlag-klart': ['informera-namnd', 'byt-agare', ...arende],
  'namnd-informerad': ['oversand', 'andra-underlag', 'byt-agare', ...arende],
  'hos-slk': ['sammanstall', 'begar-komplettering', 'andra-underlag', 'byt-agare', ...arende],
  'klart-for-ssg': ['prioritera', 'prioritera-inte', 'aterfor', 'omkategorisera', 'andra-underlag', 'byt-agare', ...arende],
  prioriterat: ['rangordna', 'till-budgetunderlag', ...arende],
  'ej-prioriterat': ['aterkom', 'byt-agare', ...arende],
  'i-budgetprocess': ['begar-beslut', 'tas-upp-i-beslutsarende', 'beslutsarendet-aterkallades', ...beslut, ...arende],
  omarbetas: ['ny-version', ...vilar, ...arende],
  finansierat: ['pausa', 'avropa', ...vilar],
};
/** What comes from the matter by the runtime, that no person can send (the engine refuses internal events) or only by the rules for it. */
const avArendet = ['beslutsarendet-aterkallades', ...beslut, ...vilar];

const typer = (aktioner: readonly { type: string; params?: unknown }[]) => aktioner.map(({ type, params }) => [type, params]);
const armerad = (aktioner: readonly { type: string; params?: unknown }[]) =>
  aktioner.filter(({ type }) => type === 'xstate.raise').map(({ params }) => params as { delay: number; event: { type: string } });

describe('SM-01', () => {
  it('lets each responsible body draw of its own part, and no more than is left of it (C-16)', () => {
    const klar = fall(...VAG);
    const avropa = (organ: string, beloppTkr: number) =>
      handelse('avropa', { data: { organ, beloppTkr }, fakta: { underordnadeOrgan: ['intraservice'] } });
    const efter = vidare(klar, avropa('namnden-for-intraservice', 400));
    expect(efter.context.fordelning).toEqual([
      { organ: 'namnden-for-intraservice', beloppTkr: 600, avropatTkr: 400 },
      { organ: 'grundskolenamnden', beloppTkr: 900, avropatTkr: 0 },
    ]);
    expect(efter.can(avropa('namnden-for-intraservice', 201))).toBe(false);
    expect(efter.can(avropa('namnden-for-intraservice', 200))).toBe(true);
    expect(regler['avropet-ryms']?.iFallet?.(efter.context as never, avropa('namnden-for-intraservice', 201)).mening).toBe(
      'Avropet är 201 tkr men 200 tkr är kvar av organets del.',
    );
    expect(efter.can(avropa('forskolenamnden', 1))).toBe(false);
  });

  it('says both figures when the parts do not add up to what was decided (C-18)', () => {
    const fordelning = [
      { organ: 'a', beloppTkr: 600 },
      { organ: 'b', beloppTkr: 800 },
    ];
    const sagt = (data: Record<string, unknown>) =>
      regler['fordelningen-stammer']?.iFallet?.({} as never, handelse('finansiera', { data: { fordelning, ...data } }));
    expect(sagt({ beloppTkr: 1500 })).toEqual({ mening: 'Delarna ger 1400 tkr men beloppet är 1500 tkr.' });
    expect(sagt({ beloppTkr: 1500, ramTkr: 1000 })).toEqual({ mening: 'Delarna ger 1400 tkr men ramen är 1000 tkr.' });
    expect(sagt({ beloppTkr: 1400 })).toEqual({});
  });

  it('splits the frame of a part of the money too, and lets nobody draw more than the plan that was cut to it', () => {
    const delar = [
      { organ: 'namnden-for-intraservice', beloppTkr: 700 },
      { organ: 'grundskolenamnden', beloppTkr: 300 },
    ];
    const vantar = fall(...VAG.slice(0, -1));
    expect(vantar.can(handelse('finansiera-delvis', { data: { ramTkr: 1000, fordelning: delar.slice(1) } }))).toBe(false);
    const omarbetas = vidare(vantar, handelse('finansiera-delvis', { data: { ramTkr: 1000, fordelning: delar } }));
    const rader = [{ rubrik: 'Etapp 1', beloppTkr: 500, finansieringskalla: 'kommunbidrag' }];
    const klar = vidare(omarbetas, handelse('ny-version', { data: { rader } }));
    const avropa = (beloppTkr: number) => handelse('avropa', { data: { beloppTkr } });
    expect([klar.can(avropa(501)), klar.can(avropa(500))]).toEqual([false, true]);
  });

  it('takes an initiative from need to money', () => {
    expect(fall(...VAG).value).toBe('finansierat');
  });

  it.each(Object.entries(tillatna))('in %s only the events of that state are possible', (namn, tillatet) => {
    const har = i(namn, { ramTkr: 1000 });
    expect(
      Object.keys(formular)
        .filter((typ) => har.can(handelse(typ)))
        .toSorted(),
    ).toEqual(tillatet.toSorted());
  });

  it.each(beslut)('%s comes from the matter, and not from a person in any other case', (typ) => {
    const sekreterare: MaskinHandelse = { ...handelse(typ), aktor: personer.kf };
    for (const namn of Object.keys(tillatna)) expect(i(namn).can(sekreterare)).toBe(false);
  });

  it('goes back to wait for a decision when a court sets it aside, and notes when it can no longer be appealed', () => {
    const klar = vidare(fall(...VAG), 'beslutets-laga-kraft');
    expect(klar.context.beslut?.lagaKraft).toBe('2026-04-01');
    expect(vidare(klar, handelse('beslutets-laga-kraft', { data: { paragraf: 99, lagaKraft: null } })).context.beslut?.lagaKraft).toBe(
      '2026-04-01',
    );
    const upphavt = vidare(klar, 'beslutet-upphavdes');
    expect([upphavt.value, upphavt.context.beslut]).toEqual(['i-budgetprocess', null]);
  });

  it.each(Object.keys(formular).filter((typ) => !avArendet.includes(typ)))(
    'lets neither the system nor a person without a role do %s',
    (typ) => {
      const utan: MaskinHandelse = { ...handelse(typ), aktor: personer.system };
      const annan: MaskinHandelse = {
        ...handelse(typ),
        aktor: { personId: 'person-10', roller: [{ organ: 'grundskolenamnden', roll: 'handlaggare' }] },
      };
      for (const namn of Object.keys(tillatna)) expect([i(namn).can(utan), i(namn).can(annan)]).toEqual([false, false]);
    },
  );

  it.each(['avfardat', 'avbrutet', 'bytt-spar'])('%s is the end', (namn) => {
    const slut = initiativMachine.resolveState({ value: namn as 'avfardat', context: fall().context });
    expect(slut.status).toBe('done');
    expect(Object.keys(formular).filter((typ) => slut.can(handelse(typ)))).toEqual([]);
  });

  it('reaches every state', () => {
    const vagar = vagarna();
    expect([...new Set(vagar.map(({ state }) => state.value))].toSorted()).toEqual(Object.keys(tillstand).toSorted());
  });

  it('keeps its invariants on every shortest path', () => {
    const brott = vagarna().flatMap(({ state, steps }) => {
      const gjort = steps.map(({ event }) => String(event.type));
      const { context } = state;
      const star = (...namn: string[]) => namn.includes(String(state.value));
      const namndenForst = (context.namndInformeradDatum ?? '9999') < (context.oversandDatum ?? '');
      const helaVagen = ['kna-klar', 'sammanfatta', 'sammanstall', 'prioritera'].every((typ) => gjort.includes(typ));
      const holl = [
        !star('finansierat') || context.beslut !== null,
        !star('hos-slk', 'klart-for-ssg', 'prioriterat') || namndenForst,
        !star('prioriterat', 'i-budgetprocess', 'omarbetas', 'finansierat') || helaVagen,
        context.finansieringstyp === null || gjort.includes('prioritera'),
      ];
      return holl.flatMap((sant, nr) => (sant ? [] : [{ nr, gjort }]));
    });
    expect(brott).toEqual([]);
  });

  it('asks for the nämnd to be told again when the material has changed', () => {
    for (const namn of ['namnd-informerad', 'hos-slk', 'klart-for-ssg']) {
      const efter = vidare(i(namn), 'andra-underlag');
      expect([efter.value, efter.context.namndInformeradDatum]).toEqual(['underlag-klart', null]);
    }
  });

  it('gives a completion ten working days when no day is set, and the set day otherwise', () => {
    expect(vidare(i('hos-slk'), 'begar-komplettering').context.kompletteringSenast).toBe('2026-03-18');
    const satt = handelse('begar-komplettering', { data: { senast: '2026-04-01' } });
    const [efter, aktioner] = transition(initiativMachine, i('hos-slk'), satt);
    expect(efter.value).toBe('underlag-klart');
    expect(new Date(Date.parse(satt.nu) + (armerad(aktioner)[0]?.delay ?? 0)).toISOString()).toBe('2026-04-01T21:59:59.999Z');
  });

  it('sends an initiative back to be categorised anew, and it cannot go on before that is done', () => {
    const tillbaka = vidare(i('klart-for-ssg'), 'omkategorisera');
    expect([tillbaka.value, tillbaka.context.kategori]).toEqual(['kategoriserat', null]);
    expect(tillbaka.can(handelse('ga-vidare'))).toBe(false);
    expect(vidare(tillbaka, 'kategorisera', 'ga-vidare').value).toBe('under-analys');
  });

  it('lets an initiative that was not prioritised come back in a later cycle only', () => {
    const nej = vidare(i('i-budgetprocess'), 'finansiera-inte');
    expect([nej.value, nej.context.ejPrioriteradBudgetar]).toEqual(['ej-prioriterat', 2027]);
    expect(nej.can(handelse('aterkom', { data: { budgetar: 2027 } }))).toBe(false);
    expect(vidare(nej, handelse('aterkom', { data: { budgetar: 2028 } })).value).toBe('analyserat');
  });

  it('reworks within the frame that the council gave', () => {
    const klar = vidare(i('i-budgetprocess'), 'finansiera-delvis', 'ny-version');
    expect([klar.value, klar.context.ramTkr, klar.context.beloppTkr]).toEqual(['finansierat', 1000, 1000]);
  });

  it.each(['kvittera-utskick', 'kvittera-utfall'])(
    'notes %s in every state that is not an end, without moving or arming anything',
    (typ) => {
      const kvittens: MaskinHandelse = { ...handelse('avbryt'), type: typ, data: {}, aktor: personer.system };
      for (const namn of Object.keys(tillatna)) {
        const [efter, aktioner] = transition(initiativMachine, i(namn), kvittens);
        expect([efter.value, typer(aktioner), efter.context.kvitterat?.[typ]]).toEqual([namn, [], '2026-03-04']);
      }
    },
  );

  it('pauses and resumes where it stands', () => {
    const pausad = vidare(i('under-analys'), 'pausa');
    expect([pausad.value, pausad.context.pausadSedan]).toEqual(['under-analys', '2026-03-04T09:00:00.000Z']);
    expect(vidare(pausad, 'ateruppta').context.pausadSedan).toBeNull();
  });

  it('starts with a task, a receipt, a notice and a deadline', () => {
    const [snapshot, aktioner] = initialTransition(initiativMachine, start());
    expect(snapshot.value).toBe('identifierat');
    expect(typer(aktioner)).toEqual([
      ['effekt', { effekt: 'kvittens-till-forslagsstallare' }],
      ['notis', { notis: 'behovet-har-kommit-in', till: 'forslagsstallare' }],
      ['oppnaUppgift', { uppgift: 'kategorisera' }],
      ['xstate.raise', expect.objectContaining({ event: { type: 'xstate.after.fristKategorisering.initiativ.identifierat' } })],
    ]);
  });

  it('does not say in an övertagande that a need came in here', () => {
    const [, aktioner] = initialTransition(
      initiativMachine,
      start({ overtagande: { tillstand: 'finansierat', kalla: 'tjänsteplan', datum: '2022-01-01', fakta: {} } }),
    );
    expect(typer(aktioner)).toEqual([]);
  });

  it('arms a deadline that ends with its day in Sweden', () => {
    const [, aktioner] = initialTransition(initiativMachine, start());
    expect(new Date(Date.parse('2026-03-04T09:00:00.000Z') + (armerad(aktioner)[0]?.delay ?? 0)).toISOString()).toBe(
      '2026-03-18T22:59:59.999Z',
    );
  });

  it.each(Object.entries(tillstand).flatMap(([namn, { frist }]) => (typeof frist === 'string' ? [[namn, frist] as const] : [])))(
    'only says so when the deadline of %s has passed',
    (namn, frist) => {
      const [efter, aktioner] = transition(initiativMachine, i(namn), {
        ...handelse('avbryt'),
        type: `xstate.after.${frist}.initiativ.${namn}`,
        data: {},
        aktor: personer.system,
      });
      expect(efter.value).toBe(namn);
      expect(typer(aktioner)).toEqual([['fristUtgangen', { frist }]]);
    },
  );

  it('knows the length of every deadline under every regime', () => {
    for (const frist of Object.values(frister)) expect(frist.langd(fall().context)).not.toBeNull();
  });

  it('keeps a context that survives JSON', () => {
    const { context } = fall(...VAG);
    expect(JSON.parse(JSON.stringify(context))).toEqual(context);
  });
});

function vagarna() {
  return getShortestPaths(initiativMachine, {
    input: start(),
    events: Object.keys(formular)
      .filter((typ) => typ !== 'pausa' && typ !== 'ateruppta')
      .map((typ) => handelse(typ)),
    serializeState: (state) => JSON.stringify([state.value, state.context]),
  });
}
