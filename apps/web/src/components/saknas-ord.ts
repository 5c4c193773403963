import { rollNamn } from '#contracts';

/** What a rule says is missing, in words. Ids are the fields' own names, `roll:<id>`, or a path into a list such as `tjanster.0.infosakNiva`. */
const ord: Readonly<Record<string, string>> = {
  arbetssatt: 'Beskrivning av arbetssättet',
  arligKostnadTkr: 'Årlig kostnad',
  ateruppta: 'Att ärendet återupptas',
  beloppTkr: 'Belopp',
  budgetar: 'Budgetår',
  budgetlista: 'Fryst prioriteringslista för budgetåret',
  datum: 'Beslutsdatum som har passerat',
  deltagandeKunder: 'Deltagande kunder',
  engangskostnadTkr: 'Engångskostnad',
  finansieringstyp: 'Finansieringstyp som tabellen tillåter',
  foreslagenFinansieringstyp: 'Föreslagen finansieringstyp som tabellen tillåter',
  informeradDatum: 'Datum då nämnden informerades',
  infosakNiva: 'Informationssäkerhetsnivå',
  intressenter: 'Intressenter med nyttor och effekter',
  kategori: 'Kategori',
  kriterieanteckning: 'Anteckning om kriterierna',
  kunder: 'Berörda kunder',
  mal: 'Beslutat mål som gäller',
  motivering: 'Motivering',
  namndInformeradDatum: 'Att nämnden informerades före översändningen',
  narvarande: 'Tillräckligt många närvarande',
  organ: 'Rätt beslutande organ',
  oversandDatum: 'Datum för översändningen',
  paragraf: 'Paragraf',
  pausa: 'Att ärendet är pausat',
  poang: 'Poäng',
  ramTkr: 'Ram',
  resultat: 'Resultat av prövningen',
  skal: 'Skäl',
  skalKommunbidrag: 'Skäl för kommunbidrag',
  tjanster: 'Tjänster',
  ursprung: 'Ursprung',
};

/** The words for an id; an unknown one is shown as it is rather than hidden. */
export function saknasOrd(id: string): string {
  if (id.startsWith('roll:')) return `Rollen ${rollNamn(id.slice(5)).toLowerCase()}`;
  const delar = id.split('.').filter((del) => !/^\d+$/.test(del));
  const sista = delar.at(-1) ?? id;
  const forsta = delar[0] ?? id;
  const rubrik = { nytta: 'Nytta', effektivitet: 'Effektivitet', innovation: 'Innovation', ateranvandning: 'Återanvändning' }[forsta];
  const namn = ord[sista] ?? id;
  return rubrik && delar.length > 1 ? `${rubrik}: ${namn.toLowerCase()}` : (ord[id] ?? namn);
}
