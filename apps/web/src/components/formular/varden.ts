import type { Falt, Formular, Varden } from './falt.js';

/** The value at a path such as "intressenter.0.nyttor.1.matt". */
export function hamtaVid(varden: unknown, vag: string): unknown {
  return vag.split('.').reduce<unknown>((nu, del) => {
    if (Array.isArray(nu)) return nu[Number(del)];
    return typeof nu === 'object' && nu !== null ? (nu as Record<string, unknown>)[del] : undefined;
  }, varden);
}

/** A copy with the value at the path replaced. */
export function sattVid(varden: Varden, vag: string, varde: unknown): Varden {
  const [forsta, ...resten] = vag.split('.');
  if (forsta === undefined) return varden;
  return { ...varden, [forsta]: satt(varden[forsta], resten, varde) };
}

function satt(nu: unknown, vag: string[], varde: unknown): unknown {
  const [forsta, ...resten] = vag;
  if (forsta === undefined) return varde;
  if (Array.isArray(nu)) return nu.map((del, nr) => (nr === Number(forsta) ? satt(del, resten, varde) : (del as unknown)));
  const objekt = typeof nu === 'object' && nu !== null ? (nu as Record<string, unknown>) : {};
  return { ...objekt, [forsta]: satt(objekt[forsta], resten, varde) };
}

/** A form with nothing filled in. A missing number is null, never 0. */
export function tommaVarden(formular: Formular): Varden {
  return tommaFalt(formular.avsnitt.flatMap(({ falt }) => falt));
}

/** The fields with nothing filled in: a whole form, a group or one row. */
export function tommaFalt(falt: readonly Falt[]): Varden {
  return Object.fromEntries(falt.map((ett) => [ett.namn, tomt(ett)]));
}

function tomt(falt: Falt): unknown {
  switch (falt.slag) {
    case 'text':
    case 'textarea':
    case 'datum':
      return '';
    case 'kryss':
      return false;
    case 'tal':
    case 'belopp':
    case 'poang':
    case 'val':
      return null;
    case 'organ':
    case 'tjanst':
    case 'delegationspunkt':
    case 'avgjortArende':
    case 'listval':
      return '';
    case 'grupp':
      return tommaFalt(falt.falt);
    case 'forumledamoter':
    case 'kunder':
    case 'mal':
    case 'intressenter':
    case 'deltagandeKunder':
    case 'tjanster':
    case 'lista':
      return [];
    case 'kriterium':
      return { poang: null, motivering: '' };
    case 'engangskostnad':
      return {};
    case 'ateranvandning':
      return { resultat: null, skal: '' };
  }
}

const alltidNullNarTomt = new Set(['nulage', 'motivering', 'skalKommunbidrag']);

/** What is sent: optional blanks become null. */
export function attSkicka(formular: Formular, varden: Varden): Varden {
  return faltAttSkicka(
    formular.avsnitt.flatMap((avsnitt) => avsnitt.falt),
    varden,
  );
}

function faltAttSkicka(falt: readonly Falt[], varden: Varden): Varden {
  return Object.fromEntries(falt.map((ett) => [ett.namn, ettAttSkicka(ett, varden[ett.namn])]));
}

function ettAttSkicka(falt: Falt, varde: unknown): unknown {
  if ((falt.valfri || falt.slag === 'listval') && varde === '') return null;
  if (falt.slag === 'grupp') return faltAttSkicka(falt.falt, somVarden(varde));
  if (falt.slag === 'lista') return Array.isArray(varde) ? varde.map((rad) => faltAttSkicka(falt.falt, somVarden(rad))) : varde;
  return falt.slag === 'ateranvandning' ? utanTomtSkal(varde) : utanTomma(varde);
}

function somVarden(varde: unknown): Varden {
  return typeof varde === 'object' && varde !== null ? (varde as Varden) : {};
}

function utanTomtSkal(varde: unknown): unknown {
  if (typeof varde !== 'object' || varde === null) return varde;
  return Object.fromEntries(Object.entries(varde).map(([namn, ett]) => [namn, ett === '' ? null : (ett as unknown)]));
}

function utanTomma(varde: unknown): unknown {
  if (Array.isArray(varde)) return varde.map(utanTomma);
  if (typeof varde !== 'object' || varde === null) return varde;
  return Object.fromEntries(
    Object.entries(varde).map(([namn, ett]) => [namn, ett === '' && alltidNullNarTomt.has(namn) ? null : utanTomma(ett)]),
  );
}
