import { anmalningslista } from './anmalningslista/anmalningslista.js';
import { delegationsbeslut } from './delegationsbeslut/delegationsbeslut.js';
import { initiativ } from './initiativ/initiativ.js';
import { bolagsledningsmote, forummote, ledningsmote, ssgmote } from './mote/mote.js';
import type { Process } from './process.js';
import { tjansteplanrond } from './tjansteplanrond/tjansteplanrond.js';
import { verksamhetsinitiativ } from './verksamhetsinitiativ/verksamhetsinitiativ.js';

/** Every process that the engine runs; a new one is one line. */
export const processer: Readonly<Record<string, Process>> = {
  initiativ,
  verksamhetsinitiativ,
  ssgmote,
  forummote,
  ledningsmote,
  bolagsledningsmote,
  tjansteplanrond,
  delegationsbeslut,
  anmalningslista,
};
