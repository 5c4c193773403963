import type { Adress, TillstandSpec } from '../process.js';
import { medBeskrivning, type Tillstandsrad } from '../tabeller.js';
import { formelltarendeMachine } from './formelltarende.machine.js';

export const handlaggaren: Adress = { organ: 'agare', roll: 'handlaggare' };
export const granskaren: Adress = { organ: 'agare', roll: 'kontext:granskarroll' };
export const undertecknaren: Adress = { organ: 'kontext:undertecknarOrgan', roll: 'kontext:undertecknarRoll' };
export const sekreteraren: Adress = { organ: 'kontext:instans', roll: 'sekreterare' };
const avslutat = { fas: 'avslutat', agare: null, frist: { ingen: 'Ärendet är avslutat.' }, slut: true, steg: null } as const;
const arbetet = { ingen: 'Arbetet har ingen frist i lag; organets sammanträdesdagar styr.' };
const utanTid = { ingen: 'Ingen frist i lag; uppgiften ligger kvar tills den är gjord.' };

const rader = {
  registrerat: { etikett: 'Registrerat', fas: 'beredning', agare: handlaggaren, frist: arbetet, steg: 1 },
  beredning: { etikett: 'Beredning', fas: 'beredning', agare: handlaggaren, frist: arbetet, steg: 2 },
  tjansteutlatande: { etikett: 'Tjänsteutlåtande under arbete', fas: 'beredning', agare: handlaggaren, frist: arbetet, steg: 3 },
  granskning: { etikett: 'Granskning', fas: 'beredning', agare: granskaren, frist: arbetet, steg: 4 },
  'for-undertecknande': { etikett: 'För undertecknande', fas: 'beredning', agare: undertecknaren, frist: arbetet, steg: 5 },
  utfardat: { etikett: 'Tjänsteutlåtande utfärdat', fas: 'beredning', agare: handlaggaren, frist: arbetet, steg: 6 },
  'pa-foredragningslista': {
    etikett: 'På föredragningslistan',
    fas: 'beslut',
    agare: sekreteraren,
    frist: { ingen: 'Organet sammanträder på sina dagar; ärendet behandlas när organet tar upp det.' },
    steg: 7,
  },
  beslutat: { etikett: 'Beslutat', fas: 'efter-beslutet', agare: sekreteraren, frist: 'fristJustering', steg: 8 },
  justerat: { etikett: 'Justerat', fas: 'efter-beslutet', agare: sekreteraren, frist: 'fristAnslag', steg: 9 },
  delgivning: {
    etikett: 'Ska delges',
    fas: 'efter-beslutet',
    agare: sekreteraren,
    frist: { ingen: 'Överklagandetiden räknas från den dag då den som beslutet angår fick del av det.' },
    steg: null,
  },
  overklagandetid: {
    etikett: 'Anslaget, överklagandetid',
    fas: 'efter-beslutet',
    agare: sekreteraren,
    frist: 'fristOverklagande',
    steg: 10,
  },
  overklagat: {
    etikett: 'Överklagat',
    fas: 'efter-beslutet',
    agare: sekreteraren,
    frist: { ingen: 'Domstolen bestämmer när målet avgörs.' },
    steg: null,
  },
  'laga-kraft': { etikett: 'Laga kraft', fas: 'efter-beslutet', agare: sekreteraren, frist: utanTid, steg: 11 },
  expedierat: { etikett: 'Expedierat', fas: 'genomforande', agare: handlaggaren, frist: utanTid, steg: 12 },
  verkstallt: { etikett: 'Verkställt', fas: 'genomforande', agare: handlaggaren, frist: utanTid, steg: 13 },
  avslutat: { ...avslutat, etikett: 'Avslutat' },
  aterkallat: { ...avslutat, etikett: 'Återkallat' },
  upphavt: { ...avslutat, etikett: 'Upphävt' },
  atertaget: { ...avslutat, etikett: 'Återtaget' },
} as const satisfies Record<string, Tillstandsrad>;

/** The states of SM-10 as people see them; the sentence is the machine's own description. */
export const tillstand: Readonly<Record<string, TillstandSpec>> = medBeskrivning(formelltarendeMachine, rader);
