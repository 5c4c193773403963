import { avgorArendet, barnFakta, type Barnfakta } from '../../formelltarende/kontext.js';
import { lista, objekt, tal, text } from '../../las/varde.js';
import type { MaskinHandelse } from '../../process.js';
import { utan } from '../regelrad.js';
import { AVGOR, form, gren, harVarit, NAMNDER, type Rad } from './rad.js';

/** The organ's decision. Every row is silent about an outcome that it does not concern, so that each way shows only what stops it. */
export const beslut = {
  'beslutet-ar-instansens': {
    ...form,
    mening: 'Beslutet ska vara fattat av det organ som ärendet ligger hos.',
    kalla: 'G-03, H-17',
    saknas: (k, h) => utan(k.instans !== null && text(h.data.organ) === k.instans, 'organ'),
    kanGorasAv: 'Sekreteraren i det organ som står på tur',
  },
  'beslutet-foljer-arendets-ordning': {
    ...form,
    mening:
      'Beslutsdagen ska ligga efter att tjänsteutlåtandet utfärdades och efter tidigare instansers beslut, och får inte ligga i framtiden.',
    kalla: 'G-03, H-17',
    saknas: (k, h) => {
      const datum = text(h.data.datum) ?? '';
      const fore = [k.registrerat, k.utfardat ?? '', k.beslutslogg.at(-1)?.datum ?? ''];
      return utan(harVarit(h) && fore.every((dag) => dag <= datum), 'datum');
    },
    kanGorasAv: 'Sekreteraren i organet',
  },
  'paragrafen-ar-ny': {
    ...form,
    mening: 'En paragraf finns en gång per organ och år.',
    kalla: 'H-17',
    saknas: (k, h) =>
      utan(
        (tal(h.data.paragraf) ?? 0) >= 1 &&
          !k.beslutslogg.some(
            (rad) =>
              rad.organ === h.data.organ &&
              rad.paragraf === h.data.paragraf &&
              rad.datum.slice(0, 4) === (text(h.data.datum) ?? '').slice(0, 4),
          ),
        'paragraf',
      ),
    kanGorasAv: 'Sekreteraren i organet',
  },
  'beslutspunkterna-ar-angivna': {
    ...form,
    mening: 'Beslutet ska ha minst en beslutspunkt, numrerad i följd.',
    kalla: 'H-13',
    saknas: (_k, h) => {
      const nr = lista(h.data.beslutspunkter).map((rad) => tal(objekt(rad).nr));
      const iFoljd = nr.every((ett, plats) => ett === plats + 1);
      return utan(!AVGOR.includes(String(h.data.utfall)) || (nr.length > 0 && iFoljd), 'beslutspunkter');
    },
    kanGorasAv: 'Sekreteraren i organet',
  },
  'omedelbar-justering-har-punkt-och-skal': {
    ...form,
    mening: 'Omedelbar justering är en egen beslutspunkt och ska ha ett skäl.',
    kalla: 'H-16',
    saknas: (k, h) => {
      const iForslaget = k.tu?.punkter.some(({ slag }) => slag === 'omedelbar-justering') ?? false;
      const skal = iForslaget || text(h.data.skalOmedelbar) !== null || text(h.data.sammantradeId) !== null;
      return utan(h.data.omedelbartJusterad !== true || skal, 'skalOmedelbar');
    },
    kanGorasAv: 'Sekreteraren i organet',
  },
  'hemstallan-beslutas-av-namnden-sjalv': {
    ...form,
    slag: 'lag',
    lagrum: 'KL 6 kap. 38 §',
    fakta: ['organtyper'],
    mening: 'En hemställan eller ett yttrande beslutas av nämnden själv och kan inte delegeras.',
    kalla: 'H-36',
    saknas: (k, h) =>
      utan(
        !['hemstallan', 'yttrande'].includes(k.arendetyp) ||
          NAMNDER.includes(text(objekt(h.fakta.organtyper)[text(h.data.organ) ?? '']) ?? ''),
        'organ',
      ),
    kanGorasAv: 'Nämnden',
  },
  'samverkan-ar-genomford-fore-beslutet': {
    ...form,
    fakta: ['barnarenden'],
    mening:
      'Berör ärendet personalen ska facklig samverkan vara genomförd före beslutet, i varje grupp där den är planerad. Den kan vara planerad när tjänsteutlåtandet utfärdas.',
    kalla: 'H-09, H-26, A-40',
    saknas: (k, h) => {
      const datum = text(h.data.datum) ?? h.idag;
      const samverkan = barnFakta(h, 'samverkan').filter(({ utfall }) => utfall.slag === 'samverkan');
      const genomford = ({ utfall }: Barnfakta) => text(utfall.genomford) !== null && (text(utfall.genomford) ?? '') <= datum;
      // One that was called off is not waited for; the minutes are attached afterwards, and the decision does not wait for them.
      const klar = samverkan.some(genomford) && samverkan.every((en) => genomford(en) || en.avslutad);
      return utan(!AVGOR.includes(String(h.data.utfall)) || !k.personalBerors || klar, 'samverkan');
    },
    kanGorasAv: 'Arbetsgivarens företrädare, genom att samverkan genomförs',
  },
  'kommunstyrelsen-har-yttrat-sig': {
    ...form,
    slag: 'lag',
    lagrum: 'KL 5 kap. 28 §',
    mening: 'Kommunstyrelsen ska alltid få yttra sig innan kommunfullmäktige beslutar.',
    kalla: 'C-22',
    saknas: (k, h) => {
      const { ks, kf } = k.ordning;
      const senast = k.beslutslogg.slice(k.beslutslogg.findLastIndex(({ utfall }) => utfall === 'aterremiss') + 1);
      const yttrat = senast.some((rad) => rad.organ === ks && (rad.som === 'tillstyrkan' || rad.som === 'avstyrkan'));
      return utan(!AVGOR.includes(String(h.data.utfall)) || k.instans !== kf || yttrat, 'kommunstyrelsen');
    },
    kanGorasAv: 'Kommunstyrelsen',
  },
  'utfallet-ar-bordlaggning': gren('Ärendet bordläggs.', ({ data }) => data.utfall === 'bordlagd'),
  'utfallet-ar-aterremiss': gren('Ärendet återremitteras.', ({ data }) => data.utfall === 'aterremiss'),
  'arendet-gar-till-nasta-instans': gren(
    'Ett organ i mitten av beslutsgången tillstyrker eller avstyrker; ärendet går till nästa organ.',
    ({ data }, k) => AVGOR.includes(String(data.utfall)) && !avgorArendet(k, data.utfall),
  ),
  'beslutet-justeras-omedelbart': gren(
    'Beslutet är ärendets beslut och justeras omedelbart.',
    ({ data }, k) => avgorArendet(k, data.utfall) && arRedanJusterat(data),
  ),
  'beslutet-justeras-senare': gren(
    'Beslutet är ärendets beslut och justeras med protokollet.',
    ({ data }, k) => avgorArendet(k, data.utfall) && !arRedanJusterat(data),
  ),
} as const satisfies Record<string, Rad>;

/** A secretary registers what has been approved on paper; a meeting that is held here says itself when those who approve have signed (H-16). */
function arRedanJusterat(data: MaskinHandelse['data']): boolean {
  return data.omedelbartJusterad === true && text(data.sammantradeId) === null;
}
