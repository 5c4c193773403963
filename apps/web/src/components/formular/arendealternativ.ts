import type { Alternativ } from './falt.js';

/** What the words of a formal matter mean to the one who chooses. */
export const arendetypAlternativ: Alternativ = [
  { varde: 'verksamhet', etikett: 'Verksamhet och organisation' },
  { varde: 'styrande-dokument', etikett: 'Styrande dokument' },
  { varde: 'overlamnande-av-handlingar', etikett: 'Överlämnande av allmänna handlingar' },
  { varde: 'hemstallan', etikett: 'Hemställan', hjalp: 'Beslutet förbereder ett annat och kan inte överklagas.' },
  { varde: 'motion', etikett: 'Svar på motion', hjalp: 'Startas från motionen, så att svaret når den.' },
  { varde: 'yttrande', etikett: 'Yttrande', hjalp: 'Beslutet förbereder ett annat och kan inte överklagas.' },
];
export const beslutsgangAlternativ: Alternativ = [
  { varde: 'namnd', etikett: 'Nämnden beslutar' },
  { varde: 'namnd-ks', etikett: 'Nämnden, sedan kommunstyrelsen' },
  { varde: 'namnd-ks-kf', etikett: 'Nämnden, kommunstyrelsen och kommunfullmäktige' },
  { varde: 'ks', etikett: 'Kommunstyrelsen beslutar' },
  { varde: 'ks-kf', etikett: 'Kommunstyrelsen tillstyrker och kommunfullmäktige beslutar' },
];
export const kopplingAlternativ: Alternativ = [
  { varde: 'hemstallan-fran', etikett: 'Hemställan från' },
  { varde: 'yttrande-over', etikett: 'Yttrande över' },
  { varde: 'foljer-av', etikett: 'Följer av' },
];
export const punktslagAlternativ: Alternativ = [
  { varde: 'godkanns', etikett: 'Godkänns' },
  { varde: 'antas', etikett: 'Antas' },
  { varde: 'faststalls', etikett: 'Fastställs' },
  { varde: 'upphor', etikett: 'Upphör att gälla' },
  { varde: 'hemstaller', etikett: 'Hemställer' },
  { varde: 'tillstyrker', etikett: 'Tillstyrker' },
  { varde: 'avstyrker', etikett: 'Avstyrker' },
  { varde: 'oversands', etikett: 'Översänds' },
  { varde: 'overlamnas', etikett: 'Överlämnas' },
  { varde: 'omedelbar-justering', etikett: 'Omedelbar justering' },
  { varde: 'ovrigt', etikett: 'Övrigt' },
];
export const punktmottagareAlternativ: Alternativ = [
  { varde: 'namnd', etikett: 'Nämnden' },
  { varde: 'ks', etikett: 'Kommunstyrelsen' },
  { varde: 'kf', etikett: 'Kommunfullmäktige' },
  { varde: 'ks-kf', etikett: 'Kommunstyrelsen och kommunfullmäktige' },
];
export const dimensionssvarAlternativ: Alternativ = [
  { varde: 'inga-sarskilda-aspekter', etikett: 'Inga särskilda aspekter' },
  { varde: 'beskrivs', etikett: 'Beskrivs så här' },
  { varde: 'hanvisas', etikett: 'Hänvisar till en annan bedömning', hjalp: 'Bedömningen är en bilaga. Ange dess nummer.' },
];
export const berorAlternativ: Alternativ = [
  { varde: 'berors', etikett: 'Ja' },
  { varde: 'berors-inte', etikett: 'Nej' },
];
export const dsobedomningAlternativ: Alternativ = [
  { varde: 'utan-invandning', etikett: 'Ingen invändning' },
  { varde: 'med-synpunkter', etikett: 'Med synpunkter', hjalp: 'Ärendet måste svara på dem innan det går vidare.' },
  { varde: 'avrader', etikett: 'Avråder', hjalp: 'Ärendet måste svara innan det går vidare.' },
];
export const samverkanslageAlternativ: Alternativ = [
  { varde: 'genomford', etikett: 'Genomförd' },
  { varde: 'planerad', etikett: 'Planerad', hjalp: 'Ska vara genomförd före beslutet om personalen berörs.' },
  { varde: 'inte-aktuell', etikett: 'Inte aktuell' },
];
export const samverkansorganAlternativ: Alternativ = [
  { varde: 'fsg', etikett: 'Förvaltningens samverkansgrupp (FSG)' },
  { varde: 'csg', etikett: 'Centrala samverkansgruppen (CSG)' },
  { varde: 'facklig-referensgrupp', etikett: 'Facklig referensgrupp' },
];
export const samverkansslagAlternativ: Alternativ = [
  { varde: 'samverkan', etikett: 'Samverkan' },
  { varde: 'information', etikett: 'Information' },
];
export const samverkansutfallAlternativ: Alternativ = [
  { varde: 'enighet', etikett: 'Enighet' },
  { varde: 'oenighet', etikett: 'Oenighet' },
];
export const beslutsutfallAlternativ: Alternativ = [
  { varde: 'bifall', etikett: 'Bifall' },
  { varde: 'avslag', etikett: 'Avslag' },
  { varde: 'aterremiss', etikett: 'Återremiss' },
  { varde: 'bordlagd', etikett: 'Bordläggning' },
];
export const domstolsutfallAlternativ: Alternativ = [
  { varde: 'avslaget', etikett: 'Överklagandet avslogs' },
  { varde: 'avvisat', etikett: 'Överklagandet avvisades' },
  { varde: 'aterkallat', etikett: 'Överklagandet återkallades' },
  { varde: 'upphavt', etikett: 'Beslutet upphävdes' },
];
export const stallningstagandeAlternativ: Alternativ = [
  { varde: 'tillstyrker', etikett: 'Tillstyrker' },
  { varde: 'avstyrker', etikett: 'Avstyrker' },
  { varde: 'avstar', etikett: 'Avstår från att yttra sig' },
];

export const arendeutfallAlternativ: Alternativ = [
  { varde: 'bifall', etikett: 'Finansieras' },
  { varde: 'delvis', etikett: 'Finansieras med mindre ram' },
  { varde: 'avslag', etikett: 'Finansieras inte' },
];
