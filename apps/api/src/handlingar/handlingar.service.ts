import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import type { Inloggad } from '#auth';
import {
  type andraStatusSchema,
  type diarietSchema,
  type handlingarFragaSchema,
  type handlingarSchema,
  type handlingSchema,
  type Lanktyp,
  lanktyper,
  type laggTillDnrSchema,
  type nyLankSchema,
  problem,
  type tillfraganSchema,
} from '#contracts';
import { Nekad } from '#engine';
import { ledningskontoren, regler } from '#machines';
import { ArendenService } from '../arenden/arenden.service.js';
import { skrivMarkor } from '../http/markor.js';
import { sidaAv, tidsplats } from '../http/sida.js';
import { Klocka } from '../karna/klocka.js';
import { DiarietRepository, type Lankrad } from './diariet.repository.js';
import {
  type Dnrrad,
  HandlingarRepository,
  type Handlingsrad,
  type Innehall,
  type Registerhandelse,
  type Versionsrad,
} from './handlingar.repository.js';
import { TillfraganRepository } from './tillfragan.repository.js';

@Injectable()
export class HandlingarService {
  constructor(
    private readonly handlingar: HandlingarRepository,
    private readonly diarium: DiarietRepository,
    private readonly tillfragan: TillfraganRepository,
    private readonly arenden: ArendenService,
    private readonly klocka: Klocka,
  ) {}

  async iArende(jag: Inloggad, arendeId: string, fraga: z.infer<typeof handlingarFragaSchema>): Promise<z.infer<typeof handlingarSchema>> {
    await this.arenden.ansvar(jag, arendeId);
    const efter = tidsplats(fraga.efter);
    const rader = await this.handlingar.iArende(jag, arendeId, { efter, antal: fraga.antal + 1 });
    const { sida, sista } = sidaAv(rader, fraga.antal);
    return { rader: sida.map(handlingsrad), efter: sista === undefined ? null : skrivMarkor(sista) };
  }

  async en(jag: Inloggad, id: string): Promise<z.infer<typeof handlingSchema>> {
    const versioner = await this.handlingar.versioner(jag, id);
    const rad = versioner.find((version) => version.id === id) ?? saknas();
    const [dnr, handelser, { organId }] = await Promise.all([
      this.handlingar.dnr(id),
      this.handlingar.handelser(id),
      this.arenden.ansvar(jag, rad.arendeId),
    ]);
    return {
      ...handlingsrad(rad),
      arendeId: rad.arendeId,
      dnr: dnr.map(numret),
      mall: rad.mall === null || rad.mallversion === null ? null : { id: rad.mall, version: rad.mallversion },
      versioner: versioner.map(version),
      handelser: handelser.map(handelsen),
      farAndra: saknasI('far-andra-i-registret', jag, { organ: organId }).length === 0,
    };
  }

  /** A new status with its reason. Throws ingen-behorighet or regel-hindrar; what somebody else has changed in between is refused. */
  async andraStatus(
    jag: Inloggad,
    id: string,
    { status, skal }: z.infer<typeof andraStatusSchema>,
  ): Promise<z.infer<typeof handlingSchema>> {
    const rad = await this.kravAndra(jag, id);
    krav('handlingens-status-gar-att-andra', jag, { fran: rad.status, till: status });
    const andrad = await this.handlingar.andraStatus({
      id,
      fran: rad.status,
      till: status,
      skal,
      personId: jag.personId,
      nu: this.klocka.nu(),
    });
    if (!andrad) throw nekad('handlingens-status-gar-att-andra', ['status']);
    return this.en(jag, id);
  }

  /** One more diary number on the same document (H-19); the first stays. */
  async laggTillDnr(
    jag: Inloggad,
    id: string,
    { organ, dnr, skal }: z.infer<typeof laggTillDnrSchema>,
  ): Promise<z.infer<typeof handlingSchema>> {
    await this.kravAndra(jag, id);
    if (!(await this.handlingar.laggTillDnr({ id, organ, dnr, skal, personId: jag.personId, nu: this.klocka.nu() })))
      throw ogiltigt('organ', 'Välj ett organ som finns.');
    return this.en(jag, id);
  }

  private async kravAndra(jag: Inloggad, id: string): Promise<Handlingsrad> {
    const rad = (await this.handlingar.versioner(jag, id)).find((en) => en.id === id) ?? saknas();
    const { organId } = await this.arenden.ansvar(jag, rad.arendeId);
    krav('far-andra-i-registret', jag, { organ: organId });
    return rad;
  }

  async innehall(jag: Inloggad, id: string): Promise<Innehall> {
    return (await this.handlingar.innehall(jag, id)) ?? (await this.tillfragan.innehall(jag, id, ledningskontoren())) ?? saknas();
  }

