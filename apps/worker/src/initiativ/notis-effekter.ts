import { Injectable } from '@nestjs/common';
import type { InitiativNotiser } from '../../../../workflows/initiativ/initiativ.activities.js';
import { Effekter, koaNotis } from './effekt.js';
import { Motesplan } from './motesplan.js';

@Injectable()
export class NotisEffekter implements InitiativNotiser {
  constructor(
    private readonly effekter: Effekter,
    private readonly motesplan: Motesplan,
  ) {}

  /** B-14: the customers that the need concerns take part in the analysis. */
  bjudInKunder(effektId: string): Promise<void> {
    return this.effekter.utfor(effektId, async ({ arendeId, kunder, fannsRedan }, klient) => {
      if (fannsRedan) return { inbjudna: 0 };
      for (const organ of kunder) {
        const text = 'Ni bjuds in att delta i kostnads- och nyttoanalysen för ett initiativ som berör er.';
        await koaNotis(klient, { nyckel: `${effektId}/${organ}`, arendeId, typ: 'inbjudan-till-kna', text, organ, roll: 'kund' });
      }
      return { inbjudna: kunder.length };
    });
  }

  /** C-03: SSG's preparation hears at once which meeting the case is counted towards. */
  larmaInforSsg(effektId: string): Promise<void> {
    return this.effekter.utfor(effektId, async ({ arendeId, datum, fannsRedan }, klient) => {
      if (fannsRedan) return { mote: null };
      const cutoff = await this.motesplan.nasta(arendeId, datum);
      const text = cutoff
        ? `Ett initiativ är klart för gruppens möte ${cutoff.mote}. Sista dag för underlag är ${cutoff.cutoff}.`
        : 'Ett initiativ är klart för prioritering. Inget möte är beslutat än.';
      await koaNotis(klient, {
        nyckel: effektId,
        arendeId,
        typ: 'larm-infor-ssg',
        text,
        ...(await this.motesplan.beredning(arendeId)),
      });
      return { mote: cutoff?.mote ?? null };
    });
  }

  /** The owner hears the outcome as the proposer does. */
  meddelaUtfall(effektId: string): Promise<void> {
    return this.effekter.utfor(effektId, async ({ arendeId, organId }, klient) => {
      const text = 'Ett utfall har registrerats för initiativet. Det finns i ärendet.';
      await koaNotis(klient, { nyckel: effektId, arendeId, typ: 'utfall-meddelat', text, organ: organId, roll: 'leverantorsforetradare' });
      return {};
    });
  }
}
