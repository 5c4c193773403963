import { randomUUID } from 'node:crypto';
import type { Inloggad } from '#auth';
import { type beroendenSchema, type beroendeSchema, type nyttBeroendeSchema, problem } from '#contracts';
import { Nekad } from '#engine';
import { beroenderegler, regimFor } from '#machines';
import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { processFor } from '../arenden/arenden.service.js';
import { Klocka } from '../karna/klocka.js';
import { type Beroenderad, BeroendenRepository } from './beroenden.repository.js';

type Beroenden = z.infer<typeof beroendenSchema>;

@Injectable()
export class BeroendenService {
  constructor(
    private readonly beroenden: BeroendenRepository,
    private readonly klocka: Klocka,
  ) {}

  async lista(jag: Inloggad, arendeId: string): Promise<Beroenden> {
    const organ = await this.organ(jag, arendeId);
    const [rader, ring] = await Promise.all([this.beroenden.lista(jag, arendeId), this.beroenden.vag(arendeId, arendeId)]);
    return {
      behover: rader.filter(({ hall }) => hall === 'ut').map(vy),
      behovsAv: rader.filter(({ hall }) => hall === 'in').map(vy),
      cykel: ring ? await this.namn(jag, ring) : null,
      farAndra: this.saknas(jag, organ, 'beroenden-anges-av-dem-som-bereder').length === 0,
    };
  }

  /** Adds what the case needs. Throws regel-hindrar with the ring in words when it would need itself (B-32). */
  async laggTill(jag: Inloggad, fran: string, { till, slag, anmarkning }: z.infer<typeof nyttBeroendeSchema>): Promise<{ id: string }> {
    this.kravRatt(jag, await this.organ(jag, fran));
    const organ = await this.organ(jag, till);
    if (till === fran) this.kravIngenRing(jag, organ, ['sig själv']);
    const svar = await this.beroenden.laggTill({
      id: randomUUID(),
      fran,
      till,
      slag,
      anmarkning,
      personId: jag.personId,
      nu: this.klocka.nu(),
    });
    if ('id' in svar) return svar;
    return this.kravIngenRing(jag, organ, await this.namn(jag, [fran, ...svar.ring]));
  }

  async taBort(jag: Inloggad, arendeId: string, id: string): Promise<void> {
    this.kravRatt(jag, await this.organ(jag, arendeId));
    if (!(await this.beroenden.taBort(arendeId, id, { personId: jag.personId, nu: this.klocka.nu() })))
      throw new Nekad('finns-inte', problem('finns-inte'));
  }

  private saknas(jag: Inloggad, organ: string, namn: Regelnamn, ring: readonly string[] = []): readonly string[] {
    return provaRegel(jag, { organ, nu: this.klocka.nu().toISOString(), idag: this.klocka.idag() }, namn, ring);
  }

  private kravRatt(jag: Inloggad, organ: string): void {
    const saknas = this.saknas(jag, organ, 'beroenden-anges-av-dem-som-bereder');
    if (saknas.length > 0) throw nekad('ingen-behorighet', 'beroenden-anges-av-dem-som-bereder', saknas);
  }

  /** The ring in words, by the cases that would need one another. */
  private kravIngenRing(jag: Inloggad, organ: string, titlar: readonly string[]): never {
    const saknas = this.saknas(jag, organ, 'beroenden-gar-inte-i-ring', titlar);
    const detail = titlar.length === 1 ? undefined : `Beroendet skulle gå i ring: ${titlar.join(' → ')}.`;
    throw nekad('regel-hindrar', 'beroenden-gar-inte-i-ring', saknas, detail);
  }

  private async organ(jag: Inloggad, arendeId: string): Promise<string> {
    const organ = await this.beroenden.organFor(jag, arendeId);
    if (organ === null) throw new Nekad('finns-inte', problem('finns-inte'));
    return organ;
  }

  private async namn(jag: Inloggad, ids: readonly string[]): Promise<string[]> {
    return (await this.beroenden.titlar(jag, ids)).map((titel) => titel ?? 'ett ärende som du inte kan se');
  }
}

type Regelnamn = keyof typeof beroenderegler;

/** What the rule finds missing for the person today. */
function provaRegel(
  jag: Inloggad,
  { organ, nu, idag }: { organ: string; nu: string; idag: string },
  namn: Regelnamn,
  ring: readonly string[],
) {
  const roller = jag.roller.map(({ organ: i, roll }) => ({ organ: i, roll }));
  const handelse = { type: 'beroende', nu, idag, data: {}, fakta: { ring }, aktor: { personId: jag.personId, roller } };
  return beroenderegler[namn].saknas({ organ, policy: regimFor(idag).policy }, handelse);
}

function nekad(kod: 'ingen-behorighet' | 'regel-hindrar', namn: Regelnamn, saknas: readonly string[], detail?: string): Nekad {
  const { mening, kalla, kanGorasAv } = beroenderegler[namn];
  return new Nekad(kod, problem(kod, { detail: detail ?? mening, regel: namn, kalla, saknas: [...saknas], kanGorasAv }));
}

function vy(rad: Beroenderad): z.infer<typeof beroendeSchema> {
  const { andraId, titel, organ } = rad;
  const arende = andraId === null || titel === null || organ === null ? null : { id: andraId, titel, organ, etikett: etikett(rad) };
  return {
    id: rad.id,
    slag: rad.slag,
    arende,
    text: rad.text,
    anmarkning: rad.anmarkning,
    kalla: rad.kalla,
    saknas: arende === null && rad.slag !== 'anmarkning',
  };
}

function etikett({ process, tillstand }: Beroenderad): string {
  return process === null || tillstand === null ? '' : (processFor(process).tillstand[tillstand]?.etikett ?? tillstand);
}
