import type { AnslagHandelse } from '#contracts';
import { ettAvsnitt } from './ett-avsnitt.js';
import type { Formular } from './falt.js';

const kommentar = { namn: 'kommentar', slag: 'textarea', etikett: 'Kommentar', valfri: true } as const;

/** What a secretary may have to do with a notice by hand; an appeal is registered on the notice's own page. */
export const anslagsformular: Record<
  Exclude<AnslagHandelse, 'anslaget-publicerat' | 'anslagsbevis-registrerat' | 'overklagande-inkom'>,
  Formular
> = {
  'satt-upp': ettAvsnitt('Sätt upp anslaget', [kommentar]),
  'ta-ned': ettAvsnitt('Ta ned anslaget', [kommentar]),
  'aterkalla-anslag': ettAvsnitt('Återkalla anslaget', [
    { namn: 'skal', slag: 'textarea', etikett: 'Skäl', hjalp: 'Vilket beslut som återtog besluten i anslaget.' },
  ]),
  'ratta-anslag': ettAvsnitt('Rätta anslaget', [
    { namn: 'skal', slag: 'textarea', etikett: 'Vad som var fel' },
    { namn: 'forvaring', slag: 'text', etikett: 'Protokollet förvaras' },
    {
      namn: 'justeringsdatum',
      slag: 'datum',
      etikett: 'Justerat',
      hjalp: 'Det rättade anslaget sätts upp i dag, och överklagandetiden börjar om.',
    },
  ]),
};
