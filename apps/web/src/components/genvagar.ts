export interface Genvag {
  /** Under this id it is switched off on Min sida. */
  id: string;
  tangent: string;
  gor: string;
}

/** Keys that work anywhere outside a text field. */
export const overallt: readonly Genvag[] = [
  { id: 'palett', tangent: 'Ctrl + K', gor: 'Gå till, sök ärende eller gör något i det öppna ärendet' },
  { id: 'ga-till', tangent: 'G, sedan I G A M P F', gor: 'Gå till Inkorg, Gruppens uppgifter, Ärenden, Möten, Portfölj eller Frister' },
  { id: 'hjalp', tangent: '?', gor: 'Visa kortkommandon' },
];
/** Keys of an open task. */
export const iUppgiften: readonly Genvag[] = [
  { id: 'spara', tangent: 'Ctrl + S', gor: 'Spara utkastet' },
  { id: 'granska', tangent: 'Ctrl + Enter', gor: 'Till granskningen' },
];
/** Single keys that work while focus is in the list. */
export const iListan: readonly Genvag[] = [
  { id: 'rad', tangent: 'J K ↓ ↑', gor: 'Nästa eller föregående rad' },
  { id: 'oppna', tangent: 'Enter', gor: 'Öppna' },
  { id: 'markera', tangent: 'X', gor: 'Markera raden' },
  { id: 'omrade', tangent: 'Skift + ↑ ↓', gor: 'Markera flera rader' },
  { id: 'ta', tangent: 'T', gor: 'Ta uppgiften' },
  { id: 'lamna', tangent: 'L', gor: 'Lämna tillbaka' },
  { id: 'fordela', tangent: 'F', gor: 'Fördela' },
  { id: 'varfor', tangent: 'V', gor: 'Varför raden står där den står' },
  { id: 'angra', tangent: 'Z', gor: 'Ångra' },
  { id: 'sok', tangent: '/', gor: 'Sök i listan' },
];
/** Keys of a meeting's screens. */
const iMotet: readonly Genvag[] = [
  { id: 'poang', tangent: '1 2 3 4 5', gor: 'Ge värdet och gå till nästa kriterium' },
  { id: 'nasta-punkt', tangent: 'N P', gor: 'Nästa eller föregående punkt' },
  { id: 'spara-vardering', tangent: 'Ctrl + S', gor: 'Spara värderingen och gå till nästa' },
];
/** Keys of an item in a meeting that decides. */
const iSammantradet: readonly Genvag[] = [
  { id: 'nasta-punkt', tangent: 'N P', gor: 'Nästa eller föregående punkt' },
  {
    id: 'moment',
    tangent: 'Y J O V B R A',
    gor: 'Gå till yrkanden, jäv, proposition, votering, beslut, reservation eller egen anteckning',
  },
];
/** Keys of the calendar of deadlines. */
const iKalendern: readonly Genvag[] = [{ id: 'nasta-period', tangent: 'N P', gor: 'Nästa eller föregående vecka eller månad' }];
export const genvagsgrupper: readonly { rubrik: string; genvagar: readonly Genvag[] }[] = [
  { rubrik: 'Överallt', genvagar: overallt },
  { rubrik: 'I inkorgens lista', genvagar: iListan },
  { rubrik: 'I en uppgift', genvagar: iUppgiften },
  { rubrik: 'I ett möte som prioriterar', genvagar: iMotet },
  { rubrik: 'I ett sammanträde som beslutar', genvagar: iSammantradet },
  { rubrik: 'Bland fristerna', genvagar: iKalendern },
];
