import { rollNamn } from '#contracts';

/** What a rule says is missing, in words. Ids are the fields' own names, `roll:<id>`, or a path into a list such as `tjanster.0.infosakNiva`. */
const ord: Readonly<Record<string, string>> = {
  'annan-ordforande': 'En ordförande som inte är föredragande',
  analys: 'Analys',
  'annan-person': 'En annan person än den som beredde underlaget',
  anslutningar: 'Anslutning till de tjänster som förutsätts',
  ansvarig: 'Ansvarig',
  anvandare: 'Användarnas medverkan',
  arbetssatt: 'Beskrivning av arbetssättet',
  arligKostnadTkr: 'Årlig kostnad',
  ateruppta: 'Att ärendet återupptas',
  beloppTkr: 'Belopp',
  bevarande: 'Bevarande, skydd och tillgänglighet',
  budgetar: 'Budgetår',
  budgetlista: 'Fryst prioriteringslista för budgetåret',
  datum: 'Beslutsdatum som har passerat',
  deltagandeKunder: 'Deltagande kunder',
  engangskostnadTkr: 'Engångskostnad',
  finansieringskalla: 'Finansieringskälla',
  finansieringstyp: 'Finansieringstyp som tabellen tillåter',
  fordelning: 'Fördelning som summerar till beloppet',
  foreslagenFinansieringstyp: 'Föreslagen finansieringstyp som tabellen tillåter',
  hur: 'Hur nyttorna realiseras',
  informeradDatum: 'Datum då nämnden informerades',
  infosakNiva: 'Informationssäkerhetsnivå',
  intressenter: 'Intressenter med nyttor och effekter',
  kategori: 'Kategori',
  kortSikt: 'Vad initiativet ger på kort sikt',
  krav: 'Krav från varje berörd kund',
  kriterieanteckning: 'Anteckning om kriterierna',
  kunder: 'Berörda kunder',
  langsiktigPlan: 'Förslag till långsiktig plan',
  langSikt: 'Vad initiativet ger på lång sikt',
  mal: 'Beslutat mål som gäller',
  malgrupper: 'Målgrupper',
  malprocess: 'Den budgetprocess där kostnaden tas upp',
  motivering: 'Motivering',
  namnd: 'Den egna nämnden eller bolagsstyrelsen',
  namndInformeradDatum: 'Att nämnden informerades före översändningen',
  narvarande: 'Tillräckligt många närvarande',
  nyAgare: 'En annan leverantör som ny ägare',
  oppnaFormat: 'Öppna format',
  organ: 'Rätt beslutande organ',
  oversandDatum: 'Datum för översändningen',
  paragraf: 'Paragraf',
  pausa: 'Att ärendet är pausat',
  planar: 'Planår',
  plantyp: 'Budget, affärsplan eller verksamhetsplan',
  poang: 'Poäng',
  rader: 'Minst en rad',
  ramTkr: 'Ram',
  resultat: 'Resultat av prövningen',
  skal: 'Skäl',
  skalKommunbidrag: 'Skäl för kommunbidrag',
  tjanster: 'Tjänster',
  uppdragsomrade: 'Uppdragsområde',
  uppfoljning: 'Uppföljning',
  lagrum: 'Bestämmelse i offentlighets- och sekretesslagen',
  personId: 'En person som är verksam',
  personer: 'Att mottagaren är namngiven i ärendet',
  till: 'Sista dag som inte har passerat',
  ursprung: 'Ursprung',
  utestangdaGrupper: 'Grupper som har svårt för digitala tjänster',
  val: 'Val av lösning som stämmer med prövningen',
};

/** The words for an id; an unknown one is shown as it is rather than hidden. */
export function saknasOrd(id: string): string {
  if (id.startsWith('roll:')) return `Rollen ${rollNamn(id.slice(5)).toLowerCase()}`;
  if (id.startsWith('personer:')) return 'En namngiven person hos mottagaren';
  const delar = id.split('.').filter((del) => !/^\d+$/.test(del));
  const sista = delar.at(-1) ?? id;
  const forsta = (delar[0] === 'kriterier' ? delar[1] : delar[0]) ?? id;
  const rubrik = {
    nytta: 'Nytta',
    effektivitet: 'Effektivitet',
    innovation: 'Innovation',
    ateranvandning: 'Återanvändning',
    anskaffning: 'Val av lösning',
    nyttorealisering: 'Nyttorealisering',
    kommunbidragspaverkan: 'Kommunbidrag',
  }[forsta];
  const namn = ord[sista] ?? id;
  return rubrik && delar.length > 1 ? `${rubrik}: ${namn.toLowerCase()}` : (ord[id] ?? namn);
}
