import type { Formular } from './falt.js';
import { felrader } from './felrader.js';

const formular: Formular = {
  avsnitt: [
    {
      id: 'ett',
      rubrik: 'Ett',
      falt: [
        { namn: 'beteckning', etikett: 'Vad det är', slag: 'text' },
        { namn: 'datum', etikett: 'Handlingens dag', slag: 'datum' },
        { namn: 'avser', etikett: 'Vad gäller det?', slag: 'text' },
        {
          namn: 'bilagor',
          etikett: 'Bilagor',
          slag: 'lista',
          rad: 'Bilaga',
          laggTill: 'Lägg till',
          falt: [{ namn: 'titel', etikett: 'Titel', slag: 'text' }],
        },
        { namn: 'ekonomi', etikett: 'Ekonomi', slag: 'grupp', falt: [{ namn: 'vemBar', etikett: 'Vem som bär kostnaden', slag: 'text' }] },
      ],
    },
  ],
};

describe('what a half-filled form lists', () => {
  it('is in the order of the form, and says which field each is about', () => {
    const fel = {
      'ekonomi.vemBar': 'Fyll i detta.',
      'bilagor.1.titel': 'Fyll i detta.',
      datum: 'Ange ett datum.',
      avser: 'Välj ett alternativ.',
      beteckning: 'Fyll i detta.',
      okant: 'Rätta uppgiften.',
    };
    expect(felrader(fel, formular)).toEqual([
      { vag: 'beteckning', text: 'Vad det är: Fyll i detta.' },
      { vag: 'datum', text: 'Handlingens dag: Ange ett datum.' },
      { vag: 'avser', text: 'Vad gäller det? Välj ett alternativ.' },
      { vag: 'bilagor.1.titel', text: 'Bilaga 2: Titel: Fyll i detta.' },
      { vag: 'ekonomi.vemBar', text: 'Ekonomi: Vem som bär kostnaden: Fyll i detta.' },
      { vag: 'okant', text: 'Rätta uppgiften.' },
    ]);
  });
});
