export * from './types.js';
export { createEngine, type EngineDelar } from './create-engine.js';
export { kedjehash, kanonisk, sha256, harleddUuid, type KedjeRad } from './kedja.js';
export { aterstall, tillstandAv, type Processer } from './fall.js';
export { handelserHar, provaHandelse } from './regelprovning.js';
export { plats, PLATSER } from './raknare.js';
export { fristnamn } from './tillampa.js';
export { frysBudgetlista, rangordning, type Budgetlisterad } from './budgetlista.js';
export { beraknaSigill, type Sigill } from './dagssigill.js';
