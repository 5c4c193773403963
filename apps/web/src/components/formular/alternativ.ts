import type { Alternativ } from './falt.js';

/** What the contract's words mean to the one who chooses. */
export const ursprungAlternativ: Alternativ = [
  { varde: 'kunddialog', etikett: 'Kunddialog' },
  { varde: 'omvarldsbevakning', etikett: 'Omvärldsbevakning' },
  { varde: 'anvandarforum', etikett: 'Användarforum' },
  { varde: 'tjansteplan', etikett: 'Tjänsteplan' },
];
export const avserAlternativ: Alternativ = [
  { varde: 'ny-tjanst', etikett: 'Ny tjänst' },
  { varde: 'forandrad-tjanst', etikett: 'Förändrad tjänst' },
  { varde: 'forandringsinsats', etikett: 'Förändringsinsats' },
  { varde: 'omprovning-av-befintlig', etikett: 'Omprövning av befintlig tjänst' },
];
export const kategoriAlternativ: Alternativ = [
  { varde: 'bastjanst-fast', etikett: 'Bastjänst, fast' },
  { varde: 'bastjanst-rorlig', etikett: 'Bastjänst, rörlig' },
  { varde: 'tillaggstjanst', etikett: 'Tilläggstjänst' },
  { varde: 'specialisttjanst', etikett: 'Specialisttjänst' },
  { varde: 'forandringsinsats', etikett: 'Förändringsinsats', hjalp: 'Är ingen tjänst.' },
];
export const finansieringAlternativ: Alternativ = [
  { varde: 'kostnadsfordelning', etikett: 'Kostnadsfördelning' },
  { varde: 'faktura', etikett: 'Faktura' },
  { varde: 'kommunbidrag', etikett: 'Kommunbidrag', hjalp: 'Kräver skäl.' },
];
export const ateranvandningAlternativ: Alternativ = [
  { varde: 'ateranvand', etikett: 'En befintlig lösning återanvänds' },
  { varde: 'delvis', etikett: 'En befintlig lösning återanvänds delvis' },
  { varde: 'inte-mojlig', etikett: 'Återanvändning är inte möjlig' },
];
export const anskaffningAlternativ: Alternativ = [
  { varde: 'befintlig', etikett: 'Befintlig lösning' },
  { varde: 'upphandling', etikett: 'Upphandling' },
  { varde: 'egen-utveckling', etikett: 'Egen utveckling', hjalp: 'Sist, när inget annat går.' },
];
export const finansieringskallaAlternativ: Alternativ = [
  { varde: 'kommunbidrag', etikett: 'Kommunbidrag' },
  { varde: 'kostnadsfordelning', etikett: 'Kostnadsfördelning' },
  { varde: 'faktura', etikett: 'Faktura' },
  { varde: 'egen-budget', etikett: 'Egen budget' },
  { varde: 'extern', etikett: 'Extern finansiering (räknas inte in i beloppet)' },
];
export const malprocessAlternativ: Alternativ = [
  { varde: 'kompletteringsbudget', etikett: 'Kompletteringsbudgeten i höst' },
  { varde: 'nasta-budget', etikett: 'Nästa ordinarie budget' },
];
export const anslutningAlternativ: Alternativ = [
  { varde: 'ansluten', etikett: 'Redan ansluten' },
  { varde: 'ansluts-forst', etikett: 'Ansluts innan tjänsten tas i bruk' },
];
export const nyttotyper: Alternativ = [
  { varde: 'ekonomisk', etikett: 'Ekonomisk' },
  { varde: 'kvalitativ', etikett: 'Kvalitativ' },
];
export const informeringssatt: Alternativ = [
  { varde: 'sammantrade', etikett: 'Vid sammanträde' },
  { varde: 'skriftligt', etikett: 'Skriftligt' },
];
export const infosakAlternativ = [1, 2, 3, 4] as const;
/** C-02: the own track has one financing; the others are the common track's. */
export const verksamhetsfinansieringAlternativ: Alternativ = [
  { varde: 'egen-budget', etikett: 'Egen budget', hjalp: 'Annan finansiering hör till det gemensamma spåret.' },
];
export const plantypAlternativ: Alternativ = [
  { varde: 'budget', etikett: 'Budgeten' },
  { varde: 'affarsplan', etikett: 'Affärsplanen' },
  { varde: 'verksamhetsplan', etikett: 'Verksamhetsplanen' },
];
