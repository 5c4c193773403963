import { Inject, Injectable } from '@nestjs/common';
import type { z } from 'zod';
import type { Inloggad } from '#auth';
import type { justeringSchema } from '#contracts';
import type { Engine } from '#engine';
import {
  aterstar,
  FARSK_MINUTER,
  justerande,
  justerandeAv,
  type Justeringsblad,
  justeringSenast,
  ordforandena,
  processer,
  type SammantradeKontext,
  tommaPlatser,
} from '#machines';
import { ENGINE } from '../karna/engine.js';
import { Klocka } from '../karna/klocka.js';
import { mojligaHandelser } from '../karna/mojliga-handelser.js';
import { JusteringRepository } from './justering.repository.js';
import { ordFor, SammantradenService } from './sammantraden.service.js';

type Vy = z.infer<typeof justeringSchema>;
const MINUT = 60_000;

/** How far the approval of a meeting's protocol has come, as one person sees it. */
@Injectable()
export class JusteringService {
  constructor(
    private readonly sammantraden: SammantradenService,
    private readonly justeringar: JusteringRepository,
    private readonly klocka: Klocka,
    @Inject(ENGINE) private readonly engine: Engine,
  ) {}

  async visa({ jag, autentiserad }: { jag: Inloggad; autentiserad: Date | null }, id: string): Promise<Vy> {
    const { rad, kontext } = await this.sammantraden.krav(jag, id);
    const omedelbara = kontext.omedelbara.filter(({ avstatt }) => !avstatt);
    const punkter = [...kontext.attJusteraOmedelbart, ...omedelbara.flatMap((en) => en.punkter)].map(({ punktId }) => punktId);
    const [paragrafer, kompletteringar, narvarande, justeratHandlingId, anslag, mojligt] = await Promise.all([
      this.justeringar.paragrafer(jag, punkter),
      this.justeringar.kompletteringar(jag, id),
      this.justeringar.narvarande(id),
      this.justeringar.justeratProtokoll(id),
      this.justeringar.anslag(id),
      this.engine.mojligt({ arendeId: id, aktor: { personId: jag.personId }, nu: this.klocka.nu() }),
    ]);
    const namn = await this.justeringar.namn(personerI(kontext));
    const bara = (ids: readonly { punktId: string }[]) => paragrafer.filter((en) => ids.some(({ punktId }) => punktId === en.punktId));
    const redan = justerande(kontext);
    return {
      tillstand: { id: rad.tillstand, ...ordFor(rad.tillstand) },
      senast: justeringSenast(kontext),
      forvaring: kontext.forvaring,
      protokoll: bladet(kontext.protokoll),
      underskrivare: underskrivare(kontext, kontext.protokoll, namn),
      ledigaPlatser: tommaPlatser(kontext),
      justerat: kontext.justerat,
      justeratHandlingId,
      kompletteringar: kompletteringar.map((en) => ({ ...en, vid: en.vid.toISOString() })),
      attJusteraOmedelbart: bara(kontext.attJusteraOmedelbart),
      omedelbara: omedelbara.map((en) => ({
        nr: en.nr,
        paragrafer: bara(en.punkter),
        blad: bladet(en.blad),
        underskrivare: underskrivare(justerandeAv(kontext, en), en.blad, namn),
        justerat: en.justerat,
      })),
      anslag: anslag.map(({ arendeId, titel, tillstand }) => ({
        arendeId,
        titel,
        etikett: processer.anslag?.tillstand[tillstand]?.etikett ?? tillstand,
      })),
      jag: {
        personId: jag.personId,
        farskTill: farskTill(autentiserad, this.klocka.nu()),
        kanAvboja:
          kontext.justerare.includes(jag.personId) &&
          aterstar(kontext, kontext.protokoll).includes(jag.personId) &&
          !ordforandena(kontext).includes(jag.personId),
      },
      kanUtses: narvarande.filter((person) => !redan.includes(person.id)),
      handelser: mojligaHandelser(mojligt),
    };
  }
}

function bladet(blad: Justeringsblad | null): Vy['protokoll'] {
  return blad && { handlingId: blad.handlingId, version: blad.version, hash: blad.hash, upprattat: blad.upprattat };
}

/** Who has signed the version and who it waits for, the chair first. */
function underskrivare(kontext: SammantradeKontext, blad: Justeringsblad | null, namn: ReadonlyMap<string, string>): Vy['underskrivare'] {
  const vem = (id: string) => ({ id, namn: namn.get(id) ?? id });
  const har = (blad?.signaturer ?? []).map(({ personId, som, vid }) => ({ person: vem(personId), som, vid }));
  const ledde = ordforandena(kontext);
  const vantar = aterstar(kontext, blad).map((id) => ({
    person: vem(id),
    som: ledde.includes(id) ? ('ordforande' as const) : ('justerare' as const),
    vid: null,
  }));
  return [...har, ...vantar];
}

function personerI(kontext: SammantradeKontext): string[] {
  const blad = [kontext.protokoll, ...kontext.omedelbara.map((en) => en.blad)];
  return [
    ...new Set([
      ...justerande(kontext),
      ...kontext.omedelbara.flatMap((en) => justerande(justerandeAv(kontext, en))),
      ...blad.flatMap((en) => en?.signaturer.map(({ personId }) => personId) ?? []),
    ]),
  ];
}

function farskTill(autentiserad: Date | null, nu: Date): string | null {
  if (autentiserad === null) return null;
  const till = new Date(autentiserad.getTime() + FARSK_MINUTER * MINUT);
  return till > nu ? till.toISOString() : null;
}
