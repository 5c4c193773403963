import { verifieraRegistret } from '#engine';
import { ledamoter, skapaProvsammantrade } from '../support/prov-sammantrade.js';
import { regelFor } from '../support/prov-mote.js';

const forslag = {
  bifall: { utfall: 'bifall', mening: 'Bifall' },
  avslag: { utfall: 'avslag', mening: 'Avslag' },
  aterremiss: { utfall: 'aterremiss', mening: 'Återremiss' },
  iDag: { utfall: 'bifall', mening: 'Ärendet avgörs i dag' },
};
const beslut = { utfall: 'bifall', beslutspunkter: [{ nr: 1, text: 'Till och med 2028.' }] };

describe('an item with more than two proposals', () => {
  let prov: Awaited<ReturnType<typeof skapaProvsammantrade>>;
  beforeAll(async () => void (prov = await skapaProvsammantrade()));
  afterAll(() => prov.stang());
  // Everybody leaves the room, so that the next meeting can have them.
  afterEach(async () => {
    for (const { mote, person } of await prov.rader<{ mote: string; person: string }>(
      'select mote_id as mote, person_id as person from sammantrade_narvaro where till is null',
    ))
      await prov.skicka(mote, 'narvaro', { personId: person, narvarande: false });
  });

  const yrka = (mote: string, slag: string, mening: string, personId = 'namnden-l3') =>
    prov.iPunkten(mote, 1, 'yrka', { personId, slag, mening });
  const roster = (ja: number, av: readonly string[]) => av.map((personId, plats) => ({ personId, rost: plats < ja ? 'ja' : 'nej' }));
  const lage = async (mote: string) => {
    const { id } = await prov.punkt(mote, 1);
    const [rad] = await prov.rader<{
      delfragor: { nr: number; slag: string; vann: string; antal: object | null; utslagsrost: string | null }[];
      votering: unknown;
    }>('select delfragor, votering from sammantrade_punkt where id = $1', id);
    const antal = await prov.rader<{ omgang: number; antal: number }>(
      'select omgang, count(*)::int as antal from sammantrade_rost where punkt_id = $1 group by 1 order by 1',
      id,
    );
    return { delfragor: rad?.delfragor ?? [], votering: rad?.votering ?? null, antal: antal.map((en) => [en.omgang, en.antal]) };
  };
  /** A nämnd where nine serve: a rejection, an amendment and a sending back stand against the proposal. */
  async function fyraForslag() {
    const mote = await prov.pagaende([null], { narvarande: ledamoter(9) });
    await yrka(mote, 'avslag', 'Avslag.');
    await yrka(mote, 'andring', 'Till och med 2028.', 'namnden-l4');
    await yrka(mote, 'andring', ' till och med 2028. ', 'namnden-l5');
    await yrka(mote, 'aterremiss', 'Kostnaden utreds.', 'namnden-l6');
    await prov.iPunkten(mote, 1, 'stall-proposition', { ordning: 'Återremissen först.', finner: 'bifall' });
    const [andring] = await prov.rader<{ id: string }>(
      `select y.id from sammantrade_yrkande y join sammantrade_punkt p on p.id = y.punkt_id where p.mote_id = $1 and y.person_id = 'namnden-l5'`,
      mote,
    );
    const ett = { utfall: 'bifall', mening: 'Till och med 2028.', yrkandeId: andring?.id };
    return { mote, andring: ett, motforslag: { slag: 'motforslag', ja: forslag.avslag, nej: ett, huvudforslag: forslag.bifall } };
  }
  const uppskov = { slag: 'uppskov', ja: forslag.iDag, nej: forslag.aterremiss };

  it('settles whether it is decided today, then the counter-proposal, then the main question, each with its own votes and casting vote', async () => {
    const { mote, andring, motforslag } = await fyraForslag();
    const huvud = { ja: forslag.bifall, nej: andring };
    const nio = ledamoter(9);
    const delvotera = (data: object) => prov.iPunkten(mote, 1, 'registrera-delvotering', { roster: roster(5, nio), ...data });
    const votera = (data: object) => prov.iPunkten(mote, 1, 'registrera-votering', { roster: roster(4, nio), ...data });
    expect(await regelFor(votera(huvud))).toBe('huvudvoteringen-ar-mellan-de-tva-som-ar-kvar');
    expect(await regelFor(delvotera(motforslag))).toBe('delfragan-star-pa-tur');
    expect(await regelFor(delvotera({ ...uppskov, roster: roster(5, nio.slice(1)) }))).toBe('rosterna-stammer-med-de-tjanstgorande');
    await delvotera(uppskov);
    expect(await regelFor(delvotera(uppskov))).toBe('delfragan-star-pa-tur');
    expect(await regelFor(delvotera({ ...motforslag, huvudforslag: null }))).toBe('delfragan-staller-tva-forslag');
    const lika = nio.map((personId, plats) => ({ personId, rost: plats === 8 ? 'avstar' : plats < 4 ? 'ja' : 'nej' }));
    expect(await regelFor(delvotera({ ...motforslag, roster: lika }))).toBe('utslagsrosten-galler-vid-lika');
    await delvotera({ ...motforslag, roster: lika, utslagsrost: 'ja' });
    expect(await regelFor(votera(huvud))).toBe('huvudvoteringen-ar-mellan-de-tva-som-ar-kvar');
    const { id: punktId } = await prov.punkt(mote, 1);
    await prov.iPunkten(mote, 1, 'stryk-delfraga', { nr: 2, skal: 'Rösterna räknades om.' });
    expect((await lage(mote)).antal).toEqual([[1, 9]]);
    await delvotera({ ...motforslag, roster: roster(4, nio) });
    await votera(huvud);
    expect(await lage(mote)).toMatchObject({
      delfragor: [
        { nr: 1, slag: 'uppskov', vann: 'ja', antal: { ja: 5, nej: 4, avstar: 0 } },
        { nr: 2, slag: 'motforslag', vann: 'nej', antal: { ja: 4, nej: 5, avstar: 0 }, utslagsrost: null },
      ],
      antal: [
        [0, 9],
        [1, 9],
        [2, 9],
      ],
    });
    expect(await regelFor(prov.iPunkten(mote, 1, 'faststall-beslut', { ...beslut, utfall: 'avslag' }))).toBe(
      'beslutet-foljer-propositionen',
    );
    await prov.iPunkten(mote, 1, 'faststall-beslut', beslut);
    expect((await verifieraRegistret(prov.pool, prov.processer)).fynd).toEqual([]);
    await prov.pool.query(`update sammantrade_rost set rost = 'avstar' where punkt_id = $1 and omgang = 2 and person_id = 'namnden-l1'`, [
      punktId,
    ]);
    const fynd = (await verifieraRegistret(prov.pool, prov.processer)).fynd.map(({ text }) => text);
    expect(fynd).toEqual([expect.stringMatching(/sammantrade_rost: .*\/2\/namnden-l1 har rost/)]);
    await prov.pool.query(`update sammantrade_rost set rost = 'ja' where punkt_id = $1 and omgang = 2 and person_id = 'namnden-l1'`, [
      punktId,
    ]);
  });

  it('is put off by the vote, or as the chair finds, and then nothing else can be put to the question', async () => {
    const { mote, motforslag } = await fyraForslag();
    await prov.iPunkten(mote, 1, 'avgor-delfraga', { ...uppskov, vann: 'nej' });
    expect((await lage(mote)).delfragor).toMatchObject([{ antal: null, vann: 'nej' }]);
    expect(await regelFor(prov.iPunkten(mote, 1, 'avgor-delfraga', { ...motforslag, vann: 'ja' }))).toBe('delfragan-star-pa-tur');
    expect(await regelFor(prov.iPunkten(mote, 1, 'stall-proposition', { ordning: 'Ändå.', finner: 'bifall' }))).toBe(
      'propositionen-galler-det-som-ar-kvar',
    );
    expect(await regelFor(prov.iPunkten(mote, 1, 'faststall-beslut', beslut))).toBe('beslutet-foljer-propositionen');
    await prov.iPunkten(mote, 1, 'faststall-beslut', {
      utfall: 'aterremiss',
      beslutspunkter: [{ nr: 1, text: 'Ärendet återremitteras.' }],
    });
    expect((await prov.punkt(mote, 1)).utfall).toBe('aterremiss');
  });

  it('keeps what was settled when somebody leaves, puts the matter anew under the same answer, and begins over after jäv', async () => {
    const { mote, andring, motforslag } = await fyraForslag();
    await prov.iPunkten(mote, 1, 'registrera-delvotering', { ...uppskov, roster: roster(9, ledamoter(9)) });
    await prov.iPunkten(mote, 1, 'avgor-delfraga', { ...motforslag, vann: 'nej' });
    await prov.iPunkten(mote, 1, 'registrera-votering', { ja: forslag.bifall, nej: andring, roster: roster(6, ledamoter(9)) });
    await prov.skicka(mote, 'narvaro', { personId: 'namnden-l9', narvarande: false });
    expect(await lage(mote)).toMatchObject({ delfragor: [{ nr: 1 }, { nr: 2 }], votering: null, antal: [[1, 9]] });
    await prov.iPunkten(mote, 1, 'stall-proposition', { ordning: 'Sakfrågan.', finner: 'avslag' });
    expect(await lage(mote)).toMatchObject({ delfragor: [{ nr: 1, slag: 'uppskov' }], antal: [[1, 9]] });
    await prov.iPunkten(mote, 1, 'anmal-jav', { personId: 'namnden-l7', skal: 'Part.' });
    expect(await lage(mote)).toEqual({ delfragor: [], votering: null, antal: [] });
    expect((await verifieraRegistret(prov.pool, prov.processer)).fynd).toEqual([]);
  });

  it('votes about an addition by itself', async () => {
    const mote = await prov.pagaende([null], { narvarande: ledamoter(7) });
    await yrka(mote, 'avslag', 'Avslag.');
    await yrka(mote, 'andring', 'Uppföljning sker i maj.');
    const [tillagg] = await prov.rader<{ id: string }>(
      `select y.id from sammantrade_yrkande y join sammantrade_punkt p on p.id = y.punkt_id where p.mote_id = $1 and y.slag = 'andring'`,
      mote,
    );
    const proposition = { ordning: 'Bifall mot avslag, sedan tillägget.', finner: 'bifall' };
    expect(await regelFor(prov.iPunkten(mote, 1, 'stall-proposition', { ...proposition, forSig: [mote] }))).toBe(
      'propositionen-galler-det-som-ar-kvar',
    );
    await prov.iPunkten(mote, 1, 'stall-proposition', { ...proposition, forSig: [tillagg?.id] });
    await prov.iPunkten(mote, 1, 'registrera-votering', { ja: forslag.bifall, nej: forslag.avslag, roster: roster(5, ledamoter(7)) });
    const forSig = {
      slag: 'for-sig',
      ja: { utfall: 'bifall', mening: 'Uppföljning sker i maj.', yrkandeId: tillagg?.id },
      nej: forslag.avslag,
    };
    await prov.iPunkten(mote, 1, 'registrera-delvotering', { ...forSig, roster: roster(4, ledamoter(7)) });
    expect(await regelFor(prov.iPunkten(mote, 1, 'avgor-delfraga', { ...forSig, vann: 'ja' }))).toBe('delfragan-star-pa-tur');
    expect(await lage(mote)).toMatchObject({
      delfragor: [{ slag: 'for-sig', vann: 'ja' }],
      antal: [
        [0, 7],
        [1, 7],
      ],
    });
    await prov.iPunkten(mote, 1, 'faststall-beslut', beslut);
    expect((await verifieraRegistret(prov.pool, prov.processer)).fynd).toEqual([]);
  });
});
