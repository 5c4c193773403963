import { tal, text, texter } from '../las/varde.js';
import { punktAv, satenAv, tjanstgorande } from '../sammantrade/kontext.js';
import { begarandeSomKravs, fordelaPlatser, LAGEN_GALLER_FRAN, valsedelsgrupperAv } from '../sammantrade/proportionellt.js';
import { utan } from './regelrad.js';
import { innehall, iPunkten, iRummet, meningar, praxis, type Sammantraderegel, sekreteraren } from './sammantraderegel.js';

const lpv = (paragraf: string) =>
  ({ slag: 'lag', lagrum: `${paragraf} lagen (2022:629) om proportionella val i kommuner och regioner` }) as const;
const ordforanden = { kanGorasAv: 'Ordföranden, som är valförrättare' } as const;

/** Rules of an election that enough of those who elect have asked to have made proportionally. */
export const proportionellaregler = {
  'valet-kan-vara-proportionellt': {
    ...lpv('1 och 3 §§'),
    ...innehall,
    mening:
      'Ett val kan vara proportionellt bara när en bestämmelse säger det; ange vilken. Ersättare väljs proportionellt bara om ledamöterna har valts så, i en punkt som är avgjord vid sammanträdet. Val före den 1 juli 2022 räknas inte här.',
    kalla: 'KL 5:58, 6:42',
    saknas: (k, h) => {
      const punkt = punktAv(h.fakta);
      return [
        ...utan(punkt?.slag === 'val' && k.datum >= LAGEN_GALLER_FRAN, 'val'),
        ...utan(text(h.data.stod) !== null, 'stod'),
        ...utan(h.data.avser !== 'ersattare' || punkt?.ledamoternaProportionellt === true, 'avser'),
      ];
    },
    ...ordforanden,
  },
  'tillrackligt-manga-begar-proportionellt-val': {
    ...lpv('2 §'),
    ...iRummet,
    mening:
      'Ett val är proportionellt när minst så många väljande begär det som antalet närvarande ledamöter delat med antalet som ska väljas, ökat med ett. Ett brutet tal avrundas uppåt.',
    kalla: 'KL 5:58',
    saknas: (k, h) => {
      const [begar, valjer] = [texter(h.data.begartAv), iPunkten(k, h)];
      const narvarande = tjanstgorande(k, satenAv(h.fakta)).length;
      const kravs = begarandeSomKravs(narvarande, tal(h.data.platser) ?? 0);
      return [
        ...begar.filter((id, nr) => !valjer.includes(id) || begar.indexOf(id) !== nr).map((id) => `begartAv.${id}`),
        ...utan(begar.length >= kravs, `begarande:${kravs}`),
      ];
    },
    kanGorasAv: 'De ledamöter som väljer',
  },
  'nagon-bitrader-valforrattaren': {
    ...lpv('4 §'),
    ...iRummet,
    mening: 'Ordföranden är valförrättare. Bland dem som väljer utses en eller flera ledamöter att biträda.',
    kalla: 'KL 5:58',
    saknas: (k, h) => {
      const [bitradande, valjer] = [texter(h.data.bitradande), iPunkten(k, h)];
      const fel = bitradande.filter((id, nr) => !valjer.includes(id) || id === k.ordforande || bitradande.indexOf(id) !== nr);
      return [...utan(bitradande.length > 0, 'bitradande'), ...fel.map((id) => `bitradande.${id}`)];
    },
    kanGorasAv: 'De ledamöter som väljer',
  },
  'valet-ar-inte-begart-proportionellt': {
    ...lpv('2 och 5 §§'),
    ...innehall,
    mening: 'Ett val som har begärts proportionellt avgörs med valsedlar i grupper, inte med proposition eller vanliga sedlar.',
    kalla: 'KL 5:58',
    saknas: (_k, h) => utan(punktAv(h.fakta)?.proportionellt == null, 'proportionellt'),
    ...ordforanden,
  },
  'valet-ar-begart-proportionellt': {
    ...lpv('2 §'),
    ...innehall,
    mening: 'Valsedlar räknas i grupper när tillräckligt många har begärt att valet ska vara proportionellt.',
    kalla: 'KL 5:58',
    saknas: (_k, h) => utan(punktAv(h.fakta)?.proportionellt != null, 'begaran'),
    ...ordforanden,
  },
  'valsedlarna-gar-ihop': {
    ...lpv('5–7 §§'),
    ...iRummet,
    mening:
      'Valsedlarna får inte vara fler än de som väljer, och någon grupp ska ha fått en röst. Sedlar med samma beteckning och samma namn i samma ordning är en grupp och står en gång.',
    kalla: 'KL 4:24, 5:58',
    saknas: (k, h) => {
      const sedlar = valsedelsgrupperAv(h.data);
      if (!sedlar) return ['grupper'];
      const roster = sedlar.grupper.reduce((summa, en) => summa + en.roster, 0);
      const nycklar = sedlar.grupper.map(({ beteckning, namn }) => JSON.stringify([beteckning, ...namn]).toLocaleLowerCase('sv'));
      return [
        ...utan(roster > 0 && roster + sedlar.blanka + sedlar.ogiltiga <= iPunkten(k, h).length, 'sedlar'),
        ...utan(new Set(nycklar).size === nycklar.length, 'grupper'),
      ];
    },
    ...ordforanden,
  },
  'listorna-kan-raknas-ut-har': {
    ...praxis,
    ...innehall,
    mening:
      'Här räknas listor där varje person står en gång, på en lista, och där listan räcker till gruppens platser. Annat räknar valförrättaren för hand och antecknar vilka som är valda i beslutet.',
    kalla: 'lagen (2022:629) om proportionella val i kommuner och regioner',
    saknas: (_k, h) => {
      const [sedlar, val] = [valsedelsgrupperAv(h.data), punktAv(h.fakta)?.proportionellt];
      if (!sedlar || !val) return [];
      const namn = sedlar.grupper.flatMap((en) => en.namn.map((ett) => ett.toLocaleLowerCase('sv')));
      const { slutPaNamn } = fordelaPlatser(sedlar, val.platser);
      return [...utan(new Set(namn).size === namn.length, 'namn'), ...(slutPaNamn === null ? [] : [`lista:${slutPaNamn}`])];
    },
    ...ordforanden,
  },
  'lotten-skiljer-lika-jamforelsetal': {
    ...lpv('5 § och följande'),
    ...innehall,
    mening: 'När flera grupper har det högsta jämförelsetalet avgör lotten vem av dem som får platsen; annars lottas inte.',
    kalla: 'KL 5:58',
    saknas: (_k, h) => {
      const [sedlar, val] = [valsedelsgrupperAv(h.data), punktAv(h.fakta)?.proportionellt];
      if (!sedlar || !val) return [];
      const { saknarLott, overflodigaLotter, slutPaNamn } = fordelaPlatser(sedlar, val.platser);
      if (saknarLott) return [`plats:${saknarLott.nr}`, ...saknarLott.mellan.map((nr) => `grupp:${nr}`)];
      return utan(slutPaNamn !== null || overflodigaLotter === 0, 'lotter');
    },
    ...ordforanden,
  },
  'beslutet-namner-alla-valda': {
    ...lpv('1 §'),
    ...innehall,
    mening: 'Beslutet i ett proportionellt val ska nämna var och en som är vald, och valet ska vara räknat.',
    kalla: 'KL 5:58',
    saknas: (_k, h) => {
      const val = punktAv(h.fakta)?.proportionellt;
      if (!val || h.data.utfall !== 'bifall') return [];
      if (!val.raknat) return ['valsedlar'];
      return val.raknat.valda.map(({ namn }) => namn).filter((namn) => !meningar(h).some((mening) => mening.includes(namn)));
    },
    ...sekreteraren,
  },
} as const satisfies Record<string, Sammantraderegel>;
