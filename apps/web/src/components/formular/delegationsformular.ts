import type { DelegationsbeslutHandelse } from '#contracts';
import type { Avsnitt, Falt, Formular } from './falt.js';

const ettAvsnitt = (rubrik: string, falt: readonly Falt[]): readonly Avsnitt[] => [{ id: 'uppgifter', rubrik, falt }];
const skal = (hjalp: string): Falt => ({ namn: 'skal', slag: 'textarea', etikett: 'Skäl', hjalp });
const kommentar: Falt = { namn: 'kommentar', slag: 'textarea', etikett: 'Kommentar', valfri: true };

/** One form per event of SM-11 that a person sends. The contract's schema of the same name decides what is accepted. */
export const delegationsformular: Record<Exclude<DelegationsbeslutHandelse, 'avbryt' | 'beslutet-registrerat'>, Formular> = {
  'kontrollera-delegation': {
    avsnitt: ettAvsnitt('Delegationspunkt', [
      {
        namn: 'punkt',
        slag: 'delegationspunkt',
        etikett: 'Punkt som beslutet stöder sig på',
        hjalp: 'Produkten prövar att punkten gäller i dag och omfattar ärendet.',
      },
    ]),
  },
  forhandsgodkann: { avsnitt: ettAvsnitt('Godkänn i förväg', [kommentar]) },
  'neka-forhandsgodkannande': { avsnitt: ettAvsnitt('Godkänn inte', [skal('Varför utkastet inte godkänns.')]) },
  'ta-tillbaka-delegation': { avsnitt: ettAvsnitt('Ta tillbaka', [skal('Varför beslutet går tillbaka till utkast.')]) },
  'anmal-jav-i-beslutet': {
    avsnitt: ettAvsnitt('Jäv', [skal('Varför du är jävig (KL 6 kap. 28 §). Du kan sedan inte besluta i ärendet.')]),
  },
  'besluta-pa-delegation': {
    avsnitt: ettAvsnitt('Beslut', [
      { namn: 'beslut', slag: 'textarea', etikett: 'Beslut', hjalp: 'Lydelsen som du skriver under.' },
      { namn: 'ingenJav', slag: 'kryss', etikett: 'Jag känner inte till något jäv i ärendet' },
    ]),
  },
  'anmal-till-organet': {
    avsnitt: ettAvsnitt('Anmälan', [
      { namn: 'mote', slag: 'datum', etikett: 'Sammanträde', hjalp: 'Ett av organets sammanträden (H-37).' },
    ]),
  },
  'tillkannage-delegationsbeslut': {
    avsnitt: ettAvsnitt('Tillkännagivande', [
      { namn: 'datum', slag: 'datum', etikett: 'Tillkännagivet den' },
      { namn: 'protokoll', slag: 'text', etikett: 'Särskilt protokoll', hjalp: 'Hur protokollet betecknas.' },
    ]),
  },
  'avsluta-utan-anmalan': { avsnitt: ettAvsnitt('Avsluta', [kommentar]) },
};
