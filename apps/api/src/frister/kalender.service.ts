import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import ical, { ICalEventTransparency } from 'ical-generator';
import { Pool } from 'pg';
import { hash, lasInloggad, nyHemlighet } from '#auth';
import type { ApiMiljo } from '#config';
import { problem } from '#contracts';
import { Nekad } from '#engine';
import type { MedNyckel } from '../inkorg/inkorg.repository.js';
import { kalendertext } from '../kalender/kalendertext.js';
import { Klocka } from '../karna/klocka.js';
import { MILJO } from '../karna/miljo.js';
import { FristerService } from './frister.service.js';
import { PrenumerationerRepository } from './prenumerationer.repository.js';

const FLEST = 500;

/** Calendar links: the token is shown once, its hash is stored, and the calendar holds no more than what and when. */
@Injectable()
export class KalenderService {
  constructor(
    private readonly frister: FristerService,
    private readonly prenumerationer: PrenumerationerRepository,
    private readonly klocka: Klocka,
    private readonly pool: Pool,
    @Inject(MILJO) private readonly miljo: ApiMiljo,
  ) {}

  async lista(personId: string) {
    const rader = await this.prenumerationer.for(personId, 'frister');
    return {
      prenumerationer: rader.map(({ id, skapad, hamtad }) => ({
        id,
        lank: '',
        skapad: skapad.toISOString(),
        hamtad: hamtad?.toISOString() ?? null,
      })),
    };
  }

  async skapa(personId: string) {
    const [id, token, nu] = [randomUUID(), nyHemlighet(), this.klocka.nu()];
    await this.prenumerationer.skapa({ id, personId, slag: 'frister', organ: null, tokenHash: hash(token), nu });
    return { id, lank: new URL(`/api/frister.ics?token=${token}`, this.miljo.PUBLIC_URL).href, skapad: nu.toISOString(), hamtad: null };
  }

  async aterkalla(personId: string, id: string): Promise<void> {
    if (!(await this.prenumerationer.aterkalla({ id, personId, slag: 'frister', nu: this.klocka.nu() }))) throw saknas();
  }

  /** The calendar that the token opens. Throws finns-inte when the token is unknown, revoked, or its person is no longer active. */
  async kalender(token: string): Promise<string> {
    const nu = this.klocka.nu();
    const lank = await this.prenumerationer.hamta(hash(token), 'frister', nu);
    const jag = lank === undefined ? null : await lasInloggad(this.pool, lank.personId, this.klocka.idag());
    if (jag === null) throw saknas();
    return skrivKalender(await this.frister.narmaste(jag, null, FLEST), nu);
  }
}

/** Whole days with "Frist: <task>, <dnr>" and nothing else: a calendar is kept where we do not decide who reads it. */
export function skrivKalender(rader: readonly MedNyckel[], nu: Date): string {
  const kalender = ical({ name: 'Mina frister', prodId: { company: 'Beslutsgang', product: 'Frister', language: 'SV' } });
  for (const rad of rader) {
    if (rad.fristDatum === null) continue;
    kalender.createEvent({
      id: rad.id,
      start: new Date(`${rad.fristDatum}T12:00:00Z`),
      allDay: true,
      stamp: nu,
      transparency: ICalEventTransparency.TRANSPARENT,
      summary: `Frist: ${rad.titel}, ${rad.dnr ?? 'Ärende'}`,
    });
  }
  return kalendertext(kalender);
}

const saknas = () => new Nekad('finns-inte', problem('finns-inte'));
