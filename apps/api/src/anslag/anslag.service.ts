import { Inject, Injectable } from '@nestjs/common';
import type { z } from 'zod';
import type { Inloggad } from '#auth';
import { lagstadgadTid } from '#calendar';
import {
  type anslagFragaSchema,
  type anslagSchema,
  type anslagslistaSchema,
  type iakttagelserSchema,
  type nyttOverklagandeSchema,
  problem,
} from '#contracts';
import { type Engine, type Kvitto, Nekad } from '#engine';
import { bevisAv } from '#machines';
import { processFor } from '../arenden/arenden.service.js';
import { skrivMarkor } from '../http/markor.js';
import { sidaAv, tidsplats } from '../http/sida.js';
import { ENGINE } from '../karna/engine.js';
import { Klocka } from '../karna/klocka.js';
import { mojligaHandelser } from '../karna/mojliga-handelser.js';
import { AnslagRepository } from './anslag.repository.js';
import type { Anslagslage, Beslutsrad } from './rader.js';

@Injectable()
export class AnslagService {
  constructor(
    private readonly anslag: AnslagRepository,
    private readonly klocka: Klocka,
    @Inject(ENGINE) private readonly engine: Engine,
  ) {}

  async lista(
    jag: Inloggad,
    { efter, antal, tillstand, organ }: z.infer<typeof anslagFragaSchema>,
  ): Promise<z.infer<typeof anslagslistaSchema>> {
    const rader = await this.anslag.lista(jag, { tillstand, organ, efter: tidsplats(efter), antal: antal + 1 });
    const { sida, sista } = sidaAv(rader, antal);
    return {
      rader: sida.map(({ nyckel: _nyckel, organId, organNamn, ...rad }) => ({
        ...rad,
        organ: { id: organId, namn: organNamn },
        etikett: etikett('anslag', rad.tillstand),
      })),
      efter: sista === undefined ? null : skrivMarkor(sista),
    };
  }

  async visa(jag: Inloggad, id: string): Promise<z.infer<typeof anslagSchema>> {
    const rad = await this.krav(jag, id);
    const nu = this.klocka.nu();
    const [beslut, mojligt, underlag] = await Promise.all([
      this.anslag.beslut(jag, id),
      this.engine.mojligt({ arendeId: id, aktor: { personId: jag.personId }, nu }),
      this.anslag.bevisunderlag(id, rad.nr),
    ]);
    const { tillstand, uppsattAt, nedtagetAt, organId, organNamn, kontext, ...resten } = rad;
    const uppe = uppsattAt && { uppsatt: uppsattAt.toISOString(), till: (nedtagetAt ?? nu).toISOString() };
    return {
      ...resten,
      organ: { id: organId, namn: organNamn },
      tillstand: {
        id: tillstand,
        etikett: etikett('anslag', tillstand),
        beskrivning: processFor('anslag').tillstand[tillstand]?.beskrivning ?? '',
      },
      anslasSenast: lagstadgadTid(rad.justeringsdatum, { antal: 2, enhet: 'dagar' }).oforskjutet,
      beslut: beslut.map(beslutsvy),
      overklaganden: [...kontext.overklaganden],
      bevis: uppe && bevisvy(bevisAv(underlag, uppe)),
      kanRegistreraOverklagande: farRegistrera(jag, organId) && ['uppsatt', 'nedtaget', 'avslutat'].includes(tillstand),
      handelser: mojligaHandelser(mojligt).map(({ hinder, ...en }) => ({ ...en, hinder: hinder.map(({ mening }) => mening) })),
    };
  }

  async iakttagelser(
    jag: Inloggad,
    id: string,
    { efter, antal }: { efter: string | null; antal: number },
  ): Promise<z.infer<typeof iakttagelserSchema>> {
    await this.krav(jag, id);
    const rader = await this.anslag.iakttagelser(id, { efter, antal: antal + 1 });
    const { sida, sista } = sidaAv(rader, antal);
    return {
      rader: sida.map((rad) => ({ ...rad, vid: rad.vid.toISOString() })),
      efter: sista?.id ?? null,
    };
  }

  /** While the notice has its own life the appeal is its event, and follows to the matter; after that it is the matter's. */
  async overklaga(
    jag: Inloggad,
    id: string,
    nyckel: string,
    { punktId, inkom, domstol }: z.infer<typeof nyttOverklagandeSchema>,
  ): Promise<Kvitto> {
    const { tillstand, kontext } = await this.krav(jag, id);
    const kommando = { nyckel: `${jag.personId}/${nyckel}`, aktor: { personId: jag.personId }, nu: this.klocka.nu(), forvantatSteg: null };
    if (tillstand !== 'avslutat')
      return this.engine.execute({ ...kommando, arendeId: id, handelse: { typ: 'overklagande-inkom', data: { punktId, inkom, domstol } } });
    const arendeId = kontext.paragrafer.find((rad) => rad.punktId === punktId)?.arendeId ?? null;
    if (arendeId === null)
      throw ogiltigt('punktId', 'Anslaget är avslutat och paragrafen har inget ärende. Registrera överklagandet i diariet.');
    return this.engine.execute({ ...kommando, arendeId, handelse: { typ: 'registrera-overklagande', data: { inkom, domstol } } });
  }

  private async krav(jag: Inloggad, id: string): Promise<Anslagslage> {
    const rad = await this.anslag.visa(jag, id);
    if (!rad) throw new Nekad('finns-inte', problem('finns-inte'));
    return rad;
  }
}

const FOR_TAVLAN = ['sekreterare', 'kanslichef', 'registrator'];
const farRegistrera = ({ roller }: Inloggad, organ: string): boolean =>
  roller.some((en) => en.organ === organ && FOR_TAVLAN.includes(en.roll));

const etikett = (process: string, tillstand: string): string => processFor(process).tillstand[tillstand]?.etikett ?? tillstand;

function beslutsvy({ arendeId, dnr, process, tillstand, ...rad }: Beslutsrad) {
  return { ...rad, arende: arendeId && process && tillstand ? { id: arendeId, dnr, etikett: etikett(process, tillstand) } : null };
}

function bevisvy({ luckor, ...bevis }: ReturnType<typeof bevisAv>) {
  return { ...bevis, luckor: [...luckor] };
}

function ogiltigt(falt: string, meddelande: string): Nekad {
  return new Nekad('ogiltiga-uppgifter', problem('ogiltiga-uppgifter', { falt: [{ falt, meddelande }] }));
}
