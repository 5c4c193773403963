import { initialTransition, transition } from 'xstate';
import { brister } from '../prov/guardnamn.js';
import { IDAG, NU } from '../prov/fall.js';
import type { AktorFakta, MaskinHandelse } from '../process.js';
import { regimFor } from '../regim.js';
import { regler } from '../regler/katalog.js';
import { avsteg } from './avsteg.js';
import { avstegMachine } from './avsteg.machine.js';
import type { AvstegKontext } from './kontext.js';

const GRUPP = 'strategiska-samordningsgruppen';
const person = (personId: string, organ: string, roll: string): AktorFakta => ({ personId, roller: [{ organ, roll }] });
const hand = person('hand', 'grundskoleforvaltningen', 'handlaggare');
const ordforande = person('l1', GRUPP, 'ssg-ordforande');
const ledamot = (nr: number) => person(`l${nr}`, GRUPP, 'ssg-ledamot');
const sekreterare = person('sekr', 'grundskolenamnden', 'sekreterare');
const motorn: AktorFakta = { personId: null, roller: [] };
const LEDAMOTER = ['l1', 'l2', 'l3', 'l4', 'l5', 'l6', 'l7'];
const samordningsgruppen = { ledamoter: LEDAMOTER, ordforande: ['l1'], ser: LEDAMOTER, roller: ['ssg-ordforande', 'ssg-ledamot'] };
const forvaltning = { typ: 'forvaltning', overordnat: 'grundskolenamnden' };
const planerat = {
  titel: 'Egen inloggning',
  organ: 'grundskoleforvaltningen',
  tjanst: 'inloggning',
  vad: 'En egen lösning.',
  skal: 'Når inte elever.',
  engangskostnadTkr: 100,
  arligKostnadTkr: 20,
  beslutsdatum: '2026-05-20',
  gallerTill: '2027-05-20',
  sekretess: false,
};
const BESLUT = { namnd: 'grundskolenamnden', datum: IDAG, paragraf: 12 };

type Bild = ReturnType<typeof initialTransition<typeof avstegMachine>>[0];
const handelse = (
  type: string,
  aktor: AktorFakta,
  data: Record<string, unknown> = {},
  fakta: Record<string, unknown> = {},
): MaskinHandelse => ({
  ...{ type, nu: NU, idag: IDAG, aktor, data },
  fakta: { samordningsgruppen, egetOrgan: forvaltning, vantandeBeslutsarende: null, ...fakta },
});
const informera = (andrat: Record<string, unknown> = {}, fakta: Record<string, unknown> = {}) =>
  handelse('informera-gruppen', hand, { dialogDatum: IDAG, dialog: 'Vi har talats vid.', omvardering: 'Lägre nytta.', ...andrat }, fakta);
const kvittera = (vem: AktorFakta) => handelse('kvittera-information', vem);
const bevilja = (vem: AktorFakta) => handelse('bevilja-avsteg', vem, BESLUT);
const ta = handelse('ta-upp-avsteget', hand);

function efter(...handelser: MaskinHandelse[]): Bild {
  const { policy, id: regim } = regimFor(IDAG);
  const [start] = initialTransition(avstegMachine, { organ: planerat.organ, nu: NU, idag: IDAG, data: planerat, policy, regim });
  return handelser.reduce((bild, nasta) => vidare(bild, nasta), start);
}
function vidare(bild: Bild, nasta: MaskinHandelse): Bild {
  if (!bild.can(nasta)) throw new Error(`${nasta.type} nekas: ${brister(bild, nasta).join(', ')}`);
  return transition(avstegMachine, bild, nasta)[0];
}
const oppnade = (bild: Bild, nasta: MaskinHandelse) =>
  transition(avstegMachine, bild, nasta)[1].flatMap(({ type, params }) =>
    type === 'oppnaUppgift' ? [(params as { uppgift: string }).uppgift] : [],
  );
