import type { Versionsutfall } from '#contracts';
import { text } from '../las/varde.js';
import type { Rondsteg } from '../regim.js';
import type { RondKontext } from './kontext.js';

/** A row of a version history, as the round understands it. */
export interface Radtolkning {
  readonly utfall: Versionsutfall;
  readonly steg: Rondsteg | null;
  /** The forum took a stand, so that its turn is over. */
  readonly tog: boolean;
  /** Where the row and the order of the rules disagree. Shown, never mended. */
  readonly motsagelser: readonly string[];
}

type Rad = Readonly<Record<string, unknown>>;

/** What a source's own word for a forum's doing means. A word that is not here is a note. */
const ATGARD: Readonly<Record<string, Versionsutfall>> = {
  beslut: 'tillstyrkt',
  remiss: 'inlamnad',
  aterremiss: 'efter-aterforing',
  omprovning: 'efter-aterforing',
};
const STAND: readonly Versionsutfall[] = ['tillstyrkt', 'ingen-andring', 'ingen-erinran', 'efter-aterforing'];

/** Reads a row against the chain of its round. The label is read as a name: it is compared, never counted with. */
export function tolkaRad(kontext: RondKontext, rad: Rad): Radtolkning {
  const forum = text(rad.forum);
  const steg = kontext.kedja.find(({ id }) => id === forum) ?? null;
  const utfall = utfallFor(rad, forum);
  const tog = steg !== null && STAND.includes(utfall);
  return { utfall, steg, tog, motsagelser: motsagelser(kontext, rad, { forum, steg, tog }) };
}

function utfallFor(rad: Rad, forum: string | null): Versionsutfall {
  const ord = text(rad.handelse) ?? '';
  const atgard = ATGARD[text(rad.atgard) ?? ''];
  if (forum === null) return /oförändrad/.test(ord) ? 'ingen-andring' : 'utkast';
  if (atgard === 'tillstyrkt') return /oförändrad/.test(ord) ? 'ingen-andring' : 'tillstyrkt';
  if (atgard === 'inlamnad') return /(utan|inga) synpunkter/.test(ord) ? 'ingen-erinran' : 'inlamnad';
  return atgard ?? (/oförändrad/.test(ord) ? 'ingen-andring' : 'noterad');
}

function motsagelser(
  { kedja, senasteDatum, version: forra, tagna }: RondKontext,
  rad: Rad,
  { forum, steg, tog }: { forum: string | null; steg: Rondsteg | null; tog: boolean },
): string[] {
  const [datum, version] = [text(rad.datum) ?? '', text(rad.version) ?? ''];
  const fore = steg === null ? [] : kedja.slice(0, kedja.indexOf(steg)).filter(({ id }) => !tagna.includes(id));
  return [
    ...(senasteDatum !== null && datum < senasteDatum ? [`Dagen ${datum} ligger före raden innan, ${senasteDatum}.`] : []),
    ...(forum !== null && steg === null ? [`Forumet ${forum} ingår inte i ronden.`] : []),
    ...(tog && steg && version !== steg.version ? [`Version ${version} från ${steg.namn}; ordningen ger ${steg.version}.`] : []),
    ...(tog && version === forra ? [`Samma version som raden innan, ${version}.`] : []),
    ...(tog ? fore.map(({ namn }) => `Inget ställningstagande från ${namn} finns före raden.`) : []),
  ];
}

/** What is left unsaid when a history has been told to its end. */
export function slutmotsagelser({ kedja, slutar, tagna, version }: RondKontext, beslut: Rad | null): string[] {
  const sista = kedja.at(-1);
  return [
    ...kedja.filter(({ id }) => !tagna.includes(id)).map(({ namn }) => `Inget ställningstagande från ${namn} finns i källan.`),
    ...(sista && version !== sista.version ? [`Ronden slutar med version ${version ?? '–'}; ordningen ger ${sista.version}.`] : []),
    ...(slutar === 'styrelsen' && beslut !== null && beslut.paragraf === null ? ['Källan anger ingen paragraf för beslutet.'] : []),
    ...(slutar === 'styrelsen' && beslut === null ? ['Källan anger inget beslut.'] : []),
  ];
}
