import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import type { Inloggad } from '#auth';
import { type pawebbenSchema, problem, type publiceraDirektSchema } from '#contracts';
import { Nekad } from '#engine';
import { regler } from '#machines';
import { ArendenService } from '../arenden/arenden.service.js';
import { Klocka } from '../karna/klocka.js';
import { PaWebbenRepository, type Webbrad } from './pa-webben.repository.js';

type PaWebben = z.infer<typeof pawebbenSchema>;
type Text = z.infer<typeof publiceraDirektSchema>;
/** A decision: a case's, or an item's of a meeting. */
export type Mal = { readonly arendeId: string } | { readonly moteId: string; readonly punktId: string };

/** What must hold before a decision is shown; what is wrong with the text is asked last. */
const LAGET = [
  'beslutet-ar-fardigt',
  'punkten-har-inget-eget-arende',
  'arendet-publiceras-i-arendet',
  'beslutet-ar-inte-sekretessbelagt',
] as const;
const TEXTEN = ['sammanfattningen-skrivs-eller-avstas', 'texten-ar-utan-personuppgifter', 'texten-har-inga-kontaktuppgifter'] as const;

/**
 * What of a decision is on the web. An open matter is published by its own events (publicera-beslutet, ta-bort-fran-webben); a closed one, a decision by
 * delegation and an item without a case are published here, by the same rules of who may and what is asked of the text.
 */
@Injectable()
export class PaWebbenService {
  constructor(
    private readonly arenden: ArendenService,
    private readonly webben: PaWebbenRepository,
    private readonly klocka: Klocka,
  ) {}

  async visa(jag: Inloggad, mal: Mal): Promise<PaWebben> {
    const rad = await this.rad(jag, mal);
    const far = this.saknas('far-skriva-for-allmanheten', jag, rad).length === 0;
    const { publicerat, rubrik, sammanfattning, avstattSkal, sekretess, utdrag } = rad;
    return {
      id: rad.id,
      publicerat: publicerat && !sekretess,
      rubrik,
      sammanfattning,
      avstattSkal,
      utdrag,
      harProtokollsutdrag: rad.slag !== 'delegationsbeslut',
      farPubliceras: far && LAGET.every((namn) => this.saknas(namn, jag, rad).length === 0),
      farTasBort: far && publicerat && !rad.oppet,
    };
  }

  /** Throws ingen-behorighet or regel-hindrar with the rule; publishing again replaces the text, and both are kept. */
  async publicera(jag: Inloggad, mal: Mal, text: Text): Promise<PaWebben> {
    const rad = await this.rad(jag, mal);
    this.krav(['far-skriva-for-allmanheten', ...LAGET, ...TEXTEN], jag, rad, text);
    const { rubrik, sammanfattning, avstaSkal, visaProtokollsutdrag } = text;
    const visas = visaProtokollsutdrag && rad.slag !== 'delegationsbeslut';
    await this.webben.publicera(rad, {
      ...{ rubrik, sammanfattning, avstaSkal, visaProtokollsutdrag: visas },
      ...{ personId: jag.personId, nu: this.klocka.nu() },
    });
    return this.visa(jag, mal);
  }

  /** The same people may, and the reason is kept. */
  async taBort(jag: Inloggad, mal: Mal, skal: string): Promise<PaWebben> {
    const rad = await this.rad(jag, mal);
    this.krav(['far-skriva-for-allmanheten', 'arendet-publiceras-i-arendet'], jag, rad, {});
    await this.webben.taBort(rad.id, { skal, personId: jag.personId, nu: this.klocka.nu() });
    return this.visa(jag, mal);
  }

  /** Throws finns-inte when the person may not know of the case, or the meeting. */
  private async rad(jag: Inloggad, mal: Mal): Promise<Webbrad> {
    await this.arenden.kravSynligt(jag, 'moteId' in mal ? mal.moteId : mal.arendeId);
    const rad = 'moteId' in mal ? await this.webben.punkt(mal.moteId, mal.punktId) : await this.webben.arende(mal.arendeId);
    if (!rad) throw new Nekad('finns-inte', problem('finns-inte'));
    return rad;
  }

  private krav(namnen: readonly string[], jag: Inloggad, rad: Webbrad, data: Readonly<Record<string, unknown>>): void {
    for (const namn of namnen) {
      const saknas = this.saknas(namn, jag, rad, data);
      if (saknas.length > 0) throw nekad(namn, saknas);
    }
  }

  /** What the rule of the catalogue misses. */
  private saknas(namn: string, jag: Inloggad, rad: Webbrad, data: Readonly<Record<string, unknown>> = {}): readonly string[] {
    const { organ, instans, fardigt, harArende, oppet, sekretess, publicerat } = rad;
    const fakta = { offentligtBeslut: { fardigt, harArende, oppet, sekretess, publicerat } };
    const aktor = { personId: jag.personId, roller: jag.roller.map((en) => ({ organ: en.organ, roll: en.roll })) };
    const [nu, idag] = [this.klocka.nu().toISOString(), this.klocka.idag()];
    return regler[namn]?.saknas({ organ, instans } as never, { type: 'publicera-beslutet', nu, idag, aktor, data, fakta }) ?? [namn];
  }
}

function nekad(namn: string, saknas: readonly string[]): Nekad {
  const regel = regler[namn];
  const kod = regel?.prov === 'vem' ? 'ingen-behorighet' : 'regel-hindrar';
  const { mening: detail, kalla, lagrum, kanGorasAv } = regel ?? {};
  return new Nekad(kod, problem(kod, { regel: namn, detail, kalla, lagrum, saknas: [...saknas], kanGorasAv }));
}
