import { Inject, Injectable } from '@nestjs/common';
import { Pool } from 'pg';
import type { z } from 'zod';
import type { Inloggad } from '#auth';
import {
  type motelistaSchema,
  type motesforslagSchema,
  moteskalenderSchema,
  type moteSchema,
  type motespunkterSchema,
  type nyttMoteKroppSchema,
  problem,
  type punktunderlagSchema,
  type saknadeUnderlagSchema,
  type varderingKroppSchema,
} from '#contracts';
import { type Engine, harleddUuid, type Kvitto, Nekad, sparaPrivatAnteckning, vardera } from '#engine';
import {
  budgetdag,
  gransFor,
  motesgruppFor,
  type MotesKontext,
  motesordFor,
  type Process,
  processer,
  regimFor,
  sammankallar,
  tidigasteAttNa,
  tidigasteBudgetar,
} from '#machines';
import { type Dagplats, sidaAv, skrivDagplats } from '../http/sida.js';
import { ENGINE } from '../karna/engine.js';
import { Klocka } from '../karna/klocka.js';
import { mojligaHandelser } from '../karna/mojliga-handelser.js';
import { foreslaDagar } from './motesforslag.js';
import { insynsorgan, kravInsyn, type Plats, platsFor } from './motesgrupp.js';
import { type Moterad, MotenRepository } from './moten.repository.js';
import { motespunkter, visade } from './punkter.js';

@Injectable()
export class MotenService {
  constructor(
    private readonly pool: Pool,
    private readonly moten: MotenRepository,
    private readonly klocka: Klocka,
    @Inject(ENGINE) private readonly engine: Engine,
  ) {}

  /** Meetings of my groups, latest first; those who prepare see all. */
  async lista(jag: Inloggad, { efter, antal }: { efter: Dagplats | null; antal: number }): Promise<z.infer<typeof motelistaSchema>> {
    const rader = await this.moten.lista(jag, { organ: insynsorgan(jag), efter, antal: antal + 1 });
    const { sida, sista } = sidaAv(rader, antal);
    const kvar = await Promise.all(sida.map((rad) => this.kvarAttVardera(jag, rad)));
    return {
      rader: sida.map((rad, nr) => ({
        id: rad.id,
        titel: rad.titel,
        organ: { id: rad.organId, namn: rad.organNamn },
        slag: rad.process,
        slagnamn: motesordFor(rad.process).namn,
        budgetar: rad.budgetar,
        tillstand: { id: rad.tillstand, etikett: etikett(rad) },
        datum: rad.datum,
        kvarAttVardera: kvar[nr] ?? 0,
        antalPunkter: rad.antalPunkter,
      })),
      efter: sista ? skrivDagplats({ datum: sista.moteDatum, id: sista.id }) : null,
    };
  }

  /** What is left to value for the seat that the person has or substitutes; nothing for who only prepares or presents. */
  private async kvarAttVardera(jag: Inloggad, rad: Moterad): Promise<number> {
    const { ledamotId } = platsFor(jag, rad.kontext as unknown as MotesKontext);
    if (ledamotId === null) return 0;
    return ledamotId === jag.personId ? rad.kvarAttVardera : ((await this.moten.mote(jag, rad.id, ledamotId))?.kvarAttVardera ?? 0);
  }

  /** The groups whose meetings the person calls, with days that a cycle could have, counted backwards by the organ's calendar; null when it has none. */
  async forslag(jag: Inloggad): Promise<z.infer<typeof motesforslagSchema>> {
    const idag = this.klocka.idag();
    const { policy } = regimFor(idag);
    const organ = await this.moten.organ(insynsorgan(jag));
    return {
      organ: organ.flatMap(({ id, typ, namn, moten }) => {
        const grupp = motesgruppFor(idag, { id, typ });
        if (!grupp || !sammankallar(jag, { slag: grupp.slag, organ: id, policy })) return [];
        const kalender = moteskalenderSchema.safeParse(moten).data;
        const { namn: slagnamn, grupp: gruppen, beslutar } = motesordFor(grupp.slag);
        const plan = grupp.infor === 'planbeslut';
        const forst = plan ? tidigasteBudgetar(policy.planbeslut, idag) : tidigasteAttNa(policy, idag);
        return [
          {
            id,
            namn,
            slag: grupp.slag,
            slagnamn,
            grupp: gruppen,
            beslutar,
            infor: grupp.infor,
            forslag: [forst, forst + 1].map((budgetar) => {
              const dag = budgetdag(plan ? policy.planbeslut : policy.budgetunderlag, budgetar, idag);
              return { budgetar, datum: kalender ? foreslaDagar(kalender, dag, idag) : null };
            }),
          },
        ];
      }),
    };
  }

