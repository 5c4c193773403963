import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import type { Inloggad } from '#auth';
import {
  type diarietSchema,
  type handlingarFragaSchema,
  type handlingarSchema,
  type handlingSchema,
  type Lanktyp,
  lanktyper,
  type nyLankSchema,
  problem,
} from '#contracts';
import { Nekad } from '#engine';
import { ArendenService } from '../arenden/arenden.service.js';
import { lasMarkor, skrivMarkor } from '../inkorg/markor.js';
import { Klocka } from '../karna/klocka.js';
import { DiarietRepository, type Lankrad } from './diariet.repository.js';
import { type Dnrrad, HandlingarRepository, type Handlingsrad, type Innehall, type Versionsrad } from './handlingar.repository.js';

@Injectable()
export class HandlingarService {
  constructor(
    private readonly handlingar: HandlingarRepository,
    private readonly diarium: DiarietRepository,
    private readonly arenden: ArendenService,
    private readonly klocka: Klocka,
  ) {}

  async iArende(jag: Inloggad, arendeId: string, fraga: z.infer<typeof handlingarFragaSchema>): Promise<z.infer<typeof handlingarSchema>> {
    await this.arenden.ansvar(jag, arendeId);
    const efter = fraga.efter === undefined ? null : lasMarkor(fraga.efter);
    if (efter === undefined || efter?.nyckel === null)
      throw new Nekad('felaktig-begaran', problem('felaktig-begaran', { falt: [{ falt: 'efter', meddelande: 'Sidan finns inte.' }] }));
    const rader = await this.handlingar.iArende(jag, arendeId, { efter, antal: fraga.antal + 1 });
    const sida = rader.slice(0, fraga.antal);
    const sista = rader.length > fraga.antal ? sida.at(-1) : undefined;
    return { rader: sida.map(handlingsrad), efter: sista === undefined ? null : skrivMarkor(sista) };
  }

  async en(jag: Inloggad, id: string): Promise<z.infer<typeof handlingSchema>> {
    const versioner = await this.handlingar.versioner(jag, id);
    const rad = versioner.find((version) => version.id === id) ?? saknas();
    const dnr = await this.handlingar.dnr(id);
    return {
      ...handlingsrad(rad),
      arendeId: rad.arendeId,
      dnr: dnr.map(numret),
      mall: rad.mall === null || rad.mallversion === null ? null : { id: rad.mall, version: rad.mallversion },
      versioner: versioner.map(version),
    };
  }

  async innehall(jag: Inloggad, id: string): Promise<Innehall> {
    return (await this.handlingar.innehall(jag, id)) ?? saknas();
  }

  async diariet(jag: Inloggad, arendeId: string): Promise<z.infer<typeof diarietSchema>> {
    const { organId } = await this.arenden.ansvar(jag, arendeId);
    const [dnr, lankar] = await Promise.all([this.diarium.dnr(arendeId), this.diarium.lankar(jag, arendeId)]);
    return { dnr: dnr.map(numret), lankar: lankar.map(lanken), farLanka: harRollI(jag, organId) };
  }

  /** Links the case to another authority's matter; the same link twice is one. Only those with a role in the case's organ may. */
  async lanka(jag: Inloggad, arendeId: string, { typ, organ, dnr }: z.infer<typeof nyLankSchema>): Promise<z.infer<typeof diarietSchema>> {
    const { organId, organNamn } = await this.arenden.ansvar(jag, arendeId);
    if (!harRollI(jag, organId))
      throw new Nekad(
        'ingen-behorighet',
        problem('ingen-behorighet', { detail: 'Ärendet länkas av den som handlägger det.', kalla: 'H-20', kanGorasAv: organNamn }),
      );
    const finns = await this.diarium.lanka(jag, {
      id: randomUUID(),
      arendeId,
      typ,
      organ,
      dnr,
      personId: jag.personId,
      nu: this.klocka.nu(),
    });
    if (!finns)
      throw new Nekad(
        'ogiltiga-uppgifter',
        problem('ogiltiga-uppgifter', { falt: [{ falt: 'organ', meddelande: 'Välj ett organ som finns.' }] }),
      );
    return this.diariet(jag, arendeId);
  }
}

const harRollI = (jag: Inloggad, organ: string): boolean => jag.roller.some((roll) => roll.organ === organ);
const numret = ({ organId, organNamn, dnr }: Dnrrad) => ({ organ: { id: organId, namn: organNamn }, dnr });

function lanken({ id, typ, omvand, arendeId, titel, ...dnr }: Lankrad) {
  const namn = lanktyper[typ as Lanktyp];
  return {
    id,
    typ: omvand ? namn.omvant : namn.namn,
    ...numret(dnr),
    arende: arendeId === null || titel === null ? null : { id: arendeId, titel },
  };
}

function version({ id, version: beteckning, status, mediatyp, storlek, hash, beskrivning, skapad }: Versionsrad) {
  return { id, version: beteckning, status, mediatyp, storlek, hash, beskrivning, skapad: skapad.toISOString() };
}

function handlingsrad(rad: Handlingsrad) {
  const { dokumentId, titel, slag, mottagare, antalVersioner } = rad;
  return { ...version(rad), dokumentId, titel, slag, mottagare, antalVersioner };
}

function saknas(): never {
  throw new Nekad('finns-inte', problem('finns-inte'));
}
