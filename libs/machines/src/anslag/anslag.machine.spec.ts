import { getShortestPaths } from '@xstate/graph';
import { ARENDE, fall, foljderAv, handelse, i, iArendet, NEDTAGNING, start, typer, vidare } from '../prov/anslagsfall.js';
import { anslag } from './anslag.js';
import { anslagMachine } from './anslag.machine.js';
import { anslagstidTill } from './kontext.js';

const tillatna: Record<string, string[]> = {
  skapat: ['anslaget-publicerat', 'satt-upp', 'xstate.after.fristAnslag.anslag.skapat'],
  uppsatt: ['aterkalla-anslag', 'overklagande-inkom', 'ratta-anslag', 'ta-ned', NEDTAGNING],
  nedtaget: ['anslagsbevis-registrerat', 'overklagande-inkom'],
  avslutat: [],
  aterkallat: [],
};

describe('the notice on the anslagstavla', () => {
  it('is up from the day the product publishes it until the time for appeal has passed, and ends with its proof', () => {
    const uppe = fall('anslaget-publicerat');
    expect(uppe.context).toMatchObject({ uppsatt: '2026-03-02', overklagandeTill: '2026-03-23', nr: 1 });
    const klart = vidare(uppe, NEDTAGNING, 'anslagsbevis-registrerat');
    expect([klart.value, klart.status, klart.output]).toEqual([
      'avslutat',
      'done',
      { utfall: 'anslagsbevis', uppsatt: '2026-03-02', nedtaget: '2026-03-24' },
    ]);
  });

  it.each([
    ['2026-03-02', '2026-03-23', 'a Monday'],
    ['2026-03-13', '2026-04-07', 'Good Friday: the Tuesday after Easter'],
    ['2026-05-30', '2026-06-22', 'Midsummer’s Eve and Day: the Monday'],
    ['2024-02-08', '2024-02-29', '29 February'],
    ['2026-03-07', '2026-03-30', 'a Saturday, and the night that spring skips an hour'],
    ['2026-10-04', '2026-10-26', 'a Sunday, and the night that autumn repeats an hour'],
    ['2026-12-03', '2026-12-28', 'Christmas Eve: the Monday after'],
    ['2026-12-10', '2027-01-04', 'New Year’s Eve: the Monday after'],
  ])('up on %s has its last day on %s (%s)', (uppsatt, till) => {
    expect(anslagstidTill(uppsatt)).toBe(till);
  });

  it('tells its matters when the time for appeal begins and when it has passed, the day after its last', () => {
    const upp = foljderAv(fall(), handelse('anslaget-publicerat', { fakta: { anslagsarenden: [iArendet('justerat')] } }));
    expect(upp).toEqual([
      { arendeId: ARENDE, handelse: { typ: 'anslaget', data: { datum: '2026-03-02', overklagandeTill: '2026-03-23' } } },
    ]);
    expect(foljderAv(i('uppsatt'), handelse(NEDTAGNING))).toEqual([
      { arendeId: ARENDE, handelse: { typ: 'laga-kraft', data: { datum: '2026-03-24' } } },
    ]);
  });

  it.each(['beslutat', 'expedierat', 'avslutat'])('leaves a matter that is %s in peace', (tillstand) => {
    const fakta = { anslagsarenden: [iArendet(tillstand)] };
    expect(foljderAv(fall(), handelse('anslaget-publicerat', { fakta }))).toEqual([]);
    expect(foljderAv(i('uppsatt'), handelse(NEDTAGNING, { fakta }))).toEqual([]);
  });

  it('gives no laga kraft to a decision that has been appealed in time, nor to one whose own clock says later', () => {
    const overklagat = vidare(i('uppsatt'), 'overklagande-inkom');
    expect(overklagat.context.overklaganden).toEqual([{ punktId: 'p1', inkom: '2026-03-10', domstol: 'Förvaltningsrätten', iTid: true }]);
    expect(foljderAv(overklagat, handelse(NEDTAGNING))).toEqual([]);
    const senare = { anslagsarenden: [iArendet('overklagandetid', { overklagandeTill: '2026-03-30' })] };
    expect(foljderAv(i('uppsatt'), handelse(NEDTAGNING, { fakta: senare }))).toEqual([]);
  });

  it('takes an appeal that came on the last day as in time, and the day after as late; both go on to the matter', () => {
    const pa = (inkom: string) => handelse('overklagande-inkom', { idag: '2026-03-24', data: { inkom } });
    for (const [inkom, iTid] of [
      ['2026-03-23', true],
      ['2026-03-24', false],
    ] as const) {
      expect(vidare(i('nedtaget', { nedtaget: '2026-03-24' }), pa(inkom)).context.overklaganden).toMatchObject([{ inkom, iTid }]);
      expect(foljderAv(i('uppsatt'), pa(inkom))).toEqual([
        { arendeId: ARENDE, handelse: { typ: 'registrera-overklagande', data: { inkom, domstol: 'Förvaltningsrätten' } } },
      ]);
    }
  });

  it('goes up anew with a time for appeal of its own when what it said is rectified', () => {
    const rattat = vidare(i('uppsatt'), 'ratta-anslag');
    expect(rattat.context).toMatchObject({ nr: 2, uppsatt: '2026-03-05', overklagandeTill: '2026-03-26', forvaring: 'Kansliet' });
    expect(foljderAv(i('uppsatt'), handelse('ratta-anslag'))).toMatchObject([
      { handelse: { typ: 'anslaget', data: { datum: '2026-03-05', overklagandeTill: '2026-03-26' } } },
    ]);
  });

  it('stays written but not up when the product would publish it before the minutes are approved', () => {
    expect(i('skapat', { justeringsdatum: '2026-03-03' }).can(handelse('anslaget-publicerat'))).toBe(false);
  });

  it.each(Object.entries(tillatna))('in %s only the events of that state are possible', (namn, tillatet) => {
    const har = i(namn);
    expect(typer.filter((typ) => har.can(handelse(typ))).toSorted()).toEqual(tillatet.toSorted());
  });

  it('can reach every state, and is never down before its time without every decision being withdrawn', () => {
    const vagar = getShortestPaths(anslagMachine, {
      input: start(),
      events: typer.flatMap((typ) => [handelse(typ), handelse(typ, { idag: '2026-03-04' })]),
      serializeState: (state) => JSON.stringify([state.value, { ...state.context, overklaganden: state.context.overklaganden.length > 0 }]),
      limit: 20_000,
      stopWhen: (state) => state.context.nr > 2 || state.context.overklaganden.length > 1,
    });
    expect(Object.keys(anslag.tillstand).filter((namn) => !vagar.some(({ state }) => state.value === namn))).toEqual([]);
    const nere = vagar.filter(({ state }) => state.value === 'nedtaget' || state.value === 'avslutat');
    expect(nere.every(({ state: { context } }) => (context.nedtaget ?? '') > (context.overklagandeTill ?? '9999'))).toBe(true);
  });
});
