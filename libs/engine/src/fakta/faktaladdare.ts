import { anslagFinns, anslagsarenden, arendetsSekretess, databasdag } from './anslag.js';
import { oinformeradeAvsteg, samordningsgruppen } from './avsteg.js';
import { barnarenden } from './barnarenden.js';
import { beslutarOm, fordelningar, vantandeBeslutsarende } from '../beslut/koppla.js';
import { budgetlistaFryst } from './budgetlista-fryst.js';
import { anmalbaraBeslut, arSammantrade, delegationspunkt, nastaSammantrade, planeratSammantrade } from './delegation.js';
import { egetOrgan } from './eget-organ.js';
import type { FaktaLaddare } from './fakta-laddare.js';
import { formfakta } from './formfakta.js';
import {
  gruppensForedragande,
  gruppensLedamoter,
  antalPunkter,
  kanLaggasTill,
  motespunkt,
  oppnaPunkter,
  rangversion,
  samtyckespunkter,
} from '../mote/fakta.js';
import { forumetsLedamoter } from '../tjansteplan/forumets-ledamoter.js';
import {
  arendetTarEmotBeslut,
  justeradeArenden,
  nastaParagraf,
  obeslutadePunkter,
  organetsSaten,
  organetTillaterDistans,
  sammantradespunkt,
  sammantradetsNarvarande,
  upptagnaPaAnnatSammantrade,
} from '../sammantrade/fakta.js';
import { mottagandeOrgan } from './mottagande-organ.js';
import { offentligtBeslut } from '../offentligt/fakta.js';
import { tuAvsnitt } from './tu-avsnitt.js';

/** Register facts that rules may name in `fakta`. A new one is a file beside this one, with one small query, and a line here, or in `formfakta` when it needs only the form. */
export const faktaladdare: Readonly<Record<string, FaktaLaddare>> = {
  ...formfakta,
  oinformeradeAvsteg,
  samordningsgruppen,
  barnarenden,
  beslutarOm,
  fordelningar,
  vantandeBeslutsarende,
  budgetlistaFryst,
  egetOrgan,
  motespunkt,
  samtyckespunkter,
  oppnaPunkter,
  gruppensLedamoter,
  gruppensForedragande,
  forumetsLedamoter,
  antalPunkter,
  kanLaggasTill,
  rangversion,
  mottagandeOrgan,
  delegationspunkt,
  nastaSammantrade,
  planeratSammantrade,
  arSammantrade,
  anmalbaraBeslut,
  tuAvsnitt,
  arendetTarEmotBeslut,
  justeradeArenden,
  nastaParagraf,
  obeslutadePunkter,
  organetsSaten,
  organetTillaterDistans,
  sammantradespunkt,
  sammantradetsNarvarande,
  upptagnaPaAnnatSammantrade,
  anslagFinns,
  anslagsarenden,
  databasdag,
  arendetsSekretess,
  offentligtBeslut,
};
