import { arDatum } from '#calendar';
import { overklagandeTill } from '../../formelltarende/kontext.js';
import { text } from '../../las/varde.js';
import { utan } from '../regelrad.js';
import { form, gren, harVarit, laget, type Rad } from './rad.js';

/** From the decision to its execution. */
export const efterBeslutet = {
  'justeringen-ar-efter-beslutet': {
    ...form,
    mening: 'Justeringsdagen kan inte ligga före beslutet eller i framtiden.',
    kalla: 'H-33',
    saknas: (k, h) => utan(harVarit(h) && (text(h.data.datum) ?? '') >= (k.beslut?.datum ?? ''), 'datum'),
    kanGorasAv: 'Sekreteraren i det organ som har beslutat',
  },
  'anslaget-ar-efter-justeringen': {
    ...form,
    mening: 'Justeringen anslås när protokollet är justerat; dagen kan inte ligga i framtiden.',
    kalla: 'H-34',
    saknas: (k, h) => utan(harVarit(h) && k.justerat !== null && (text(h.data.datum) ?? '') >= k.justerat, 'datum'),
    kanGorasAv: 'Sekreteraren i det organ som har beslutat',
  },
  'overklagandetiden-ar-tre-veckor': {
    ...form,
    slag: 'lag',
    lagrum: 'KL 13 kap. 5 §, lag 1930:173 1–2 §§',
    mening: 'Överklagandetiden är tre veckor från den dag justeringen anslogs. Slutar den på en helgdag flyttas den till nästa arbetsdag.',
    kalla: 'H-35',
    saknas: (k, h) => {
      const [datum, angiven] = [text(h.data.datum), text(h.data.overklagandeTill)];
      return utan(datum === null || !arDatum(datum) || angiven === null || angiven === overklagandeTill(k, datum), 'overklagandeTill');
    },
    kanGorasAv: 'Sekreteraren i det organ som har beslutat',
  },
  'beslutet-kan-overklagas': {
    ...laget,
    mening: 'Beslutet kan överklagas och får en överklagandetid.',
    kalla: 'H-35, H-39',
    saknas: (k) => utan(k.overklagandetyp !== null, 'overklagandetyp'),
    kanGorasAv: 'Ingen; det följer av ärendetypen',
  },
  'beslutet-kan-inte-overklagas': {
    ...laget,
    slag: 'lag',
    lagrum: 'KL 13 kap. 2 §',
    mening: 'Ett beslut av rent förberedande art kan inte överklagas.',
    kalla: 'H-39',
    saknas: (k) => utan(k.overklagandetyp === null, 'overklagandetyp'),
    kanGorasAv: 'Ingen; det följer av ärendetypen',
  },
  'overklagandetiden-har-gatt-ut': {
    ...laget,
    slag: 'lag',
    lagrum: 'KL 13 kap. 5 §',
    mening: 'Beslutet får laga kraft när överklagandetiden har gått ut utan att någon överklagat.',
    kalla: 'H-35',
    saknas: (k, h) => utan(k.overklagandeTill === null || h.idag > k.overklagandeTill, 'overklagandeTill'),
    kanGorasAv: 'Ingen; det sker när tiden har gått ut',
  },
  'overklagandet-kom-i-tid': {
    ...form,
    slag: 'lag',
    lagrum: 'KL 13 kap. 5 §',
    mening: 'Överklagandet ska ha kommit in senast överklagandetidens sista dag, och inte före anslaget eller i framtiden.',
    kalla: 'H-35',
    saknas: (k, h) => {
      const inkom = text(h.data.inkom) ?? '';
      return utan(
        k.overklagandeTill !== null && inkom !== '' && inkom <= k.overklagandeTill && inkom <= h.idag && inkom >= (k.beslut?.datum ?? ''),
        'inkom',
      );
    },
    kanGorasAv: 'Sekreteraren i det organ som har beslutat',
  },
  'beslutet-upphavs': gren('Domstolen upphäver beslutet.', ({ data }) => data.utfall === 'upphavt'),
  'beslutet-star-fast': gren('Beslutet står fast när domstolen har avgjort överklagandet.', ({ data }) => data.utfall !== 'upphavt'),
  'domens-dag-har-varit': {
    ...form,
    mening: 'Avgörandets dag ska ligga efter överklagandet och får inte ligga i framtiden.',
    kalla: 'H-35',
    saknas: (k, h) => utan(harVarit(h) && (text(h.data.datum) ?? '') >= (k.overklagat ?? ''), 'datum'),
    kanGorasAv: 'Sekreteraren i det organ som har beslutat',
  },
  'verkstallighet-fore-laga-kraft-ar-avvagd': {
    ...form,
    slag: 'lag',
    lagrum: 'KL 13 kap. 14 §',
    mening:
      'Ett beslut får verkställas före laga kraft om inte särskilda skäl talar emot det. Det ska stå om det går att återställa, och avvägningen ska motiveras.',
    kalla: 'H-35',
    saknas: (k, h) => [
      ...utan(text(h.data.skal) !== null && typeof h.data.kanAterstallas === 'boolean', 'skal'),
      ...utan(h.data.sarskildaSkal === false, 'sarskildaSkal'),
      ...utan(harVarit(h) && (text(h.data.datum) ?? '') >= (k.beslut?.datum ?? ''), 'datum'),
    ],
    kanGorasAv: 'Handläggaren, när inga särskilda skäl talar emot',
  },
  'inget-ar-verkstallt': {
    ...laget,
    mening: 'Beslutet är redan verkställt före laga kraft.',
    kalla: 'H-35',
    saknas: (k) => utan(k.verkstallt === null, 'verkstallt'),
    kanGorasAv: 'Ingen',
  },
  'dagen-har-varit': {
    ...form,
    mening: 'Dagen ska ligga efter beslutet och får inte ligga i framtiden.',
    kalla: 'H-28',
    saknas: (k, h) => utan(harVarit(h) && (text(h.data.datum) ?? '') >= (k.beslut?.datum ?? ''), 'datum'),
    kanGorasAv: 'Den som för in uppgiften',
  },
} as const satisfies Record<string, Rad>;
