import { instanserFor, tumallFor } from '../../formelltarende/konfiguration.js';
import { punkterI } from '../../formelltarende/tjansteutlatande.js';
import { lista, objekt, tal, text } from '../../las/varde.js';
import { utan } from '../regelrad.js';
import { form, type Rad } from './rad.js';

/** The tjänsteutlåtande, when it is handed on for review. */
export const utlatande = {
  'versionens-dag-har-varit': {
    ...form,
    mening: 'Versionens dag ska ligga efter registreringen och får inte ligga i framtiden.',
    kalla: 'H-29, T-05',
    saknas: (k, h) => {
      const datum = text(h.data.datum) ?? h.idag;
      return utan(datum >= k.registrerat && datum <= h.idag, 'datum');
    },
    kanGorasAv: 'Handläggaren',
  },
  'sammanfattning-och-bedomning-finns': {
    ...form,
    mening: 'Tjänsteutlåtandet ska ha sammanfattning, ärende, bakgrund och bedömning.',
    kalla: 'H-01',
    saknas: (_k, h) => ['sammanfattning', 'arendet', 'bakgrund', 'bedomning'].flatMap((falt) => utan(text(h.data[falt]) !== null, falt)),
    kanGorasAv: 'Handläggaren',
  },
  'alla-dimensioner-ar-besvarade': {
    ...form,
    mening:
      'Varje dimension ska besvaras. Finns inga särskilda aspekter ska det stå uttryckligen. Den som hänvisar till en annan bedömning ska ange bilagan.',
    kalla: 'H-02, H-03',
    saknas: (k, h) =>
      Object.keys(tumallFor(k, text(h.data.datum) ?? h.idag).dimensioner).flatMap((namn) => {
        const { svar, text: beskrivning, bilaga } = objekt(objekt(h.data.dimensioner)[namn]);
        const besvarad =
          svar === 'inga-sarskilda-aspekter' ||
          (svar === 'beskrivs' && text(beskrivning) !== null) ||
          (svar === 'hanvisas' && (tal(bilaga) ?? Infinity) <= lista(h.data.bilagor).length);
        return utan(besvarad, `dimensioner.${namn}`);
      }),
    kanGorasAv: 'Handläggaren',
  },
  'varje-instans-har-ett-forslag': {
    ...form,
    mening: 'Förslaget till beslut ska ha minst en punkt för varje organ i beslutsgången, och ingen punkt för något annat organ.',
    kalla: 'H-04',
    saknas: (k, h) => {
      const gangen = k.ordning.instanser;
      const mottagare = punkterI(h.data).flatMap((punkt) => instanserFor(punkt.mottagare));
      return [
        ...gangen.flatMap((slag) => utan(mottagare.includes(slag), `punkt:${slag}`)),
        ...utan(
          mottagare.every((slag) => gangen.includes(slag)),
          'punkter',
        ),
      ];
    },
    kanGorasAv: 'Handläggaren',
  },
  'upphavande-namner-tidigare-beslut': {
    ...form,
    mening: 'En punkt som upphäver något ska ange organ, datum och paragraf för det tidigare beslutet.',
    kalla: 'H-06',
    saknas: (_k, h) =>
      lista(h.data.punkter)
        .map(objekt)
        .flatMap((rad, plats) =>
          utan(
            rad.slag !== 'upphor' || (text(rad.aldreOrgan) !== null && text(rad.aldreDatum) !== null && tal(rad.aldreParagraf) !== null),
            `punkter.${plats}`,
          ),
        ),
    kanGorasAv: 'Handläggaren',
  },
  'omedelbar-justering-ar-motiverad': {
    ...form,
    mening: 'Föreslås omedelbar justering ska skälet stå i tjänsteutlåtandet.',
    kalla: 'H-16',
    saknas: (_k, h) =>
      utan(!punkterI(h.data).some(({ slag }) => slag === 'omedelbar-justering') || text(h.data.skalOmedelbar) !== null, 'skalOmedelbar'),
    kanGorasAv: 'Handläggaren',
  },
  'ekonomin-ar-beskriven': {
    ...form,
    mening: 'Den ekonomiska bedömningen ska visa nuvarande kostnad, vem som bär den, effekten per år och senare förändring.',
    kalla: 'H-08',
    saknas: (_k, h) => {
      const { nuvarandeTkr, vemBar, effekter, senare } = objekt(h.data.ekonomi);
      return [
        ...utan(tal(nuvarandeTkr) !== null, 'ekonomi.nuvarandeTkr'),
        ...utan(text(vemBar) !== null, 'ekonomi.vemBar'),
        ...utan(lista(effekter).length > 0 && lista(effekter).every((rad) => tal(objekt(rad).beloppTkr) !== null), 'ekonomi.effekter'),
        ...utan(text(senare) !== null, 'ekonomi.senare'),
      ];
    },
    kanGorasAv: 'Handläggaren',
  },
  'bilagor-har-ursprung': {
    ...form,
    mening: 'En bilaga från ett annat organ ska ha diarienummer, eller datum och paragraf.',
    kalla: 'H-11',
    saknas: (_k, h) =>
      lista(h.data.bilagor)
        .map(objekt)
        .flatMap((rad, plats) => utan(text(rad.organ) === null || text(rad.dnr) !== null || text(rad.datum) !== null, `bilagor.${plats}`)),
    kanGorasAv: 'Handläggaren',
  },
} as const satisfies Record<string, Rad>;
