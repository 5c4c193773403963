import type { FormelltArendeKontext } from '../formelltarende/kontext.js';
import { lista, objekt, text } from '../las/varde.js';
import { type Regelrad, utan } from './regelrad.js';

type Rad = Regelrad<FormelltArendeKontext>;
const laget = { lagrum: null, slag: 'praxis', prov: 'laget', fakta: [] } as const;
const form = { lagrum: null, slag: 'praxis', prov: 'innehall', fakta: [] } as const;
const foljer = { kanGorasAv: 'Följer av ärendetypen och av det som förs in' } as const;
const sekreteraren = { kanGorasAv: 'Sekreteraren i det organ som har beslutat' } as const;

/** SM-10 from the notice to the end: from what day a decision can be appealed, what came too late, and what must wait for laga kraft. */
export const efterBeslutetRegler = {
  'inget-anslag-ar-skrivet': {
    ...laget,
    fakta: ['anslagFinns'],
    mening: 'Beslutet har redan ett anslag. Protokollets anslag skrivs av sig självt när protokollet justeras i produkten.',
    kalla: 'H-34',
    saknas: (_k, h) => utan(h.fakta.anslagFinns !== true, 'anslag'),
    kanGorasAv: 'Ingen; anslaget finns',
  },
  'overklagandetiden-raknas-fran-anslaget': {
    ...laget,
    slag: 'lag',
    lagrum: 'KL 13 kap. 5 §',
    mening: 'Vid laglighetsprövning räknas tiden från den dag justeringen anslogs.',
    kalla: 'H-35, H-39',
    saknas: (k) => utan(k.overklagandetyp === 'laglighetsprovning', 'overklagandetyp'),
    ...foljer,
  },
  'overklagandetiden-raknas-fran-delfaendet': {
    ...laget,
    slag: 'lag',
    lagrum: 'FL 44 §',
    mening: 'Vid förvaltningsbesvär räknas tiden från den dag den som överklagar fick del av beslutet, inte från anslaget.',
    kalla: 'H-39',
    saknas: (k) => utan(k.overklagandetyp === 'forvaltningsbesvar', 'overklagandetyp'),
    ...foljer,
  },
  'fler-parter-ska-delges': {
    ...form,
    mening: 'Fler parter ska få del av beslutet innan överklagandetiden är känd.',
    kalla: 'FL 33 §',
    saknas: (_k, h) => utan(h.data.flerParter === true, 'flerParter'),
    ...foljer,
  },
  'alla-parter-har-fatt-del': {
    ...form,
    mening: 'När alla parter har fått del av beslutet är överklagandetiden känd.',
    kalla: 'FL 33 och 44 §§',
    saknas: (_k, h) => utan(h.data.flerParter !== true, 'flerParter'),
    ...foljer,
  },
  'anslaget-ar-ett-nytt': {
    ...form,
    slag: 'lag',
    lagrum: 'KL 13 kap. 5 §',
    mening: 'Ett rättat anslag sätts upp efter det första, och tiden räknas då från det nya.',
    kalla: 'H-34, H-35',
    saknas: (k, h) => utan(k.anslaget !== null && (text(h.data.datum) ?? '') > k.anslaget, 'datum'),
    ...sekreteraren,
  },
  'overklagandet-kom-for-sent': {
    ...form,
    slag: 'lag',
    lagrum: 'KL 13 kap. 5 §, FL 44–45 §§',
    mening: 'Ett överklagande som kom in efter den sista dagen registreras som för sent och ändrar inte beslutets laga kraft.',
    kalla: 'H-35',
    saknas: (k, h) => {
      const inkom = text(h.data.inkom) ?? '';
      return utan(k.overklagandeTill !== null && inkom > k.overklagandeTill && inkom <= h.idag, 'inkom');
    },
    ...sekreteraren,
  },
  'det-oaterkalleliga-vantar-pa-laga-kraft': {
    ...form,
    slag: 'lag',
    lagrum: 'KL 13 kap. 14 §',
    mening: 'Det som inte går att återställa om beslutet upphävs verkställs inte före laga kraft.',
    kalla: 'H-35, SM-10',
    saknas: (_k, h) => utan(h.data.kanAterstallas === true, 'kanAterstallas'),
    kanGorasAv: 'Ingen före laga kraft',
  },
  'mottagarna-har-fatt-beslutet': {
    ...laget,
    mening: 'När beslutet får laga kraft och mottagarna redan har fått det väntar det på verkställighet.',
    kalla: 'H-28',
    saknas: (k) => utan(k.expedierat !== null, 'expedierat'),
    ...sekreteraren,
  },
  'hemligt-expedieras-inte-med-e-post': {
    ...form,
    slag: 'lag',
    lagrum: 'OSL 8 kap. 1 §',
    fakta: ['arendetsSekretess'],
    mening: 'Ett beslut i ett sekretessbelagt ärende skickas inte med e-post. Ange mottagaren utan adress och skicka på annat sätt.',
    kalla: 'H-28',
    saknas: (_k, h) =>
      lista(h.data.mottagare)
        .map(objekt)
        .flatMap((rad, plats) => utan(h.fakta.arendetsSekretess !== true || text(rad.epost) === null, `mottagare.${plats}.epost`)),
    ...sekreteraren,
  },
} as const satisfies Record<string, Rad>;
