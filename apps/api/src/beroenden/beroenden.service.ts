import { randomUUID } from 'node:crypto';
import { harRoll, type Inloggad } from '#auth';
import { type beroendenSchema, type beroendeSchema, type nyttBeroendeSchema, problem } from '#contracts';
import { Nekad } from '#engine';
import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { processFor } from '../arenden/arenden.service.js';
import { Klocka } from '../karna/klocka.js';
import { type Beroenderad, BeroendenRepository } from './beroenden.repository.js';

type Beroenden = z.infer<typeof beroendenSchema>;

/** Those who prepare the case, and those who weigh it against others. */
const AGARENS = ['handlaggare', 'leverantorsforetradare', 'tjansteansvarig'];
const KAN_GORAS_AV = 'Handläggare eller leverantörsföreträdare i ärendets organ, eller beredningsansvarig på stadsledningskontoret';

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
      farAndra: farAndra(jag, organ),
    };
  }

  /** Adds what the case needs. Throws regel-hindrar with the ring in words when it would need itself (B-32). */
  async laggTill(jag: Inloggad, fran: string, { till, slag, anmarkning }: z.infer<typeof nyttBeroendeSchema>): Promise<{ id: string }> {
    kravRatt(jag, await this.organ(jag, fran));
    await this.organ(jag, till);
    if (till === fran) throw ringen([]);
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
    throw ringen(await this.namn(jag, [fran, ...svar.ring]));
  }

  async taBort(jag: Inloggad, arendeId: string, id: string): Promise<void> {
    kravRatt(jag, await this.organ(jag, arendeId));
    if (!(await this.beroenden.taBort(arendeId, id, { personId: jag.personId, nu: this.klocka.nu() })))
      throw new Nekad('finns-inte', problem('finns-inte'));
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

function farAndra(jag: Inloggad, organ: string): boolean {
  return harRoll(jag, AGARENS, organ) || harRoll(jag, ['beredningsansvarig'], 'stadsledningskontoret');
}

function kravRatt(jag: Inloggad, organ: string): void {
  if (farAndra(jag, organ)) return;
  const detail = 'Beroenden anges av dem som bereder ärendet.';
  throw new Nekad(
    'ingen-behorighet',
    problem('ingen-behorighet', { detail, regel: 'beroenden-anges-av-dem-som-bereder', kalla: 'B-32', kanGorasAv: KAN_GORAS_AV }),
  );
}

function ringen(titlar: readonly string[]): Nekad {
  const detail = titlar.length === 0 ? 'Ett ärende kan inte förutsätta sig självt.' : `Beroendet skulle gå i ring: ${titlar.join(' → ')}.`;
  return new Nekad(
    'regel-hindrar',
    problem('regel-hindrar', { detail, regel: 'beroenden-gar-inte-i-ring', kalla: 'B-32', saknas: ['beroende'], kanGorasAv: KAN_GORAS_AV }),
  );
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
