import { delfragaslag } from '#contracts';
import { tal } from '../las/varde.js';
import { punktAv } from '../sammantrade/kontext.js';
import { arUppskov, avgjort, forslagAv, nyckelAv, omrostningslage } from '../sammantrade/omrostning.js';
import type { MaskinHandelse } from '../process.js';
import { utan } from './regelrad.js';
import { innehall, lag, praxis, type Sammantraderegel } from './sammantraderegel.js';

const ordforanden = { kanGorasAv: 'Ordföranden' } as const;
const PROPOSITION = lag('5 kap. 53–54 §§ och 6 kap. 33 §');

/** Rules of the order in which proposals are put against each other when more than two stand. */
export const omrostningsregler = {
  'delfragan-star-pa-tur': {
    ...praxis,
    ...innehall,
    mening:
      'Står fler än två förslag mot varandra avgörs först om ärendet ska avgöras i dag, och sedan vilket förslag som är motförslag till huvudförslaget. När två är kvar är det huvudfrågan som avgörs.',
    kalla: 'H-15, KL 5:53–54',
    saknas: (_k, h) => {
      const lage = laget(h);
      if (!lage) return ['delfraga'];
      const slag = delfragaslag.safeParse(h.data.slag).data;
      const forSig = slag === 'for-sig' && lage.forSig.length > 0 && lage.nasta !== 'uppskov';
      return utan(forSig || (slag !== undefined && lage.nasta === slag), `delfraga:${lage.nasta ?? 'ingen'}`);
    },
    ...ordforanden,
  },
  'delfragan-staller-tva-forslag': {
    ...PROPOSITION,
    ...innehall,
    mening:
      'En delfråga ställer två förslag mot varandra som finns kvar: avgörs i dag mot återremiss eller bordläggning, två motförslag mot varandra, eller ett yrkande för sig mot avslag på det. Huvudförslaget är detsamma hela vägen.',
    kalla: 'H-15, KL 5:53–54',
    saknas: (_k, h) => utan(paret(h), 'forslag'),
    ...ordforanden,
  },
  'huvudvoteringen-ar-mellan-de-tva-som-ar-kvar': {
    ...PROPOSITION,
    ...innehall,
    mening:
      'Huvudvoteringen är mellan huvudförslaget och det motförslag som är kvar. Är fler än två förslag kvar avgörs motförslaget först, med acklamation eller förberedande votering.',
    kalla: 'H-15, KL 5:53–54',
    saknas: (_k, h) => {
      const [punkt, lage] = [punktAv(h.fakta), laget(h)];
      const [ja, nej] = [forslagAv(h.data.ja), forslagAv(h.data.nej)];
      if (!punkt || !lage || lage.nasta !== 'huvud') return [`delfraga:${lage?.nasta ?? 'ingen'}`];
      const staller = [ja, nej].flatMap((en) => (en ? [nyckelAv(en, punkt)] : []));
      return utan(
        lage.kvar.every((nyckel) => staller.includes(nyckel)),
        'forslag',
      );
    },
    ...ordforanden,
  },
  'propositionen-galler-det-som-ar-kvar': {
    ...PROPOSITION,
    ...innehall,
    mening:
      'Har det avgjorts att ärendet ska avgöras i dag kan ordföranden inte finna att det återremitteras eller bordläggs; har det skjutits upp finns inget annat att finna. Det som prövas för sig är yrkanden om ändring.',
    kalla: 'H-15, KL 5:53',
    saknas: (_k, h) => {
      const punkt = punktAv(h.fakta);
      const delfragor = (punkt?.delfragor ?? []).filter(({ slag }) => slag === 'uppskov');
      const andringar = (punkt?.andringar ?? []).map(({ id }) => id);
      const forSig = Array.isArray(h.data.forSig) ? h.data.forSig : [];
      const utslaget = delfragor.some(({ vann, nej }) => (vann === 'ja' ? nej.utfall === h.data.finner : nej.utfall !== h.data.finner));
      return [
        ...utan(!utslaget, 'finner'),
        ...utan(
          forSig.every((id) => andringar.includes(String(id))),
          'forSig',
        ),
      ];
    },
    ...ordforanden,
  },
  'sista-delfragan-stryks': {
    ...praxis,
    ...innehall,
    mening: 'Det är den senast avgjorda delfrågan som kan strykas och ställas på nytt, innan punkten är avgjord.',
    kalla: 'H-13, H-15',
    saknas: (_k, h) => utan((punktAv(h.fakta)?.delfragor ?? []).at(-1)?.nr === tal(h.data.nr), 'delfraga:senaste'),
    kanGorasAv: 'Sekreteraren',
  },
  'beslutet-foljer-propositionen': {
    ...lag('5 kap. 50 och 53–54 §§ samt 6 kap. 33 §'),
    ...innehall,
    mening: 'Beslutet ska vara det som ordföranden fann, eller det som voteringen eller sedlarna gav.',
    kalla: 'H-15, KL 5:50, 5:53–54',
    saknas: (k, h) => {
      const punkt = punktAv(h.fakta);
      const vantat = punkt && avgjort(punkt, k);
      return utan(vantat !== null && vantat === h.data.utfall, 'utfall');
    },
    ...ordforanden,
  },
} as const satisfies Record<string, Sammantraderegel>;

function laget({ fakta }: MaskinHandelse): ReturnType<typeof omrostningslage> | null {
  const punkt = punktAv(fakta);
  return punkt && omrostningslage(punkt);
}

/** The two proposals of the event are such as its kind of question is about. */
function paret(handelse: MaskinHandelse): boolean {
  const punkt = punktAv(handelse.fakta);
  const [ja, nej] = [forslagAv(handelse.data.ja), forslagAv(handelse.data.nej)];
  if (!punkt || !ja || !nej) return false;
  const { kvar, forSig } = omrostningslage(punkt);
  const [a, b] = [nyckelAv(ja, punkt), nyckelAv(nej, punkt)];
  const stod = (nyckel: string, { utfall, yrkandeId }: typeof ja) => kvar.includes(nyckel) && (!yrkandeId || utfall === 'bifall');
  switch (handelse.data.slag) {
    case 'uppskov':
      return a === 'bifall' && arUppskov(b) && stod(b, nej);
    case 'for-sig':
      return forSig.includes(a) && ja.utfall === 'bifall' && b === 'avslag';
    case 'motforslag': {
      const huvud = forslagAv(handelse.data.huvudforslag);
      const tidigare = punkt.delfragor?.findLast(({ slag }) => slag === 'motforslag')?.huvudforslag;
      const c = huvud && nyckelAv(huvud, punkt);
      const samma = !tidigare || nyckelAv(tidigare, punkt) === c;
      return c !== null && samma && new Set([a, b, c]).size === 3 && stod(a, ja) && stod(b, nej) && stod(c, huvud ?? ja);
    }
    default:
      return false;
  }
}
