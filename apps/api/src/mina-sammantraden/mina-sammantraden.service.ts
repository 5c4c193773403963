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
import { lasMarkor, skrivMarkor } from '../inkorg/markor.js';
import { Klocka } from '../karna/klocka.js';
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
      efter: motesmarkor(fraga.efter),
      antal: fraga.antal + 1,
    });
    const sida = rader.slice(0, fraga.antal);
    const sista = rader.length > fraga.antal ? sida.at(-1) : undefined;
    return {
      rader: sida.map(motesvy),
      efter: sista ? `${sista.datum}/${sista.id}` : null,
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
    const rader = await this.moten.papper(jag, id, { efter: Number.parseInt(fraga.efter ?? '0', 10) || 0, antal: fraga.antal + 1 });
    const sida = rader.slice(0, fraga.antal);
    const sista = rader.length > fraga.antal ? sida.at(-1) : undefined;
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
    const efter = fraga.efter === undefined ? null : lasMarkor(fraga.efter);
    if (efter === undefined || efter?.nyckel === null) throw sidanFinnsInte();
    const rader = await this.moten.foljda(jag, efter, fraga.antal + 1);
    const sida = rader.slice(0, fraga.antal);
    const sista = rader.length > fraga.antal ? sida.at(-1) : undefined;
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

function foljdvy({ organId, organNamn, nyckel: _, senastTyp, senastVid, ...rad }: Foljdrad) {
  const process = processFor(rad.process);
  return {
    ...rad,
    processNamn: process.etikett,
    etikett: process.tillstand[rad.tillstand]?.etikett ?? rad.tillstand,
    organ: { id: organId, namn: organNamn },
    andrad: rad.andrad.toISOString(),
    senast:
      senastTyp === null || senastVid === null
        ? null
        : { vad: process.handelser[senastTyp]?.logg ?? 'ändrade ärendet', vid: senastVid.toISOString() },
  };
}

/** The day and id of the last meeting shown. */
function motesmarkor(efter: string | undefined): { datum: string; id: string } | null {
  if (efter === undefined) return null;
  const delar = z.tuple([z.iso.date(), z.uuid()]).safeParse(efter.split('/'));
  if (!delar.success) throw sidanFinnsInte();
  return { datum: delar.data[0], id: delar.data[1] };
}

const sidanFinnsInte = () =>
  new Nekad('felaktig-begaran', problem('felaktig-begaran', { falt: [{ falt: 'efter', meddelande: 'Sidan finns inte.' }] }));
