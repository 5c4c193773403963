import type { Adress, TillstandSpec, UppgiftSpec } from '../process.js';

export interface Adresser {
  /** Prepares: calls for underlag, freezes the package, sends it. */
  readonly beredning: Adress;
  /** Leads the meeting. */
  readonly ordforande: Adress;
}

const slut = { fas: 'avslutat', agare: null, frist: { ingen: 'Mötet är avslutat.' }, slut: true, steg: null } as const;

/** The states of SM-18 as people see them. */
export function tillstandFor({ beredning, ordforande }: Adresser): Readonly<Record<string, Omit<TillstandSpec, 'beskrivning'>>> {
  return {
    planerat: { etikett: 'Planerat', fas: 'forberedelse', agare: beredning, frist: 'fristBegaran', steg: 1 },
    'underlag-begart': { etikett: 'Underlag begärt', fas: 'forberedelse', agare: beredning, frist: 'fristStopp', steg: 2 },
    'underlag-stangt': { etikett: 'Underlag stängt', fas: 'forberedelse', agare: beredning, frist: 'fristPaket', steg: 3 },
    kallat: { etikett: 'Kallat', fas: 'vardering', agare: ordforande, frist: 'fristMote', steg: 4 },
    pagar: { etikett: 'Pågår', fas: 'mote', agare: ordforande, frist: 'fristAvslut', steg: 5 },
    genomfort: { etikett: 'Genomfört', fas: 'efterarbete', agare: beredning, frist: 'fristAnteckningar', steg: 6 },
    'anteckningar-faststallda': {
      etikett: 'Anteckningar fastställda',
      fas: 'efterarbete',
      agare: beredning,
      frist: { ingen: 'Produkten lämnar resultatet själv och säger till om det inte går.' },
      steg: 7,
    },
    expedierat: { ...slut, etikett: 'Resultat lämnat' },
    installt: { ...slut, etikett: 'Inställt' },
  };
}

/** Who is asked to do what around a meeting. */
export function uppgifterFor({ beredning, ordforande }: Adresser): Readonly<Record<string, UppgiftSpec>> {
  return {
    'begar-underlag': {
      titel: 'Begär in underlag till mötet',
      hjalp: 'Leverantörerna får veta stoppdagen och vad som ska lämnas in.',
      adress: beredning,
      handelser: ['begar-underlag'],
      frist: 'fristBegaran',
    },
    'folj-underlag': {
      titel: 'Följ vad som saknas inför stoppdagen',
      hjalp: 'Listan visar per leverantör vad som inte har lämnats. På stoppdagen fryses paketet av sig självt.',
      adress: beredning,
      handelser: ['stang-underlag'],
      frist: 'fristStopp',
    },
    'skicka-paket': {
      titel: 'Skicka paketet till gruppen',
      hjalp: 'Kontrollera paketet, godta eller lämna sena ändringar, och kalla till mötet.',
      adress: beredning,
      handelser: ['kalla'],
      frist: 'fristPaket',
    },
    'hall-motet': {
      titel: 'Öppna mötet',
      hjalp: 'Anteckna närvaron och öppna mötet när tillräckligt många är på plats.',
      adress: ordforande,
      handelser: ['oppna-mote'],
      frist: 'fristMote',
    },
    'avsluta-motet': {
      titel: 'Avsluta mötet',
      hjalp: 'Varje punkt ska ha ett utfall och rangordningen ska vara bekräftad.',
      adress: ordforande,
      handelser: ['avsluta-mote'],
      frist: 'fristAvslut',
    },
    'faststall-anteckningar': {
      titel: 'Fastställ anteckningarna',
      hjalp: 'Läs anteckningarna. När de är fastställda lämnas resultatet till leverantörer och förslagsställare.',
      adress: beredning,
      handelser: ['faststall-anteckningar'],
      frist: 'fristAnteckningar',
    },
  };
}

export const effekter = {
  'begar-in-underlag': { beskrivning: 'Begär in underlag från leverantörerna', utfall: null },
  'skicka-paket': { beskrivning: 'Framställ paketet och meddela ledamöterna', utfall: null },
  'skriv-anteckningar': { beskrivning: 'Skriv ett utkast till anteckningar', utfall: null },
  'faststall-och-lamna-resultat': {
    beskrivning: 'Framställ de fastställda anteckningarna och lämna resultatet',
    utfall: 'resultatet-expedierat',
  },
} as const;

export const notiser = {
  'paketet-ar-skickat': 'Paketet inför mötet är skickat. Värdera initiativen före sista dagen.',
  'anteckningarna-ar-klara': 'Anteckningarna från mötet är fastställda.',
} as const;
