import { moteFormular, type MoteHandelse } from '#contracts';
import type { HandelseSpec } from '../process.js';
import { type Handelserad, medFormular } from '../tabeller.js';

const ord = {
  'begar-underlag': { verb: 'Begär in underlag', logg: 'begärde in underlag från leverantörerna' },
  'stang-underlag': { verb: 'Stäng underlaget', logg: 'stängde underlaget och frös paketet' },
  kalla: { verb: 'Skicka paketet', logg: 'skickade paketet till gruppen' },
  'andra-datum': { verb: 'Ändra mötets dagar', logg: 'ändrade mötets dagar' },
  'andra-ram': { verb: 'Ändra ramen', logg: 'ändrade ramen' },
  'installa-mote': { verb: 'Ställ in mötet', logg: 'ställde in mötet' },
  'lagg-till-punkt': { verb: 'Lägg till initiativ', logg: 'lade till ett initiativ på dagordningen' },
  'godta-sen-andring': { verb: 'Godta ändringen', logg: 'godtog ett underlag som ändrats efter stoppdagen' },
  'oppna-mote': { verb: 'Öppna mötet', logg: 'öppnade mötet' },
  narvaro: { verb: 'Ändra närvaro', logg: 'ändrade närvaron' },
  'avsluta-punkt': { verb: 'Bekräfta utfallet', logg: 'bekräftade gruppens utfall för en punkt' },
  'bekrafta-samtycke': { verb: 'Bekräfta samtyckeslistan', logg: 'bekräftade samtyckeslistan' },
  'lyft-punkt': { verb: 'Lyft till diskussion', logg: 'lyfte en punkt till diskussion' },
  'avvikande-mening': { verb: 'Notera avvikande mening', logg: 'noterade en avvikande mening' },
  'faststall-rang': { verb: 'Bekräfta rangordningen', logg: 'bekräftade gruppens rangordning' },
  'avsluta-mote': { verb: 'Avsluta mötet', logg: 'avslutade mötet' },
  'faststall-anteckningar': { verb: 'Fastställ anteckningarna', logg: 'fastställde anteckningarna' },
  'resultatet-expedierat': {
    verb: 'Resultatet är lämnat',
    logg: 'lämnade resultatet till leverantörer och förslagsställare',
    intern: true,
  },
} as const satisfies Record<MoteHandelse, Handelserad>;

/** The events of SM-18, each with its form. The words never say that the group decides. */
export const handelser: Readonly<Record<string, HandelseSpec>> = medFormular(ord, moteFormular, { prefix: 'mote/' });
