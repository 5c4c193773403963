import { motesregler } from '../regler/mote.js';
import { varderingsregler } from '../regler/vardering.js';
import { ssgmote } from './mote.js';

/** C-20: the group recommends; these words belong to those who decide. */
const ANDRAS_ORD = /beslut|godkän|avslag|avslå|protokoll/i;

describe('the words of the samordningsgrupp’s meeting', () => {
  const texter = (varde: unknown): string[] => {
    if (typeof varde === 'string') return [varde];
    return typeof varde === 'object' && varde !== null ? Object.values(varde).flatMap(texter) : [];
  };

  it('are never those of a decision in states, tasks, events, deadlines, effects and notices', () => {
    const { tillstand, uppgifter, handelser, frister, effekter, notiser, etikett } = ssgmote;
    const verb = Object.values(handelser).map(({ verb: ord, logg }) => [ord, logg]);
    const fristord = Object.values(frister).map(({ etikett: ord, regel, vidUtgang }) => [ord, regel, vidUtgang]);
    const alla = texter([etikett, Object.values(tillstand), uppgifter, verb, fristord, effekter, notiser]);
    expect(alla.length).toBeGreaterThan(60);
    expect(alla.filter((text) => ANDRAS_ORD.test(text))).toEqual([]);
  });

  it('are never those of a decision in a refusal', () => {
    const meningar = Object.values({ ...motesregler, ...varderingsregler }).flatMap(({ mening, kanGorasAv }) => [mening, kanGorasAv]);
    expect(meningar.filter((text) => ANDRAS_ORD.test(text))).toEqual([]);
  });
});
