import { type Arendebeslut, avstegFormular, nyttAvstegSchema } from '#contracts';
import { beslutshandelser } from '../beslut/beslutshandelser.js';
import { beslutstitel } from '../beslut/beslutstitel.js';
import type { Adress, Foralder, Process } from '../process.js';
import { medBeskrivning, medFormular, overordnatAvslutat, type Tillstandsrad } from '../tabeller.js';
import { avstegMachine } from './avsteg.machine.js';
import { frister } from './frister.js';
import type { AvstegKontext } from './kontext.js';

const handlaggaren: Adress = { organ: 'agare', roll: 'handlaggare' };
const slut = { fas: 'avslutat', agare: null, frist: { ingen: 'Avsteget är avslutat.' }, slut: true, steg: null } as const;
const tillstand: Readonly<Record<string, Tillstandsrad>> = {
  planerat: { etikett: 'Planerat', fas: 'forberedelse', agare: handlaggaren, frist: 'fristInformation', steg: 1 },
  'information-lamnad': { etikett: 'Gruppen informeras', fas: 'information', agare: handlaggaren, frist: 'fristNamndbeslut', steg: 2 },
  beviljat: { etikett: 'Beviljat av nämnden', fas: 'avsteg', agare: handlaggaren, frist: 'fristOmprovning', steg: 3 },
  avslaget: { ...slut, etikett: 'Avslaget av nämnden' },
  upphort: { ...slut, etikett: 'Upphört' },
  aterkallat: { ...slut, etikett: 'Återkallat' },
  forfallet: { ...slut, etikett: 'Förfallet' },
};
const iBolag = ({ ledningsroll, policy }: AvstegKontext): boolean => ledningsroll !== null && ledningsroll === policy.ledning.bolag;
const { 'tas-upp-i-beslutsarende': _delas, ...beslutets } = beslutshandelser;

/** SM-06 as far as the group's part of it goes: a planned avsteg, the information to the group, and the nämnd's own decision. */
export const avsteg: Process = {
  namn: 'avsteg',
  etikett: 'Avsteg från gemensam tjänst',
  version: 1,
  machine: avstegMachine,
  migreringar: {},
  startSchema: nyttAvstegSchema,
  startregler: ['far-hantera-avsteg', 'avsteget-galler-en-bastjanst', 'avstegets-dagar-ligger-i-ordning'],
  tillstand: medBeskrivning(avstegMachine, tillstand),
  handelser: {
    ...beslutets,
    ...medFormular(
      {
        'informera-gruppen': { verb: 'Informera gruppen', logg: 'informerade samordningsgruppen om avsteget' },
        'kvittera-information': { verb: 'Kvittera information', logg: 'kvitterade informationen om avsteget', noterar: true },
        'ta-upp-avsteget': { verb: 'Ta upp i nämnden', logg: 'tog upp avsteget i ett ärende till nämnden' },
        'bevilja-avsteg': { verb: 'Registrera att avsteget beviljas', logg: 'registrerade att avsteget beviljas' },
        'avsla-avsteg': { verb: 'Registrera att avsteget avslås', logg: 'registrerade att avsteget avslås' },
        'aterkalla-avsteg': { verb: 'Återkalla avsteget', logg: 'återkallade det planerade avsteget' },
        'avsluta-avsteg': { verb: 'Avsluta avsteget', logg: 'avslutade avsteget' },
      },
      avstegFormular,
    ),
    'overordnat-avslutat': overordnatAvslutat('avslutade avsteget när initiativet avslutades'),
  },
  uppgifter: {
    'informera-gruppen': {
      titel: 'Informera samordningsgruppen om avsteget',
      hjalp:
        'För dialogen med leverantören och värdera om nyttan och effektiviteten. Gruppens ledamöter får sedan informationen att kvittera.',
      adress: handlaggaren,
      handelser: ['informera-gruppen'],
      frist: 'fristInformation',
    },
    'kvittera-information': {
      titel: 'Kvittera information om planerat avsteg',
      hjalp: 'Gruppen får information om avsteget och tar inte ställning till det.',
      adress: { organ: 'prioritering', roll: 'ordforande' },
      personer: ({ vantarPaKvittens }: AvstegKontext) => vantarPaKvittens,
      handelser: ['kvittera-information'],
      frist: 'fristInformation',
    },
    'ta-upp-avsteget': {
      titel: 'Ta upp avsteget i nämnden',
      hjalp: 'Gruppen är informerad. Ärendet till nämnden startas när du tar upp avsteget.',
      adress: handlaggaren,
      om: (kontext: AvstegKontext) => !iBolag(kontext),
      handelser: ['ta-upp-avsteget'],
      frist: 'fristNamndbeslut',
    },
    'registrera-beslutet-om-avsteget': {
      titel: 'Registrera styrelsens beslut om avsteget',
      hjalp: 'Ange bolagsstyrelsens beslut med datum och paragraf.',
      adress: { organ: 'kontext:namnd', roll: 'sekreterare' },
      om: iBolag,
      handelser: ['bevilja-avsteg', 'avsla-avsteg'],
      frist: 'fristNamndbeslut',
    },
    'prova-avsteget-pa-nytt': {
      titel: 'Pröva om avsteget ska upphöra',
      hjalp: 'Avsteget är tidsbegränsat. Avsluta det när organet ansluts till tjänsten; ska det fortsätta planeras ett nytt avsteg.',
      adress: handlaggaren,
      handelser: ['avsluta-avsteg'],
      frist: 'fristOmprovning',
    },
  },
  frister,
  effekter: {},
  barn: {
    namndarende: {
      process: 'formelltarende',
      arver: true,
      beslutar: true,
      titel: (_kontext: AvstegKontext, foralder: Foralder) => beslutstitel('Avsteg', foralder),
      organ: ({ organ }: AvstegKontext) => organ,
      data: ({ organ, namnd }: AvstegKontext, foralder: Foralder) => ({
        titel: beslutstitel('Avsteg', foralder),
        organ,
        arendetyp: 'verksamhet',
        beslutsgang: 'namnd',
        namnd,
        beskrivning: 'Beslut om avsteg från en gemensam tjänst. Samordningsgruppen har informerats.',
      }),
      utfall: null,
    },
  },
  beslut: {
    vantar: 'information-lamnad',
    barn: 'namndarende',
    vilarPa: ['beviljat'],
    forslag: () => ({ beloppTkr: null }),
    handelse: (_kontext: AvstegKontext, { organ: namnd, datum, paragraf, utfall, skal }: Arendebeslut) =>
      utfall === 'avslag'
        ? { typ: 'avsla-avsteg', data: { namnd, datum, paragraf, skal } }
        : { typ: 'bevilja-avsteg', data: { namnd, datum, paragraf } },
  },
  notiser: {
    'gruppen-ar-informerad': 'Samordningsgruppen är informerad om avsteget. Nämnden kan nu besluta.',
    'namnden-beslutade-om-avsteget': 'Nämnden eller bolagsstyrelsen har beslutat om avsteget.',
  },
  overtaganden: [],
  ledare: ['forvaltningsdirektor', 'bolagschef', 'ssg-ordforande'],
};
