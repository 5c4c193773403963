import { Injectable } from '@nestjs/common';
import type pg from 'pg';
import { type Brev, besvarHtml, expedieringHtml, kvittensHtml, mottagetHtml, underlagHtml } from '#documents';
import type { InitiativHandlingar } from '../../../../workflows/initiativ/initiativ.activities.js';
import { type Effekt, Effekter, koaNotis, sparaHandling } from './effekt.js';
import { lasUnderlag } from './las-underlag.js';

@Injectable()
export class HandlingsEffekter implements InitiativHandlingar {
  constructor(private readonly effekter: Effekter) {}

  kvitteraTillForslagsstallare(effektId: string): Promise<void> {
    return this.effekter.utfor(effektId, async (effekt, klient) => {
      const html = mottagetHtml(brev(effekt, 'Förslagsställaren'));
      const hash = await sparaHandling(klient, effekt.arendeId, {
        effektId,
        slag: 'kvittens',
        titel: 'Kvittens på inkommet behov',
        version: 1,
        status: 'expedierad',
        html,
        mottagare: 'Förslagsställaren',
      });
      return { hash };
    });
  }

  svaraForslagsstallare(effektId: string): Promise<void> {
    return this.effekter.utfor(effektId, async (effekt, klient) => {
      const html = besvarHtml(brev(effekt, 'Förslagsställaren'), await senasteSkal(klient, effekt.arendeId));
      const hash = await sparaHandling(klient, effekt.arendeId, {
        effektId,
        slag: 'svar',
        titel: 'Svar till förslagsställaren',
        version: 1,
        status: 'expedierad',
        html,
        mottagare: 'Förslagsställaren',
      });
      return { hash };
    });
  }

  framstallUnderlag(effektId: string): Promise<void> {
    return this.effekter.utfor(effektId, async (effekt, klient) => {
      const underlag = await lasUnderlag(klient, effekt);
      const html = underlagHtml(underlag);
      const hash = await sparaHandling(klient, effekt.arendeId, {
        effektId,
        slag: 'underlag',
        titel: 'Underlag',
        version: underlag.version,
        status: 'upprättad',
        html,
        mottagare: null,
      });
      return { hash, version: underlag.version };
    });
  }

  /** B-18: the letter, the nämnd's receipt, and a notice to its registry, in one transaction. */
  expedieraTillNamnd(effektId: string): Promise<void> {
    return this.effekter.utfor(effektId, async (effekt, klient) => {
      const mottagare = effekt.namndNamn ?? 'Nämnden';
      const html = expedieringHtml(brev(effekt, mottagare), await senasteUnderlag(klient, effekt.arendeId));
      const hash = await sparaHandling(klient, effekt.arendeId, {
        effektId,
        slag: 'expediering',
        titel: `Information till ${mottagare}`,
        version: 1,
        status: 'expedierad',
        html,
        mottagare,
      });
      const kvitto = kvittensHtml(brev(effekt, mottagare), { hash });
      const kvittohash = await sparaHandling(klient, effekt.arendeId, {
        effektId: `${effektId}/kvittens`,
        slag: 'kvittens',
        titel: `Kvittens från ${mottagare}`,
        version: 1,
        status: 'mottagen',
        html: kvitto,
        mottagare,
      });
      const text = 'Ett underlag har expedierats till nämnden för information.';
      await koaNotis(klient, {
        nyckel: effektId,
        arendeId: effekt.arendeId,
        typ: 'underlag-expedierat',
        text,
        organ: effekt.namnd,
        roll: 'sekreterare',
      });
      return { hash, kvittohash };
    });
  }
}

function brev({ arendeId, titel, dnr, organNamn, datum }: Effekt, mottagare: string): Brev {
  return { arendeId, titel, dnr, avsandare: organNamn, mottagare, datum };
}

async function senasteUnderlag(klient: pg.PoolClient, arendeId: string): Promise<{ titel: string; version: number; hash: string } | null> {
  const svar = await klient.query<{ titel: string; version: number; hash: string }>(
    `select titel, version, hash from handling where arende_id = $1 and slag = 'underlag' order by version desc limit 1`,
    [arendeId],
  );
  return svar.rows[0] ?? null;
}

/** The reason in the form with which the case was last refused. */
async function senasteSkal(klient: pg.PoolClient, arendeId: string): Promise<string | null> {
  const svar = await klient.query<{ skal: string | null }>(
    `select innehall->>'skal' as skal from inlamning where arende_id = $1 and formular = 'avfarda' order by vid desc limit 1`,
    [arendeId],
  );
  return svar.rows[0]?.skal ?? null;
}
