import { barnFakta } from '../../formelltarende/kontext.js';
import { inaktuellaYttranden } from '../../formelltarende/yttranden.js';
import { objekt, tal, text, texter } from '../../las/varde.js';
import { utan } from '../regelrad.js';
import { form, laget, NAMNDER, type Rad } from './rad.js';

/** Between the issue and the agenda: opinions, consultation, and what the text leans on. */
export const beredning = {
  'remissinstanserna-ar-namnder': {
    ...form,
    fakta: ['organtyper'],
    mening: 'Ett yttrande beslutas av en nämnd eller styrelse. Remissen går därför dit och inte till en förvaltning.',
    kalla: 'A-42, H-23',
    saknas: (_k, h) =>
      texter(h.data.instanser).flatMap((organ) =>
        utan(NAMNDER.includes(text(objekt(h.fakta.organtyper)[organ]) ?? ''), `instanser:${organ}`),
      ),
    kanGorasAv: 'Handläggaren, genom att välja nämnder',
  },
  'svarsdagen-ligger-framat': {
    ...form,
    mening: 'Remissinstansen ska få tid att svara: svarsdagen ska ligga framåt i tiden.',
    kalla: 'A-42',
    saknas: (_k, h) => utan((text(h.data.svarSenast) ?? '') > h.idag, 'svarSenast'),
    kanGorasAv: 'Handläggaren',
  },
  'aberopade-beslut-finns': {
    ...laget,
    mening: 'Ett beslut som tjänsteutlåtandet åberopar ska vara fattat innan ärendet går vidare.',
    kalla: 'H-10, T-02',
    saknas: (k, h) => (k.tu?.aberopade ?? []).flatMap(({ organ, datum }) => utan(datum <= h.idag, `aberopat:${organ} ${datum}`)),
    kanGorasAv: 'Det organ som ska fatta det åberopade beslutet, eller handläggaren i en ny version',
  },
  'remissen-ar-besvarad-eller-avstadd': {
    ...laget,
    fakta: ['barnarenden'],
    mening: 'Remissen ska vara besvarad, eller så ska det stå varför den är avstådd och vad som ersätter den.',
    kalla: 'A-42, H-27',
    saknas: (k, h) => {
      const remisser = barnFakta(h, 'remiss');
      const kravs = k.ordning.remiss && !k.remissAvstadd;
      return [
        ...utan(
          remisser.every(({ avslutad }) => avslutad),
          'remissvar',
        ),
        ...utan(!kravs || remisser.some(({ utfall }) => text(utfall.stallningstagande) !== null), 'remiss'),
      ];
    },
    kanGorasAv: 'Remissinstanserna, eller handläggaren som avstår med skäl',
  },
  'remissen-galler-versionen': {
    ...laget,
    fakta: ['barnarenden'],
    mening:
      'Ett yttrande gäller en annan version, med andra belopp eller andra beslutspunkter. Skicka en förnyad remiss, eller pröva och motivera att den inte behövs.',
    kalla: 'H-24, T-04',
    saknas: (k, h) => {
      const svar = barnFakta(h, 'remiss').filter(({ avslutad }) => avslutad);
      const somYttranden = svar.map(({ for: organ, utfall }) => ({
        ...{ organ, stallningstagande: text(utfall.stallningstagande), version: tal(utfall.version) },
        ...{ summaTkr: tal(utfall.summaTkr), avtryck: text(utfall.avtryck) },
      }));
      return utan(inaktuellaYttranden(k, somYttranden).length === 0, 'fornyad-remiss');
    },
    kanGorasAv: 'Handläggaren',
  },
} as const satisfies Record<string, Rad>;
