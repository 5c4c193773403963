import type { AvstegHandelse } from '#contracts';
import { ettAvsnitt, skal } from './ett-avsnitt.js';
import type { Avsnitt, Falt, Formular } from './falt.js';

const namndbeslut: readonly Falt[] = [
  { namn: 'namnd', slag: 'organ', bara: 'namnd', etikett: 'Nämnd eller bolagsstyrelse' },
  { namn: 'datum', slag: 'datum', etikett: 'Beslutsdatum' },
  { namn: 'paragraf', slag: 'tal', min: 1, max: 9999, etikett: 'Paragraf', hjalp: 'Siffran efter §.' },
];

/** What is planned, in a case of its own or from an initiative. */
const planerat: readonly Avsnitt[] = [
  {
    id: 'avsteget',
    rubrik: 'Avsteget',
    falt: [
      { namn: 'titel', slag: 'text', etikett: 'Rubrik', hjalp: 'Kort, till exempel vad som används i stället.' },
      { namn: 'tjanst', slag: 'text', etikett: 'Gemensam tjänst som avsteget görs från', hjalp: 'Bastjänstens namn.' },
      { namn: 'vad', slag: 'textarea', etikett: 'Vad avsteget innebär' },
      { namn: 'skal', slag: 'textarea', etikett: 'Varför avsteget behövs', hjalp: 'Motivera utförligt (E-06).' },
    ],
  },
  {
    id: 'kostnad-och-beslut',
    rubrik: 'Kostnad och beslut',
    falt: [
      { namn: 'engangskostnadTkr', slag: 'belopp', etikett: 'Engångskostnad', hjalp: '0 om det inte kostar något.' },
      { namn: 'arligKostnadTkr', slag: 'belopp', etikett: 'Årlig kostnad', hjalp: '0 om det inte kostar något.' },
      {
        namn: 'beslutsdatum',
        slag: 'datum',
        etikett: 'Nämnden planeras besluta',
        hjalp: 'Den egna nämnden eller bolagsstyrelsen beslutar. Samordningsgruppen ska ha informerats före den dagen.',
      },
      { namn: 'gallerTill', slag: 'datum', etikett: 'Gäller till', hjalp: 'Då prövas avsteget på nytt.' },
    ],
  },
];

export const anmalAvstegFormular: Formular = { avsnitt: planerat };
export const nyttAvstegFormular: Formular = {
  avsnitt: [
    {
      id: 'organet',
      rubrik: 'Organet',
      falt: [
        { namn: 'organ', slag: 'organ', bara: 'egetSpar', etikett: 'Förvaltning eller bolag som planerar avsteget' },
        { namn: 'sekretess', slag: 'kryss', etikett: 'Ärendet innehåller sekretess', hjalp: 'Då ser bara organet och namngivna ärendet.' },
      ],
    },
    ...planerat,
  ],
};

/** One form per step of an avsteg that a person takes. The contract's schema of the same name decides what is accepted. */
export const avstegsformular: Record<AvstegHandelse, Formular> = {
  'informera-gruppen': ettAvsnitt(
    'Dialog och omvärdering',
    [
      { namn: 'dialogDatum', slag: 'datum', etikett: 'Dialogen med leverantören fördes' },
      { namn: 'dialog', slag: 'textarea', etikett: 'Vad dialogen gav' },
      {
        namn: 'omvardering',
        slag: 'textarea',
        etikett: 'Omvärdering',
        hjalp: 'Hur nyttan och effektiviteten ser ut nu, jämfört med den ursprungliga bedömningen.',
      },
    ],
    'Gruppen får informationen för kännedom. Nämnden beslutar.',
  ),
  'kvittera-information': { avsnitt: [], direkt: true },
  'ta-upp-avsteget': ettAvsnitt('Till nämnden', [], 'Ett ärende till nämnden startas. Nämndens beslut i det avgör avsteget.'),
  'bevilja-avsteg': ettAvsnitt('Beslutet', namndbeslut),
  'avsla-avsteg': ettAvsnitt('Beslutet', [...namndbeslut, skal('Enligt beslutet.')]),
  'aterkalla-avsteg': ettAvsnitt('Återkalla', [skal('Varför avsteget inte längre planeras.')]),
  'avsluta-avsteg': ettAvsnitt('Avsluta', [skal('Varför avsteget upphör, till exempel att organet är anslutet till tjänsten.')]),
};
