/** Swedish words for the enums of contracts, as they are written in documents. */
export const ursprung = {
  kunddialog: 'Kunddialog',
  omvarldsbevakning: 'Omvärldsbevakning',
  anvandarforum: 'Användarforum',
  tjansteplan: 'Tjänsteplan',
};
export const avser = {
  'ny-tjanst': 'Ny tjänst',
  'forandrad-tjanst': 'Förändrad tjänst',
  forandringsinsats: 'Förändringsinsats',
  'omprovning-av-befintlig': 'Omprövning av befintlig tjänst',
};
export const kategorier = {
  'bastjanst-fast': 'Bastjänst, fast',
  'bastjanst-rorlig': 'Bastjänst, rörlig',
  tillaggstjanst: 'Tilläggstjänst',
  specialisttjanst: 'Specialisttjänst',
  forandringsinsats: 'Förändringsinsats',
};
export const finansieringstyper = { kostnadsfordelning: 'Kostnadsfördelning', faktura: 'Faktura', kommunbidrag: 'Kommunbidrag' };
export const ateranvandningar = {
  ateranvand: 'En befintlig lösning återanvänds',
  delvis: 'En befintlig lösning återanvänds delvis',
  'inte-mojlig': 'Återanvändning är inte möjlig',
};
export const anskaffningar = { befintlig: 'Befintlig lösning', upphandling: 'Upphandling', 'egen-utveckling': 'Egen utveckling' };
export const nyttotyper = { ekonomisk: 'Ekonomisk', kvalitativ: 'Kvalitativ' };

/** The word for a value; null when the value is missing, the value itself when it is unknown. */
export function ord(ordlista: Readonly<Record<string, string>>, varde: string | null | undefined): string | null {
  return varde ? (ordlista[varde] ?? varde) : null;
}
