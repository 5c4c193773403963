import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import type { Inloggad } from '#auth';
import {
  type foljdaArendenSchema,
  type minaSammantradenFragaSchema,
  type minaSammantradenSchema,
  type minJusteringSchema,
  problem,
  type sammantradetsPapperSchema,
} from '#contracts';
import { Nekad } from '#engine';
import { processer } from '#machines';
import { processFor } from '../arenden/arenden.service.js';
import { skrivMarkor } from '../http/markor.js';
import { dagplats, nummerplats, sidaAv, skrivDagplats, tidsplats } from '../http/sida.js';
import { Klocka } from '../karna/klocka.js';
import { arenderadvy } from '../skrivbord/arenderad.js';
import { type Foljdrad, MinaSammantradenRepository, type Moterad } from './mina-sammantraden.repository.js';

type Fraga = z.infer<typeof minaSammantradenFragaSchema>;
/** Who has a seat at the table of an organ. */
export const SATEN = ['ordforande', 'vice-ordforande', 'ledamot', 'ersattare', 'sekreterare', 'justerare'];
const FLEST_UPPGIFTER = 100;
/** Tasks by which a person approves minutes, whatever process they belong to. */
const JUSTERING = Object.values(processer).flatMap(({ uppgifter }) => Object.keys(uppgifter).filter((typ) => typ.startsWith('justera')));

@Injectable()
export class MinaSammantradenService {
  constructor(
    private readonly moten: MinaSammantradenRepository,
    private readonly klocka: Klocka,
  ) {}

  /** The meetings to come of the organs where the person has a seat. */
  async kommande(jag: Inloggad, fraga: Fraga): Promise<z.infer<typeof minaSammantradenSchema>> {
    const platser = jag.roller.filter(({ roll }) => SATEN.includes(roll));
    const organ = [...new Set(platser.map((en) => en.organ))];
    const rader = await this.moten.kommande(jag, {
      organ,
      idag: this.klocka.idag(),
      efter: dagplats(fraga.efter),
      antal: fraga.antal + 1,
    });
    const { sida, sista } = sidaAv(rader, fraga.antal);
    return {
      rader: sida.map(motesvy),
      efter: sista ? skrivDagplats(sista) : null,
      roller: platser.map(({ organ: id, organNamn, rollNamn, forPersonId }) => ({
        organ: { id, namn: organNamn },
        roll: rollNamn,
        forPersonId,
      })),
    };
  }

  /** The papers of the meeting, item by item; only for those who have a role in its organ, and others are told that there is none. */
  async papper(jag: Inloggad, id: string, fraga: Fraga): Promise<z.infer<typeof sammantradetsPapperSchema>> {
    const organ = await this.moten.organFor(jag, id);
    if (organ === undefined || !jag.roller.some((en) => en.organ === organ)) throw new Nekad('finns-inte', problem('finns-inte'));
    const rader = await this.moten.papper(jag, id, { efter: nummerplats(fraga.efter), antal: fraga.antal + 1 });
    const { sida, sista } = sidaAv(rader, fraga.antal);
    return {
      rader: sida.map(({ arendeId, dnr, handlingar, ...rad }) => ({
        ...rad,
        arende: arendeId === null ? null : { id: arendeId, dnr },
        handlingar: handlingar.map((en) => ({ ...en, skapad: new Date(en.skapad).toISOString() })),
      })),
      efter: sista ? String(sista.nr) : null,
    };
  }

  async justering(jag: Inloggad): Promise<z.infer<typeof minJusteringSchema>> {
    return { rader: await this.moten.uppgifter(jag, JUSTERING, FLEST_UPPGIFTER) };
  }

  async foljda(jag: Inloggad, fraga: Fraga & { efter?: string | undefined }): Promise<z.infer<typeof foljdaArendenSchema>> {
    const rader = await this.moten.foljda(jag, tidsplats(fraga.efter), fraga.antal + 1);
    const { sida, sista } = sidaAv(rader, fraga.antal);
    return { rader: sida.map(foljdvy), efter: sista === undefined ? null : skrivMarkor(sista) };
  }
}

function motesvy({ organId, organNamn, tillstand, kallelse, ...rad }: Moterad) {
  return {
    ...rad,
    organ: { id: organId, namn: organNamn },
    tillstand: { id: tillstand, etikett: processFor('sammantrade').tillstand[tillstand]?.etikett ?? tillstand },
    kallelse: kallelse === null ? null : { handlingId: kallelse },
  };
}

function foljdvy({ senastTyp, senastVid, ...rad }: Foljdrad) {
  const senast =
    senastTyp === null || senastVid === null
      ? null
      : { vad: processFor(rad.process).handelser[senastTyp]?.logg ?? 'ändrade ärendet', vid: senastVid.toISOString() };
  return { ...arenderadvy(rad), senast };
}
