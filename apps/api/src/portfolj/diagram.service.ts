import type { Inloggad } from '#auth';
import type { portfoljdiagramSchema, Portfoljsok } from '#contracts';
import { processer } from '#machines';
import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { Klocka } from '../karna/klocka.js';
import { FASER } from './ord.js';
import { PortfoljRepository } from './portfolj.repository.js';
import { PortfoljService } from './portfolj.service.js';

type Diagram = z.infer<typeof portfoljdiagramSchema>;

const KRITERIER = [
  ['nytta', 'Nytta'],
  ['effektivitet', 'Effektivitet'],
  ['innovation', 'Innovation'],
] as const;
const POANG = [1, 2, 3, 4, 5];
/** Classes of age in days: from and including, up to but not including. */
const KLASSER = [
  { namn: 'Under 1 månad', till: 30 },
  { namn: '1–3 månader', till: 91 },
  { namn: '3–6 månader', till: 182 },
  { namn: '6–12 månader', till: 365 },
  { namn: 'Över 1 år', till: Infinity },
];

/** The figures behind the charts, for exactly the same selection as the table. */
@Injectable()
export class DiagramService {
  constructor(
    private readonly portfolj: PortfoljRepository,
    private readonly tabell: PortfoljService,
    private readonly klocka: Klocka,
  ) {}

  async visa(jag: Inloggad, fraga: Portfoljsok): Promise<Diagram> {
    const { grupp: _, ...urval } = fraga;
    const [tabell, faser, poang, dagar] = await Promise.all([
      this.tabell.visa(jag, fraga),
      this.portfolj.antal(jag, urval, 'fas'),
      this.portfolj.poang(jag, urval),
      this.portfolj.dagarIFas(jag, urval, { faser: tillstandensFaser(), nu: this.klocka.nu() }),
    ]);
    return {
      ar: tabell.ar,
      kostnad: tabell.grupper.map(({ namn, utveckling }) => ({ namn, belopp: utveckling })),
      faser: FASER.map(([id, namn]) => ({ id, namn, antal: faser.find(({ nyckel }) => nyckel === id)?.antal ?? 0 })),
      spridning: KRITERIER.map(([id, kriterium]) => ({
        kriterium,
        antal: POANG.map((ett) => ({ poang: ett, antal: poang.find((rad) => rad.kriterium === id && rad.poang === ett)?.antal ?? 0 })),
        utan: poang.find((rad) => rad.kriterium === id && rad.poang === null)?.antal ?? 0,
      })),
      alder: FASER.map(([id, namn]) =>
        alder(
          id,
          namn,
          dagar.filter(({ fas }) => fas === id).map((rad) => rad.dagar),
        ),
      ),
    };
  }
}

function alder(id: string, namn: string, dagar: readonly number[]): Diagram['alder'][number] {
  const ordnade = dagar.toSorted((a, b) => a - b);
  return {
    id,
    namn,
    klasser: KLASSER.map((klass, nr) => ({
      namn: klass.namn,
      antal: dagar.filter((antal) => antal < klass.till && antal >= (KLASSER[nr - 1]?.till ?? 0)).length,
    })),
    medianDagar: ordnade[Math.floor((ordnade.length - 1) / 2)] ?? null,
  };
}

function tillstandensFaser(): { process: string; tillstand: string; fas: string }[] {
  return Object.values(processer).flatMap((process) =>
    Object.entries(process.tillstand).map(([tillstand, { fas }]) => ({ process: process.namn, tillstand, fas })),
  );
}
