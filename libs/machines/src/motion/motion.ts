import { type Arendebeslut, motionFormular, nyMotionSchema } from '#contracts';
import { beslutshandelser } from '../beslut/beslutshandelser.js';
import { beslutstitel } from '../beslut/beslutstitel.js';
import type { Adress, Foralder, Process } from '../process.js';
import { medBeskrivning, medFormular, type Tillstandsrad } from '../tabeller.js';
import { aret, type MotionKontext } from './kontext.js';
import { motionMachine } from './motion.machine.js';

const beredaren: Adress = { organ: 'agare', roll: 'handlaggare' };
const slut = { fas: 'avslutat', agare: null, frist: { ingen: 'Motionen är avslutad.' }, slut: true, steg: null } as const;
const tillstand: Readonly<Record<string, Tillstandsrad>> = {
  bereds: { etikett: 'Bereds', fas: 'beredning', agare: beredaren, frist: 'fristMotion', steg: 1 },
  besvarad: { ...slut, etikett: 'Besvarad' },
  avskriven: { ...slut, etikett: 'Avskriven' },
  atertagen: { ...slut, etikett: 'Återtagen' },
};
/** One motion is answered in one matter. */
const { 'beslutsarendet-aterkallades': aterkallades } = beslutshandelser;

/** A motion with everything the engine needs to run it. */
export const motion: Process = {
  namn: 'motion',
  etikett: 'Motion',
  version: 1,
  machine: motionMachine,
  migreringar: {},
  startSchema: nyMotionSchema,
  tillstand: medBeskrivning(motionMachine, tillstand),
  handelser: {
    ...medFormular(
      {
        'begar-fullmaktiges-beslut': { verb: 'Starta ärendet till fullmäktige', logg: 'startade ärendet till fullmäktige' },
        'anmal-beredningslaget': {
          verb: 'Anmäl hur långt beredningen har kommit',
          logg: 'anmälde till fullmäktige hur långt beredningen har kommit',
        },
        'avskriv-motionen': { verb: 'Registrera avskrivning', logg: 'registrerade att fullmäktige avskrev motionen' },
        'aterta-motionen': { verb: 'Ta tillbaka motionen', logg: 'tog tillbaka motionen' },
        'besvara-motionen': { verb: 'Besvara motionen', logg: 'besvarade motionen', intern: true },
      },
      motionFormular,
    ),
    'beslutsarendet-aterkallades': aterkallades,
  },
  uppgifter: {
    'bered-motionen': {
      titel: 'Bered motionen',
      hjalp:
        'Starta ärendet som går genom kommunstyrelsen till fullmäktige. Kan beredningen inte bli klar inom ett år ska det anmälas till fullmäktige, med vad som har kommit fram.',
      adress: beredaren,
      handelser: ['begar-fullmaktiges-beslut', 'anmal-beredningslaget'],
      frist: 'fristMotion',
    },
  },
  frister: {
    fristMotion: {
      namn: 'fristMotion',
      etikett: 'Fullmäktige ska kunna besluta',
      regel: 'Ett år från den dag motionen väcktes',
      kalla: 'KL 5 kap. 35 §',
      lag: true,
      langd: aret,
      paminnelser: [90, 30, 5],
      eskalering: { ersattare: 1, ledare: 2 },
    },
  },
  effekter: {},
  barn: {
    /** KL 5:26-28: prepared, and kommunstyrelsen gives its view, before fullmäktige decides. */
    motionsarende: {
      process: 'formelltarende',
      arver: true,
      beslutar: true,
      titel: (_kontext: MotionKontext, foralder: Foralder) => beslutstitel('Svar på motion', foralder),
      organ: ({ organ }: MotionKontext) => organ,
      data: ({ organ, forslag }: MotionKontext, foralder: Foralder) => ({
        titel: beslutstitel('Svar på motion', foralder),
        organ,
        arendetyp: 'motion',
        beslutsgang: 'ks-kf',
        beskrivning: forslag,
      }),
      utfall: null,
    },
  },
  beslut: {
    vantar: 'bereds',
    barn: 'motionsarende',
    vilarPa: [],
    forslag: () => ({ beloppTkr: null }),
    handelse: (_kontext: MotionKontext, { organ, datum, paragraf, utfall, skal }: Arendebeslut) => ({
      typ: 'besvara-motionen',
      data: { organ, datum, paragraf, utfall, skal },
    }),
  },
  notiser: {
    'motion-anmald': 'En motion hinner inte beredas inom ett år. Läget är anmält till fullmäktige.',
    'motion-besvarad': 'Fullmäktige har behandlat din motion. Beslutet finns i ärendet.',
  },
  overtaganden: [],
  ledare: ['stadsdirektor'],
};
