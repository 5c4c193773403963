import type { DelegationsbeslutHandelse } from '#contracts';
import { ettAvsnitt, skal } from './ett-avsnitt.js';
import type { Falt, Formular } from './falt.js';

const kommentar: Falt = { namn: 'kommentar', slag: 'textarea', etikett: 'Kommentar', valfri: true };

/** One form per event of SM-11 that a person sends. The contract's schema of the same name decides what is accepted. */
export const delegationsformular: Record<Exclude<DelegationsbeslutHandelse, 'avbryt' | 'beslutet-registrerat'>, Formular> = {
  'kontrollera-delegation': ettAvsnitt('Delegationspunkt', [
    {
      namn: 'punkt',
      slag: 'delegationspunkt',
      etikett: 'Punkt som beslutet stöder sig på',
      hjalp: 'Produkten prövar att punkten gäller i dag och omfattar ärendet.',
    },
  ]),
  forhandsgodkann: ettAvsnitt('Godkänn i förväg', [kommentar]),
  'neka-forhandsgodkannande': ettAvsnitt('Godkänn inte', [skal('Varför utkastet inte godkänns.')]),
  'ta-tillbaka-delegation': ettAvsnitt('Ta tillbaka', [skal('Varför beslutet går tillbaka till utkast.')]),
  'anmal-jav-i-beslutet': ettAvsnitt('Jäv', [skal('Varför du är jävig (KL 6 kap. 28 §). Du kan sedan inte besluta i ärendet.')]),
  'besluta-pa-delegation': ettAvsnitt('Beslut', [
    { namn: 'beslut', slag: 'textarea', etikett: 'Beslut', hjalp: 'Lydelsen som du skriver under.' },
    { namn: 'ingenJav', slag: 'kryss', etikett: 'Jag känner inte till något jäv i ärendet' },
  ]),
  'anmal-till-organet': ettAvsnitt('Anmälan', [
    { namn: 'mote', slag: 'datum', etikett: 'Sammanträde', hjalp: 'Ett av organets sammanträden (H-37).' },
  ]),
  'tillkannage-delegationsbeslut': ettAvsnitt('Tillkännagivande', [
    { namn: 'datum', slag: 'datum', etikett: 'Tillkännagivet den' },
    { namn: 'protokoll', slag: 'text', etikett: 'Särskilt protokoll', hjalp: 'Hur protokollet betecknas.' },
  ]),
  'avsluta-utan-anmalan': ettAvsnitt('Avsluta', [kommentar]),
};
