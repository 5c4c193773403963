import type { Regelkort } from '../process.js';

const bas = { slag: 'riktlinje', lagrum: null, allvar: 'varning' } as const;

/** What is told of a matter without being a guard: the case goes on, or waits at the step that the warning holds, until it is mended or explained. */
export const varningsregler = {
  'texten-foreslar-bara-beslutspunkter': {
    ...bas,
    mening: 'Det som texten föreslår ska stå bland beslutspunkterna, eller förklaras.',
    kalla: 'H-07, T-01',
  },
  'aberopat-beslut-ar-fattat': {
    ...bas,
    mening: 'Ett beslut som tjänsteutlåtandet åberopar ska vara fattat före dess egen dag.',
    kalla: 'H-10, T-02',
  },
  'protokollet-anger-ratt-tjansteutlatande': {
    ...bas,
    slag: 'praxis',
    mening: 'Protokollet ska ange den dag då tjänsteutlåtandet utfärdades.',
    kalla: 'T-03',
  },
  'yttrandet-galler-versionen': {
    ...bas,
    mening: 'Ett yttrande gäller den version och de belopp som det lämnades på.',
    kalla: 'H-24, T-04',
  },
  'utfardandet-foljer-versionens-dag': {
    ...bas,
    slag: 'praxis',
    mening: 'Tjänsteutlåtandet ska utfärdas tidigast den dag som versionen bär.',
    kalla: 'T-05',
  },
  'samverkan-ar-beskriven': {
    ...bas,
    mening: 'Ett ärende som berör personalen ska beskriva samverkan.',
    kalla: 'T-10',
  },
  'samverkan-foregar-utlatandet': {
    ...bas,
    mening: 'Samverkan ska vara genomförd före tjänsteutlåtandets dag.',
    kalla: 'H-09, T-11',
  },
  'namnda-bilagor-finns': {
    ...bas,
    slag: 'praxis',
    mening: 'En bilaga som texten hänvisar till ska finnas.',
    kalla: 'T-12',
  },
  'bilagan-kompletteras-efter-beslutet': {
    ...bas,
    mening: 'En bilaga som kompletteras efter beslutet ska sägas vara det.',
    kalla: 'H-12, T-12',
  },
  'dataskyddsombudet-har-svarat': {
    ...bas,
    mening: 'Ett ärende om personuppgifter ska ha dataskyddsombudets råd.',
    kalla: 'A-39',
  },
  'dataskyddsombudets-synpunkter-ar-besvarade': {
    ...bas,
    mening: 'När dataskyddsombudet har synpunkter eller avråder ska det stå om rådet följs, och varför.',
    kalla: 'A-39',
  },
  'radet-uteblev-med-skal': {
    ...bas,
    mening: 'Går ärendet vidare utan dataskyddsombudets råd ska skälet vara sparat.',
    kalla: 'A-39',
  },
} as const satisfies Record<string, Regelkort>;
