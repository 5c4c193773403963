import type { FormelltArendeKontext } from './kontext.js';
import type { MaskinHandelse } from '../process.js';
import { varningsregler } from '../regler/varningar.js';
import { tumallMed, tumallFor } from './konfiguration.js';
import { tuminne } from './tjansteutlatande.js';
import { inaktuellaYttranden } from './yttranden.js';

/** What does not agree in a matter, said as what it is: something that holds the signing, holds the dispatch, holds the decision, or only is told. */
export interface Varning {
  /** Its row in the rule catalogue. */
  readonly regel: Varningsregel;
  readonly id: string;
  readonly haller: 'underskrift' | 'anmalan' | 'beslut' | null;
  readonly mening: string;
  readonly kalla: string;
}

export type Varningsregel = keyof typeof varningsregler;

const PUNKTORD: Readonly<Record<string, string>> = {
  godkanns: 'godkännande',
  antas: 'antagande',
  faststalls: 'fastställande',
  upphor: 'upphävande',
  hemstaller: 'hemställan',
  overlamnas: 'överlämnande',
};

/** The warnings of a matter as it stands. `kontext` is that of SM-10, `namn` what an organ is called; T-03, T-10 and T-12 only tell. */
export function varningarFor(kontext: FormelltArendeKontext, namn = (organ: string): string => organ): Varning[] {
  const { tu } = kontext;
  if (tu === null) return dataskydd(kontext);
  const { utfardat } = kontext;
  const sena = tu.aberopade.filter(({ datum }) => datum > (utfardat ?? tu.datum));
  const protokoll = kontext.beslutslogg.filter(({ tuDatum }) => tuDatum !== null && utfardat !== null && tuDatum !== utfardat);
  const mall = tumallMed(tu.mall);
  const utanAvsnitt = tu.samverkan === null || tu.samverkan === 'inte-aktuell' || mall?.samverkan === false;
  return [
    ...dataskydd(kontext),
    ...tu.textUtanPunkt.map((slag): Varning => ({
      ...kort('texten-foreslar-bara-beslutspunkter'),
      id: 'T-01',
      haller: tu.forklarat ? null : 'underskrift',
      mening: `Texten föreslår ett ${PUNKTORD[slag] ?? slag} som inte finns bland beslutspunkterna${tu.forklarat ? '; det är förklarat' : ''}.`,
    })),
    ...sena.map(({ organ, datum }): Varning => ({
      ...kort('aberopat-beslut-ar-fattat'),
      id: 'T-02',
      // An organ has had the matter: what was waited for is there, and the contradiction remains.
      haller: kontext.beslutslogg.length > 0 ? null : 'anmalan',
      mening: `Tjänsteutlåtandet åberopar ett beslut av ${organ} ${datum}, efter sin egen dag ${utfardat ?? tu.datum}.${kontext.beslutslogg.length > 0 ? '' : ' Ärendet väntar tills beslutet finns.'}`,
    })),
    ...protokoll.map(({ organ, paragraf, tuDatum }): Varning => ({
      ...kort('protokollet-anger-ratt-tjansteutlatande'),
      id: 'T-03',
      haller: null,
      mening: `Protokollet (${namn(organ)} § ${paragraf}) anger att tjänsteutlåtandet är från ${tuDatum}, men det utfärdades ${utfardat}.`,
    })),
    ...(kontext.beslut === null ? inaktuellaYttranden(kontext, kontext.yttranden) : []).map(({ organ, version, summaTkr }): Varning => ({
      ...kort('yttrandet-galler-versionen'),
      id: 'T-04',
      haller: 'anmalan',
      mening: `Yttrandet från ${namn(organ)} gäller ${version == null ? 'en tidigare version' : `version ${version}`}${
        (summaTkr ?? null) === tu.summaTkr
          ? ', som hade andra belopp eller beslutspunkter'
          : ` med ${tkr(summaTkr)}; nu är det ${tkr(tu.summaTkr)}`
      }. Skicka en förnyad remiss, eller motivera att den inte behövs.`,
    })),
    ...nar(utfardat !== null && utfardat < tu.datum, {
      ...kort('utfardandet-foljer-versionens-dag'),
      id: 'T-05',
      haller: 'underskrift',
      mening: `Dagen för utfärdandet (${utfardat}) ligger före versionens dag (${tu.datum}).`,
    }),
    ...nar(kontext.personalBerors && utanAvsnitt, {
      ...kort('samverkan-ar-beskriven'),
      id: 'T-10',
      haller: null,
      mening: 'Ärendet berör personalen men tjänsteutlåtandet beskriver ingen samverkan.',
    }),
    ...nar(tu.samverkan === 'planerad' || (tu.samverkanDatum !== null && tu.samverkanDatum > (utfardat ?? tu.datum)), {
      ...kort('samverkan-foregar-utlatandet'),
      id: 'T-11',
      haller: kontext.personalBerors ? 'beslut' : null,
      mening: 'Samverkan är planerad till efter tjänsteutlåtandets dag. Den ska vara genomförd före beslutet om personalen berörs.',
    }),
    ...tu.saknadeBilagor.map((nr): Varning => ({
      ...kort('namnda-bilagor-finns'),
      id: 'T-12',
      haller: null,
      mening: `Texten hänvisar till bilaga ${nr}, som inte finns.`,
    })),
    ...tu.kompletteras.map((nr): Varning => ({
      ...kort('bilagan-kompletteras-efter-beslutet'),
      id: 'T-12',
      haller: null,
      mening: `Bilaga ${nr} kompletteras efter beslutet.`,
    })),
  ];
}

