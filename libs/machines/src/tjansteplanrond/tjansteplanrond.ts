import { nyRondSchema } from '#contracts';
import type { Adress, Process, UppgiftSpec } from '../process.js';
import { medBeskrivning, type Tillstandsrad } from '../tabeller.js';
import { frister } from './frister.js';
import { handelser } from './handelser.js';
import { tjansteplanrondMachine as machine } from './tjansteplanrond.machine.js';

const ansvarig: Adress = { organ: 'beredning', roll: 'tjansteansvarig' };
const forum: Adress = { organ: 'kontext:forum', roll: 'kontext:forumroll' };
const styrelse: Adress = { organ: 'budget', roll: 'sekreterare' };
const slut = { fas: 'avslutat', agare: null, frist: { ingen: 'Ronden är slut.' }, slut: true, steg: null } as const;

const rader: Readonly<Record<string, Tillstandsrad>> = {
  utkast: {
    etikett: 'Utkast',
    fas: 'utkast',
    agare: ansvarig,
    frist: { ingen: 'Rondens ordning ger forumen tid; utkastet har ingen egen dag.' },
    steg: 1,
  },
  'i-forum': { etikett: 'Hos forum', fas: 'forum', agare: forum, frist: 'fristForum', steg: 2 },
  'i-forum-for-svar': { etikett: 'Hos forum för svar', fas: 'forum', agare: forum, frist: 'fristForumSvar', steg: 3 },
  revideras: {
    etikett: 'Revideras',
    fas: 'utkast',
    agare: ansvarig,
    frist: { ingen: 'Det forum som återförde planen har ingen tid förrän den lämnas igen.' },
    steg: null,
  },
  'hos-styrelsen': {
    etikett: 'Väntar på beslut',
    fas: 'beslut',
    agare: styrelse,
    frist: { ingen: 'Det beslutande organet har sina egna sammanträden.' },
    steg: 4,
  },
  aterges: {
    etikett: 'Återges',
    fas: 'aterges',
    agare: ansvarig,
    frist: { ingen: 'Återgivningen är gjord när importen är klar.' },
    steg: null,
  },
  beslutad: { ...slut, etikett: 'Beslutad' },
  indikativ: { ...slut, etikett: 'Indikativ budget' },
  atergiven: { ...slut, etikett: 'Återgiven ur källan' },
  avbruten: { ...slut, etikett: 'Avbruten' },
};

const uppgift = (
  titel: string,
  hjalp: string,
  adress: Adress,
  frist: UppgiftSpec['frist'],
  ...typer: [string, ...string[]]
): UppgiftSpec => ({
  titel,
  hjalp,
  adress,
  handelser: typer,
  frist,
});
const STALLNING = ['ingen-andring', 'tillstyrk-med-andring', 'aterfor-fran-forum'] as const;
const uppgifter: Readonly<Record<string, UppgiftSpec>> = {
  'skriv-planen': uppgift(
    'Skriv områdets plan',
    'Spara versioner och lämna planen till första forumet.',
    ansvarig,
    'ingen',
    'lamna-till-forum',
    'ny-version-av-planen',
  ),
  'revidera-planen': uppgift(
    'Revidera planen',
    'Gör om det som återfördes och lämna den nya versionen.',
    ansvarig,
    'ingen',
    'lamna-till-forum',
    'ny-version-av-planen',
  ),
  'ta-stallning': uppgift(
    'Ta ställning till planen',
    'Tillstyrk, lämna utan ändring eller återför. Utan erinran i tid går versionen vidare.',
    forum,
    'fristForum',
    ...STALLNING,
  ),
  'svara-pa-planen': uppgift(
    'Svara på planen',
    'Tillstyrk, lämna utan ändring eller återför. Utan svar ligger planen kvar.',
    forum,
    'fristForumSvar',
    ...STALLNING,
  ),
  'registrera-beslutet': uppgift(
    'Registrera beslutet om planen',
    'Ange organ, dag och paragraf.',
    styrelse,
    'ingen',
    'registrera-styrelsens-beslut',
    'styrelsen-aterremitterar',
  ),
};

/** Row 11: a round of an area's service plan under the rules that have rounds, with everything the engine needs to run it. */
export const tjansteplanrond: Process = {
  namn: 'tjansteplanrond',
  etikett: 'Tjänsteplan i rond',
  version: 1,
  machine,
  migreringar: {},
  startSchema: nyRondSchema,
  startregler: ['regimen-har-ronder', 'ronden-har-borjat', 'ar-ansvarig-for-planen'],
  tillstand: medBeskrivning(machine, rader),
  handelser,
  uppgifter,
  frister,
  effekter: {},
  notiser: {},
  overtaganden: ['aterges'],
  ledare: ['forumordforande', 'forvaltningsdirektor', 'stadsdirektor'],
};
