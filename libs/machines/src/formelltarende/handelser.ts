import { type FormelltarendeHandelse, formelltarendeFormular, formelltarendeUtfall } from '#contracts';
import type { HandelseSpec } from '../process.js';
import { type Handelserad, medFormular } from '../tabeller.js';

const ord = {
  'paborja-beredning': { verb: 'Börja bereda', logg: 'började bereda ärendet' },
  'spara-version': { verb: 'Spara som version', logg: 'sparade en version av tjänsteutlåtandet' },
  'lamna-till-granskning': { verb: 'Lämna till granskning', logg: 'lämnade tjänsteutlåtandet till granskning' },
  'godkann-granskning': { verb: 'Lämna till underskrift', logg: 'granskade tjänsteutlåtandet och lämnade det till underskrift' },
  'atersand-till-handlaggaren': { verb: 'Sänd tillbaka', logg: 'sände tillbaka tjänsteutlåtandet till handläggaren' },
  underteckna: { verb: 'Underteckna', logg: 'undertecknade tjänsteutlåtandet' },
  'underteckna-inte': { verb: 'Underteckna inte', logg: 'undertecknade inte tjänsteutlåtandet' },
  'andra-vad-som-berors': { verb: 'Ändra vad ärendet berör', logg: 'ändrade vad ärendet berör' },
  'anteckna-dialog': { verb: 'Anteckna en dialog', logg: 'antecknade en dialog', noterar: true },
  'skicka-remiss': { verb: 'Skicka remiss', logg: 'skickade ärendet på remiss' },
  'avsta-remiss': { verb: 'Avstå från remiss', logg: 'avstod från remiss och angav vad som ersätter den' },
  'prova-fornyad-remiss': { verb: 'Motivera att förnyad remiss inte behövs', logg: 'bedömde att förnyad remiss inte behövs' },
  'planera-samverkan': { verb: 'Planera samverkan', logg: 'planerade facklig samverkan' },
  'begar-dso-rad': { verb: 'Begär dataskyddsombudets råd', logg: 'begärde dataskyddsombudets råd' },
  'bemot-dso-rad': { verb: 'Svara på dataskyddsombudets råd', logg: 'svarade på dataskyddsombudets råd' },
  'ga-vidare-utan-dso-rad': { verb: 'Gå vidare utan dataskyddsombudets råd', logg: 'gick vidare utan dataskyddsombudets råd' },
  'anmal-till-foredragningslistan': { verb: 'Anmäl till föredragningslistan', logg: 'anmälde ärendet till föredragningslistan' },
  'ange-utfall-per-arende': { verb: 'Ange beslutet för varje initiativ', logg: 'angav vad beslutet är för varje initiativ', noterar: true },
  'registrera-beslut': { verb: 'Registrera organets beslut', logg: 'registrerade vad organet beslutade' },
  'beslut-fattat': { verb: 'Beslut vid sammanträdet', logg: 'avgjorde ärendet vid sammanträdet' },
  'protokollet-justerat': { verb: 'Registrera justeringen', logg: 'registrerade att protokollet är justerat' },
  anslaget: { verb: 'Registrera anslaget', logg: 'registrerade att justeringen är anslagen' },
  'skriv-anslag': { verb: 'Sätt upp anslag', logg: 'skrev ett anslag om beslutet' },
  'laga-kraft': { verb: 'Registrera laga kraft', logg: 'registrerade att beslutet har laga kraft' },
  'registrera-delfaende': { verb: 'Registrera delfående', logg: 'registrerade att en part har fått del av beslutet' },
  'registrera-overklagande': { verb: 'Registrera överklagande', logg: 'registrerade ett överklagande' },
  'avgor-overklagande': { verb: 'Registrera domstolens avgörande', logg: 'registrerade domstolens avgörande' },
  'verkstall-fore-laga-kraft': { verb: 'Verkställ före laga kraft', logg: 'verkställde beslutet före laga kraft, efter avvägning' },
  expediera: { verb: 'Expediera beslutet', logg: 'expedierade beslutet' },
  verkstall: { verb: 'Registrera verkställigheten', logg: 'registrerade att beslutet är verkställt' },
  avsluta: { verb: 'Avsluta ärendet', logg: 'avslutade ärendet' },
  ratta: { verb: 'Rätta', logg: 'rättade en uppgift om beslutet' },
  aterkalla: { verb: 'Återkalla ärendet', logg: 'återkallade ärendet' },
  'aterta-beslutet': { verb: 'Registrera att beslutet är återtaget', logg: 'registrerade att organet har återtagit beslutet' },
  'sammanfattning-for-allmanheten': {
    verb: 'Skriv sammanfattning för allmänheten',
    logg: 'skrev en sammanfattning för allmänheten, eller avstod med skäl',
    noterar: true,
  },
  'publicera-beslutet': { verb: 'Publicera beslutet på webben', logg: 'publicerade beslutet på webben', noterar: true },
  'ta-bort-fran-webben': { verb: 'Ta bort beslutet från webben', logg: 'tog bort beslutet från webben', noterar: true },
} as const satisfies Record<FormelltarendeHandelse, Handelserad>;

const mottas = { intern: true, noterar: true } as const;
const utfall = {
  'remiss-besvarad': { ...mottas, verb: 'Ta emot yttrandet', logg: 'tog emot ett yttrande' },
  'dso-rad-inkom': { ...mottas, verb: 'Ta emot rådet', logg: 'tog emot dataskyddsombudets svar' },
  'bilagan-kompletterades': { ...mottas, verb: 'Ta emot bilagan', logg: 'tog emot uppgiften om en bilaga som kompletterats' },
  'samverkan-avslutad': { ...mottas, verb: 'Ta emot samverkan', logg: 'tog emot utfallet av samverkan' },
} as const satisfies Record<keyof typeof formelltarendeUtfall, Handelserad>;

/** The events of SM-10, each with its form, and the outcomes of its child cases. */
export const handelser: Readonly<Record<string, HandelseSpec>> = {
  ...medFormular(ord, formelltarendeFormular),
  ...medFormular(utfall, formelltarendeUtfall),
};
