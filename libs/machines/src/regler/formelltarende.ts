import { arDatum } from '#calendar';
import { type Fordelat, saknasIPunkterna } from '../beslut/fordelningspunkt.js';
import { avgorArendet, barnFakta, type FormelltArendeKontext, overklagandeTill } from '../formelltarende/kontext.js';
import { instanserFor, konfigurationFor, tumallFor } from '../formelltarende/konfiguration.js';
import { punkterI } from '../formelltarende/tjansteutlatande.js';
import { lista, objekt, tal, text, texter } from '../las/varde.js';
import type { MaskinHandelse } from '../process.js';
import { type Regelrad, utan } from './regelrad.js';
import { har } from './roller.js';

type Rad = Regelrad<FormelltArendeKontext>;
const vem = { lagrum: null, slag: 'praxis', prov: 'vem', fakta: [] } as const;
const laget = { lagrum: null, slag: 'praxis', prov: 'laget', fakta: [] } as const;
const form = { lagrum: null, slag: 'praxis', prov: 'innehall', fakta: [] } as const;
const SKRIVER = ['handlaggare', 'beredningsansvarig', 'verksamhetschef', 'jurist'];
const NAMNDER = ['namnd', 'arkivnamnd', 'bolagsstyrelse', 'ks', 'kf'];
const AVGOR = ['bifall', 'avslag'];

/** Who may do what in a formal matter. The system passes only what the record of a meeting brings with it. */
const roller = {
  'ar-handlaggare-i-arendet': {
    ...vem,
    mening: 'Ärendet handläggs av en handläggare i den förvaltning som har det.',
    kalla: 'SM-10',
    saknas: (k, h) => utan(har(h.aktor, k.organ, SKRIVER), 'roll:handlaggare'),
    kanGorasAv: 'Handläggare i den förvaltning som har ärendet',
  },
  'far-registrera-arende': {
    ...vem,
    mening: 'Ärendet registreras av en handläggare eller registrator i förvaltningen.',
    kalla: 'H-38',
    saknas: (k, h) => utan(har(h.aktor, k.organ, [...SKRIVER, 'registrator', 'kanslichef']), 'roll:registrator'),
    kanGorasAv: 'Handläggare, kanslichef eller registrator i förvaltningen',
  },
  'ar-granskare-i-arendet': {
    ...vem,
    mening: 'Tjänsteutlåtandet granskas innan det undertecknas.',
    kalla: 'SM-10, A-44',
    saknas: (k, h) => utan(har(h.aktor, k.organ, [k.granskarroll]), `roll:${k.granskarroll}`),
    kanGorasAv: 'Den som enligt ordningen granskar i förvaltningen',
  },
  'granskaren-ar-en-annan': {
    ...vem,
    mening: 'Den som skrev tjänsteutlåtandet granskar det inte.',
    kalla: 'SM-10',
    saknas: (k, h) => utan(k.tu === null || k.tu.av === null || h.aktor.personId !== k.tu.av, 'annan-person'),
    kanGorasAv: 'En annan person med samma uppgift',
  },
  'ar-undertecknare-i-tur': {
    ...vem,
    mening: 'Tjänsteutlåtandet undertecknas av var och en i tur och ordning.',
    kalla: 'A-44',
    saknas: (k, h) =>
      utan(
        k.undertecknarOrgan !== null && k.undertecknarRoll !== null && har(h.aktor, k.undertecknarOrgan, [k.undertecknarRoll]),
        `roll:${k.undertecknarRoll ?? 'undertecknare'}`,
      ),
    kanGorasAv: 'Den som står i tur att underteckna',
  },
  'ar-instansens-sekreterare': {
    ...vem,
    mening: 'Organets sekreterare för in vad organet beslutat.',
    kalla: 'H-13',
    saknas: (k, h) => utan(k.instans !== null && har(h.aktor, k.instans, ['sekreterare']), 'roll:sekreterare'),
    kanGorasAv: 'Sekreteraren i det organ som ärendet ligger hos',
  },
  'far-fora-protokollet-vidare': {
    ...vem,
    mening: 'Justering, anslag och laga kraft förs in av organets sekreterare eller följer av dess protokoll.',
    kalla: 'H-33, H-34',
    saknas: (k, h) =>
      utan(
        h.aktor.personId === null || (k.instans !== null && har(h.aktor, k.instans, ['sekreterare', 'ordforande', 'justerare'])),
        'roll:sekreterare',
      ),
    kanGorasAv: 'Sekreteraren i det organ som har beslutat',
  },
} as const satisfies Record<string, Rad>;

