import { Injectable } from '@nestjs/common';
import { IDAG_SQL, nastaHandlingsversion } from '#database';
import { anteckningar, type Motesdokument, motespaket } from '#documents';
import { harleddUuid } from '#engine';
import { kostnadPerAr, motesordFor, motesvagFor } from '#machines';
import type { SsgmoteEffekter } from '../../../../workflows/ssgmote/ssgmote.activities.js';
import { type Effekt, Effekter, koaNotis, satt } from '../initiativ/effekt.js';
import { lasMote, type Motesunderlag } from './las-mote.js';

/** What SM-18 has made and sent; every effect is done once at its target. */
@Injectable()
export class SsgmoteHandlingar implements SsgmoteEffekter {
  constructor(private readonly effekter: Effekter) {}

  /** C-04: every leverantör hears what day is the last. */
  begarInUnderlag(effektId: string): Promise<void> {
    return this.effekter.utfor(effektId, async ({ arendeId }, klient) => {
      const mote = await lasMote(klient, arendeId);
      const leverantorer = await klient.query<{ id: string }>(
        `select distinct o.id from organ o join medlemskap m on m.organ_id = o.id and m.roll = $1 and m.fran <= ${IDAG_SQL} and (m.till is null or m.till >= ${IDAG_SQL})
          where $2::text is null or o.id = $2 order by o.id`,
        [mote.underlag.roll, mote.underlag.bara],
      );
      const text = `Underlag till mötet ${mote.datum.mote} ska vara inne senast ${mote.datum.stopp}.`;
      for (const { id } of leverantorer.rows)
        await koaNotis(klient, {
          nyckel: `${effektId}/${id}`,
          arendeId,
          typ: 'underlag-begars',
          text,
          organ: id,
          roll: mote.underlag.roll,
        });
      return { leverantorer: leverantorer.rows.length };
    });
  }

  skickaPaket(effektId: string): Promise<void> {
    return this.effekter.framstall(effektId, async (effekt, pool) => {
      const mote = dokumentAv(await lasMote(pool, effekt.arendeId), effekt);
      const paket = await satt(effekt, motespaket(mote), { slag: 'paket', titel: 'Paket inför mötet', mottagare: mote.organNamn });
      return { handlingar: [paket], resultat: { hash: paket.hash } };
    });
  }

  skrivAnteckningar(effektId: string): Promise<void> {
    return this.effekter.framstall(effektId, async (effekt, pool) => {
      // A draft that comes after the settled notes would look like a newer version of them.
      if (effekt.tillstand !== 'genomfort') return { handlingar: [], resultat: {} };
      const dokumentId = anteckningarnasId(effekt.arendeId);
      const version = await nastaHandlingsversion(pool, dokumentId, 'utkast');
      const innehall = anteckningar(dokumentAv(await lasMote(pool, effekt.arendeId), effekt), version.beteckning, 'utkast');
      const utkast = await satt(effekt, innehall, {
        slag: 'anteckningar',
        titel: 'Anteckningar',
        mottagare: null,
        version: { dokumentId, version },
      });
      return { handlingar: [utkast], resultat: { hash: utkast.hash } };
    });
  }

  /** The settled notes, and word of them to every leverantör with an item; each proposer has heard the outcome from the initiative itself. */
  faststallOchLamnaResultat(effektId: string): Promise<void> {
    return this.effekter.framstall(effektId, async (effekt, pool) => {
      const dokumentId = anteckningarnasId(effekt.arendeId);
      const version = await nastaHandlingsversion(pool, dokumentId, 'upprattad');
      const mote = await lasMote(pool, effekt.arendeId);
      const innehall = anteckningar(dokumentAv(mote, effekt), version.beteckning, 'faststalld');
      const klara = await satt(effekt, innehall, {
        slag: 'anteckningar',
        titel: 'Anteckningar',
        mottagare: 'Leverantörer och förslagsställare',
        version: { dokumentId, version },
      });
      const mottagare = await pool.query<{ id: string }>(
        'select distinct a.organ_id as id from mote_punkt p join arende a on a.id = p.arende_id where p.mote_id = $1 order by 1',
        [effekt.arendeId],
      );
      const text = 'Anteckningarna från mötet är fastställda. Utfallet med skäl finns i varje initiativ.';
      return {
        handlingar: [klara],
        resultat: { antal: mottagare.rows.length },
        notiser: mottagare.rows.map(({ id }) => ({
          nyckel: `${effektId}/${id}`,
          arendeId: effekt.arendeId,
          typ: 'motets-resultat',
          text,
          organ: id,
          roll: mote.underlag.roll,
        })),
      };
    });
  }
}

const anteckningarnasId = (arendeId: string): string => harleddUuid('anteckningar', arendeId);

/** The meeting as its documents need it; costs are those of the frame's years. */
function dokumentAv(mote: Motesunderlag, { datum, dnr }: Effekt): Motesdokument {
  const ar = Object.keys(mote.ramTkr).toSorted();
  const ord = motesordFor(mote.process);
  const text = (varde: unknown) => (typeof varde === 'string' ? varde : null);
  return {
    titel: mote.titel,
    organNamn: mote.organNamn,
    dnr,
    budgetar: mote.budgetar,
    datum,
    motesdag: mote.datum.mote,
    sistaVarderingsdag: mote.datum.vardering,
    narvarande: mote.narvarande,
    franvarande: mote.franvarande,
    ar,
    ramTkr: mote.ramTkr,
    utanPlats: mote.utanPlats,
    oppenVardering: mote.vardering === 'oppen',
    valjerFinansiering: mote.punkter.some(({ process }) => motesvagFor(process)?.valjerFinansiering !== false),
    slagnamn: ord.namn,
    grupp: ord.grupp,
    beslutar: ord.beslutar,
    punkter: mote.punkter.map(({ kontext, process: _, ...rad }) => ({
      ...rad,
      kategori: text(kontext.kategori),
      foreslagenFinansieringstyp: text(kontext.foreslagenFinansieringstyp),
      kostnadTkr: kostnadPerAr(kontext, ar),
    })),
  };
}
