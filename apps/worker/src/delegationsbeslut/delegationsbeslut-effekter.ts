import { Injectable } from '@nestjs/common';
import type pg from 'pg';
import { type NyttDelegationsbeslut, rollNamn } from '#contracts';
import { lasKommun } from '#database';
import { anmalningslistan, delegationsbeslutet } from '#documents';
import { type DelegationsKontext, overklagandehanvisning } from '#machines';
import type { AnmalningslistaHandlingar } from '../../../../workflows/anmalningslista/anmalningslista.activities.js';
import type { DelegationsbeslutHandlingar } from '../../../../workflows/delegationsbeslut/delegationsbeslut.activities.js';
import { Effekter, satt } from '../initiativ/effekt.js';

/** The documents of SM-11: the signed decision, and the list to a meeting. */
@Injectable()
export class DelegationsbeslutEffekter implements DelegationsbeslutHandlingar, AnmalningslistaHandlingar {
  constructor(private readonly effekter: Effekter) {}

  framstallDelegationsbeslut(effektId: string): Promise<void> {
    return this.effekter.framstall(effektId, async (effekt, pool) => {
      const { kontext, underlag, beslut, namn } = await lasBeslut(pool, effekt.arendeId);
      const { punkt, beslut: fattat, forhandsgodkant } = kontext;
      if (punkt === null || fattat === null) throw new Error('Beslutet saknar delegationspunkt eller beslutsfattare.');
      const vem = (personId: string) => namn.get(personId) ?? 'Okänd person';
      const hanvisning = (del: NyttDelegationsbeslut['hemstallan']) =>
        del === null ? null : `${namn.get(del.organ) ?? del.organ} ${del.datum}${del.paragraf === null ? '' : ` § ${del.paragraf}`}`;
      const handling = await satt(
        effekt,
        delegationsbeslutet({
          titel: effekt.titel,
          dnr: effekt.dnr,
          organNamn: effekt.organNamn,
          delegerandeOrgan: namn.get(kontext.delegerandeOrgan) ?? kontext.delegerandeOrgan,
          datum: fattat.datum,
          arendet: underlag.arendet,
          beslut,
          bilagor: underlag.bilagor,
          punkt,
          beslutsfattare: { namn: vem(fattat.personId), funktion: `${rollNamn(fattat.roll)}, ${namn.get(fattat.organ) ?? fattat.organ}` },
          forhandsgodkannande: forhandsgodkant === null ? null : { namn: vem(forhandsgodkant.personId), datum: forhandsgodkant.datum },
          hemstallan: hanvisning(underlag.hemstallan),
          kfBeslut: hanvisning(underlag.kfBeslut),
          bradskandeSkal: kontext.bradskandeSkal,
          beloppTkr: kontext.beloppTkr,
          effekt: underlag.effekt,
          startdatum: underlag.startdatum,
          overklagande: overklagandehanvisning(
            {
              slag: kontext.overklagbart ? 'laglighetsprovning' : 'ej-overklagbart',
              arendetyp: null,
              organ: namn.get(kontext.delegerandeOrgan) ?? kontext.delegerandeOrgan,
              till: null,
              fran: punkt.anmals ? 'anmalan' : 'tillkannagivandet',
            },
            await lasKommun(pool),
          ),
        }),
        { slag: 'delegationsbeslut', titel: 'Delegationsbeslut', mottagare: null },
      );
      return { handlingar: [handling], resultat: { hash: handling.hash } };
    });
  }

  framstallAnmalningslista(effektId: string): Promise<void> {
    return this.effekter.framstall(effektId, async (effekt, pool) => {
      const svar = await pool.query<Listrad>({ name: 'anmalningslistans-rader', text: LISTRADER, values: [effekt.arendeId] });
      const handling = await satt(
        effekt,
        anmalningslistan({
          titel: effekt.titel,
          organNamn: effekt.organNamn,
          dnr: effekt.dnr,
          datum: effekt.datum,
          mote: svar.rows[0]?.mote ?? effekt.datum,
          // A secret case is named by its number only: the list is read by all who have the meeting's papers.
          rader: svar.rows.map(({ sekretess, titel, roll, organ, ...rad }) => ({
            ...rad,
            titel: sekretess ? 'Uppgift omfattas av sekretess' : titel,
            funktion: `${rollNamn(roll)}, ${organ}`,
          })),
        }),
        { slag: 'anmalningslista', titel: 'Anmälan av delegationsbeslut', mottagare: effekt.organNamn },
      );
      return { handlingar: [handling], resultat: { hash: handling.hash } };
    });
  }
}

interface Listrad {
  readonly mote: string;
  readonly dnr: string | null;
  readonly titel: string;
  readonly sekretess: boolean;
  readonly beslutat: string;
  readonly punkt: string | null;
  readonly roll: string;
  readonly organ: string;
  readonly bradskande: boolean;
}
const LISTRADER = `select d.anmald_vid::text as mote, a.dnr, a.titel, a.sekretess, d.beslutat_datum::text as beslutat, a.snapshot #>> '{context,punkt,punkt}' as punkt,
    a.snapshot #>> '{context,beslut,roll}' as roll, o.namn as organ, d.bradskande
  from delegationsbeslut d join arende a on a.id = d.arende_id join organ o on o.id = a.snapshot #>> '{context,beslut,organ}' where d.anmalan_id = $1 order by d.beslutat_datum, a.id`;

interface Underlag {
  readonly kontext: DelegationsKontext;
  readonly underlag: NyttDelegationsbeslut;
  readonly beslut: string;
  /** Names of the people and bodies that the decision names. */
  readonly namn: ReadonlyMap<string, string>;
}

async function lasBeslut(pool: pg.Pool, arendeId: string): Promise<Underlag> {
  const svar = await pool.query<Omit<Underlag, 'namn'>>({
    name: 'las-delegationsbeslut',
    text: `select a.snapshot -> 'context' as kontext, (select i.innehall from inlamning i where i.arende_id = a.id and i.formular = 'start' order by i.vid limit 1) as underlag,
        (select i.innehall ->> 'beslut' from inlamning i where i.arende_id = a.id and i.formular = 'besluta-pa-delegation' order by i.vid desc limit 1) as beslut
      from arende a where a.id = $1`,
    values: [arendeId],
  });
  const rad = svar.rows[0];
  if (!rad) throw new Error('Beslutet finns inte i registret.');
  const { kontext, underlag } = rad;
  const ids = [kontext.delegerandeOrgan, kontext.beslut?.organ, underlag.hemstallan?.organ, underlag.kfBeslut?.organ];
  const namn = await pool.query<{ id: string; namn: string }>({
    name: 'namn-i-delegationsbeslut',
    text: 'select id, namn from organ where id = any($1) union all select id, namn from person where id = any($2)',
    values: [
      ids.filter((id) => id !== undefined),
      [kontext.beslut?.personId, kontext.forhandsgodkant?.personId].filter((id) => id !== undefined),
    ],
  });
  return { ...rad, namn: new Map(namn.rows.map((en) => [en.id, en.namn])) };
}
