import { anskaffningAlternativ } from './alternativ.js';
import type { Formular } from './falt.js';
import { fragordning } from './nytt-initiativ-formular.js';

/** The analysis of needs, costs and benefits (KNA), shared by both tracks. */
export const knaFormular: Formular = {
  avsnitt: [
    {
      id: 'behov',
      rubrik: 'Behov, mål och arbetssätt',
      ingress: fragordning,
      falt: [
        { namn: 'behovOchMal', slag: 'textarea', etikett: 'Behov och mål' },
        { namn: 'arbetssatt', slag: 'textarea', etikett: 'Arbetssätt', hjalp: 'Hur arbetssättet förändras.' },
        { namn: 'kortSikt', slag: 'textarea', etikett: 'På kort sikt', hjalp: 'Vad initiativet ger det första året (B-25).' },
        { namn: 'langSikt', slag: 'textarea', etikett: 'På lång sikt', hjalp: 'Vad det ger därefter, och hur det kan bytas ut.' },
      ],
    },
    {
      id: 'anvandare',
      rubrik: 'Användare',
      falt: [
        { namn: 'anvandare', slag: 'textarea', etikett: 'Användarnas medverkan', hjalp: 'Vilka som deltog, när och hur (B-27).' },
        {
          namn: 'utestangdaGrupper',
          slag: 'textarea',
          etikett: 'Grupper som har svårt för digitala tjänster',
          hjalp: 'Vilka som saknar tillgång eller förmåga, och hur de får samma hjälp.',
        },
      ],
    },
    {
      id: 'nyttor',
      rubrik: 'Intressenter och nyttor',
      ingress: 'Ange för varje intressent vilka nyttor som väntas, hur de mäts och när de kommer.',
      falt: [{ namn: 'intressenter', slag: 'intressenter', etikett: 'Intressenter' }],
    },
    {
      id: 'kostnader',
      rubrik: 'Kostnader',
      ingress: 'Hela tusental kronor. Ett tomt fält betyder att uppgiften saknas, inte 0.',
      falt: [
        { namn: 'engangskostnadTkr', slag: 'engangskostnad', etikett: 'Engångskostnad per år' },
        {
          namn: 'arligKostnadTkr',
          slag: 'belopp',
          etikett: 'Årlig kostnad därefter',
          valfri: true,
          senare: true,
          hjalp: 'Förvaltning per år.',
        },
        { namn: 'leasing', slag: 'kryss', etikett: 'Leasing', hjalp: 'Kostnaden sprids över tid. Det är inte en finansieringstyp.' },
      ],
    },
    {
      id: 'ateranvandning',
      rubrik: 'Återanvändning och val av lösning',
      ingress: 'Pröva i ordning: befintlig lösning, upphandling och sist egen utveckling. Öppen källkod vägs på lika villkor.',
      falt: [
        { namn: 'ateranvandning', slag: 'ateranvandning', etikett: 'Kan en befintlig lösning återanvändas?' },
        {
          namn: 'anskaffning',
          slag: 'grupp',
          etikett: 'Val av lösning',
          falt: [
            { namn: 'val', slag: 'val', etikett: 'Lösningen är', alternativ: anskaffningAlternativ },
            {
              namn: 'skal',
              slag: 'textarea',
              etikett: 'Skäl för valet',
              hjalp: 'Varför det som kommer före i ordningen inte räcker (B-29).',
            },
          ],
        },
      ],
    },
    {
      id: 'kunder',
      rubrik: 'Kunder och krav',
      ingress: 'Kunderna ska ha deltagit i analysen (B-14).',
      falt: [
        { namn: 'deltagandeKunder', slag: 'deltagandeKunder', etikett: 'Kunder som deltog' },
        {
          namn: 'krav',
          slag: 'lista',
          etikett: 'Krav per kund',
          hjalp: 'Minst ett krav från varje berörd kund (B-28).',
          rad: 'Krav',
          laggTill: 'Lägg till krav',
          falt: [
            { namn: 'organ', slag: 'organ', bara: 'kund', etikett: 'Kund' },
            { namn: 'krav', slag: 'text', etikett: 'Krav' },
          ],
        },
      ],
    },
    {
      id: 'realisering',
      rubrik: 'Realisering och information',
      falt: [
        {
          namn: 'nyttorealisering',
          slag: 'grupp',
          etikett: 'Så realiseras nyttorna',
          hjalp: 'Ett första utkast, efter samtal med berörda verksamheter (B-30).',
          falt: [
            { namn: 'hur', slag: 'textarea', etikett: 'Hur nyttor och effekter realiseras' },
            { namn: 'ansvarig', slag: 'text', etikett: 'Ansvarig', hjalp: 'Funktion, inte namn.' },
            { namn: 'uppfoljning', slag: 'text', etikett: 'Hur och när det följs upp' },
          ],
        },
        {
          namn: 'bevarande',
          slag: 'textarea',
          etikett: 'Bevarande, skydd och tillgänglighet',
          hjalp: 'Vilken information som skapas, hur länge den bevaras och hur den skyddas (B-33).',
        },
        {
          namn: 'oppnaFormat',
          slag: 'text',
          etikett: 'Öppna format',
          hjalp: 'För utbyte och långtidslagring, till exempel PDF/A och CSV.',
        },
      ],
    },
  ],
};
