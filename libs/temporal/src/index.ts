export { anslut, dataConverter, SVARSTID, type TemporalAdress } from './anslut.js';
export { lasMemon, type SettSteg } from './las-memon.js';
export { payloadCodec } from './payload-codec.js';
export { sattScheman } from './satt-scheman.js';
export { vackArbetsflode, type Vackning } from './vack-arbetsflode.js';
