import { dodaAllt, type Resultat } from '../chaos/scenario.js';

describe('worker, api, Temporal and PostgreSQL killed in turn under load', () => {
  let resultat: Resultat;

  beforeAll(async () => {
    resultat = await dodaAllt({ mord: 20, beratta: () => undefined });
  }, 1_200_000);

  it('kills each of them at least five times while people work', () => {
    expect(resultat.mord).toEqual({ worker: 5, api: 5, temporal: 5, postgres: 5 });
    expect(resultat.godtagna).toBeGreaterThan(50);
    expect(resultat.upprepade).toBeGreaterThan(0);
    expect(resultat.motesbeslut).toBeGreaterThan(5);
    expect(resultat.beslut.paragrafer).toBeGreaterThan(3);
    expect(resultat.beslut.justerade).toBeGreaterThan(0);
    expect(resultat.beslut.anslagna).toBeGreaterThan(0);
    expect(resultat.beslut.expedierade).toBeGreaterThan(0);
  });

  it('loses no accepted command, doubles none, fires every due deadline once and does every effect once', () => {
    expect(resultat.fel).toEqual([]);
    expect(resultat.fyradeFrister).toBeGreaterThan(0);
    expect(resultat.gjordaEffekter).toBeGreaterThan(0);
  });

  it('brings every open case back after Temporal has lost its data', () => {
    expect(resultat.aterstallda).toBeGreaterThan(0);
  });
});
