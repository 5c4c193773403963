import { arDatum } from '#calendar';
import { tjanster } from '../initiativ/kontext.js';
import { lista, objekt, tal, text } from '../las/varde.js';
import type { MaskinHandelse } from '../process.js';
import { type Regelrad, utan } from './regelrad.js';

const bas = { lagrum: null, slag: 'riktlinje', prov: 'innehall', fakta: [], kanGorasAv: 'Handläggaren hos leverantören' } as const;
const KRITERIER = ['nytta', 'effektivitet', 'innovation'] as const;

/** From analysed to handed over: the summary, the nämnd's information and the sending. */
export const underlagsregler = {
  'tre-kriterier-ar-motiverade': {
    ...bas,
    mening: 'Nytta, effektivitet och innovation ska alla vara bedömda och motiverade; inget får vara tomt.',
    kalla: 'B-16',
    saknas: (_k, h) =>
      KRITERIER.flatMap((namn) => {
        const { poang, motivering } = objekt(h.data[namn]);
        return [...utan(tal(poang) !== null, `${namn}.poang`), ...utan(text(motivering) !== null, `${namn}.motivering`)];
      }),
  },
  'infosakniva-per-tjanst': {
    ...bas,
    mening: 'Informationssäkerhetsnivå ska anges för varje tjänst.',
    kalla: 'B-20, C-05',
    saknas: (k, h) => {
      const rader = tjanster(h.data.tjanster);
      if (rader.length === 0) return utan(k.kategori === 'forandringsinsats', 'tjanster');
      return rader.flatMap((rad, plats) => utan(rad.infosakNiva !== null, `tjanster.${plats}.infosakNiva`));
    },
  },
  'forutsatta-tjanster-ar-anslutna': {
    ...bas,
    mening: 'En tjänst som förutsätter en annan kan användas först när den andra är ansluten; anslutningen ska vara ordnad eller ingå.',
    kalla: 'B-32',
    fakta: ['forutsattaTjanster'],
    saknas: (_k, h) => {
      const ordnade = lista(h.data.anslutningar).map((rad) => text(objekt(rad).tjanst));
      const ingar = lista(h.data.tjanster).map((rad) => text(objekt(rad).namn)?.toLowerCase());
      const alla = lista(h.fakta.forutsattaTjanster).map(objekt);
      const klara = alla.every(({ id, namn }) => ordnade.includes(text(id)) || ingar.includes(text(namn)?.toLowerCase()));
      return utan(klara, 'anslutningar');
    },
    iFallet: (_k, h) => {
      const namn = lista(h.fakta.forutsattaTjanster).flatMap((rad) => text(objekt(rad).namn) ?? []);
      return namn.length === 0
        ? {}
        : { mening: `Tjänsterna förutsätter anslutning till: ${namn.join(', ')}. Ange hur anslutningen är ordnad.` };
    },
  },
  'namndinformation-har-datum': {
    ...bas,
    mening: 'Det datum då nämnden informerades ska anges och får inte ligga i framtiden.',
    kalla: 'B-18',
    saknas: (_k, h) => utan(harVarit(h.data.informeradDatum, h), 'informeradDatum'),
  },
  'namnden-ar-informerad-fore-oversandning': {
    ...bas,
    prov: 'laget',
    mening: 'Nämnden ska ha informerats innan underlaget skickas.',
    kalla: 'B-18',
    saknas: (k, h) => {
      const skickas = text(h.data.oversandDatum) ?? h.idag;
      return utan(k.namndInformeradDatum !== null && k.namndInformeradDatum < skickas, 'namndInformeradDatum');
    },
  },
  'oversandning-har-datum': {
    ...bas,
    mening: 'Det datum då underlaget skickas ska anges och får inte ligga i framtiden.',
    kalla: 'B-18',
    saknas: (_k, h) => utan(harVarit(h.data.oversandDatum, h), 'oversandDatum'),
  },
  'underlaget-ar-komplett': {
    ...bas,
    prov: 'laget',
    mening: 'Underlaget ska vara komplett: föreslagen finansiering, informationssäkerhetsnivå per tjänst och information till nämnden.',
    kalla: 'B-10, B-19, C-05',
    saknas: (k) => [
      ...utan(k.foreslagenFinansieringstyp !== null, 'foreslagenFinansieringstyp'),
      ...utan(
        k.tjanster.every((tjanst) => tjanst.infosakNiva !== null),
        'tjanster',
      ),
      ...utan(k.namndInformeradDatum !== null, 'namndInformeradDatum'),
    ],
  },
  'langsiktig-plan-finns': {
    ...bas,
    mening: 'Sammanställningen ska säga hur initiativet passar i den långsiktiga planen.',
    kalla: 'B-10, B-19',
    saknas: (_k, h) => utan(text(h.data.langsiktigPlan) !== null, 'langsiktigPlan'),
    kanGorasAv: 'Den som bereder underlaget till gruppen som prioriterar',
  },
  'kompletteringens-dag-har-inte-gatt': {
    ...bas,
    slag: 'praxis',
    mening: 'Sista dag för kompletteringen ska vara i dag eller senare; anges ingen gäller tio arbetsdagar.',
    kalla: 'B-35',
    saknas: (_k, h) => {
      const senast = text(h.data.senast);
      return utan(senast === null || (arDatum(senast) && senast >= h.idag), 'senast');
    },
    kanGorasAv: 'Den som bereder underlaget till gruppen som prioriterar',
  },
} as const satisfies Record<string, Regelrad>;

function harVarit(varde: unknown, handelse: MaskinHandelse): boolean {
  const datum = text(varde);
  return datum !== null && arDatum(datum) && datum <= handelse.idag;
}
