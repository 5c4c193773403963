import { Injectable } from '@nestjs/common';
import { nastaHandlingsversion } from '#database';
import { kallelse, protokoll } from '#documents';
import { harleddUuid } from '#engine';
import type { SammantradeEffekter } from '../../../../workflows/sammantrade/sammantrade.activities.js';
import { Effekter, satt } from '../initiativ/effekt.js';
import { medHemligaBilagor } from './hemliga-bilagor.js';
import { lasSammantrade } from './las-sammantrade.js';
import { redanFramstallt } from './redan-framstallt.js';

/** The documents of a meeting that decides, up to the draft of its protocol; every effect is done once at its target. */
@Injectable()
export class SammantradeHandlingar implements SammantradeEffekter {
  constructor(private readonly effekter: Effekter) {}

  skrivKallelse(effektId: string): Promise<void> {
    return this.effekter.framstall(effektId, async (effekt, pool) => {
      const mote = { ...(await lasSammantrade(pool, effekt.arendeId)), datum: effekt.datum, dnr: effekt.dnr };
      const handling = await satt(effekt, kallelse(mote), { slag: 'kallelse', titel: 'Kallelse', mottagare: mote.organNamn });
      return { handlingar: [handling], resultat: { hash: handling.hash } };
    });
  }

  /** The version that is to be signed. What a secret paragraph says is a document of its own in its case, and the protocol is bound to it by its hash. */
  skrivProtokoll(effektId: string): Promise<void> {
    return this.effekter.framstall(effektId, async (effekt, pool) => {
      const redan = await redanFramstallt(pool, effekt.id);
      if (redan) return { handlingar: [], resultat: { ...redan } };
      const dokumentId = harleddUuid('protokoll', effekt.arendeId);
      const version = await nastaHandlingsversion(pool, dokumentId, 'utkast');
      const { mote, bilagor } = await medHemligaBilagor(effekt, pool, await lasSammantrade(pool, effekt.arendeId));
      const utkast = await satt(effekt, protokoll(mote, { version: version.beteckning, slag: 'Protokoll', underskrifter: null }), {
        slag: 'protokoll',
        titel: 'Protokoll',
        mottagare: null,
        version: { dokumentId, version },
      });
      return { handlingar: [...bilagor, utkast], resultat: { hash: utkast.hash, handlingId: utkast.id, version: version.beteckning } };
    });
  }
}