  /** The kind of meeting is the one that the organ's group holds on the day. */
  async planera(jag: Inloggad, nyckel: string, { organ, titel, ...data }: z.infer<typeof nyttMoteKroppSchema>): Promise<Kvitto> {
    const idag = this.klocka.idag();
    const [rad] = await this.moten.organ([organ]);
    const grupp = rad ? motesgruppFor(idag, rad) : null;
    if (!grupp)
      throw new Nekad(
        'ogiltiga-uppgifter',
        problem('ogiltiga-uppgifter', { falt: [{ falt: 'organ', meddelande: 'Organet håller inga möten där initiativ prioriteras.' }] }),
      );
    const nu = this.klocka.nu();
    return this.engine.start({
      nyckel: `${jag.personId}/${nyckel}`,
      aktor: { personId: jag.personId },
      nu,
      process: grupp.slag,
      arendeId: harleddUuid('mote', jag.personId, nyckel),
      titel,
      organ,
      datum: idag,
      data,
    });
  }

  async visa(jag: Inloggad, id: string): Promise<z.infer<typeof moteSchema>> {
    const { rad, plats, kontext } = await this.krav(jag, id);
    const [ledamoter, mojligt, anteckningar] = await Promise.all([
      this.moten.ledamoter(rad.organId, kontext.grupp.ledamoter, this.klocka.idag()),
      this.engine.mojligt({ arendeId: id, aktor: { personId: jag.personId }, nu: this.klocka.nu() }),
      this.moten.anteckningar(id),
    ]);
    const spec = processFor(rad.process).tillstand[rad.tillstand];
    const granser = gransFor(kontext);
    const ord = motesordFor(rad.process);
    return {
      id,
      titel: rad.titel,
      organ: { id: rad.organId, namn: rad.organNamn },
      budgetar: rad.budgetar,
      steg: rad.steg,
      tillstand: { id: rad.tillstand, etikett: spec?.etikett ?? rad.tillstand, beskrivning: spec?.beskrivning ?? '' },
      datum: rad.datum,
      ramTkr: rad.ramTkr,
      slag: rad.process,
      slagnamn: ord.namn,
      grupp: ord.grupp,
      beslutar: ord.beslutar,
      vardering: kontext.grupp.vardering ?? 'blind',
      minstNarvarande: granser.minst,
      hogstNarvarande: granser.hogst,
      narvarande: [...kontext.narvarande],
      ledamoter: ledamoter.map((en) => ({
        ...en,
        ordforande: kontext.grupp.ordforande.includes(en.roll),
        narvarande: kontext.narvarande.includes(en.id),
      })),
      jagArLedamot: plats.ledamotId !== null,
      jagLederMotet: plats.leder,
      varderingOppen: ['kallat', 'pagar'].includes(rad.tillstand) && this.klocka.idag() <= rad.datum.vardering,
      kvarAttVardera: plats.ledamotId === null ? 0 : rad.kvarAttVardera,
      antalPunkter: rad.antalPunkter,
      handelser: mojligaHandelser(mojligt),
      anteckningar: anteckningar ? { handlingId: anteckningar } : null,
      aktuellPunkt: rad.aktuellPunkt,
    };
  }

  /** A page of the agenda, in its order; `efter` is the number of the last item shown. */
  async punkter(
    jag: Inloggad,
    id: string,
    { efter, antal }: { efter: number; antal: number },
  ): Promise<z.infer<typeof motespunkterSchema>> {
    const { rad, plats, kontext } = await this.krav(jag, id);
    const idag = this.klocka.idag();
    const alla = await this.moten.punkter(jag, id, { efter, antal: antal + 1 });
    const rader = alla.slice(0, antal);
    const ids = rader.map(({ arendeId }) => arendeId);
    const ledamoter = await this.moten.ledamoter(rad.organId, kontext.grupp.ledamoter, idag);
    const oppen = kontext.grupp.vardering === 'oppen';
    const grund = { antalLedamoter: ledamoter.length, oppen, datum: rad.datum, idag };
    const [varderingar, jav, avvikande, egna, beroenden] = await Promise.all([
      this.moten.varderingar(id, ids, plats.ledamotId, visade(rader, grund)),
      this.moten.jav(id, ids),
      this.moten.avvikande(id, ids),
      this.moten.egnaAnteckningar(id, ids, jag.personId),
      this.moten.beroenden(ids),
    ]);
    return {
      rader: motespunkter({
        ...grund,
        rader,
        varderingar,
        ledamotId: plats.ledamotId,
        ramTkr: rad.ramTkr,
        policy: kontext.policy,
        jav,
        avvikande,
        egna,
        beroenden,
        paDagordningen: await this.moten.paDagordningen(
          id,
          beroenden.map(({ till }) => till),
        ),
      }),
      efter: alla.length > antal ? String(rader.at(-1)?.nr ?? '') : null,
    };
  }