/** The start: the chain and the kind of appeal. */
const start = {
  'arendets-namnd-ar-angiven': {
    ...laget,
    mening: 'När en nämnd är med i beslutsgången ska det stå vilken.',
    kalla: 'G-03',
    saknas: (k) => utan(k.kedja.length === konfigurationFor(k.regim).kedjor[k.beslutsgang].instanser.length, 'namnd'),
    kanGorasAv: 'Den som registrerar ärendet',
  },
  'registreringsdagen-har-varit': {
    ...laget,
    mening: 'Registreringsdagen kan inte ligga i framtiden.',
    kalla: 'H-38',
    saknas: (k, h) => utan(k.registrerat <= h.idag, 'registrerat'),
    kanGorasAv: 'Den som registrerar ärendet',
  },
} as const satisfies Record<string, Rad>;

/** The tjänsteutlåtande, when it is handed on for review. */
const utlatande = {
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
    mening: 'Varje dimension ska besvaras. Finns inga särskilda aspekter ska det stå uttryckligen.',
    kalla: 'H-02',
    saknas: (k, h) =>
      Object.keys(tumallFor(k.regim, k.organ, text(h.data.datum) ?? h.idag).dimensioner).flatMap((namn) => {
        const { svar, text: beskrivning } = objekt(objekt(h.data.dimensioner)[namn]);
        const besvarad = svar === 'inga-sarskilda-aspekter' || (svar === 'beskrivs' && text(beskrivning) !== null);
        return utan(besvarad, `dimensioner.${namn}`);
      }),
    kanGorasAv: 'Handläggaren',
  },
  'varje-instans-har-ett-forslag': {
    ...form,
    mening: 'Förslaget till beslut ska ha minst en punkt för varje organ i beslutsgången, och ingen punkt för något annat organ.',
    kalla: 'H-04',
    saknas: (k, h) => {
      const gangen = konfigurationFor(k.regim).kedjor[k.beslutsgang].instanser;
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

/** The signing. */
const underskrift = {
  'texten-och-punkterna-stammer': {
    ...laget,
    mening: 'Det som texten föreslår ska finnas som punkt i förslaget till beslut, eller så ska det förklaras varför det inte gör det.',
    kalla: 'H-07, T-01',
    saknas: (k) => (k.tu === null || k.tu.forklarat ? [] : k.tu.textUtanPunkt.map((slag) => `punktslag:${slag}`)),
    kanGorasAv: 'Handläggaren, i en ny version',
  },
  'utfardandet-foljer-versionen': {
    ...form,
    mening: 'Tjänsteutlåtandet kan inte vara undertecknat före den dag då versionen blev klar, och inte i framtiden.',
    kalla: 'T-05',
    saknas: (k, h) => utan(harVarit(h) && (text(h.data.datum) ?? '') >= (k.tu?.datum ?? ''), 'datum'),
    kanGorasAv: 'Den som undertecknar',
  },
  'undertecknare-aterstar': {
    ...laget,
    mening: 'Fler ska underteckna innan tjänsteutlåtandet är utfärdat.',
    kalla: 'A-44',
    saknas: (k) => utan(k.undertecknat.length < k.undertecknare.length - 1, 'undertecknare'),
    kanGorasAv: 'Nästa undertecknare',
  },
  'alla-andra-har-undertecknat': {
    ...laget,
    mening: 'Alla i ordningen ska ha undertecknat innan tjänsteutlåtandet är utfärdat.',
    kalla: 'A-44',
    saknas: (k) => utan(k.undertecknat.length >= k.undertecknare.length - 1, 'undertecknare'),
    kanGorasAv: 'Undertecknarna i tur och ordning',
  },
} as const satisfies Record<string, Rad>;

/** Between the issue and the agenda: opinions, consultation, and what the text leans on. */
const beredning = {
  'remissinstanserna-ar-namnder': {
    ...form,
    fakta: ['organtyper'],
    mening: 'Ett yttrande beslutas av en nämnd eller styrelse. Remissen går därför dit och inte till en förvaltning.',
    kalla: 'A-42, H-23',
    saknas: (_k, h) =>
      texter(h.data.instanser).flatMap((organ) =>
        utan(NAMNDER.includes(text(objekt(h.fakta.organtyper)[organ]) ?? ''), `instanser:${organ}`),
      ),
    kanGorasAv: 'Handläggaren, genom att välja nämnder',
  },
  'svarsdagen-ligger-framat': {
    ...form,
    mening: 'Remissinstansen ska få tid att svara: svarsdagen ska ligga framåt i tiden.',
    kalla: 'A-42',
    saknas: (_k, h) => utan((text(h.data.svarSenast) ?? '') > h.idag, 'svarSenast'),
    kanGorasAv: 'Handläggaren',
  },
  'aberopade-beslut-finns': {
    ...laget,
    mening: 'Ett beslut som tjänsteutlåtandet åberopar ska vara fattat innan ärendet går vidare.',
    kalla: 'H-10, T-02',
    saknas: (k, h) => (k.tu?.aberopade ?? []).flatMap(({ organ, datum }) => utan(datum <= h.idag, `aberopat:${organ} ${datum}`)),
    kanGorasAv: 'Det organ som ska fatta det åberopade beslutet, eller handläggaren i en ny version',
  },
  'remissen-ar-besvarad-eller-avstadd': {
    ...laget,
    fakta: ['barnarenden'],
    mening: 'Remissen ska vara besvarad, eller så ska det stå varför den är avstådd och vad som ersätter den.',
    kalla: 'A-42, H-27',
    saknas: (k, h) => {
      const remisser = barnFakta(h, 'remiss');
      const kravs = konfigurationFor(k.regim).kedjor[k.beslutsgang].remiss && !k.remissAvstadd;
      return [
        ...utan(
          remisser.every(({ avslutad }) => avslutad),
          'remissvar',
        ),
        ...utan(!kravs || remisser.some(({ utfall }) => text(utfall.stallningstagande) !== null), 'remiss'),
      ];
    },
    kanGorasAv: 'Remissinstanserna, eller handläggaren som avstår med skäl',
  },
  'remissen-galler-versionen': {
    ...laget,
    fakta: ['barnarenden'],
    mening: 'Yttrandena gäller en annan version med andra belopp. Skicka en förnyad remiss, eller pröva och motivera att den inte behövs.',
    kalla: 'H-24, T-04',
    saknas: (k, h) => {
      if (k.tu === null || k.remissProvadVersion === k.tu.version) return [];
      const { summaTkr } = k.tu;
      const svar = barnFakta(h, 'remiss').filter(({ utfall }) => text(utfall.stallningstagande) !== null);
      return utan(svar.length === 0 || svar.some(({ utfall }) => tal(utfall.summaTkr) === summaTkr), 'fornyad-remiss');
    },
    kanGorasAv: 'Handläggaren',
  },
} as const satisfies Record<string, Rad>;

/** The organ's decision. Every row is silent about an outcome that it does not concern, so that each way shows only what stops it. */
const beslut = {
  'far-ange-utfall': {
    ...vem,
    mening: 'Handläggaren eller organets sekreterare anger vad beslutet är för varje initiativ.',
    kalla: 'C-08, H-13',
    saknas: (k, h) =>
      utan(har(h.aktor, k.organ, SKRIVER) || (k.instans !== null && har(h.aktor, k.instans, ['sekreterare'])), 'roll:sekreterare'),
    kanGorasAv: 'Handläggaren, eller sekreteraren i det organ som ärendet ligger hos',
  },
  'arendet-avgor-initiativ': {
    ...laget,
    fakta: ['beslutarOm'],
    mening: 'Ärendet avgör inga initiativ.',
    kalla: 'C-08',
    saknas: (_k, h) => utan(texter(h.fakta.beslutarOm).length > 0, 'initiativ'),
    kanGorasAv: 'Den som bereder budgetunderlaget, genom att ta upp initiativ i ärendet',
  },
  'arendena-avgors-har': {
    ...form,
    fakta: ['beslutarOm'],
    mening: 'Ärendet avgör bara de initiativ som är upptagna i det.',
    kalla: 'C-08',
    saknas: (_k, h) => {
      const har_ = texter(h.fakta.beslutarOm);
      return lista(h.data.rader).flatMap((rad, plats) => utan(har_.includes(text(objekt(rad).arendeId) ?? ''), `rader.${plats}.arendeId`));
    },
    kanGorasAv: 'Den som bereder budgetunderlaget, genom att ta upp initiativet i ärendet',
  },
  'avvikelsen-har-skal': {
    ...form,
    mening: 'Ett avslag eller en mindre ram ska ha ett skäl, och ett belopp om inte initiativet avslås.',
    kalla: 'C-09',
    saknas: (_k, h) =>
      lista(h.data.rader)
        .map(objekt)
        .flatMap((rad, plats) => [
          ...utan(rad.utfall === 'bifall' || text(rad.skal) !== null, `rader.${plats}.skal`),
          ...utan(rad.utfall === 'avslag' || tal(rad.beloppTkr) !== null, `rader.${plats}.beloppTkr`),
        ]),
    kanGorasAv: 'Den som anger beslutet',
  },
  'fordelningen-i-arendet-stammer': {
    ...form,
    fakta: ['fordelningar'],
    mening: 'Fördelningen per nämnd gäller ett initiativ som ärendet bifaller, varje nämnd en gång, och summerar till initiativets belopp.',
    kalla: 'C-16',
    saknas: (_k, h) =>
      felaktigFordelning(lista(h.data.rader).map(objekt), lista(h.data.fordelning).map(objekt), lista(h.fakta.fordelningar).map(objekt)),
    kanGorasAv: 'Den som anger fördelningen',
  },
  'fordelningen-star-i-beslutet': {
    ...form,
    fakta: ['fordelningar'],
    mening: 'Det som fördelas per nämnd ska stå i en punkt i beslutet, med nämnd och belopp.',
    kalla: 'C-16, H-05',
    saknas: (k, h) => {
      if (h.data.utfall !== 'bifall' || !avgorArendet(k, 'bifall')) return [];
      const punkter = lista(h.data.beslutspunkter).flatMap((punkt) => text(objekt(punkt).text) ?? []);
      return (lista(h.fakta.fordelningar) as readonly Fordelat[]).flatMap((en) => saknasIPunkterna(en, punkter));
    },
    kanGorasAv: 'Sekreteraren, som skriver fördelningen i beslutet, eller handläggaren, som ändrar den i ärendet',
  },
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
      'Berör ärendet personalen ska facklig samverkan vara genomförd före beslutet. Den kan vara planerad när tjänsteutlåtandet utfärdas.',
    kalla: 'H-09, H-26, A-40',
    saknas: (k, h) => {
      const datum = text(h.data.datum) ?? h.idag;
      const genomford = barnFakta(h, 'samverkan').some(
        ({ utfall }) => utfall.slag === 'samverkan' && text(utfall.genomford) !== null && (text(utfall.genomford) ?? '') <= datum,
      );
      return utan(!AVGOR.includes(String(h.data.utfall)) || !k.personalBerors || genomford, 'samverkan');
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
      const { ks, kf } = konfigurationFor(k.regim).organ;
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

/** From the decision to its execution. */
const efterBeslutet = {
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

/** The rows that only SM-10 has. */
export const formelltarenderegler = {
  ...roller,
  ...start,
  ...utlatande,
  ...underskrift,
  ...beredning,
  ...beslut,
  ...efterBeslutet,
} as const satisfies Record<string, Rad>;

/** Which way a form's answer leads; it is never itself what somebody lacks. */
function gren(mening: string, leder: (h: MaskinHandelse, k: FormelltArendeKontext) => boolean): Rad {
  return { ...form, mening, kalla: 'SM-10', saknas: (k, h) => utan(leder(h, k), 'utfall'), kanGorasAv: 'Följer av utfallet' };
}

/** A secretary registers what has been approved on paper; a meeting that is held here says itself when those who approve have signed (H-16). */
function arRedanJusterat(data: MaskinHandelse['data']): boolean {
  return data.omedelbartJusterad === true && text(data.sammantradeId) === null;
}

function harVarit({ data, idag }: MaskinHandelse): boolean {
  const datum = text(data.datum);
  return datum !== null && arDatum(datum) && datum <= idag;
}

type Post = Readonly<Record<string, unknown>>;
/** Each case of a split: known here and not refused or cut, no body twice, every part with an amount, and the sum that of the case. */
function felaktigFordelning(rader: readonly Post[], fordelning: readonly Post[], kanda: readonly Post[]): string[] {
  const arenden = [...new Set(fordelning.map(({ arendeId }) => arendeId))];
  return arenden.flatMap((arendeId) => {
    const delar = fordelning.filter((del) => del.arendeId === arendeId);
    const stallt = rader.findLast((rad) => rad.arendeId === arendeId) ?? kanda.find((rad) => rad.arendeId === arendeId);
    const summa = delar.reduce((tot, del) => tot + (tal(del.beloppTkr) ?? 0), 0);
    const hel = delar.every((del) => (tal(del.beloppTkr) ?? 0) > 0) && new Set(delar.map(({ organ }) => organ)).size === delar.length;
    return utan(
      hel && stallt?.utfall === 'bifall' && summa === tal(stallt.beloppTkr),
      `fordelning.${fordelning.findIndex((del) => del.arendeId === arendeId)}.beloppTkr`,
    );
  });
}
