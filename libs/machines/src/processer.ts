import { anmalningslista } from './anmalningslista/anmalningslista.js';
import { anslag } from './anslag/anslag.js';
import { avsteg } from './avsteg/avsteg.js';
import { bilagekomplettering } from './bilagekomplettering/bilagekomplettering.js';
import { delegationsbeslut } from './delegationsbeslut/delegationsbeslut.js';
import { dsorad } from './dsorad/dsorad.js';
import { formelltarende } from './formelltarende/formelltarende.js';
import { initiativ } from './initiativ/initiativ.js';
import { bolagsledningsmote, forummote, ledningsmote, ssgmote } from './mote/mote.js';
import type { Process } from './process.js';
import { motion } from './motion/motion.js';
import { remiss } from './remiss/remiss.js';
import { samverkan } from './samverkan/samverkan.js';
import { tjansteplanrond } from './tjansteplanrond/tjansteplanrond.js';
import { sammantrade } from './sammantrade/sammantrade.js';
import { verksamhetsinitiativ } from './verksamhetsinitiativ/verksamhetsinitiativ.js';

/** Every process that the engine runs; a new one is one line. */
export const processer: Readonly<Record<string, Process>> = {
  initiativ,
  verksamhetsinitiativ,
  avsteg,
  ssgmote,
  forummote,
  ledningsmote,
  bolagsledningsmote,
  tjansteplanrond,
  delegationsbeslut,
  anmalningslista,
  formelltarende,
  remiss,
  samverkan,
  dsorad,
  bilagekomplettering,
  motion,
  sammantrade,
  anslag,
};
