import { Injectable } from '@nestjs/common';
import type { Inloggad } from '#auth';
import { notiser } from '#machines';
import { skrivMarkor } from '../http/markor.js';
import { sidaAv, tidsplats } from '../http/sida.js';
import { Klocka } from '../karna/klocka.js';
import { notisord } from './notisord.js';
import { type Installning, NotiserRepository } from './notiser.repository.js';

type Notisval = Installning & { etikett: string };
const ordalydelser: Readonly<Record<string, string>> = notiser;

@Injectable()
export class NotiserService {
  constructor(
    private readonly notiser: NotiserRepository,
    private readonly klocka: Klocka,
  ) {}

  async lista(jag: Inloggad, fraga: { efter?: string | undefined; antal: number }) {
    const efter = tidsplats(fraga.efter);
    const rader = await this.notiser.lista(jag, efter, fraga.antal + 1);
    const { sida, sista } = sidaAv(rader, fraga.antal);
    return {
      rader: sida.map(({ nyckel: _, skapad, lastAt, ...rad }) => ({
        ...rad,
        skapad: skapad.toISOString(),
        last: lastAt?.toISOString() ?? null,
      })),
      efter: sista === undefined ? null : skrivMarkor(sista),
    };
  }

  async markeraLasta(jag: Inloggad, ids: readonly string[] | undefined): Promise<{ antal: number }> {
    return { antal: await this.notiser.markeraLasta(jag, ids ?? null, this.klocka.nu()) };
  }

  /** Every kind of notice; what the person has not chosen comes as mail at once. */
  async installningar(personId: string): Promise<{ installningar: Notisval[] }> {
    const valda = await this.notiser.installningar(personId);
    const typer = [...new Set([...Object.keys(notisord), ...Object.keys(notiser), ...valda.map(({ typ }) => typ)])];
    return {
      installningar: typer.map((typ) => ({
        ...(valda.find((val) => val.typ === typ) ?? { typ, epost: true, sammandrag: false }),
        etikett: notisord[typ] ?? ordalydelser[typ] ?? typ,
      })),
    };
  }

  async spara(personId: string, installning: Installning): Promise<{ installningar: Notisval[] }> {
    await this.notiser.spara(personId, installning);
    return this.installningar(personId);
  }
}
