import { Inject, Injectable } from '@nestjs/common';
import type { z } from 'zod';
import type { Inloggad } from '#auth';
import {
  type dagordningSchema,
  type nyttSammantradeKroppSchema,
  problem,
  type sammantradelistaSchema,
  type sammantradeSchema,
  type sammantradespunkterSchema,
  type sammantradespunktSchema,
  type vantandeArendenSchema,
} from '#contracts';
import { type Engine, harleddUuid, type Kvitto, Nekad } from '#engine';
import { arBeslutsfor, fordelningspunkt, kallelseSenast, processer, type SammantradeKontext, type Sate, tjanstgorande } from '#machines';
import { type Dagplats, sidaAv, skrivDagplats } from '../http/sida.js';
import { ENGINE } from '../karna/engine.js';
import { Klocka } from '../karna/klocka.js';
import { mojligaHandelser } from '../karna/mojliga-handelser.js';
import { omrostningen } from './omrostning.js';
import {
  type Ledamot,
  type PagaendeVotering,
  type Punktrad,
  type Sammantraderad,
  SammantradenRepository,
} from './sammantraden.repository.js';

const FLEST_VANTANDE = 200;
const FOR_PROTOKOLLET = ['sekreterare', 'ordforande', 'vice-ordforande'];

@Injectable()
export class SammantradenService {
  constructor(
    private readonly sammantraden: SammantradenRepository,
    private readonly klocka: Klocka,
    @Inject(ENGINE) private readonly engine: Engine,
  ) {}

  /** Meetings of the organs where the person has a role, latest first. */
  async lista(jag: Inloggad, { efter, antal }: { efter: Dagplats | null; antal: number }): Promise<z.infer<typeof sammantradelistaSchema>> {
    const organ = [...new Set(jag.roller.map((en) => en.organ))];
    const mina = jag.roller.flatMap((en) => (FOR_PROTOKOLLET.includes(en.roll) ? [en.organ] : []));
    const [rader, kanPlaneraFor] = await Promise.all([
      this.sammantraden.lista(jag, { organ, efter, antal: antal + 1 }),
      this.sammantraden.organ(mina, this.klocka.idag()),
    ]);
    const { sida, sista } = sidaAv(rader, antal);
    return {
      rader: sida.map(({ id, titel, organId, organNamn, datum, tid, tillstand, antalPunkter, antalBeslutade }) => ({
        id,
        titel,
        organ: { id: organId, namn: organNamn },
        datum,
        tid,
        tillstand: { id: tillstand, etikett: ordFor(tillstand).etikett },
        antalPunkter,
        antalBeslutade,
      })),
      efter: sista ? skrivDagplats(sista) : null,
      kanPlaneraFor: kanPlaneraFor.map(({ id, namn, platser }) => ({ id, namn, platser })),
    };
  }

  /** By which rules the organ decides follows from what kind of organ the register says that it is. */
  async planera(jag: Inloggad, nyckel: string, { organ, titel, ...data }: z.infer<typeof nyttSammantradeKroppSchema>): Promise<Kvitto> {
    const [rad] = await this.sammantraden.organ([organ], this.klocka.idag());
    if (!rad)
      throw new Nekad(
        'ogiltiga-uppgifter',
        problem('ogiltiga-uppgifter', { falt: [{ falt: 'organ', meddelande: 'Organet håller inga sammanträden som beslutar.' }] }),
      );
    return this.engine.start({
      nyckel: `${jag.personId}/${nyckel}`,
      aktor: { personId: jag.personId },
      nu: this.klocka.nu(),
      process: 'sammantrade',
      arendeId: harleddUuid('sammantrade', jag.personId, nyckel),
      titel,
      organ,
      datum: this.klocka.idag(),
      data: { ...data, organtyp: rad.typ },
    });
  }

