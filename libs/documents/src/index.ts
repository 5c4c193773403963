export { besvarHtml, type Brev, expedieringHtml, kvittensHtml, mottagetHtml } from './brev.js';
export type { Block, Cell, Dokument, Dokumentstatus, Tabell, Uppgift } from './dokument.js';
export { skapaPdf } from './skapa-pdf.js';
export { DokumentFel } from './typst/dokument-fel.js';
export { type Underlag, underlagHtml } from './underlag-html.js';