/** The warnings that a text under work would have if it became a version today. */
export function varningarForUtkast(kontext: FormelltArendeKontext, data: MaskinHandelse['data'], idag: string): Varning[] {
  const datum = typeof data.datum === 'string' && data.datum !== '' ? data.datum : idag;
  const tu = tuminne({ data, idag, aktor: { personId: null } }, 0, tumallFor(kontext, datum).id);
  return varningarFor({ ...kontext, tu, utfardat: null }, () => 'en nämnd');
}

/** A-39: said until the ombud has answered, and until what the ombud objected to has been answered; after the decision it is history. */
function dataskydd({ personuppgifter, dso, beslut }: FormelltArendeKontext): Varning[] {
  if (beslut !== null) return [];
  const { rad = null, uteblivet = false, foljs = null, svarSenast = null } = dso ?? {};
  const invander = rad?.bedomning === 'med-synpunkter' || rad?.bedomning === 'avrader';
  return [
    ...nar(personuppgifter && rad === null && !uteblivet, {
      ...kort('dataskyddsombudet-har-svarat'),
      id: 'A-39',
      haller: 'anmalan',
      mening:
        svarSenast === null
          ? 'Ärendet gäller personuppgifter och dataskyddsombudets råd är inte begärt.'
          : `Ärendet gäller personuppgifter och väntar på dataskyddsombudets råd, senast ${svarSenast}.`,
    }),
    ...nar(invander && foljs === null, {
      ...kort('dataskyddsombudets-synpunkter-ar-besvarade'),
      id: 'A-39',
      haller: 'anmalan',
      mening: `Dataskyddsombudet ${rad?.bedomning === 'avrader' ? 'avråder' : 'har synpunkter'}. Det ska stå om rådet följs, och varför.`,
    }),
    ...nar(uteblivet && rad === null, {
      ...kort('radet-uteblev-med-skal'),
      id: 'A-39',
      haller: null,
      mening: 'Dataskyddsombudet svarade inte i tid; skälet att gå vidare är sparat.',
    }),
  ];
}

const tkr = (belopp: number | null | undefined): string => (belopp == null ? 'belopp som saknas' : `${belopp.toLocaleString('sv-SE')} tkr`);
const kort = (regel: Varningsregel) => ({ regel, kalla: varningsregler[regel].kalla });
const nar = (villkor: boolean, varning: Varning): Varning[] => (villkor ? [varning] : []);