  async visa(jag: Inloggad, id: string): Promise<z.infer<typeof sammantradeSchema>> {
    const { rad, kontext } = await this.krav(jag, id);
    const [ledamoter, mojligt, protokoll] = await Promise.all([
      this.sammantraden.ledamoter(rad.organId, this.klocka.idag()),
      this.engine.mojligt({ arendeId: id, aktor: { personId: jag.personId }, nu: this.klocka.nu() }),
      this.sammantraden.protokoll(id),
    ]);
    const saten = ledamoter.map(sate);
    const tjanstgor = tjanstgorande(kontext, saten);
    return {
      id,
      titel: rad.titel,
      organ: { id: rad.organId, namn: rad.organNamn },
      organtyp: rad.organtyp,
      datum: rad.datum,
      tid: rad.tid,
      plats: rad.plats,
      platser: rad.platser,
      steg: rad.steg,
      tillstand: { id: rad.tillstand, ...ordFor(rad.tillstand) },
      kallelseSenast: kallelseSenast(kontext),
      ordforande: kontext.ordforande,
      justerare: ledamoter.flatMap((en) => (kontext.justerare.includes(en.id) ? [{ id: en.id, namn: en.namn }] : [])),
      ledamoter: ledamoter.map((en) => ({
        ...en,
        narvarande: kontext.narvarande.includes(en.id),
        distans: (kontext.distans ?? []).includes(en.id),
        tjanstgor: tjanstgor.includes(en.id),
      })),
      beslutsfor: arBeslutsfor(kontext, saten),
      tillaterDistans: rad.tillaterDistans,
      aktuellPunkt: rad.aktuellPunkt,
      pagaendeVotering: rad.pagaendeVotering,
      jagForProtokollet: jag.roller.some((en) => en.organ === rad.organId && FOR_PROTOKOLLET.includes(en.roll)),
      antalPunkter: rad.antalPunkter,
      antalBeslutade: rad.antalBeslutade,
      handelser: mojligaHandelser(mojligt),
      protokoll,
    };
  }

  async dagordning(jag: Inloggad, id: string): Promise<z.infer<typeof dagordningSchema>> {
    await this.krav(jag, id);
    return { rader: await this.sammantraden.dagordning(jag, id) };
  }

  /** One item with all that has been noted of it. */
  async punkt(jag: Inloggad, id: string, nr: number): Promise<z.infer<typeof sammantradespunktSchema>> {
    const [punkt] = (await this.punkter(jag, id, { efter: nr - 1, antal: 1 })).rader;
    if (punkt?.nr !== nr) throw new Nekad('finns-inte', problem('finns-inte'));
    return punkt;
  }

  /** A page of the agenda, in its order; `efter` is the number of the last item shown. */
  async punkter(
    jag: Inloggad,
    id: string,
    { efter, antal }: { efter: number; antal: number },
  ): Promise<z.infer<typeof sammantradespunkterSchema>> {
    const { rad, kontext } = await this.krav(jag, id);
    const [alla, ledamoter] = await Promise.all([
      this.sammantraden.punkter(jag, id, { efter, antal: antal + 1 }),
      this.sammantraden.ledamoter(rad.organId, this.klocka.idag()),
    ]);
    const namn = new Map(ledamoter.map((en) => [en.id, en.namn]));
    const saten = ledamoter.map(sate);
    return {
      rader: alla.slice(0, antal).map((punkt) => vy(punkt, kontext, saten, namn)),
      efter: alla.length > antal ? String(alla[antal - 1]?.nr ?? '') : null,
    };
  }

  /** `autentiserad`: when the person last logged in, which a signature asks to be a moment ago. */
  async handelse(
    { jag, autentiserad }: { jag: Inloggad; autentiserad: Date | null },
    id: string,
    nyckel: string,
    kropp: { handelse: string; data: Record<string, unknown> },
  ): Promise<Kvitto> {
    await this.krav(jag, id);
    return this.engine.execute({
      nyckel: `${jag.personId}/${nyckel}`,
      aktor: { personId: jag.personId },
      nu: this.klocka.nu(),
      autentiserad,
      arendeId: id,
      // Items carry their own version, so two screens can follow one meeting.
      forvantatSteg: null,
      handelse: { typ: kropp.handelse, data: kropp.data },
    });
  }

  async anteckna(jag: Inloggad, id: string, punktId: string, text: string | null): Promise<void> {
    await this.krav(jag, id);
    if (!(await this.sammantraden.anteckna(jag, id, punktId, text))) throw new Nekad('finns-inte', problem('finns-inte'));
  }

