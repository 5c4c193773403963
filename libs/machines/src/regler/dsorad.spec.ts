import { initialTransition, transition } from 'xstate';
import { dsoradMachine } from '../dsorad/dsorad.machine.js';
import { fall, handelse, i, IDAG, kfBeslut, personer, remissvar, TILL_LISTAN, vidare } from '../prov/arendefall.js';
import { brister } from '../prov/guardnamn.js';
import type { MaskinHandelse } from '../process.js';
import { regimFor } from '../regim.js';
import { dsoregler } from './dsorad.js';
import { regler } from './katalog.js';

const ombud = { personId: 'ombud', roller: [{ organ: 'dataskyddsenheten', roll: 'dataskyddsombud' }] };
const rad = (bedomning: string | null) => ({ process: 'dsorad', avslutad: true, utfall: { bedomning, datum: IDAG } });
const barn = (...barnarenden: unknown[]) => ({ barnarenden: [remissvar(400), ...barnarenden] });
const dso = { fraga: 'Får vi?', svarSenast: '2026-03-12', forfattare: null, rad: null, bemotta: 0, foljs: null, uteblivet: false };
const utfardat = fall(...TILL_LISTAN.slice(0, 5));
const medUppgifter = (tillstand: string, andrat: Record<string, unknown> = {}) =>
  i(tillstand, { ...utfardat.context, personuppgifter: true, ...andrat });
const anmal = (...barnarenden: unknown[]) => handelse('anmal-till-foredragningslistan', { fakta: barn(...barnarenden) });
const saknas = (namn: keyof typeof dsoregler, stalle: { context: unknown }, fraga: MaskinHandelse) =>
  regler[namn]?.saknas(stalle.context as never, fraga);

describe('the dataskyddsombud’s advice in a matter about personal data', () => {
  it('dataskyddsombudets-rad-ar-inhamtat', () => {
    expect(medUppgifter('utfardat').can(anmal())).toBe(false);
    expect(saknas('dataskyddsombudets-rad-ar-inhamtat', medUppgifter('utfardat'), anmal())).toEqual(['dso-rad']);
    expect(medUppgifter('utfardat').can(anmal(rad('utan-invandning')))).toBe(true);
    expect(medUppgifter('utfardat').can(anmal(rad(null)))).toBe(true);
    expect(medUppgifter('utfardat', { dso: { ...dso, uteblivet: true } }).can(anmal())).toBe(true);
    expect(utfardat.can(anmal())).toBe(true);
  });

  it('begart-rad-star-kvar', () => {
    const andra = (personuppgifter: string) => handelse('andra-vad-som-berors', { data: { personuppgifter } });
    expect(vidare(medUppgifter('utfardat'), andra('berors-inte')).context).toMatchObject({ personuppgifter: false, personalBerors: true });
    expect(medUppgifter('utfardat', { dso }).can(andra('berors-inte'))).toBe(false);
    expect(saknas('begart-rad-star-kvar', medUppgifter('utfardat', { dso }), andra('berors-inte'))).toEqual(['personuppgifter']);
    expect(medUppgifter('utfardat', { dso }).can(andra('berors'))).toBe(true);
    // What is found out afterwards holds the matter as if it had been registered so.
    expect(vidare(utfardat, andra('berors')).can(anmal())).toBe(false);
  });

  it('dataskyddsombudets-rad-ar-bemott', () => {
    expect(medUppgifter('utfardat').can(anmal(rad('avrader')))).toBe(false);
    expect(medUppgifter('utfardat', { dso: { ...dso, bemotta: 1 } }).can(anmal(rad('avrader')))).toBe(true);
    expect(medUppgifter('utfardat', { dso: { ...dso, bemotta: 1 } }).can(anmal(rad('avrader'), rad('med-synpunkter')))).toBe(false);
  });

  it('beslutet-har-dataskyddsombudets-rad', () => {
    const hosKf = fall(...TILL_LISTAN, 'registrera-beslut');
    const stalle = i('pa-foredragningslista', { ...hosKf.context, personuppgifter: true });
    expect(stalle.can(kfBeslut())).toBe(false);
    expect(saknas('beslutet-har-dataskyddsombudets-rad', stalle, kfBeslut())).toEqual(['dso-rad']);
    expect(saknas('beslutet-har-dataskyddsombudets-rad', stalle, kfBeslut({ data: { utfall: 'aterremiss' } }))).toEqual([]);
    expect(saknas('beslutet-har-dataskyddsombudets-rad', stalle, kfBeslut({ fakta: barn(rad('utan-invandning')) }))).toEqual([]);
  });

  it('dataskyddsombudet-handlagger-inte', () => {
    const skriver = medUppgifter('beredning', { personuppgifter: true });
    const dubbel = { ...personer.handlaggare, roller: [...personer.handlaggare.roller, ...ombud.roller] };
    const spara = { ...handelse('spara-version'), aktor: dubbel };
    expect(skriver.can(spara)).toBe(false);
    expect(skriver.can(handelse('spara-version'))).toBe(true);
    expect(saknas('dataskyddsombudet-handlagger-inte', i('beredning', { personuppgifter: false }), spara)).toEqual([]);
  });

  it('dso-rad-finns-att-bemota', () => {
    const bemot = (...barnarenden: unknown[]) =>
      handelse('bemot-dso-rad', { data: { foljs: false, skal: 'Ryms ändå.' }, fakta: barn(...barnarenden) });
    expect(medUppgifter('utfardat').can(bemot(rad('utan-invandning')))).toBe(false);
    expect(medUppgifter('utfardat').can(bemot(rad('med-synpunkter')))).toBe(true);
    expect(vidare(medUppgifter('utfardat'), bemot(rad('med-synpunkter'))).context.dso).toMatchObject({ bemotta: 1, foljs: false });
  });

  it('dso-har-fatt-sin-tid', () => {
    const vidare = handelse('ga-vidare-utan-dso-rad', { data: { skal: 'Brådskar.' } });
    expect(medUppgifter('utfardat', { dso }).can(vidare)).toBe(true);
    expect(medUppgifter('utfardat', { dso: { ...dso, svarSenast: IDAG } }).can(vidare)).toBe(false);
    expect(medUppgifter('utfardat').can(vidare)).toBe(false);
  });
});

describe('the ombud’s own case', () => {
  const regim = regimFor(IDAG);
  const [begart] = initialTransition(dsoradMachine, {
    organ: 'dataskyddsenheten',
    nu: `${IDAG}T09:00:00.000Z`,
    idag: IDAG,
    data: { fraga: 'Får vi?', svarSenast: '2026-04-30', forfattare: 'hand' },
    policy: regim.policy,
    regim: regim.id,
  });
  const lamna = (personId = 'ombud') => ({
    ...handelse('spara-version'),
    type: 'lamna-dso-rad',
    data: { bedomning: 'avrader', rad: 'Gör inte så.' },
    aktor: { ...ombud, personId },
  });

  it('gives the matter the advice with its day', () => {
    expect(transition(dsoradMachine, begart, lamna())[0]).toMatchObject({ value: 'lamnat', output: { bedomning: 'avrader', datum: IDAG } });
  });

  it('ar-dataskyddsombud', () => {
    expect(brister(begart, { ...lamna(), aktor: personer.handlaggare })).toContain('ar-dataskyddsombud');
    expect(brister(begart, lamna())).toEqual([]);
  });

  it('ombudet-ar-fristaende', () => {
    expect(brister(begart, lamna('hand'))).toEqual(['ombudet-ar-fristaende']);
  });
});
