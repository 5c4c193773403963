import { Inject, Injectable } from '@nestjs/common';
import { Pool } from 'pg';
import type { z } from 'zod';
import { adderaAr } from '#calendar';
import type { Inloggad } from '#auth';
import {
  type anmalanSchema,
  type delegationsbeslutListaSchema,
  type delegationsvalSchema,
  FLEST_ANMALDA,
  type nyAnmalningslistaKroppSchema,
  type nyttDelegationsbeslutKroppSchema,
  problem,
  rollNamn,
  type skapadSchema,
  type vemFarFragaSchema,
  type vemFarSchema,
} from '#contracts';
import { delegationspunkter, type Engine, harleddUuid, Nekad, sammantradesdagar } from '#engine';
import { type Delegationspunkt, farDelegeras, hinderFor, regler } from '#machines';
import { processFor } from '../arenden/arenden.service.js';
import { skrivMarkor } from '../http/markor.js';
import { sidaAv, tidsplats } from '../http/sida.js';
import { ENGINE } from '../karna/engine.js';
import { Klocka } from '../karna/klocka.js';
import { type Beslutsrad, DelegationRepository } from './delegation.repository.js';

type Hinder = NonNullable<z.infer<typeof vemFarSchema>['ingen']>;
const FLEST_TILLKANNAGIVNA = 50;
const FLEST_MOTEN = 6;

@Injectable()
export class DelegationService {
  constructor(
    private readonly pool: Pool,
    private readonly delegation: DelegationRepository,
    private readonly klocka: Klocka,
    @Inject(ENGINE) private readonly engine: Engine,
  ) {}

  /** Who may decide the matter on the day: the points that give the right and who holds their functions, or why nobody may. */
  async vemFar(fraga: z.infer<typeof vemFarFragaSchema>): Promise<z.infer<typeof vemFarSchema>> {
    const datum = fraga.datum ?? this.klocka.idag();
    if (!farDelegeras(fraga)) return { datum, punkter: [], nekade: [], ingen: hinder('arendet-far-delegeras') };
    const alla = await delegationspunkter(this.pool, fraga.delegerandeOrgan, fraga.arendetyp);
    const namn = await this.delegation.organnamn(alla.flatMap(({ delegatOrgan, forhandsOrgan }) => [delegatOrgan, forhandsOrgan]));
    const provade = alla.map((punkt) => ({ punkt, hinder: hinderFor(punkt, fraga, datum) }));
    const nekade = provade
      .filter((rad) => rad.hinder.length > 0)
      .map(({ punkt, hinder: namnen }) => ({ ...visad(punkt, namn), hinder: namnen.map(hinder) }));
    const punkter = await Promise.all(
      provade
        .filter((rad) => rad.hinder.length === 0)
        .map(async ({ punkt }) => ({
          ...visad(punkt, namn),
          personer: await this.delegation.innehavare(punkt.delegatOrgan, punkt.delegatRoll, datum),
        })),
    );
    const ingen = punkter.length > 0 ? null : (nekade.length === 1 && nekade[0]?.hinder[0]) || hinder('delegationspunkten-finns');
    return { datum, punkter, nekade, ingen };
  }

  async val(jag: Inloggad): Promise<z.infer<typeof delegationsvalSchema>> {
    const roller = (urval: (roll: string) => boolean) => [
      ...new Map(
        jag.roller.filter(({ roll }) => urval(roll)).map(({ organ, organNamn }) => [organ, { id: organ, namn: organNamn }]),
      ).values(),
    ];
    return {
      organ: await this.delegation.delegerande(),
      mina: roller((roll) => BEREDARE.includes(roll)),
      sekreterareI: roller((roll) => roll === 'sekreterare'),
    };
  }

  async lista(
    jag: Inloggad,
    { efter, antal }: { efter?: string | undefined; antal: number },
  ): Promise<z.infer<typeof delegationsbeslutListaSchema>> {
    const rader = await this.delegation.lista(jag, { efter: tidsplats(efter), antal: antal + 1 });
    const { sida, sista } = sidaAv(rader, antal);
    return { rader: sida.map(beslutsrad), efter: sista === undefined ? null : skrivMarkor(sista) };
  }

  /** Starts a decision as a draft; its id comes from the key, so that a repeated request is the same case. */
  async nytt(
    jag: Inloggad,
    nyckel: string,
    kropp: z.infer<typeof nyttDelegationsbeslutKroppSchema>,
  ): Promise<z.infer<typeof skapadSchema>> {
    const { organ, titel, sekretess, iArende, ...data } = kropp;
    const kanda = await this.delegation.organnamn([organ, data.delegerandeOrgan]);
    for (const [falt, id] of Object.entries({ organ, delegerandeOrgan: data.delegerandeOrgan }))
      if (!kanda.has(id))
        throw new Nekad('ogiltiga-uppgifter', problem('ogiltiga-uppgifter', { falt: [{ falt, meddelande: 'Välj ett organ som finns.' }] }));
    const egenNyckel = `${jag.personId}/${nyckel}`;
    const kvitto = await this.engine.start({
      nyckel: egenNyckel,
      aktor: { personId: jag.personId },
      nu: this.klocka.nu(),
      process: 'delegationsbeslut',
      arendeId: harleddUuid('delegationsbeslut', egenNyckel),
      titel,
      organ,
      datum: this.klocka.idag(),
      data,
      sekretess,
      ...(iArende === null ? {} : { iArende }),
    });
    return { id: kvitto.arendeId, steg: kvitto.steg };
  }