  /** The version that a remiss or a samverkan asks the person about; null when it asks somebody else. */
  async underlag(jag: Inloggad, barnId: string): Promise<z.infer<typeof tillfraganSchema>> {
    await this.arenden.kravSynligt(jag, barnId);
    const rad = await this.tillfragan.underlag(jag, barnId, ledningskontoren());
    return { underlag: rad ? { ...rad, skapad: rad.skapad.toISOString() } : null };
  }

  async diariet(jag: Inloggad, arendeId: string): Promise<z.infer<typeof diarietSchema>> {
    const { organId } = await this.arenden.ansvar(jag, arendeId);
    const [dnr, lankar, borttagna] = await Promise.all([
      this.diarium.dnr(arendeId),
      this.diarium.lankar(jag, arendeId),
      this.diarium.borttagna(arendeId),
    ]);
    return {
      dnr: dnr.map(numret),
      lankar: lankar.map(lanken),
      borttagna: borttagna.map(({ typ, vid, organId: till, organNamn, ...rad }) => ({
        ...rad,
        typ: lanktyper[typ as Lanktyp].namn,
        organ: { id: till, namn: organNamn },
        vid: vid.toISOString(),
      })),
      farLanka: harRollI(jag, organId),
    };
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
    if (!finns) throw ogiltigt('organ', 'Välj ett organ som finns.');
    return this.diariet(jag, arendeId);
  }

  /** Takes a link of the case away with its reason; it stays as an event. A link that stands in the other case is taken away there. */
  async taBortLank(jag: Inloggad, arendeId: string, id: string, skal: string): Promise<z.infer<typeof diarietSchema>> {
    const { organId } = await this.arenden.ansvar(jag, arendeId);
    krav('far-andra-i-registret', jag, { organ: organId });
    if (!(await this.diarium.taBort({ id, arendeId, personId: jag.personId, skal, nu: this.klocka.nu() }))) saknas();
    return this.diariet(jag, arendeId);
  }
}

type Registerregel = 'far-andra-i-registret' | 'handlingens-status-gar-att-andra';

/** What the register's own rule misses. */
function saknasI(namn: Registerregel, jag: Inloggad, data: Record<string, unknown>): readonly string[] {
  return regler[namn]?.saknas(undefined as never, { data, aktor: { personId: jag.personId, roller: jag.roller } } as never) ?? [namn];
}

function krav(namn: Registerregel, jag: Inloggad, data: Record<string, unknown>): void {
  const brister = saknasI(namn, jag, data);
  if (brister.length > 0) throw nekad(namn, brister);
}

function nekad(namn: Registerregel, brister: readonly string[]): Nekad {
  const regel = regler[namn];
  const kod = regel?.prov === 'vem' ? 'ingen-behorighet' : 'regel-hindrar';
  return new Nekad(
    kod,
    problem(kod, {
      regel: namn,
      detail: regel?.mening,
      kalla: regel?.kalla,
      lagrum: regel?.lagrum,
      saknas: [...brister],
      kanGorasAv: regel?.kanGorasAv,
    }),
  );
}

const ogiltigt = (falt: string, meddelande: string): Nekad =>
  new Nekad('ogiltiga-uppgifter', problem('ogiltiga-uppgifter', { falt: [{ falt, meddelande }] }));

const harRollI = (jag: Inloggad, organ: string): boolean => jag.roller.some((roll) => roll.organ === organ);
const numret = ({ organId, organNamn, dnr }: Dnrrad) => ({ organ: { id: organId, namn: organNamn }, dnr });

function lanken({ id, typ, omvand, arendeId, titel, ...dnr }: Lankrad) {
  const namn = lanktyper[typ as Lanktyp];
  return {
    id,
    typ: omvand ? namn.omvant : namn.namn,
    ...numret(dnr),
    arende: arendeId === null || titel === null ? null : { id: arendeId, titel },
    egen: !omvand,
  };
}

function version({ id, version: beteckning, status, mediatyp, storlek, hash, beskrivning, skapad }: Versionsrad) {
  return { id, version: beteckning, status, mediatyp, storlek, hash, beskrivning, skapad: skapad.toISOString() };
}

function handelsen({ typ, fran, till, organId, organNamn, dnr, skal, vem, vid }: Registerhandelse) {
  return {
    typ,
    fran,
    till,
    dnr: organId === null || organNamn === null || dnr === null ? null : { organ: { id: organId, namn: organNamn }, dnr },
    skal,
    vem,
    vid: vid.toISOString(),
  };
}

function handlingsrad(rad: Handlingsrad) {
  const { dokumentId, titel, slag, mottagare, antalVersioner } = rad;
  return { ...version(rad), dokumentId, titel, slag, mottagare, antalVersioner };
}

function saknas(): never {
  throw new Nekad('finns-inte', problem('finns-inte'));
}
