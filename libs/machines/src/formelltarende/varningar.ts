import type { FormelltArendeKontext } from './kontext.js';
import type { MaskinHandelse } from '../process.js';
import { tumallMed, tumallFor } from './konfiguration.js';
import { tuminne } from './tjansteutlatande.js';

/** What does not agree in a matter, said as what it is: something that holds the signing, holds the dispatch, holds the decision, or only is told. */
export interface Varning {
  readonly id: string;
  readonly haller: 'underskrift' | 'anmalan' | 'beslut' | null;
  readonly mening: string;
  readonly kalla: string;
}

const PUNKTORD: Readonly<Record<string, string>> = {
  godkanns: 'godkännande',
  antas: 'antagande',
  faststalls: 'fastställande',
  upphor: 'upphävande',
  hemstaller: 'hemställan',
  overlamnas: 'överlämnande',
};

/** The warnings of a matter as it stands. `kontext` is that of SM-10; T-03, T-05, T-10–T-12 only tell. */
export function varningarFor(kontext: FormelltArendeKontext): Varning[] {
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
      id: 'T-01',
      haller: tu.forklarat ? null : 'underskrift',
      mening: `Texten föreslår ett ${PUNKTORD[slag] ?? slag} som inte finns bland beslutspunkterna${tu.forklarat ? '; det är förklarat' : ''}.`,
      kalla: 'H-07, T-01',
    })),
    ...sena.map(({ organ, datum }): Varning => ({
      id: 'T-02',
      // An organ has had the matter: what was waited for is there, and the contradiction remains.
      haller: kontext.beslutslogg.length > 0 ? null : 'anmalan',
      mening: `Tjänsteutlåtandet åberopar ett beslut av ${organ} ${datum}, efter sin egen dag ${utfardat ?? tu.datum}.${kontext.beslutslogg.length > 0 ? '' : ' Ärendet väntar tills beslutet finns.'}`,
      kalla: 'H-10, T-02',
    })),
    ...protokoll.map(({ organ, paragraf, tuDatum }): Varning => ({
      id: 'T-03',
      haller: null,
      mening: `Protokollet (${organ} § ${paragraf}) anger att tjänsteutlåtandet är från ${tuDatum}, men det utfärdades ${utfardat}.`,
      kalla: 'T-03',
    })),
    ...nar(utfardat !== null && utfardat < tu.datum, {
      id: 'T-05',
      haller: 'underskrift',
      mening: `Dagen för utfärdandet (${utfardat}) ligger före versionens dag (${tu.datum}).`,
      kalla: 'T-05',
    }),
    ...nar(kontext.personalBerors && utanAvsnitt, {
      id: 'T-10',
      haller: null,
      mening: 'Ärendet berör personalen men tjänsteutlåtandet beskriver ingen samverkan.',
      kalla: 'T-10',
    }),
    ...nar(tu.samverkan === 'planerad' || (tu.samverkanDatum !== null && tu.samverkanDatum > (utfardat ?? tu.datum)), {
      id: 'T-11',
      haller: kontext.personalBerors ? 'beslut' : null,
      mening: 'Samverkan är planerad till efter tjänsteutlåtandets dag. Den ska vara genomförd före beslutet om personalen berörs.',
      kalla: 'H-09, T-11',
    }),
    ...tu.saknadeBilagor.map((nr): Varning => ({
      id: 'T-12',
      haller: null,
      mening: `Texten hänvisar till bilaga ${nr}, som inte finns.`,
      kalla: 'T-12',
    })),
    ...tu.kompletteras.map((nr): Varning => ({
      id: 'T-12',
      haller: null,
      mening: `Bilaga ${nr} kompletteras efter beslutet.`,
      kalla: 'H-12, T-12',
    })),
  ];
}

/** The warnings that a text under work would have if it became a version today. */
export function varningarForUtkast(kontext: FormelltArendeKontext, data: MaskinHandelse['data'], idag: string): Varning[] {
  const datum = typeof data.datum === 'string' && data.datum !== '' ? data.datum : idag;
  const tu = tuminne({ data, idag, aktor: { personId: null } }, 0, tumallFor(kontext, datum).id);
  return varningarFor({ ...kontext, tu, utfardat: null });
}

/** said until the ombud has answered, and until what the ombud objected to has been answered; after the decision it is history. */
function dataskydd({ personuppgifter, dso, beslut }: FormelltArendeKontext): Varning[] {
  if (beslut !== null) return [];
  const kalla = 'A-39';
  const { rad = null, uteblivet = false, foljs = null, svarSenast = null } = dso ?? {};
  const invander = rad?.bedomning === 'med-synpunkter' || rad?.bedomning === 'avrader';
  return [
    ...nar(personuppgifter && rad === null && !uteblivet, {
      id: kalla,
      haller: 'anmalan',
      mening:
        svarSenast === null
          ? 'Ärendet gäller personuppgifter och dataskyddsombudets råd är inte begärt.'
          : `Ärendet gäller personuppgifter och väntar på dataskyddsombudets råd, senast ${svarSenast}.`,
      kalla,
    }),
    ...nar(invander && foljs === null, {
      id: kalla,
      haller: 'anmalan',
      mening: `Dataskyddsombudet ${rad?.bedomning === 'avrader' ? 'avråder' : 'har synpunkter'}. Det ska stå om rådet följs, och varför.`,
      kalla,
    }),
    ...nar(uteblivet && rad === null, {
      id: kalla,
      haller: null,
      mening: 'Dataskyddsombudet svarade inte i tid; skälet att gå vidare är sparat.',
      kalla,
    }),
  ];
}

const nar = (villkor: boolean, varning: Varning): Varning[] => (villkor ? [varning] : []);
