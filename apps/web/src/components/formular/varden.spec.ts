import type { Formular } from './falt.js';
import { attSkicka, hamtaVid, sattVid, tommaVarden } from './varden.js';

const formular: Formular = {
  avsnitt: [
    {
      id: 'ett',
      rubrik: 'Ett',
      falt: [
        { namn: 'titel', slag: 'text', etikett: 'Titel' },
        { namn: 'kommentar', slag: 'textarea', etikett: 'Kommentar', valfri: true },
        { namn: 'antal', slag: 'tal', min: 0, max: 9, etikett: 'Antal' },
        { namn: 'beloppTkr', slag: 'belopp', etikett: 'Belopp', valfri: true },
        { namn: 'mal', slag: 'mal', etikett: 'Mål' },
        { namn: 'nytta', slag: 'kriterium', etikett: 'Nytta' },
      ],
    },
    { id: 'tva', rubrik: 'Två', falt: [{ namn: 'intressenter', slag: 'intressenter', etikett: 'Intressenter' }] },
  ],
};

describe('the values of a form', () => {
  it('begin empty, a missing number as null and never as 0', () => {
    expect(tommaVarden(formular)).toEqual({
      titel: '',
      kommentar: '',
      antal: null,
      beloppTkr: null,
      mal: [],
      nytta: { poang: null, motivering: '' },
      intressenter: [],
    });
  });

  it('are read and set deep in lists without touching what was there', () => {
    const fore = { intressenter: [{ namn: 'Elever', nyttor: [{ matt: 'min' }, { matt: 'kr' }] }] };
    const efter = sattVid(fore, 'intressenter.0.nyttor.1.matt', 'dagar');
    expect(hamtaVid(efter, 'intressenter.0.nyttor.1.matt')).toBe('dagar');
    expect(hamtaVid(fore, 'intressenter.0.nyttor.1.matt')).toBe('kr');
    expect(hamtaVid(efter, 'intressenter.0.nyttor.0.matt')).toBe('min');
    expect(hamtaVid(efter, 'intressenter.7.namn')).toBeUndefined();
  });

  it('make objects on the way to a value that was not there', () => {
    expect(sattVid({}, 'engangskostnadTkr.2027', 12)).toEqual({ engangskostnadTkr: { '2027': 12 } });
  });

  it('are sent with optional blanks as null and required ones as they are', () => {
    const skickat = attSkicka(formular, { ...tommaVarden(formular), antal: 0 });
    expect(skickat).toMatchObject({ titel: '', kommentar: null, antal: 0, beloppTkr: null, nytta: { poang: null, motivering: null } });
  });

  it('never send what the form does not ask for', () => {
    expect(Object.keys(attSkicka(formular, { ...tommaVarden(formular), smuggel: 1 }))).not.toContain('smuggel');
  });
});
