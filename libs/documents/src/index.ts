export { besvarHtml, type Brev, expedieringHtml, kvittensHtml, mottagetHtml } from './brev.js';
export { type Underlag, underlagHtml } from './underlag-html.js';
