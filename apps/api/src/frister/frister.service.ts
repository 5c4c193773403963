import { Injectable } from '@nestjs/common';
import type { Inloggad } from '#auth';
import { adderaDagar, type Datum, klockslag, ledighetsskal } from '#calendar';
import { sidaAv, tidsplats } from '../http/sida.js';
import { InkorgRepository, type MedNyckel, type Urval } from '../inkorg/inkorg.repository.js';
import { parAv } from '../inkorg/inkorg.service.js';
import { type Markor, skrivMarkor } from '../http/markor.js';
import { Klocka } from '../karna/klocka.js';

export interface Fristfraga {
  readonly efter?: string | undefined;
  readonly antal: number;
  readonly fran?: Datum | undefined;
  readonly till?: Datum | undefined;
  readonly vems: 'mina' | 'alla';
  readonly lag?: '1' | undefined;
}
type Period = Pick<Fristfraga, 'fran' | 'till' | 'vems' | 'lag'>;

const ALLTID = new Date('9999-12-31T00:00:00Z');
const FLEST_DAGAR = 92;

@Injectable()
export class FristerService {
  constructor(
    private readonly inkorg: InkorgRepository,
    private readonly klocka: Klocka,
  ) {}

  /** A page of the deadlines of the tasks that the person holds or that nobody holds in the person's groups, the nearest first. */
  async sida(jag: Inloggad, fraga: Fristfraga) {
    const efter = tidsplats(fraga.efter);
    const rader = await this.narmaste(jag, efter, fraga.antal + 1, fraga);
    const { sida, sista } = sidaAv(rader, fraga.antal);
    return {
      rader: sida.map((rad) => fristvy(rad, jag)),
      efter: sista === undefined ? null : skrivMarkor(sista),
      idag: this.klocka.idag(),
      nasta: rader.length === 0 && fraga.till !== undefined ? await this.nasta(jag, fraga, fraga.till) : null,
      lediga: lediga(fraga),
    };
  }

  /** The tasks with the nearest deadlines. */
  async narmaste(jag: Inloggad, efter: Markor | null, antal: number, period: Period = { vems: 'alla' }): Promise<MedNyckel[]> {
    const frist = {
      fran: period.fran === undefined ? null : klockslag(period.fran, '00:00'),
      till: period.till === undefined ? ALLTID : klockslag(adderaDagar(period.till, 1), '00:00'),
    };
    const urval: Urval = { frist, sortering: 'frist', efter, antal, ...(period.lag ? { lag: true } : {}) };
    const [mina, grupp] = await Promise.all([
      this.inkorg.mina(jag, urval, null),
      period.vems === 'mina' ? [] : this.inkorg.grupp(jag, parAv(jag.roller), urval, null).then(({ rader }) => rader),
    ]);
    const unika = new Map([...mina, ...grupp].map((rad) => [rad.id, rad]));
    return [...unika.values()]
      .sort((a, b) => (a.nyckel ?? '').localeCompare(b.nyckel ?? '', 'en') || a.id.localeCompare(b.id, 'en'))
      .slice(0, antal);
  }

  private async nasta(jag: Inloggad, { vems, lag }: Period, till: Datum): Promise<Datum | null> {
    const [rad] = await this.narmaste(jag, null, 1, { vems, lag, fran: adderaDagar(till, 1) });
    return rad?.fristDatum ?? null;
  }
}

/** The days off of a period that has both its ends. */
function lediga({ fran, till }: Period): { datum: Datum; skal: string }[] {
  if (fran === undefined || till === undefined) return [];
  const dagar: { datum: Datum; skal: string }[] = [];
  for (let [datum, nr] = [fran, 0]; datum <= till && nr < FLEST_DAGAR; [datum, nr] = [adderaDagar(datum, 1), nr + 1]) {
    const skal = ledighetsskal(datum);
    if (skal !== null) dagar.push({ datum, skal });
  }
  return dagar;
}

function fristvy(rad: MedNyckel, jag: Inloggad) {
  return {
    uppgiftId: rad.id,
    titel: rad.titel,
    arende: { id: rad.arendeId, titel: rad.arendeTitel, dnr: rad.dnr },
    min: rad.innehavareId === jag.personId,
    datum: rad.fristDatum ?? '',
    at: rad.fristAt?.toISOString() ?? '',
    regel: rad.fristRegel ?? '',
    rakning: rad.fristRakning ?? '',
    lag: rad.lagfrist,
  };
}
