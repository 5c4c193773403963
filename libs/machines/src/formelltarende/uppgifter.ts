import type { UppgiftSpec } from '../process.js';
import type { FormelltArendeKontext } from './kontext.js';
import { granskaren, handlaggaren, sekreteraren, undertecknaren } from './tillstand.js';

/** Who is asked to do what in SM-10. */
export const uppgifter = {
  'paborja-beredningen': {
    titel: 'Börja bereda ärendet',
    hjalp: 'Ta hand om ärendet. Därefter skrivs tjänsteutlåtandet.',
    adress: handlaggaren,
    handelser: ['paborja-beredning'],
    frist: 'ingen',
  },
  'skriv-tjansteutlatandet': {
    titel: 'Skriv tjänsteutlåtandet',
    hjalp: 'Spara versioner under arbetets gång och lämna till granskning när allt finns med. Det som saknas sägs då.',
    adress: handlaggaren,
    handelser: ['lamna-till-granskning', 'spara-version'],
    frist: 'ingen',
  },
  'granska-tjansteutlatandet': {
    titel: 'Granska tjänsteutlåtandet',
    hjalp: 'Lämna det till underskrift, eller sänd tillbaka det med skäl. Varningarna på ärendesidan visar vad som inte stämmer.',
    adress: granskaren,
    handelser: ['godkann-granskning', 'atersand-till-handlaggaren'],
    frist: 'ingen',
  },
  'underteckna-tjansteutlatandet': {
    titel: 'Underteckna tjänsteutlåtandet',
    hjalp: 'Var och en undertecknar för sig. När alla har gjort det är tjänsteutlåtandet utfärdat.',
    adress: undertecknaren,
    handelser: ['underteckna', 'underteckna-inte'],
    frist: 'ingen',
  },
  'anmal-arendet': {
    titel: 'Anmäl ärendet till föredragningslistan',
    hjalp: 'Skicka remiss eller avstå med skäl, planera samverkan om personalen berörs, och anmäl ärendet när det är klart.',
    adress: handlaggaren,
    handelser: ['anmal-till-foredragningslistan'],
    frist: 'ingen',
  },
  'registrera-organets-beslut': {
    titel: 'Registrera organets beslut',
    hjalp: 'För in vad organet beslutade, med datum och paragraf.',
    adress: sekreteraren,
    handelser: ['registrera-beslut'],
    frist: 'ingen',
  },
  'registrera-justeringen': {
    titel: 'Registrera att protokollet är justerat',
    hjalp: 'Ange dagen då protokollet justerades.',
    adress: sekreteraren,
    handelser: ['protokollet-justerat'],
    frist: 'fristJustering',
  },
  'registrera-anslaget': {
    titel: 'Registrera att justeringen är anslagen',
    hjalp:
      'Sätt upp anslaget på anslagstavlan, om det inte redan är skrivet med protokollet. Har det anslagits på annat sätt: ange dagen, så räknas överklagandetiden.',
    adress: sekreteraren,
    handelser: ['anslaget', 'skriv-anslag'],
    frist: 'fristAnslag',
  },
  'registrera-delfaendet': {
    titel: 'Delge beslutet och registrera delfåendet',
    hjalp:
      'Skicka beslutet med upplysning om hur det överklagas till den det angår (FL 33 §). Ange dagen då parten fick del av det: tre veckor räknas därifrån.',
    adress: sekreteraren,
    handelser: ['registrera-delfaende'],
    frist: 'ingen',
  },
  'registrera-avgorandet': {
    titel: 'Registrera domstolens avgörande',
    hjalp: 'När målet är avgjort: ange utfallet. Till dess har beslutet inte laga kraft.',
    adress: sekreteraren,
    handelser: ['avgor-overklagande'],
    frist: 'ingen',
  },
  'expediera-beslutet': {
    titel: 'Expediera beslutet',
    hjalp: 'Ange mottagarna. De som har en e-postadress får protokollsutdraget av produkten; övriga skickar du själv till.',
    adress: sekreteraren,
    om: ({ expedierat }: FormelltArendeKontext) => expedierat === null,
    handelser: ['expediera'],
    frist: 'ingen',
  },
  'verkstall-beslutet': {
    titel: 'Verkställ beslutet',
    hjalp: 'Ange när och hur beslutet verkställdes.',
    adress: handlaggaren,
    handelser: ['verkstall'],
    frist: 'ingen',
  },
  'avsluta-arendet': {
    titel: 'Avsluta ärendet',
    hjalp: 'Avsluta när allt i ärendet är gjort.',
    adress: handlaggaren,
    handelser: ['avsluta'],
    frist: 'ingen',
  },
} as const satisfies Record<string, UppgiftSpec>;