const kontext = (bild: Bild): AvstegKontext => bild.context;

describe('a planned avsteg', () => {
  it('goes from plan over information to the nämnd’s own decision', () => {
    const informerad = efter(informera(), kvittera(ordforande));
    expect(kontext(informerad)).toMatchObject({ gruppenInformerad: IDAG, namnd: 'grundskolenamnden' });
    expect(oppnade(efter(informera()), kvittera(ordforande))).toContain('ta-upp-avsteget');
    const beviljat = vidare(informerad, bevilja(motorn));
    expect(beviljat.value).toBe('beviljat');
    expect(vidare(beviljat, handelse('avsluta-avsteg', hand, { skal: 'Anslutet.' })).value).toBe('upphort');
    expect(vidare(informerad, handelse('avsla-avsteg', motorn, { ...BESLUT, skal: 'Dyrt.' })).value).toBe('avslaget');
  });

  it('gives each member a task until they have acknowledged, also when the nämnd has decided', () => {
    const beviljat = efter(informera(), kvittera(ordforande), bevilja(motorn));
    expect(kontext(beviljat).vantarPaKvittens).toEqual(LEDAMOTER.slice(1));
    expect(avsteg.uppgifter['kvittera-information']?.personer?.(kontext(beviljat) as never)).toEqual(LEDAMOTER.slice(1));
    expect(kontext(vidare(beviljat, kvittera(ledamot(3)))).vantarPaKvittens).not.toContain('l3');
  });

  it('has no word of approval among what the group does', () => {
    const { titel, hjalp, handelser } = avsteg.uppgifter['kvittera-information'] ?? { titel: '', hjalp: '', handelser: [] };
    expect(handelser).toEqual(['kvittera-information']);
    const { verb, logg } = avsteg.handelser['kvittera-information'] ?? {};
    const { mening } = regler['kvitteringen-racker'] ?? {};
    expect([titel, hjalp, verb, logg, mening, avsteg.tillstand['information-lamnad']?.etikett].join(' ')).not.toMatch(
      /beslut|godkän|avsl|bevilj/i,
    );
  });

  it('kvitteringen-racker: the chair’s, or as many as a meeting takes; one who is silent stops nobody', () => {
    const utanOrdforande = [2, 3, 4, 5].reduce((bild, nr) => vidare(bild, kvittera(ledamot(nr))), efter(informera()));
    expect(kontext(utanOrdforande).gruppenInformerad).toBeNull();
    expect(kontext(vidare(utanOrdforande, kvittera(ledamot(6)))).gruppenInformerad).toBe(IDAG);
    const tva = informera({}, { samordningsgruppen: { ...samordningsgruppen, ledamoter: ['l2', 'l3'], ordforande: [] } });
    expect(kontext(efter(tva, kvittera(ledamot(2)), kvittera(ledamot(3)))).gruppenInformerad).toBe(IDAG);
  });

  it('counts the receipt of one who stands in for the chair', () => {
    const ersattare = { personId: 'e', roller: [{ organ: GRUPP, roll: 'ssg-ordforande', for: 'l1' }] };
    expect(kontext(efter(informera(), kvittera(ersattare)))).toMatchObject({
      gruppenInformerad: IDAG,
      vantarPaKvittens: LEDAMOTER.slice(1),
    });
  });

  it('gruppen-ar-informerad', () => {
    const oinformerad = efter(informera(), kvittera(ledamot(2)));
    for (const fore of [ta, bevilja(motorn)]) expect(brister(oinformerad, fore)).toEqual(['gruppen-ar-informerad']);
    expect(regler['gruppen-ar-informerad']?.iFallet?.(oinformerad.context as never, ta).mening).toContain('1 av 7 har kvitterat');
    expect(brister(vidare(oinformerad, kvittera(ordforande)), ta)).toEqual([]);
  });

  it('de-namngivna-racker-for-gruppen: in a secret case the chair, or as many as a meeting takes, are named; only they are told', () => {
    const namngivna = (...ser: string[]) => informera({}, { samordningsgruppen: { ...samordningsgruppen, ser } });
    for (const forfa of [namngivna(), namngivna('l2'), namngivna('l2', 'l3', 'l4', 'l5')])
      expect(brister(efter(), forfa)).toEqual(['de-namngivna-racker-for-gruppen']);
    const ordforanden = efter(namngivna('l1', 'l2'));
    expect(kontext(ordforanden)).toMatchObject({ grupp: { ledamoter: ['l1', 'l2'], ordforande: ['l1'] }, vantarPaKvittens: ['l1', 'l2'] });
    expect(kontext(vidare(ordforanden, kvittera(ledamot(2)))).gruppenInformerad).toBeNull();
    const fem = [2, 3, 4, 5, 6].reduce((bild, nr) => vidare(bild, kvittera(ledamot(nr))), efter(namngivna('l2', 'l3', 'l4', 'l5', 'l6')));
    expect(kontext(fem).gruppenInformerad).toBe(IDAG);
  });

  it.each([
    ['dialogen-ar-ford', informera({ dialogDatum: '2026-03-05' })],
    ['gruppen-har-ledamoter', informera({}, { samordningsgruppen: null })],
    ['organet-har-egen-ledning-och-namnd', informera({}, { egetOrgan: null })],
    ['far-hantera-avsteg', { ...informera(), aktor: sekreterare }],
  ])('%s before the group is told', (regel, fraga) => {
    expect(efter().can(fraga)).toBe(false);
    expect(brister(efter(), fraga)).toEqual([regel]);
  });

  it('har-plats-i-samordningsgruppen', () => {
    for (const vem of [hand, sekreterare, motorn, person('l9', 'annan-grupp', 'ssg-ledamot')])
      expect(efter(informera()).can(kvittera(vem))).toBe(false);
  });

  it('har-inte-redan-kvitterat', () => {
    const en = efter(informera(), kvittera(ledamot(2)));
    expect(en.can(kvittera(ledamot(2)))).toBe(false);
    expect(brister(en, kvittera(ledamot(2)))).toContain('har-inte-redan-kvitterat');
  });

  it('beslutet-kommer-efter-informationen, when a bolag’s board has decided', () => {
    const bolag = { egetOrgan: { typ: 'bolag', overordnat: 'grundskolenamnden' } };
    const iBolaget = efter(informera({}, bolag), kvittera(ordforande));
    expect(brister(iBolaget, ta)).toContain('namnden-beslutar-i-ett-arende');
    expect(brister(iBolaget, bevilja(sekreterare))).toContain('beslutet-kommer-efter-informationen');
    expect(brister(efter(informera(), kvittera(ordforande)), bevilja(sekreterare))).toContain('namndens-beslut-registreras-for-hand');
  });

  it('waits again when the decision is set aside, and is taken back or falls away before it', () => {
    const beviljat = efter(informera(), kvittera(ordforande), bevilja(motorn));
    expect(vidare(beviljat, handelse('beslutet-upphavdes', motorn, BESLUT)).value).toBe('information-lamnad');
    expect(efter(informera(), handelse('aterkalla-avsteg', hand, { skal: 'Behövs inte.' })).value).toBe('aterkallat');
    expect(efter(handelse('overordnat-avslutat', motorn)).value).toBe('forfallet');
  });

  it('says yes and no in the nämnd’s own words', () => {
    const arendebeslut = { organ: 'n', datum: IDAG, paragraf: 3, dnr: null, beloppTkr: null, skal: 'Dyrt.' };
    const blir = (utfall: string) => avsteg.beslut?.handelse(efter().context as never, { ...arendebeslut, utfall } as never).typ;
    expect([blir('bifall'), blir('avslag')]).toEqual(['bevilja-avsteg', 'avsla-avsteg']);
  });
});
