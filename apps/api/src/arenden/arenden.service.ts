import { Inject, Injectable } from '@nestjs/common';
import { Pool } from 'pg';
import type { z } from 'zod';
import type { Inloggad } from '#auth';
import { type loggSchema, problem, rollNamn, type utforKroppSchema } from '#contracts';
import { type Engine, type Kvitto, Nekad, organUtanNamngiven } from '#engine';
import { type Process, processer } from '#machines';
import { inkorgRad } from '../inkorg/inkorg-rad.js';
import { InkorgRepository } from '../inkorg/inkorg.repository.js';
import { ENGINE } from '../karna/engine.js';
import { Klocka } from '../karna/klocka.js';
import { NamnRepository } from '../register/namn.repository.js';
import { PersonerRepository } from '../register/personer.repository.js';
import { type ArendeVy, arendeVy, adressatorgan } from './arende-vy.js';
import { type Arenderad, ArendenRepository, type Steghandling } from './arenden.repository.js';
import { BeslutRepository } from './beslut.repository.js';
import { namngivna } from './fakta.js';
import { regelFor } from './overgangar.js';
import { type Inlamning, InlamningarRepository } from './inlamningar.repository.js';
import { type Loggrad, LoggRepository } from './logg.repository.js';
import { slakt } from './slakt.js';
import { SlaktRepository } from './slakt.repository.js';

const LOGGSIDA = 50;

@Injectable()
export class ArendenService {
  constructor(
    private readonly arenden: ArendenRepository,
    private readonly inlamningar: InlamningarRepository,
    private readonly logg: LoggRepository,
    private readonly slakt: SlaktRepository,
    private readonly beslut: BeslutRepository,
    private readonly inkorg: InkorgRepository,
    private readonly namn: NamnRepository,
    private readonly personer: PersonerRepository,
    private readonly klocka: Klocka,
    private readonly pool: Pool,
    @Inject(ENGINE) private readonly engine: Engine,
  ) {}

  /** The case page. Throws finns-inte when the person may not know of the case. */
  async visa(jag: Inloggad, id: string): Promise<ArendeVy> {
    const rad = await this.krav(jag, id);
    const process = processFor(rad.process);
    const nu = this.klocka.nu();
    const [mojligt, uppgifter, frister, personer, handlingar, vandringar, namn, ersatta, slaktrader, beslut] = await Promise.all([
      this.engine.mojligt({ arendeId: id, aktor: { personId: jag.personId }, nu }),
      this.inkorg.iArende(id),
      this.arenden.frister(id),
      this.arenden.personer(id),
      this.arenden.handlingar(jag, id),
      this.arenden.vandringar(id),
      this.namn.for([...namngivna(rad.kontext), ...adressatorgan(process, rad.kontext)]),
      this.personer.ersatta(jag),
      this.slakt.for(jag, id),
      this.beslut.for(jag, id),
    ]);
    const adresser = uppgifter.map(({ organId: organ, roll, personId: person }) => ({ organ, roll, person }));
    const utanNamngiven = await organUtanNamngiven(
      this.pool,
      { id, organ_id: rad.organId, sekretess: rad.sekretess },
      adresser,
      this.klocka.idag(),
    );
    const lediga = uppgifter.filter(
      ({ avslutad, innehavareId, personId }) => avslutad === null && innehavareId === null && personId === null,
    );
    const tomma = await this.personer.obemannade(
      lediga.map(({ organId: organ, roll }) => ({ organ, roll })),
      this.klocka.idag(),
    );
    return arendeVy({
      obemannade: lediga.filter((_uppgift, plats) => tomma.has(plats)),
      rad: { ...rad, tillstand: mojligt.tillstand, fas: mojligt.fas },
      utanNamngiven,
      process,
      processNamn: process.etikett,
      mojligt,
      uppgifter: uppgifter.map((uppgift) => inkorgRad(uppgift, jag, ersatta, nu)),
      frister,
      personer,
      handlingar,
      vandringar,
      namn,
      slakt: slakt(slaktrader),
      beslut,
      idag: this.klocka.idag(),
    });
  }

  async handelse(jag: Inloggad, id: string, nyckel: string, kropp: z.infer<typeof utforKroppSchema>): Promise<Kvitto> {
    await this.krav(jag, id);
    return this.engine.execute({
      nyckel: `${jag.personId}/${nyckel}`,
      aktor: { personId: jag.personId },
      nu: this.klocka.nu(),
      arendeId: id,
      forvantatSteg: kropp.forvantatSteg,
      handelse: { typ: kropp.handelse, data: kropp.data },
    });
  }

