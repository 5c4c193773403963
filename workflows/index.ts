/** Every process's story, by the name that the register gives the process, and the upkeep that the schedules start. */
export { anmalningslista } from './anmalningslista/anmalningslista.workflow.js';
export { anslag } from './anslag/anslag.workflow.js';
export { delegationsbeslut } from './delegationsbeslut/delegationsbeslut.workflow.js';
export { formelltarende } from './formelltarende/formelltarende.workflow.js';
export { initiativ } from './initiativ/initiativ.workflow.js';
export { sammantrade } from './sammantrade/sammantrade.workflow.js';
export { ssgmote } from './ssgmote/ssgmote.workflow.js';
export { underhallAnslag, underhallNatt, underhallSvep } from './underhall/underhall.workflow.js';
/** Every kind of group's meeting has the same story. */
export { ssgmote as bolagsledningsmote, ssgmote as forummote, ssgmote as ledningsmote } from './ssgmote/ssgmote.workflow.js';
export { verksamhetsinitiativ } from './verksamhetsinitiativ/verksamhetsinitiativ.workflow.js';
/** Taken for a process that is not named above. */
export { folj as default } from './runtime/folj.js';
