import { finansieringstyp } from '#contracts';
import type { InitiativKontext } from '../initiativ/kontext.js';
import { text } from '../las/varde.js';
import type { MaskinHandelse } from '../process.js';
import { type Regelrad, utan } from './regelrad.js';

const bas = { lagrum: null, slag: 'riktlinje', prov: 'innehall', fakta: [] } as const;

/** Table F.1: proposed in one step and settled in another, each tried on its own. */
export const finansieringsregler = {
  'foreslagen-finansiering-ar-tillaten': {
    ...bas,
    mening: 'Föreslagen finansieringstyp ska vara angiven och tillåten för tjänstens kategori.',
    kalla: 'B-21, F-04, tabell F.1',
    saknas: (k, h) => provaFinansiering(k, h, 'foreslagenFinansieringstyp'),
    kanGorasAv: 'Handläggaren hos leverantören',
  },
  'beslutad-finansiering-ar-tillaten': {
    ...bas,
    mening: 'Finansieringstypen ska fastställas när initiativet prioriteras och vara tillåten för tjänstens kategori.',
    kalla: 'C-06, B-21, tabell F.1',
    saknas: (k, h) => provaFinansiering(k, h, 'finansieringstyp'),
    kanGorasAv: 'Gruppen som prioriterar',
  },
  'forandringsinsats-faktureras-inte': {
    ...bas,
    mening: 'En förändringsinsats finansieras med kommunbidrag eller kostnadsfördelning, aldrig med faktura.',
    kalla: 'F-05',
    saknas: (k, h) => utan(k.kategori !== 'forandringsinsats' || val(h).typ !== 'faktura', val(h).falt),
    kanGorasAv: 'Den som föreslår eller fastställer finansieringen',
  },
  'kommunbidrag-ar-motiverat': {
    ...bas,
    mening: 'Kommunbidrag för en tjänst kräver ett skäl.',
    kalla: 'F-04',
    saknas: (k, h) =>
      utan(
        val(h).typ !== 'kommunbidrag' || k.kategori === 'forandringsinsats' || text(h.data.skalKommunbidrag) !== null,
        'skalKommunbidrag',
      ),
    kanGorasAv: 'Den som föreslår eller fastställer finansieringen',
  },
} as const satisfies Record<string, Regelrad>;

type Falt = 'foreslagenFinansieringstyp' | 'finansieringstyp';

function provaFinansiering(kontext: InitiativKontext, handelse: MaskinHandelse, falt: Falt): string[] {
  const typ = finansieringstyp.safeParse(handelse.data[falt]).data;
  if (kontext.kategori === null) return ['kategori'];
  return utan(typ !== undefined && kontext.policy.finansiering[kontext.kategori].includes(typ), falt);
}

/** The financing type that the form at hand speaks of: proposed in the summary, settled in the prioritisation. */
function val(handelse: MaskinHandelse): { falt: Falt; typ: unknown } {
  const falt: Falt = handelse.type === 'prioritera' ? 'finansieringstyp' : 'foreslagenFinansieringstyp';
  return { falt, typ: handelse.data[falt] };
}