  async saknade(jag: Inloggad, id: string): Promise<z.infer<typeof saknadeUnderlagSchema>> {
    const { rad } = await this.krav(jag, id);
    const rader = await this.moten.saknadeUnderlag(jag, rad.organId);
    const klara = rader.filter(({ klart }) => klart).map(({ arendeId }) => arendeId);
    const [med, utanPlats] = await Promise.all([this.moten.paDagordningen(id, klara), this.moten.utanPlats(id)]);
    const organ = new Map(rader.map((en) => [en.organId, en.organNamn]));
    return {
      rader: [...organ].map(([organId, namn]) => {
        const egna = rader.filter((en) => en.organId === organId);
        return {
          organ: { id: organId, namn },
          inlamnade: egna.filter(({ klart }) => klart).length,
          saknas: egna
            .filter(({ klart }) => !klart)
            .map(({ arendeId, titel, process, tillstand, hos }) => ({
              arendeId,
              titel,
              tillstand: processFor(process).tillstand[tillstand]?.etikett ?? tillstand,
              hos,
            })),
          utanfor: egna
            .filter(({ klart, arendeId }) => klart && !med.has(arendeId))
            .map(({ arendeId, titel }) => ({ arendeId, titel, utanPlats: utanPlats.has(arendeId) })),
        };
      }),
    };
  }

  /** What the group values: the underlag as it was frozen, with what has changed since. */
  async underlag(jag: Inloggad, id: string, arendeId: string): Promise<z.infer<typeof punktunderlagSchema>> {
    await this.krav(jag, id);
    const delar = await this.moten.underlag(jag, id, arendeId);
    if (!delar) throw new Nekad('finns-inte', problem('finns-inte'));
    return { delar };
  }

  async vardera(
    jag: Inloggad,
    moteId: string,
    arendeId: string,
    kropp: z.infer<typeof varderingKroppSchema>,
  ): Promise<{ version: number; vid: string }> {
    const svar = await vardera(this.pool, { moteId, arendeId, personId: jag.personId, nu: this.klocka.nu(), kropp });
    this.engine.andrat(moteId);
    return svar;
  }

  /** The chair shows an item to those who follow; nothing of the meeting itself changes. */
  async sattAktuell(jag: Inloggad, id: string, arendeId: string): Promise<void> {
    const { plats } = await this.krav(jag, id);
    if (!plats.leder) throw new Nekad('ingen-behorighet', problem('ingen-behorighet', { kanGorasAv: 'Gruppens ordförande' }));
    if (await this.moten.sattAktuell(jag, id, arendeId)) this.engine.andrat(id);
  }

  async antecknaPrivat(jag: Inloggad, moteId: string, arendeId: string, text: string | null): Promise<void> {
    await sparaPrivatAnteckning(this.pool, { moteId, arendeId, personId: jag.personId, nu: this.klocka.nu(), text });
  }

  async handelse(jag: Inloggad, id: string, nyckel: string, kropp: { handelse: string; data: Record<string, unknown> }): Promise<Kvitto> {
    await this.krav(jag, id);
    return this.engine.execute({
      nyckel: `${jag.personId}/${nyckel}`,
      aktor: { personId: jag.personId },
      nu: this.klocka.nu(),
      arendeId: id,
      forvantatSteg: null,
      handelse: { typ: kropp.handelse, data: kropp.data },
    });
  }

  /** The meeting and the person's place in it; refused to those without any. */
  async krav(jag: Inloggad, id: string): Promise<{ rad: Moterad; plats: Plats; kontext: MotesKontext }> {
    const forst = await this.moten.mote(jag, id, jag.personId);
    if (!forst) throw new Nekad('finns-inte', problem('finns-inte'));
    const plats = kravInsyn(jag, forst);
    const rad = plats.ledamotId === jag.personId ? forst : await this.moten.mote(jag, id, plats.ledamotId);
    if (!rad) throw new Nekad('finns-inte', problem('finns-inte'));
    return { rad, plats, kontext: rad.kontext as unknown as MotesKontext };
  }
}

const etikett = (rad: Moterad): string => processFor(rad.process).tillstand[rad.tillstand]?.etikett ?? rad.tillstand;

function processFor(namn: string): Process {
  const process = processer[namn];
  if (!process) throw new Error(`Processen ${namn} finns inte.`);
  return process;
}
