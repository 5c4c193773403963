import { Injectable } from '@nestjs/common';
import type { Inloggad } from '#auth';
import { problem } from '#contracts';
import { Nekad } from '#engine';
import { InkorgRepository, type MedNyckel } from '../inkorg/inkorg.repository.js';
import { parAv } from '../inkorg/inkorg.service.js';
import { lasMarkor, type Markor, skrivMarkor } from '../inkorg/markor.js';

const ALLA = { fran: null, till: new Date('9999-12-31T00:00:00Z') };

@Injectable()
export class FristerService {
  constructor(private readonly inkorg: InkorgRepository) {}

  /** A page of the deadlines of the tasks that the person holds or that nobody holds in the person's groups, the nearest first. */
  async sida(jag: Inloggad, fraga: { efter?: string | undefined; antal: number }) {
    const efter = fraga.efter === undefined ? null : lasMarkor(fraga.efter);
    if (efter === undefined || efter?.nyckel === null)
      throw new Nekad('felaktig-begaran', problem('felaktig-begaran', { falt: [{ falt: 'efter', meddelande: 'Sidan finns inte.' }] }));
    const rader = await this.narmaste(jag, efter, fraga.antal + 1);
    const sida = rader.slice(0, fraga.antal);
    const sista = rader.length > fraga.antal ? sida.at(-1) : undefined;
    return { rader: sida.map((rad) => fristvy(rad, jag)), efter: sista === undefined ? null : skrivMarkor(sista) };
  }

  /** The tasks with the nearest deadlines. */
  async narmaste(jag: Inloggad, efter: Markor | null, antal: number): Promise<MedNyckel[]> {
    const urval = { frist: ALLA, sortering: 'frist', efter, antal } as const;
    const [mina, grupp] = await Promise.all([this.inkorg.mina(jag, urval, null), this.inkorg.grupp(jag, parAv(jag.roller), urval)]);
    const unika = new Map([...mina, ...grupp].map((rad) => [rad.id, rad]));
    return [...unika.values()]
      .sort((a, b) => (a.nyckel ?? '').localeCompare(b.nyckel ?? '', 'en') || a.id.localeCompare(b.id, 'en'))
      .slice(0, antal);
  }
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
