import { Inject, Injectable } from '@nestjs/common';
import type { z } from 'zod';
import type { Inloggad } from '#auth';
import { type nyRondKroppSchema, type planversionerSchema, problem, type rondforumSchema, type tjansteplanSchema } from '#contracts';
import { type Engine, harleddUuid, type Kvitto, Nekad } from '#engine';
import { ENGINE } from '../karna/engine.js';
import { Klocka } from '../karna/klocka.js';
import { processFor } from '../arenden/arenden.service.js';
import { dragAv, summera } from './summera.js';
import { versionsvy } from './versionsord.js';
import { type Omradesrad, type Planrad, TjansteplanRepository, type Versionsrad } from './tjansteplan.repository.js';
import { ronder, rondomraden } from './ronder.js';

type Tjansteplan = z.infer<typeof tjansteplanSchema>;

@Injectable()
export class TjansteplanService {
  constructor(
    private readonly tjansteplan: TjansteplanRepository,
    private readonly klocka: Klocka,
    @Inject(ENGINE) private readonly engine: Engine,
  ) {}

  /** The versions of one round, in its own order; empty for a case that is none or that the person may not know of. */
  async versioner(jag: Inloggad, arendeId: string): Promise<z.infer<typeof planversionerSchema>> {
    return { rader: (await this.tjansteplan.versioner(jag, { arendeId })).map(versionsvy) };
  }

  /** The forums of a round and their members of today; refused for a case that is no round or that the person may not know of. */
  async forum(jag: Inloggad, arendeId: string): Promise<z.infer<typeof rondforumSchema>> {
    const rond = await this.tjansteplan.rond(jag, arendeId);
    if (!rond) throw new Nekad('finns-inte', problem('finns-inte'));
    const organ = [...new Set(rond.kedja.map((steg) => steg.organ))];
    const ledamoter = await this.tjansteplan.forumledamoter(organ, this.klocka.idag());
    const forum = organ.flatMap((id) => {
      const steg = rond.kedja.find((en) => en.organ === id);
      const deras = ledamoter.filter((en) => en.organ === id).map(({ id: personId, namn }) => ({ id: personId, namn }));
      return steg ? [{ organ: id, namn: steg.namn, minst: steg.minst, hogst: steg.hogst, ledamoter: deras }] : [];
    });
    return { turen: rond.kedja[rond.plats]?.organ ?? null, forum };
  }

  /** Starts a round of an area's plan, under the rules of the round's first day; refused under rules that have no rounds. */
  nyRond(jag: Inloggad, nyckel: string, { organ, ...data }: z.infer<typeof nyRondKroppSchema>): Promise<Kvitto> {
    return this.engine.start({
      nyckel: `${jag.personId}/${nyckel}`,
      aktor: { personId: jag.personId },
      nu: this.klocka.nu(),
      process: 'tjansteplanrond',
      arendeId: harleddUuid('tjansteplanrond', jag.personId, nyckel),
      titel: `Tjänsteplan ${data.omradesnamn}, ${ronder().find(({ id }) => id === data.rond)?.namn ?? 'rond'} ${data.planar - 1}`,
      organ,
      datum: data.borjade !== null && data.borjade < this.klocka.idag() ? data.borjade : this.klocka.idag(),
      data,
    });
  }

  /** The latest plan. An area shows the totals that its source states; the checks say where the rows give something else. */
  async visa(jag: Inloggad): Promise<Tjansteplan> {
    const alla = await this.tjansteplan.omraden();
    const plan = alla[0]?.plan ?? '';
    const [rader, titel, versioner, medRonder, pagaende] = await Promise.all([
      this.tjansteplan.rader(jag, plan),
      this.tjansteplan.titel(plan),
      this.tjansteplan.versioner(jag, { plan }),
      this.tjansteplan.namngivnaOmraden(rondomraden()),
      this.tjansteplan.pagaende(jag),
    ]);
    const omraden = alla.map((omrade) =>
      utanDolda(
        omrade,
        rader.filter((rad) => rad.omradeId === omrade.id && rad.dold),
      ),
    );
    const ar = [
      ...new Set(omraden.flatMap(({ summor }) => [...Object.keys(summor.utveckling), ...Object.keys(summor.vidmakthallande)])),
    ].sort();
    return {
      plan,
      titel: titel ?? 'Tjänsteplan',
      ar,
      ronder: ronder().map(({ id, namn, slutar }) => ({ id, namn, slutar })),
      rondomraden: medRonder,
      pagaende: pagaende.map(({ tillstand, ...rad }) => ({
        ...rad,
        lage: processFor('tjansteplanrond').tillstand[tillstand]?.etikett ?? tillstand,
      })),
      omraden: omraden.map((omrade) =>
        omradesvy(
          omrade,
          rader.filter((rad) => rad.omradeId === omrade.id && !rad.dold),
          versioner.filter((rad) => rad.omradeId === omrade.id),
        ),
      ),
      summa: {
        utveckling: summera(
          omraden.map(({ summor }) => summor.utveckling),
          ar,
        ),
        vidmakthallande: summera(
          omraden.map(({ summor }) => summor.vidmakthallande),
          ar,
        ),
      },
    };
  }
}

/** The area as if the rows of the cases that the person may not know of had never been in it: neither they nor their amounts can be told from what is left. */
function utanDolda(omrade: Omradesrad, dolda: readonly Planrad[]): Omradesrad {
  if (dolda.length === 0) return omrade;
  const del = (vilken: 'utveckling' | 'vidmakthallande') =>
    dragAv(
      omrade.summor[vilken],
      dolda.map(({ belopp }) => belopp[vilken]),
    );
  return { ...omrade, summor: { utveckling: del('utveckling'), vidmakthallande: del('vidmakthallande') }, kontroll: [] };
}

function omradesvy(
  { id, namn, version, status, summor, kontroll }: Omradesrad,
  rader: readonly Planrad[],
  versioner: readonly Versionsrad[],
): Tjansteplan['omraden'][number] {
  return {
    id,
    namn,
    version,
    status,
    utveckling: summor.utveckling,
    vidmakthallande: summor.vidmakthallande,
    kontroller: kontroll,
    versioner: versioner.map(versionsvy),
    rader: rader.map((rad) => radvy(rad, rader)),
  };
}

/** `synliga` are the rows of the area that the person may know of. */
function radvy(
  { omradeId: _, dold: __, belopp, tillstand, ingarI, ...rad }: Planrad,
  synliga: readonly Planrad[],
): Tjansteplan['omraden'][number]['rader'][number] {
  const etikett = tillstand === null ? null : (processFor('initiativ').tillstand[tillstand]?.etikett ?? tillstand);
  const pengarna = ingarI?.kostnadsrad ?? synliga.find(({ id }) => id === ingarI?.rad)?.titel ?? null;
  return { ...rad, ingarI: pengarna, utveckling: belopp.utveckling, vidmakthallande: belopp.vidmakthallande, tillstand: etikett };
}
