import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import type { Inloggad } from '#auth';
import type { tjansteplanSchema } from '#contracts';
import { processFor } from '../arenden/arenden.service.js';
import { summera } from './summera.js';
import { type Omradesrad, type Planrad, TjansteplanRepository } from './tjansteplan.repository.js';

type Tjansteplan = z.infer<typeof tjansteplanSchema>;

@Injectable()
export class TjansteplanService {
  constructor(private readonly tjansteplan: TjansteplanRepository) {}

  /** The latest plan. An area shows the totals that its source states; the checks say where the rows give something else. */
  async visa(jag: Inloggad): Promise<Tjansteplan> {
    const omraden = await this.tjansteplan.omraden();
    const plan = omraden[0]?.plan ?? '';
    const [rader, titel] = await Promise.all([this.tjansteplan.rader(jag, plan), this.tjansteplan.titel(plan)]);
    const ar = [
      ...new Set(omraden.flatMap(({ summor }) => [...Object.keys(summor.utveckling), ...Object.keys(summor.vidmakthallande)])),
    ].sort();
    return {
      plan,
      titel: titel ?? 'Tjänsteplan',
      ar,
      omraden: omraden.map((omrade) =>
        omradesvy(
          omrade,
          rader.filter((rad) => rad.omradeId === omrade.id),
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

function omradesvy({ id, namn, version, status, summor, kontroll }: Omradesrad, rader: readonly Planrad[]): Tjansteplan['omraden'][number] {
  return {
    id,
    namn,
    version,
    status,
    utveckling: summor.utveckling,
    vidmakthallande: summor.vidmakthallande,
    kontroller: kontroll,
    rader: rader.map(radvy),
  };
}

function radvy({ omradeId: _, belopp, tillstand, ...rad }: Planrad): Tjansteplan['omraden'][number]['rader'][number] {
  const etikett = tillstand === null ? null : (processFor('initiativ').tillstand[tillstand]?.etikett ?? tillstand);
  return { ...rad, utveckling: belopp.utveckling, vidmakthallande: belopp.vidmakthallande, tillstand: etikett };
}
