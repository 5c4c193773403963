export { type Brev, expedieringHtml, kvittensHtml } from './brev.js';
export { type Underlag, underlagHtml } from './underlag-html.js';
