import { utan } from '../regelrad.js';
import { har } from '../roller.js';
import { type Rad, SKRIVER, vem } from './rad.js';

/** Who may do what in a formal matter. The system passes only what the record of a meeting brings with it. */
export const roller = {
  'ar-handlaggare-i-arendet': {
    ...vem,
    mening: 'Ärendet handläggs av en handläggare i den förvaltning som har det.',
    kalla: 'SM-10',
    saknas: (k, h) => utan(har(h.aktor, k.organ, SKRIVER), 'roll:handlaggare'),
    kanGorasAv: 'Handläggare i den förvaltning som har ärendet',
  },
  'far-registrera-arende': {
    ...vem,
    mening: 'Ärendet registreras av en handläggare eller registrator i förvaltningen.',
    kalla: 'H-38',
    saknas: (k, h) => utan(har(h.aktor, k.organ, [...SKRIVER, 'registrator', 'kanslichef']), 'roll:registrator'),
    kanGorasAv: 'Handläggare, kanslichef eller registrator i förvaltningen',
  },
  'ar-granskare-i-arendet': {
    ...vem,
    mening: 'Tjänsteutlåtandet granskas innan det undertecknas.',
    kalla: 'SM-10, A-44',
    saknas: (k, h) => utan(har(h.aktor, k.organ, [k.granskarroll]), `roll:${k.granskarroll}`),
    kanGorasAv: 'Den som enligt ordningen granskar i förvaltningen',
  },
  'granskaren-ar-en-annan': {
    ...vem,
    mening: 'Den som skrev tjänsteutlåtandet granskar det inte.',
    kalla: 'SM-10',
    saknas: (k, h) => utan(k.tu === null || k.tu.av === null || h.aktor.personId !== k.tu.av, 'annan-person'),
    kanGorasAv: 'En annan person med samma uppgift',
  },
  'ar-undertecknare-i-tur': {
    ...vem,
    mening: 'Tjänsteutlåtandet undertecknas av var och en i tur och ordning.',
    kalla: 'A-44',
    saknas: (k, h) =>
      utan(
        k.undertecknarOrgan !== null && k.undertecknarRoll !== null && har(h.aktor, k.undertecknarOrgan, [k.undertecknarRoll]),
        `roll:${k.undertecknarRoll ?? 'undertecknare'}`,
      ),
    kanGorasAv: 'Den som står i tur att underteckna',
  },
  'ar-instansens-sekreterare': {
    ...vem,
    mening: 'Organets sekreterare för in vad organet beslutat.',
    kalla: 'H-13',
    saknas: (k, h) => utan(k.instans !== null && har(h.aktor, k.instans, ['sekreterare']), 'roll:sekreterare'),
    kanGorasAv: 'Sekreteraren i det organ som ärendet ligger hos',
  },
  'far-fora-protokollet-vidare': {
    ...vem,
    mening: 'Justering, anslag och laga kraft förs in av organets sekreterare eller följer av dess protokoll.',
    kalla: 'H-33, H-34',
    saknas: (k, h) =>
      utan(
        h.aktor.personId === null || (k.instans !== null && har(h.aktor, k.instans, ['sekreterare', 'ordforande', 'justerare'])),
        'roll:sekreterare',
      ),
    kanGorasAv: 'Sekreteraren i det organ som har beslutat',
  },
} as const satisfies Record<string, Rad>;
