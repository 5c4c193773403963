import { type DelegationsbeslutHandelse, delegationsbeslutFormular } from '#contracts';
import type { HandelseSpec, Process, UppgiftSpec } from '../process.js';
import { type Handelserad, medFormular, type Tillstandsrad } from '../tabeller.js';

const beredare = { organ: 'agare', roll: 'handlaggare' } as const;
const delegat = { organ: 'kontext:delegatOrgan', roll: 'kontext:delegatRoll' } as const;
const godkannare = { organ: 'kontext:godkannareOrgan', roll: 'kontext:godkannareRoll' } as const;
const sekreterare = { organ: 'kontext:delegerandeOrgan', roll: 'sekreterare' } as const;
const slut = { fas: 'avslutat', agare: null, frist: { ingen: 'Ärendet är avslutat.' }, slut: true, steg: null } as const;

/** The states of SM-11 as people see them. */
export const tillstand: Readonly<Record<string, Tillstandsrad>> = {
  utkast: {
    etikett: 'Utkast',
    fas: 'beredning',
    agare: beredare,
    frist: { ingen: 'Den som har ärendet avgör när det är berett; påminnelse varje vecka om ingen har tagit uppgiften.' },
    steg: 1,
  },
  'vantar-pa-forhandsgodkannande': {
    etikett: 'Väntar på förhandsgodkännande',
    fas: 'beredning',
    agare: godkannare,
    frist: { ingen: 'Godkännandet har ingen frist; beslutet kan inte fattas före det.' },
    steg: null,
  },
  'delegation-kontrollerad': {
    etikett: 'Delegationen kontrollerad',
    fas: 'beredning',
    agare: delegat,
    frist: { ingen: 'Delegaten avgör när beslutet fattas.' },
    steg: 2,
  },
  forhandsgodkant: {
    etikett: 'Godkänt i förväg',
    fas: 'beredning',
    agare: delegat,
    frist: { ingen: 'Delegaten avgör när beslutet fattas.' },
    steg: null,
  },
  beslutat: {
    etikett: 'Beslutat',
    fas: 'registrering',
    agare: delegat,
    frist: { ingen: 'Produkten framställer beslutet själv och säger till om det inte går.' },
    steg: 3,
  },
  registrerat: { etikett: 'Registrerat', fas: 'anmalan', agare: sekreterare, frist: 'fristAnmalan', steg: 4 },
  anmalt: { ...slut, etikett: 'Anmält' },
  tillkannagivet: { ...slut, etikett: 'Tillkännagivet' },
  avslutat: { ...slut, etikett: 'Avslutat' },
  avbrutet: { ...slut, etikett: 'Avbrutet' },
};

/** Who is asked to do what in SM-11. */
export const uppgifter: Readonly<Record<string, UppgiftSpec>> = {
  'prova-delegationen': {
    titel: 'Pröva vem som får besluta',
    hjalp: 'Välj den delegationspunkt som beslutet stöder sig på. Produkten prövar att den gäller och omfattar ärendet.',
    adress: beredare,
    handelser: ['kontrollera-delegation'],
    frist: 'ingen',
  },
  forhandsgodkann: {
    titel: 'Godkänn delegationsbeslutet i förväg',
    hjalp: 'Läs utkastet. Utan godkännandet kan beslutet inte fattas.',
    adress: godkannare,
    handelser: ['forhandsgodkann', 'neka-forhandsgodkannande'],
    frist: 'ingen',
  },
  'besluta-pa-delegation': {
    titel: 'Besluta på delegation',
    hjalp: 'Läs utkastet och skriv under beslutet, eller anmäl jäv.',
    adress: delegat,
    handelser: ['besluta-pa-delegation', 'anmal-jav-i-beslutet'],
    frist: 'ingen',
  },
  'besluta-efter-godkannande': {
    titel: 'Besluta på delegation',
    hjalp: 'Utkastet är godkänt i förväg. Skriv under beslutet, eller anmäl jäv.',
    adress: delegat,
    handelser: ['besluta-pa-delegation', 'anmal-jav-i-beslutet'],
    frist: 'ingen',
  },
  'redovisa-beslutet': {
    titel: 'Redovisa delegationsbeslutet för organet',
    hjalp: 'Ta med beslutet på listan till nästa sammanträde, eller tillkännage det om det inte ska anmälas.',
    adress: sekreterare,
    handelser: ['anmal-till-organet', 'tillkannage-delegationsbeslut', 'avsluta-utan-anmalan'],
    frist: 'fristAnmalan',
  },
};

export const effekter = {
  'framstall-delegationsbeslut': { beskrivning: 'Beslutet framställs som handling och registreras.', utfall: 'beslutet-registrerat' },
} as const satisfies Process['effekter'];

const ord = {
  'kontrollera-delegation': { verb: 'Pröva delegationen', logg: 'prövade delegationen' },
  forhandsgodkann: { verb: 'Godkänn i förväg', logg: 'godkände beslutet i förväg' },
  'neka-forhandsgodkannande': { verb: 'Godkänn inte', logg: 'godkände inte beslutet i förväg' },
  'ta-tillbaka-delegation': { verb: 'Ta tillbaka till utkast', logg: 'tog tillbaka beslutet till utkast' },
  'anmal-jav-i-beslutet': { verb: 'Anmäl jäv', logg: 'anmälde jäv' },
  'besluta-pa-delegation': { verb: 'Besluta', logg: 'beslutade på delegation' },
  'beslutet-registrerat': { verb: 'Registrera', logg: 'registrerade beslutet som handling', intern: true },
  'anmal-till-organet': { verb: 'Anmäl', logg: 'anmälde beslutet till organet' },
  'tillkannage-delegationsbeslut': { verb: 'Tillkännage', logg: 'protokollförde beslutet särskilt och tillkännagav det' },
  'avsluta-utan-anmalan': { verb: 'Avsluta utan anmälan', logg: 'avslutade beslutet utan anmälan' },
  avbryt: { verb: 'Avbryt', logg: 'avbröt ärendet' },
} as const satisfies Record<DelegationsbeslutHandelse, Handelserad>;

/** The events of SM-11, each with its form. */
export const handelser: Readonly<Record<string, HandelseSpec>> = medFormular(ord, delegationsbeslutFormular);