  /** What waits to be reported to the organ, what is announced instead, and the lists so far. */
  async anmalan(jag: Inloggad, organId: string): Promise<z.infer<typeof anmalanSchema>> {
    const organ = await this.delegation.organ(organId);
    if (!organ) throw new Nekad('finns-inte', problem('finns-inte'));
    const idag = this.klocka.idag();
    const [moten, vantar, attTillkannage, tillkannagivna, listor] = await Promise.all([
      sammantradesdagar(this.pool, organId, idag, adderaAr(idag, 1)),
      this.delegation.vantar(jag, organId, true, FLEST_ANMALDA + 1),
      this.delegation.vantar(jag, organId, false, FLEST_TILLKANNAGIVNA),
      this.delegation.tillkannagivna(jag, organId, FLEST_TILLKANNAGIVNA),
      this.delegation.listor(jag, organId),
    ]);
    return {
      organ: { id: organ.id, namn: organ.namn },
      moten: moten?.slice(0, FLEST_MOTEN) ?? [],
      vantar: vantar.slice(0, FLEST_ANMALDA).map(beslutsrad),
      flera: vantar.length > FLEST_ANMALDA,
      attTillkannage: attTillkannage.map(beslutsrad),
      tillkannagivna: tillkannagivna.map(beslutsrad),
      listor: listor.map(({ tillstand, ...rad }) => ({
        ...rad,
        etikett: processFor('anmalningslista').tillstand[tillstand]?.etikett ?? tillstand,
      })),
    };
  }

  /** Draws up the list as a case of the organ's and reports its decisions; repeated with the same key it is the same list. */
  async anmal(
    jag: Inloggad,
    nyckel: string,
    { organ, mote, beslut }: z.infer<typeof nyAnmalningslistaKroppSchema>,
  ): Promise<z.infer<typeof skapadSchema>> {
    const egenNyckel = `${jag.personId}/${nyckel}`;
    const [aktor, nu, arendeId] = [{ personId: jag.personId }, this.klocka.nu(), harleddUuid('anmalningslista', egenNyckel)];
    const titel = `Anmälan av delegationsbeslut ${mote}`;
    const grund = { aktor, nu, arendeId };
    await this.engine.start({
      ...grund,
      nyckel: `${egenNyckel}/lista`,
      process: 'anmalningslista',
      titel,
      organ,
      datum: this.klocka.idag(),
      data: { mote },
    });
    const steg = (typ: string, data: Record<string, unknown>) =>
      this.engine.execute({ ...grund, nyckel: `${egenNyckel}/${typ}`, forvantatSteg: null, handelse: { typ, data } });
    try {
      const kvitto = await steg('anmal', { beslut });
      return { id: kvitto.arendeId, steg: kvitto.steg };
    } catch (fel) {
      // A list that reports nothing is not left open with a task.
      if (fel instanceof Nekad && fel.kod !== 'arendet-svarar-inte')
        await steg('avbryt', { skal: 'Listan kunde inte anmälas som den var skriven.' });
      throw fel;
    }
  }
}

const BEREDARE = ['handlaggare', 'forvaltningsdirektor', 'stadsdirektor', 'verksamhetschef', 'kanslichef', 'registrator', 'sekreterare'];

function hinder(namn: string): Hinder {
  const regel = regler[namn];
  if (!regel) throw new Error(`Regeln ${namn} saknas i katalogen.`);
  return { regel: namn, mening: regel.mening, lagrum: regel.lagrum, kanGorasAv: regel.kanGorasAv };
}

/** A point as people read it. */
export function visad(punkt: Delegationspunkt, organ: ReadonlyMap<string, string>) {
  const funktion = (roll: string | null, id: string | null) =>
    `${roll === null ? 'Ingen funktion angiven' : rollNamn(roll)}, ${organ.get(id ?? '') ?? 'inget organ angivet'}`;
  const { id, punkt: nummer, text, kalla, takTkr, anmals, delegatRoll, delegatOrgan, forhandsRoll, forhandsOrgan } = punkt;
  return {
    id,
    punkt: nummer,
    text,
    kalla,
    takTkr,
    anmals,
    funktion: funktion(delegatRoll, delegatOrgan),
    forhandsgodkannande: forhandsRoll === null ? null : funktion(forhandsRoll, forhandsOrgan),
  };
}

function beslutsrad({ nyckel: _nyckel, ...rad }: Beslutsrad) {
  return { ...rad, etikett: processFor('delegationsbeslut').tillstand[rad.tillstand]?.etikett ?? rad.tillstand };
}
