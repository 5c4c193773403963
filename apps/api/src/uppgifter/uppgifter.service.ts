import { Inject, Injectable } from '@nestjs/common';
import type { z } from 'zod';
import type { Inloggad } from '#auth';
import {
  type bulkKroppSchema,
  type bulkSvarSchema,
  problem,
  rollNamn,
  type uppgiftSchema,
  type utforKroppSchema,
  type utkastKroppSchema,
  type utkastSvarSchema,
} from '#contracts';
import { type Engine, type Kvitto, Nekad } from '#engine';
import { processer } from '#machines';
import { ArendenService, processFor } from '../arenden/arenden.service.js';
import { InlamningarRepository } from '../arenden/inlamningar.repository.js';
import type { Avsandare } from '../http/inloggad.js';
import { inkorgRad } from '../inkorg/inkorg-rad.js';
import { InkorgRepository, type Uppgiftsrad } from '../inkorg/inkorg.repository.js';
import { ENGINE } from '../karna/engine.js';
import { Klocka } from '../karna/klocka.js';
import { PersonerRepository, type Personnamn } from '../register/personer.repository.js';
import { forifyllt } from './forifyllt.js';
import { formularFor } from './formular.js';
import { UppgifterRepository } from './uppgifter.repository.js';

const UTKASTGRANS = 65_536;
type Bulkrad = z.infer<typeof bulkSvarSchema>['resultat'][number];

/** Children that go on with their parent's matter, so that what was sent in there is known here. */
const FORTSATTNINGAR = Object.values(processer).flatMap(({ barn = {} }) => Object.keys(barn).filter((namn) => barn[namn]?.arver));

@Injectable()
export class UppgifterService {
  constructor(
    private readonly uppgifter: UppgifterRepository,
    private readonly inkorg: InkorgRepository,
    private readonly arenden: ArendenService,
    private readonly inlamningar: InlamningarRepository,
    private readonly personer: PersonerRepository,
    private readonly klocka: Klocka,
    @Inject(ENGINE) private readonly engine: Engine,
  ) {}

  /** The task with its case, its forms, the person's draft and what is known already. */
  async visa(jag: Inloggad, id: string): Promise<z.infer<typeof uppgiftSchema>> {
    const rad = await this.krav(jag, id);
    const process = processFor(rad.process);
    const [arende, utkast, inlamningar, historik, ersatta] = await Promise.all([
      this.arenden.visa(jag, rad.arendeId),
      this.uppgifter.utkast(id, jag.personId),
      this.inlamningar.medTidigare(rad.arendeId, FORTSATTNINGAR),
      this.uppgifter.historik(id),
      this.personer.ersatta(jag),
    ]);
    const formular = formularFor(process, rad.typ, arende);
    return {
      uppgift: inkorgRad(rad, jag, ersatta, this.klocka.nu()),
      hjalp: process.uppgifter[rad.typ]?.hjalp ?? '',
      arende,
      formular,
      utkast: utkast === undefined ? null : { version: utkast.version, innehall: utkast.innehall, andrad: utkast.andrad.toISOString() },
      forifyllt: forifyllt(formular, await this.arenden.kontext(jag, rad.arendeId), inlamningar),
      historik: historik.map(({ typ, vem, till, vid, skal }) => ({
        typ,
        vem: till === null || till === vem ? (vem ?? 'Systemet') : `${vem ?? 'Systemet'} till ${till}`,
        vid: vid.toISOString(),
        skal,
      })),
    };
  }

  async ta(jag: Inloggad, id: string, skal: string | undefined): Promise<{ radVersion: number }> {
    await this.krav(jag, id);
    return this.engine.ta({ uppgiftId: id, personId: jag.personId, nu: this.klocka.nu(), ...(skal === undefined ? {} : { skal }) });
  }

  async slapp(jag: Inloggad, id: string): Promise<{ radVersion: number }> {
    await this.krav(jag, id);
    return this.engine.slapp({ uppgiftId: id, personId: jag.personId, nu: this.klocka.nu() });
  }

  async overlat(jag: Inloggad, id: string, till: { tillPersonId: string; skal: string }): Promise<{ radVersion: number }> {
    await this.krav(jag, id);
    return this.engine.overlat({ uppgiftId: id, personId: jag.personId, nu: this.klocka.nu(), ...till });
  }

