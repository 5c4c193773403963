import { Injectable } from '@nestjs/common';
import type pg from 'pg';
import { type Brev, expediering, mottaget, namndensKvittens, svaret, underlaget } from '#documents';
import type { InitiativHandlingar } from '../../../../workflows/initiativ/initiativ.activities.js';
import { type Effekt, Effekter, satt } from './effekt.js';
import { lasUnderlag } from './las-underlag.js';

@Injectable()
export class HandlingsEffekter implements InitiativHandlingar {
  constructor(private readonly effekter: Effekter) {}

  kvitteraTillForslagsstallare(effektId: string): Promise<void> {
    return this.effekter.framstall(effektId, async (effekt) => {
      const mottagare = 'Förslagsställaren';
      const kvittens = await satt(effekt, mottaget(brev(effekt, mottagare)), {
        slag: 'kvittens',
        titel: 'Kvittens på inkommet behov',
        mottagare,
      });
      return { handlingar: [kvittens], resultat: { hash: kvittens.hash } };
    });
  }

  svaraForslagsstallare(effektId: string): Promise<void> {
    return this.effekter.framstall(effektId, async (effekt, pool) => {
      const mottagare = 'Förslagsställaren';
      const innehall = svaret(brev(effekt, mottagare), await senasteSkal(pool, effekt.arendeId));
      const svar = await satt(effekt, innehall, { slag: 'svar', titel: 'Svar till förslagsställaren', mottagare });
      return { handlingar: [svar], resultat: { hash: svar.hash } };
    });
  }

  framstallUnderlag(effektId: string): Promise<void> {
    return this.effekter.framstall(effektId, async (effekt, pool) => {
      const { underlag, version } = await lasUnderlag(pool, effekt);
      const handling = await satt(effekt, underlaget(underlag), { slag: 'underlag', titel: 'Underlag', mottagare: null, version });
      return { handlingar: [handling], resultat: { hash: handling.hash, version: handling.version.version } };
    });
  }

  /** B-18: the letter, the nämnd's receipt, and a notice to its registry. */
  expedieraTillNamnd(effektId: string): Promise<void> {
    return this.effekter.framstall(effektId, async (effekt, pool) => {
      const mottagare = effekt.namndNamn ?? 'Nämnden';
      const bilaga = await senasteUnderlag(pool, effekt.arendeId);
      const titel = `Information till ${mottagare}`;
      const skickat = await satt(effekt, expediering(brev(effekt, mottagare), bilaga), { slag: 'expediering', titel, mottagare });
      const kvittens = await satt(effekt, namndensKvittens(brev(effekt, mottagare), skickat), {
        del: 'kvittens',
        slag: 'kvittens',
        titel: `Kvittens från ${mottagare}`,
        mottagare: effekt.organNamn,
      });
      return {
        handlingar: [skickat, kvittens],
        resultat: { hash: skickat.hash, kvittohash: kvittens.hash },
        notis: {
          nyckel: effektId,
          arendeId: effekt.arendeId,
          typ: 'underlag-expedierat',
          text: 'Ett underlag har expedierats till nämnden för information.',
          organ: effekt.namnd,
          roll: 'sekreterare',
        },
      };
    });
  }
}

function brev({ titel, dnr, organNamn, datum }: Effekt, mottagare: string): Brev {
  return { titel, dnr, avsandare: organNamn, mottagare, datum };
}

async function senasteUnderlag(pool: pg.Pool, arendeId: string): Promise<{ titel: string; beteckning: string; hash: string } | null> {
  const svar = await pool.query<{ titel: string; beteckning: string; hash: string }>(
    `select titel, beteckning, hash from handling where arende_id = $1 and slag = 'underlag' order by version desc limit 1`,
    [arendeId],
  );
  return svar.rows[0] ?? null;
}

/** The reason in the form with which the case was last refused. */
async function senasteSkal(pool: pg.Pool, arendeId: string): Promise<string | null> {
  const svar = await pool.query<{ skal: string | null }>(
    `select innehall->>'skal' as skal from inlamning where arende_id = $1 and formular = 'avfarda' order by vid desc limit 1`,
    [arendeId],
  );
  return svar.rows[0]?.skal ?? null;
}
