import { problem } from '#contracts';
import type { Pool } from 'pg';
import { processFor, type Processer } from './fall.js';
import { fyraFrist } from './fyra-frist.js';
import { fyraFrister } from './fyra-frister.js';
import { genomfor } from './genomfor.js';
import { iArendet } from './i-arende.js';
import { type Innehav, overlat, slapp, ta } from './innehav.js';
import { sparaSvar, taNyckel } from './kommando.js';
import { Kommandoko } from './kommandoko.js';
import { lasLage } from './lage.js';
import { lasArenden } from './las.js';
import { mojligt } from './mojligt.js';
import type { Motor } from './motor.js';
import { Notifierare } from './notifiera.js';
import { registerskrivare as produktens, type Registerskrivarna } from './register/registerskrivare.js';
import { namnge, taBortPerson } from './personer.js';
import { andraSekretess } from './sekretess.js';
import { starta } from './starta.js';
import { startaBeslutsarende } from './beslut/starta-beslutsarende.js';
import { iTransaktion } from './transaktion.js';
import { effektUtfall } from './effekt-utfall.js';
import { kravForPersoner, validera } from './validera.js';
import { Nekad, type Engine, type Execute, type ExecuteMany, type Kvitto } from './types.js';

export interface EngineDelar {
  readonly pool: Pool;
  readonly processer: Processer;
  /** The registers that a machine may write to; the product's own when nothing else is said. */
  readonly registerskrivare?: Registerskrivarna;
  /** Told when a notification could not be sent; the relay's polling still finds the row. */
  readonly vidFel?: (fel: unknown) => void;
}

/** The only door: one command is one transaction that asks the machine and writes all that follows. */
export function createEngine({ pool, processer, registerskrivare = produktens, vidFel = () => undefined }: EngineDelar): Engine {
  const motor: Motor = { processer, registerskrivare };
  const notifierare = new Notifierare(pool, vidFel);
  const ko = new Kommandoko(pool, motor);

  async function execute(kommando: Execute): Promise<Kvitto> {
    const { kvitto, medfoljande } = await ko.utfor(kommando);
    for (const arendeId of [...rorda(kvitto), ...medfoljande]) notifierare.andrat(arendeId);
    return kvitto;
  }

  async function executeMany({ nyckel, aktor, nu, steg }: ExecuteMany): Promise<readonly Kvitto[]> {
    const medfoljande = new Set<string>();
    const kvitton = await iTransaktion(pool, async (klient) => {
      const tidigare = await taNyckel(klient, nyckel, { aktor, steg }, nu.toISOString());
      if (tidigare) return tidigare as Kvitto[];
      const arenden = new Map(
        (
          await lasArenden(
            klient,
            steg.map(({ arendeId }) => arendeId),
          )
        ).map((rad) => [rad.id, rad]),
      );
      const nya: Kvitto[] = [];
      for (const ett of steg) {
        const arende = arenden.get(ett.arendeId);
        if (!arende) throw new Nekad('finns-inte', problem('finns-inte'));
        const process = processFor(processer, arende.process);
        if ('personId' in aktor) kravForPersoner(process, ett.handelse.typ);
        nya.push(await genomfor({ klient, motor, aktor, nu, medfoljande }, arende, validera(process, ett)));
      }
      await sparaSvar(klient, nyckel, nya);
      return nya;
    });
    for (const kvitto of kvitton) for (const arendeId of rorda(kvitto)) notifierare.andrat(arendeId);
    for (const arendeId of medfoljande) notifierare.andrat(arendeId);
    return kvitton;
  }

  /** Screens hear that a task has changed hands. */
  function flyttad({ radVersion, arendeId }: Innehav): { radVersion: number } {
    notifierare.andrat(arendeId);
    return { radVersion };
  }

  return {
    executeMany,
    execute,
    async start(start) {
      const process = processFor(processer, start.process);
      const data = start.overtagande
        ? start.data
        : validera(process, { handelse: { typ: 'start', data: start.data } }, process.startSchema).handelse.data;
      const kvitto = await iTransaktion(pool, async (klient) => {
        const { nyckel, nu, ...kropp } = start;
        const tidigare = await taNyckel(klient, nyckel, kropp, nu.toISOString());
        if (tidigare) return tidigare as Kvitto;
        return starta(klient, motor, await iArendet(klient, { ...start, data }));
      });
      for (const arendeId of rorda(kvitto)) notifierare.andrat(arendeId);
      return kvitto;
    },
    async startaBeslutsarende(start) {
      const kvitto = await startaBeslutsarende(pool, motor, start);
      for (const arendeId of [...rorda(kvitto), ...start.arenden]) notifierare.andrat(arendeId);
      return kvitto;
    },
    mojligt: (fraga) => mojligt(pool, processer, fraga),
    async namnge(kommando) {
      const svar = await namnge(pool, processer, kommando);
      notifierare.andrat(kommando.arendeId);
      return svar;
    },
    async taBortPerson(kommando) {
      const svar = await taBortPerson(pool, processer, kommando);
      notifierare.andrat(kommando.arendeId);
      return svar;
    },
    async andraSekretess(beslut) {
      const svar = await andraSekretess(pool, processer, beslut);
      notifierare.andrat(beslut.arendeId);
      return svar;
    },
    ta: async (kommando) => flyttad(await ta(pool, kommando)),
    slapp: async (kommando) => flyttad(await slapp(pool, kommando)),
    overlat: async (kommando) => flyttad(await overlat(pool, kommando)),
    async fyraFrist(fraga) {
      const { svar, arendeId } = await fyraFrist(pool, motor, fraga);
      if (svar === 'utford' && arendeId) notifierare.andrat(arendeId);
      return svar;
    },
    async fyraFrister(fraga) {
      const fyrade = await fyraFrister(pool, motor, fraga);
      for (const { svar, arendeId } of fyrade) if (svar === 'utford' && arendeId) notifierare.andrat(arendeId);
      return fyrade.map(({ svar }) => svar);
    },
    async effektUtfall(fraga) {
      const { svar, andrade } = await effektUtfall(pool, motor, fraga);
      for (const arendeId of andrade) notifierare.andrat(arendeId);
      return svar;
    },
    andrat: (arendeId) => notifierare.andrat(arendeId),
    lage: (arendeId) => lasLage(pool, processer, arendeId),
    stang: () => notifierare.klar(),
  };
}

/** The cases that a step touched. */
const rorda = ({ arendeId, startadeArenden = [] }: Kvitto): readonly string[] => [arendeId, ...startadeArenden];