  /** Who the task can be handed to: those who have its role today. */
  async mottagare(jag: Inloggad, id: string): Promise<{ personer: Personnamn[] }> {
    const rad = await this.krav(jag, id);
    return { personer: await this.personer.medRoll(rad.organId, rad.roll, { arendeId: rad.arendeId, datum: this.klocka.idag() }) };
  }

  /** Saves the draft of the one who works with the task. A draft that has changed elsewhere is refused, with its version. */
  async sparaUtkast(
    jag: Inloggad,
    id: string,
    { version, innehall }: z.infer<typeof utkastKroppSchema>,
  ): Promise<z.infer<typeof utkastSvarSchema>> {
    if (Buffer.byteLength(JSON.stringify(innehall)) > UTKASTGRANS)
      throw new Nekad('for-stor', problem('for-stor', { detail: 'Utkastet får vara högst 64 KiB.' }));
    const rad = await this.krav(jag, id);
    if (rad.status !== 'oppen') throw new Nekad('uppgift-avslutad', problem('uppgift-avslutad'));
    kravBehorig(jag, rad);
    const sparat = await this.uppgifter.sparaUtkast(id, jag.personId, { version, innehall, nu: this.klocka.nu() });
    if (sparat === undefined)
      throw new Nekad('utkast-konflikt', problem('utkast-konflikt', { detail: 'Läs om utkastet och välj vilken text som ska gälla.' }));
    return { version: sparat.version, andrad: sparat.andrad.toISOString() };
  }

  async utfor({ personId, session }: Avsandare, id: string, nyckel: string, kropp: z.infer<typeof utforKroppSchema>): Promise<Kvitto> {
    return this.engine.execute({
      nyckel: `${personId}/${nyckel}`,
      aktor: { personId },
      ...(session === undefined ? {} : { session }),
      nu: this.klocka.nu(),
      forvantatSteg: kropp.forvantatSteg,
      handelse: { typ: kropp.handelse, data: kropp.data },
      uppgiftId: id,
    });
  }

  /** Takes, gives back or hands over many tasks, each on its own; the answer says what became of each. */
  async bulk(jag: Inloggad, kropp: z.infer<typeof bulkKroppSchema>): Promise<z.infer<typeof bulkSvarSchema>> {
    const resultat: Bulkrad[] = [];
    for (const id of new Set(kropp.uppgifter)) resultat.push(await this.en(jag, id, kropp));
    return { resultat };
  }

  private async en(jag: Inloggad, id: string, kropp: z.infer<typeof bulkKroppSchema>): Promise<Bulkrad> {
    try {
      await this.atgarda(jag, id, kropp);
      return { id, ok: true, kod: null, meddelande: null };
    } catch (fel) {
      if (!(fel instanceof Nekad)) throw fel;
      return { id, ok: false, kod: fel.kod, meddelande: fel.problem.detail ?? fel.problem.title };
    }
  }

  private atgarda(
    jag: Inloggad,
    id: string,
    { atgard, tillPersonId, skal }: z.infer<typeof bulkKroppSchema>,
  ): Promise<{ radVersion: number }> {
    switch (atgard) {
      case 'ta':
        return this.ta(jag, id, skal);
      case 'slapp':
        return this.slapp(jag, id);
      case 'overlat':
        if (!tillPersonId || !skal)
          throw new Nekad(
            'ogiltiga-uppgifter',
            problem('ogiltiga-uppgifter', { falt: [{ falt: tillPersonId ? 'skal' : 'tillPersonId', meddelande: 'Fyll i detta.' }] }),
          );
        return this.overlat(jag, id, { tillPersonId, skal });
    }
  }

  /** The task, when the person may know of its case. */
  private async krav(jag: Inloggad, id: string): Promise<Uppgiftsrad> {
    const [rad] = await this.inkorg.medId([id]);
    if (rad === undefined || (rad.sekretess && !(await this.arenden.synligt(jag, rad.arendeId))))
      throw new Nekad('finns-inte', problem('finns-inte'));
    return rad;
  }
}

/** A draft belongs to those whom the task is addressed to. */
function kravBehorig(jag: Inloggad, rad: Uppgiftsrad): void {
  if (
    rad.innehavareId === jag.personId ||
    rad.personId === jag.personId ||
    jag.roller.some((roll) => roll.organ === rad.organId && roll.roll === rad.roll)
  )
    return;
  throw new Nekad(
    'ingen-behorighet',
    problem('ingen-behorighet', {
      detail: 'Uppgiften är ställd till en roll som du inte har.',
      kanGorasAv: `${rollNamn(rad.roll)}, ${rad.organNamn}`,
    }),
  );
}
