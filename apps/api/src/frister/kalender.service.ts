import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { Pool } from 'pg';
import { hash, type Inloggad, lasInloggad, nyHemlighet } from '#auth';
import type { ApiMiljo } from '#config';
import { problem } from '#contracts';
import { Nekad } from '#engine';
import { InkorgRepository, type Listrad } from '../inkorg/inkorg.repository.js';
import { type Kalenderfrist, skrivFristkalender } from '../kalender/fristkalender.js';
import { Klocka } from '../karna/klocka.js';
import { MILJO } from '../karna/miljo.js';
import { FristerService } from './frister.service.js';
import { PrenumerationerRepository } from './prenumerationer.repository.js';

const FLEST = 500;
/** How long a task that is done is still told of, so that every subscriber has time to take its day away, and how many such tasks. */
const KLARA = { dagar: 30, flest: 200 } as const;

/** Calendar links: the token is shown once, its hash is stored, and the calendar holds no more than what and when. */
@Injectable()
export class KalenderService {
  constructor(
    private readonly frister: FristerService,
    private readonly inkorg: InkorgRepository,
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
    return skrivFristkalender([...(await this.oppna(jag)), ...(await this.klara(jag, nu))]);
  }

  private async oppna(jag: Inloggad): Promise<Kalenderfrist[]> {
    const rader = await this.frister.narmaste(jag, null, FLEST);
    const andrade = await this.prenumerationer.senastAndrade(rader.map(({ id }) => id));
    return rader.flatMap((rad) => kalenderfrist(rad, andrade.get(rad.id) ?? rad.skapad));
  }

  /** What the person has done lately. */
  private async klara(jag: Inloggad, nu: Date): Promise<Kalenderfrist[]> {
    const rader = await this.inkorg.klara(jag, { sortering: 'frist', efter: null, antal: KLARA.flest });
    const fran = nu.getTime() - KLARA.dagar * 86_400_000;
    return rader.flatMap((rad) => (rad.avslutad !== null && rad.avslutad.getTime() >= fran ? kalenderfrist(rad, rad.avslutad) : []));
  }
}

/** Nothing for a task without a deadline. Every change of a task raises the version of its row. */
function kalenderfrist({ id, titel, dnr, fristDatum: datum, avslutad, radVersion }: Listrad, andrad: Date): Kalenderfrist[] {
  return datum === null ? [] : [{ id, titel, dnr, datum, klar: avslutad !== null, sekvens: radVersion - 1, andrad }];
}

const saknas = () => new Nekad('finns-inte', problem('finns-inte'));