  async sparaUtkast(jag: Inloggad, id: string, punktId: string, falt: Readonly<Record<string, string>>): Promise<void> {
    await this.krav(jag, id);
    if (!(await this.sammantraden.sparaUtkast(jag, id, punktId, falt))) throw new Nekad('finns-inte', problem('finns-inte'));
  }

  /** Those who follow the meeting are shown the item that the secretary has in front of them. */
  async sattAktuell(jag: Inloggad, id: string, punktId: string): Promise<void> {
    await this.kravForProtokollet(jag, id);
    if (await this.sammantraden.sattAktuell(jag, id, punktId)) this.engine.andrat(id);
  }

  /** Those who follow see that the votes are being given, and what yes and no mean; null takes it away. Refused when the item has changed since it was read. */
  async sattVotering(jag: Inloggad, id: string, punktId: string, votering: PagaendeVotering | null): Promise<void> {
    await this.kravForProtokollet(jag, id);
    if (!(await this.sammantraden.sattVotering(jag, id, punktId, votering))) throw new Nekad('finns-inte', problem('finns-inte'));
    this.engine.andrat(id);
  }

  async vantande(jag: Inloggad, id: string): Promise<z.infer<typeof vantandeArendenSchema>> {
    await this.krav(jag, id);
    const rader = await this.sammantraden.vantande(jag, id, FLEST_VANTANDE + 1);
    return { rader: rader.slice(0, FLEST_VANTANDE), flerFinns: rader.length > FLEST_VANTANDE };
  }

  private async kravForProtokollet(jag: Inloggad, id: string): Promise<void> {
    const { rad } = await this.krav(jag, id);
    if (!jag.roller.some((en) => en.organ === rad.organId && FOR_PROTOKOLLET.includes(en.roll)))
      throw new Nekad('ingen-behorighet', problem('ingen-behorighet', { kanGorasAv: 'Organets sekreterare eller ordförande' }));
  }

  /** The meeting; its papers are for those who have a role in its organ, and others are told that there is none. */
  async krav(jag: Inloggad, id: string): Promise<{ rad: Sammantraderad; kontext: SammantradeKontext }> {
    const rad = await this.sammantraden.sammantrade(jag, id);
    if (!rad || !jag.roller.some((en) => en.organ === rad.organId)) throw new Nekad('finns-inte', problem('finns-inte'));
    return { rad, kontext: rad.kontext as unknown as SammantradeKontext };
  }
}

const sate = ({ id, roll, parti }: Ledamot): Sate => ({ personId: id, ordinarie: roll !== 'ersattare', parti: parti?.id ?? null });

export function ordFor(tillstand: string): { etikett: string; beskrivning: string } {
  const spec = processer.sammantrade?.tillstand[tillstand];
  return { etikett: spec?.etikett ?? tillstand, beskrivning: spec?.beskrivning ?? '' };
}

type Punktvy = z.infer<typeof sammantradespunkterSchema>['rader'][number];

function vy(hela: Punktrad, kontext: SammantradeKontext, saten: readonly Sate[], namn: ReadonlyMap<string, string>): Punktvy {
  const { arendeId, dnr, deltog, fordelat, andringar: _andringar, tidigareUppskjuten: _uppskjuten, roster: _roster, ...punkt } = hela;
  const jav = punkt.jav.map(({ ledamot }) => ledamot.id);
  const tjanstgor = punkt.status === 'beslutad' ? deltog : tjanstgorande(kontext, saten, jav);
  return {
    ...punkt,
    ...omrostningen(hela, kontext),
    forslag: medFordelning(punkt.forslag, fordelat),
    arende: arendeId === null ? null : { id: arendeId, dnr },
    tjanstgor: tjanstgor.map((id) => ({ id, namn: namn.get(id) ?? id })),
    beslutsfor: punkt.status === 'beslutad' || arBeslutsfor(kontext, saten, jav),
  };
}

/** The proposal with a point for each split of money, so that the decision that is written from it carries the split (C-16). */
function medFordelning(forslag: Punktrad['forslag'], fordelat: Punktrad['fordelat']): Punktrad['forslag'] {
  if (fordelat.length === 0) return forslag;
  const texter = [...(forslag.length === 0 ? ['Enligt förslaget.'] : forslag.map(({ text }) => text)), ...fordelat.map(fordelningspunkt)];
  return texter.map((text, plats) => ({ nr: plats + 1, text }));
}