  /** A page of the log, newest first; `efter` is the step of the last row shown. */
  async loggsida(jag: Inloggad, id: string, efter: number | null): Promise<z.infer<typeof loggSchema>> {
    const { process } = await this.krav(jag, id);
    const [rader, handlingar] = await Promise.all([this.logg.fore(jag, id, efter, LOGGSIDA + 1), this.arenden.handlingarPerSteg(id)]);
    const sida = rader.slice(0, LOGGSIDA);
    return {
      rader: sida.map((rad) => loggrad(rad, processFor(process), handlingar)),
      efter: rader.length > LOGGSIDA ? String(sida.at(-1)?.steg ?? '') : null,
    };
  }

  async inlamning(jag: Inloggad, id: string, inlamningId: string): Promise<Inlamning> {
    await this.krav(jag, id);
    return (await this.inlamningar.en(jag, id, inlamningId)) ?? saknas();
  }

  /** Whether the person may know of the case. */
  async synligt(jag: Inloggad, id: string): Promise<boolean> {
    return (await this.arenden.synligt(jag, id)) !== undefined;
  }

  /** The organ that the case is in. Throws finns-inte when the person may not know of the case. */
  async ansvar(jag: Inloggad, id: string): Promise<{ organId: string; organNamn: string }> {
    return this.krav(jag, id);
  }

  /** What the rules of the case remember. */
  async kontext(jag: Inloggad, id: string): Promise<Readonly<Record<string, unknown>>> {
    return (await this.krav(jag, id)).kontext;
  }

  /** Refuses with finns-inte when the person may not know of the case. */
  async kravSynligt(jag: Inloggad, id: string): Promise<void> {
    await this.krav(jag, id);
  }

  private async krav(jag: Inloggad, id: string): Promise<Arenderad> {
    return (await this.arenden.synligt(jag, id)) ?? saknas();
  }
}

/** The process with the name. */
export function processFor(namn: string): Process {
  const process: Process | undefined = (processer as Readonly<Record<string, Process>>)[namn];
  if (process === undefined) throw new Error(`Processen ${namn} finns inte.`);
  return process;
}

function saknas(): never {
  throw new Nekad('finns-inte', problem('finns-inte'));
}

function loggrad(rad: Loggrad, process: Process, handlingar: readonly Steghandling[]) {
  return {
    steg: rad.steg,
    typ: rad.typ,
    text: loggtext(rad, process),
    vem: vem(rad),
    vid: rad.vid.toISOString(),
    fran: etikett(rad.fran, process),
    till: etikett(rad.till, process) ?? rad.till,
    skal: rad.skal,
    inlamningId: rad.inlamningId,
    regler: rad.fran === null ? [] : regelFor(process, rad.fran, rad.typ).map(({ mening, kalla, lagrum }) => ({ mening, kalla, lagrum })),
    handlingar: handlingar.flatMap(({ steg, id, titel }) => (steg === rad.steg ? [{ id, titel }] : [])),
    kedja: rad.kedja,
  };
}

const etikett = (tillstand: string | null, process: Process): string | null =>
  tillstand === null ? null : (process.tillstand[tillstand]?.etikett ?? tillstand);

/** "B för A": who acted, and in whose place. */
function vem({ vem: namn, forVem, roll }: Loggrad): string {
  if (namn === null) return 'Systemet';
  const vars = forVem === null ? namn : `${namn} för ${forVem}`;
  return roll === null ? vars : `${vars}, ${rollNamn(roll).toLowerCase()}`;
}

function loggtext({ typ, franAnnat }: Pick<Loggrad, 'typ' | 'franAnnat'>, process: Process): string {
  const egen = process.handelser[typ]?.logg;
  if (egen !== undefined) return egen;
  if (typ === 'start' && franAnnat) return 'startade ärendet som fortsättning på ett annat';
  if (typ === 'start') return 'startade ärendet';
  if (typ === 'overtagande') return 'tog över ärendet från det tidigare systemet';
  if (typ === 'sekretess-satt') return 'sekretessmarkerade ärendet';
  if (typ === 'sekretess-havd') return 'hävde ärendets sekretess';
  const frist = process.frister[typ.replace(/^frist\//, '')];
  return frist === undefined ? typ : `noterade att fristen ${frist.etikett.toLowerCase()} har gått ut`;
}
