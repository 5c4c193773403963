export type { Block, Cell, Dokument, Dokumentstatus, Tabell, Uppgift } from './dokument.js';
export { type Brev, expediering, mottaget, namndensKvittens, svaret } from './initiativ/brev.js';
export { type Underlag, underlaget } from './initiativ/underlag.js';
export type { Framstallt } from './mall.js';
export { skapaPdf } from './skapa-pdf.js';
export { DokumentFel } from './typst/dokument-fel.js';
export { anteckningar } from './mote/anteckningar.js';
export type { Motesdokument, Motespunktrad } from './mote/motesdokument.js';
export { motespaket } from './mote/paket.js';
