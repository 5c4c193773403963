import { avserAlternativ, ursprungAlternativ } from './alternativ.js';
import { ettAvsnitt } from './ett-avsnitt.js';
import type { Falt, Formular } from './falt.js';

export const mal: Falt = { namn: 'mal', slag: 'mal', etikett: 'Mål', hjalp: 'Minst ett mål i budget eller verksamhetsplan (B-24).' };

/** B-31: a guide that one may follow; nothing is tried. */
export const fragordning =
  'Det kan hjälpa att fråga i den här ordningen: Kan vi sluta göra det? Kan det ske automatiskt? Kan det bli enklare? Vem gör det bäst?';

export const nyttInitiativFormular: Formular = ettAvsnitt(
  'Behovet',
  [
    { namn: 'titel', slag: 'text', etikett: 'Titel', hjalp: 'Kort och begripligt för den som inte är insatt.' },
    { namn: 'organ', slag: 'organ', bara: 'leverantor', etikett: 'Leverantör som tar emot initiativet' },
    { namn: 'behov', slag: 'textarea', etikett: 'Behov', hjalp: 'Vad fungerar inte i dag, och för vem?' },
    { namn: 'ursprung', slag: 'val', etikett: 'Varifrån kommer behovet?', alternativ: ursprungAlternativ },
    { namn: 'avser', slag: 'val', etikett: 'Vad gäller det?', alternativ: avserAlternativ },
    { ...mal, valfri: true, hjalp: 'Mål som initiativet bidrar till. Det går att komplettera senare.' },
    { namn: 'arbetssatt', slag: 'textarea', etikett: 'Arbetssätt', hjalp: 'Hur arbetar ni i dag, och hur vill ni arbeta?' },
    { namn: 'kortSikt', slag: 'textarea', etikett: 'På kort sikt', valfri: true },
    { namn: 'langSikt', slag: 'textarea', etikett: 'På lång sikt', valfri: true },
    {
      namn: 'anvandare',
      slag: 'textarea',
      etikett: 'Användare',
      valfri: true,
      hjalp: 'Vilka grupper, ungefär hur många, och hur de har medverkat.',
    },
    {
      namn: 'utestangdaGrupper',
      slag: 'textarea',
      etikett: 'Grupper som har svårt för digitala tjänster',
      valfri: true,
      hjalp: 'Vilka de är, och hur de får samma hjälp.',
    },
    {
      namn: 'sekretess',
      slag: 'kryss',
      etikett: 'Ärendet omfattas av sekretess',
      hjalp: 'Då ser bara organet och namngivna personer att det finns.',
    },
  ],
  fragordning,
);
