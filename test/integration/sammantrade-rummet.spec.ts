import { randomUUID } from 'node:crypto';
import type { Inloggad } from '#auth';
import { verifieraRegistret } from '#engine';
import { SammantradenRepository } from '../../apps/api/src/sammantraden/sammantraden.repository.js';
import { regelFor } from '../support/prov-mote.js';
import { ersattare, FORE, ledamoter, skapaProvsammantrade } from '../support/prov-sammantrade.js';

const ENDA = { ordning: 'Ett förslag.', finner: 'bifall' };
const beslut = (text: string) => ({ utfall: 'bifall', beslutspunkter: [{ nr: 1, text }] });

describe('the room where a meeting decides', () => {
  let prov: Awaited<ReturnType<typeof skapaProvsammantrade>>;
  beforeAll(async () => {
    prov = await skapaProvsammantrade();
    await prov.pool.query(`insert into parti (id, namn, beteckning) values ('pa', 'Partiet A', 'A'), ('pb', 'Partiet B', 'B')`);
  });
  afterAll(() => prov.stang());
  // A person sits in one meeting at a time; each test leaves the room empty.
  afterEach(() => prov.pool.query('update sammantrade_narvaro set till = now() where till is null'));

  const val = async (narvarande: number) => {
    const mote = await prov.planera();
    await prov.skicka(mote, 'lagg-till-punkt', { slag: 'val', rubrik: 'Val av firmatecknare' }, 'sekr', FORE);
    await prov.skicka(mote, 'kalla', { ersattare: ersattare(4) }, 'sekr', FORE);
    await prov.skicka(mote, 'oppna-sammantradet', { ordforande: 'namnden-l1', narvarande: ledamoter(narvarande) });
    await prov.skicka(mote, 'faststall-dagordning', { justerare: ['namnden-l2'] });
    return mote;
  };

  it('counts somebody on distance as present only where fullmäktige has allowed it (KL 5:16, 6:24)', async () => {
    const mote = await prov.planera();
    await prov.skicka(mote, 'lagg-till-punkt', { slag: 'ovrigt', rubrik: 'Punkt' }, 'sekr', FORE);
    await prov.skicka(mote, 'kalla', { ersattare: ersattare(4) }, 'sekr', FORE);
    const oppna = { ordforande: 'namnden-l1', narvarande: ledamoter(6), distans: ['namnden-l6'] };
    expect(await regelFor(prov.skicka(mote, 'oppna-sammantradet', oppna))).toBe('distans-ar-tillaten');
    await prov.pool.query(`update organ set ovrigt = ovrigt || '{"distans": true}' where id = 'namnden'`);
    await prov.skicka(mote, 'oppna-sammantradet', oppna);
    await prov.skicka(mote, 'narvaro', { personId: 'namnden-l7', narvarande: true, distans: true });
    await prov.pool.query(`update organ set ovrigt = ovrigt - 'distans' where id = 'namnden'`);
    expect(await regelFor(prov.skicka(mote, 'narvaro', { personId: 'namnden-l8', narvarande: true, distans: true }))).toBe(
      'distans-ar-tillaten',
    );
    expect(await prov.rader('select person_id from sammantrade_narvaro where mote_id = $1 and distans order by 1', mote)).toEqual([
      { person_id: 'namnden-l6' },
      { person_id: 'namnden-l7' },
    ]);
  });

  it('elects by closed ballots: counted without names, the lot at a tie, and the decision names who was elected', async () => {
    const mote = await val(8);
    const sedlar = (andrat: Record<string, unknown>) =>
      prov.iPunkten(mote, 1, 'rakna-sedlar', {
        kandidater: [
          { namn: 'Ada', roster: 4 },
          { namn: 'Bo', roster: 4 },
        ],
        ...andrat,
      });
    expect(await regelFor(sedlar({ blanka: 1, lott: 'Bo' }))).toBe('sedlarna-ar-hogst-en-var');
    expect(await regelFor(sedlar({}))).toBe('lotten-skiljer-vid-lika');
    await sedlar({ lott: 'Bo' });
    expect(await regelFor(prov.iPunkten(mote, 1, 'faststall-beslut', beslut('Nämnden väljer Ada.')))).toBe('beslutet-namner-den-valda');
    await prov.iPunkten(mote, 1, 'faststall-beslut', beslut('Nämnden väljer Bo.'));
    const { id } = await prov.punkt(mote, 1);
    expect(await prov.rader('select person_id from sammantrade_rost where punkt_id = $1', id)).toEqual([]);
    const [rad] = await prov.rader('select sedlar from sammantrade_punkt where id = $1', id);
    expect(rad?.sedlar).toEqual({
      kandidater: [
        { namn: 'Ada', roster: 4 },
        { namn: 'Bo', roster: 4 },
      ],
      blanka: 0,
      ogiltiga: 0,
      lott: 'Bo',
    });
  });

  it('elects proportionally when enough of those who elect ask for it: seats by the highest figure, the lot at a tie, then the ersättare the same way', async () => {
    const mote = await prov.planera();
    for (const rubrik of ['Val av ledamöter', 'Val av ersättare'])
      await prov.skicka(mote, 'lagg-till-punkt', { slag: 'val', rubrik }, 'sekr', FORE);
    await prov.skicka(mote, 'kalla', { ersattare: ersattare(4) }, 'sekr', FORE);
    await prov.skicka(mote, 'oppna-sammantradet', { ordforande: 'namnden-l1', narvarande: ledamoter(9) });
    await prov.skicka(mote, 'faststall-dagordning', { justerare: ['namnden-l2'] });
    const begar = (nr: number, avser: string, begartAv: readonly string[]) =>
      prov.iPunkten(mote, nr, 'begar-proportionellt-val', { avser, platser: 3, begartAv, stod: 'KL 6:42', bitradande: ['namnden-l2'] });
    const rakna = (nr: number, lotter: number[] = []) =>
      prov.iPunkten(mote, nr, 'rakna-proportionellt', {
        grupper: [
          { beteckning: 'A', namn: ['Ada', 'Alf', 'Ali'], roster: 5 },
          { beteckning: 'B', namn: ['Bo', 'Bea'], roster: 2 },
          { beteckning: 'C', namn: ['Cia'], roster: 2 },
        ],
        lotter,
      });
    expect(await regelFor(begar(2, 'ersattare', ledamoter(3)))).toBe('valet-kan-vara-proportionellt');
    expect(await regelFor(begar(1, 'ledamoter', ledamoter(2)))).toBe('tillrackligt-manga-begar-proportionellt-val');
    await begar(1, 'ledamoter', ledamoter(3));
    expect(await regelFor(prov.iPunkten(mote, 1, 'rakna-sedlar', { kandidater: [{ namn: 'Ada', roster: 9 }] }))).toBe(
      'valet-ar-inte-begart-proportionellt',
    );
    expect(await regelFor(rakna(1))).toBe('lotten-skiljer-lika-jamforelsetal');
    await rakna(1, [3]);
    const [rad] = await prov.rader<{ valda: { namn: string; lott: boolean }[] }>(
      `select proportionellt #> '{raknat,valda}' as valda from sammantrade_punkt where mote_id = $1 and nr = 1`,
      mote,
    );
    expect(rad?.valda.map(({ namn, lott }) => [namn, lott])).toEqual([
      ['Ada', false],
      ['Alf', false],
      ['Cia', true],
    ]);
    expect(await regelFor(prov.iPunkten(mote, 1, 'faststall-beslut', beslut('Nämnden väljer Ada och Alf.')))).toBe(
      'beslutet-namner-alla-valda',
    );
    await prov.iPunkten(mote, 1, 'faststall-beslut', beslut('Nämnden väljer Ada, Alf och Cia.'));
    await begar(2, 'ersattare', ledamoter(3));
    await rakna(2, [2]);
    await prov.iPunkten(mote, 2, 'faststall-beslut', beslut('Nämnden väljer ersättarna Ada, Alf och Bo.'));
    const { fynd } = await verifieraRegistret(prov.pool, prov.processer);
    expect(fynd.filter(({ arendeId }) => arendeId === mote)).toEqual([]);
  });

  it('takes no ballots in what is not an election, and no open vote in one', async () => {
    const mote = await prov.pagaende([null]);
    const sedlar = { kandidater: [{ namn: 'Ada', roster: 5 }] };
    expect(await regelFor(prov.iPunkten(mote, 1, 'rakna-sedlar', sedlar))).toBe('sedlar-anvands-vid-val');
  });

  it('lets a member raise a matter of the organ’s own, and nobody else (KL 4:20)', async () => {
    const mote = await prov.pagaende([null]);
    const vack = (personId: string, vem = personId) => prov.skicka(mote, 'vack-arende', { personId, rubrik: 'Cykelparkering' }, vem);
    await vack('namnden-l3');
    expect(await regelFor(vack('namnden-e1'))).toBe('vackaren-ar-ledamot');
    expect(await regelFor(vack('namnden-l4', 'namnden-l3'))).toBe('ar-sekreteraren-eller-ledamoten-sjalv');
    const kf = await prov.planera('kf');
    expect(await regelFor(prov.skicka(kf, 'vack-arende', { personId: 'kf-l2', rubrik: 'Motion' }, 'kf-l2', FORE))).toBe(
      'vackaren-ar-ledamot',
    );
    expect(await prov.rader('select slag, vackt_av, bradskande from sammantrade_punkt where mote_id = $1 and nr = 2', mote)).toEqual([
      { slag: 'initiativ', vackt_av: 'namnden-l3', bradskande: false },
    ]);
  });

  it('keeps a statement of parties and a note for the protocol, until the meeting has ended', async () => {
    await prov.pool.query(`update medlemskap set parti = 'pa' where person_id in ('namnden-l1', 'namnden-l2')`);
    await prov.pool.query(`update medlemskap set parti = 'pb' where person_id = 'namnden-l3'`);
    const mote = await prov.pagaende([null]);
    const { id: punktId } = await prov.punkt(mote, 1);
    const yttrande = (personId: string, partier: string[], vem = personId) =>
      prov.skicka(mote, 'lamna-yttrande', { punktId, personId, partier, mening: 'Vi står bakom förslaget.' }, vem);
    await yttrande('namnden-l2', ['pa', 'pb']);
    expect(await regelFor(yttrande('namnden-l3', ['pa']))).toBe('yttrandet-lamnas-for-partiet');
    const anteckna = (vem: string) =>
      prov.skicka(mote, 'anteckna-till-protokollet', { punktId, personId: vem, mening: 'Vi deltar inte i omröstningen.' }, vem);
    await anteckna('namnden-l3');
    expect(await regelFor(anteckna('namnden-l11'))).toBe('anteckningen-ar-av-en-narvarande');
    await prov.besluta(mote, 1);
    await prov.skicka(mote, 'avsluta-sammantradet');
    expect(await regelFor(anteckna('namnden-l3'))).not.toBe('godtogs');
    expect(await regelFor(prov.skicka(mote, 'reservera', { punktId, personId: 'namnden-l3', mening: 'För sent.' }))).not.toBe('godtogs');
    expect(await prov.rader('select slag, partier from sammantrade_tillagg where punkt_id = $1 order by vid, id', punktId)).toHaveLength(2);
    await prov.pool.query('update medlemskap set parti = null');
  });

  it('counts a vote once, and not at all when who serves has changed since', async () => {
    const mote = await prov.pagaende([null], { narvarande: ledamoter(7) });
    await prov.iPunkten(mote, 1, 'yrka', { personId: 'namnden-l3', slag: 'avslag', mening: 'Avslag.' });
    await prov.iPunkten(mote, 1, 'stall-proposition', ENDA);
    const { id: punktId, rad_version: radVersion } = await prov.punkt(mote, 1);
    const fraga = { ja: { utfall: 'bifall', mening: 'Bifall' }, nej: { utfall: 'avslag', mening: 'Avslag' } };
    const roster = ledamoter(7).map((personId, plats) => ({ personId, rost: plats < 4 ? 'ja' : 'nej' }));
    const klick = () =>
      prov.skicka(mote, 'registrera-votering', { punktId, radVersion, ...fraga, roster }, 'sekr', undefined, randomUUID());
    await klick();
    expect(await regelFor(klick())).toBe('punkten-ar-obeslutad');
    const antal = async () => (await prov.rader('select 1 from sammantrade_rost where punkt_id = $1', punktId)).length;
    expect(await antal()).toBe(7);
    await prov.skicka(mote, 'narvaro', { personId: 'namnden-l8', narvarande: true });
    expect(await antal()).toBe(0);
    await prov.iPunkten(mote, 1, 'faststall-beslut', beslut('Nämnden bifaller.'));
    const [rad] = await prov.rader<{ deltog: string[] }>('select deltog from sammantrade_punkt where id = $1', punktId);
    expect(rad?.deltog).toEqual(ledamoter(8));
  });

  it('remembers who led each item when the chair leaves in the middle, and lets nobody lead who has gone', async () => {
    const mote = await prov.pagaende([null, null]);
    await prov.besluta(mote, 1);
    await prov.skicka(mote, 'narvaro', { personId: 'namnden-l1', narvarande: false });
    await prov.iPunkten(mote, 2, 'inga-yrkanden');
    expect(await regelFor(prov.iPunkten(mote, 2, 'stall-proposition', ENDA))).toBe('ordforanden-deltar-i-punkten');
    expect(await regelFor(prov.skicka(mote, 'byt-ordforande', { personId: 'namnden-l11' }))).toBe('ordforanden-ar-narvarande');
    await prov.skicka(mote, 'byt-ordforande', { personId: 'namnden-l5' });
    await prov.iPunkten(mote, 2, 'stall-proposition', ENDA);
    await prov.iPunkten(mote, 2, 'faststall-beslut', beslut('Nämnden bifaller.'));
    expect(await prov.rader('select ledd_av from sammantrade_punkt where mote_id = $1 order by nr', mote)).toEqual([
      { ledd_av: 'namnden-l1' },
      { ledd_av: 'namnden-l5' },
    ]);
  });

  it('strikes an item that is withdrawn, keeps its number, and never its paragraph', async () => {
    const arende = await prov.arende();
    const mote = await prov.pagaende([arende, null]);
    expect(await regelFor(prov.iPunkten(mote, 1, 'stryk-punkt', { skal: ' ' }))).not.toBe('godtogs');
    await prov.iPunkten(mote, 1, 'stryk-punkt', { skal: 'Ärendet är återkallat.' });
    expect(await regelFor(prov.iPunkten(mote, 1, 'inga-yrkanden'))).toBe('punkten-ar-obeslutad');
    await prov.besluta(mote, 2);
    await prov.skicka(mote, 'avsluta-sammantradet');
    expect(
      await prov.rader('select nr, status, paragraf is null as utan from sammantrade_punkt where mote_id = $1 order by nr', mote),
    ).toEqual([
      { nr: 1, status: 'struken', utan: true },
      { nr: 2, status: 'beslutad', utan: false },
    ]);
  });

  it('takes an urgent matter to fullmäktige only by the last working day before, and decides it only when all agree', async () => {
    const mote = await prov.planera('kf');
    await prov.skicka(mote, 'lagg-till-punkt', { slag: 'ovrigt', rubrik: 'Punkt' }, 'sekr', FORE);
    await prov.skicka(mote, 'kalla', { ersattare: [] }, 'sekr', FORE);
    const sent = (nu: string) =>
      prov.skicka(mote, 'lagg-till-punkt', { slag: 'ovrigt', rubrik: 'Brådskande', bradskande: true }, 'sekr', new Date(nu));
    await sent('2026-03-23T10:00:00Z');
    expect(await regelFor(sent('2026-03-24T07:00:00Z'))).toBe('sent-arende-ar-bradskande');
    await prov.skicka(mote, 'oppna-sammantradet', { ordforande: 'kf-l1', narvarande: ledamoter(41, 'kf') });
    await prov.skicka(mote, 'faststall-dagordning', { justerare: ['kf-l2'] });
    expect(await regelFor(prov.besluta(mote, 2))).toBe('bradskande-arende-medges-av-alla');
    await prov.iPunkten(mote, 2, 'faststall-beslut', { ...beslut('Bifall.'), bradskandeMedges: true });
  });

  it('takes only the grounds of jäv that fullmäktige has, and lets a substitute serve for the own party', async () => {
    const mote = await prov.pagaende([null], { organ: 'kf', narvarande: [...ledamoter(79, 'kf'), 'kf-e1', 'kf-e2'] });
    await prov.pool.query(
      `update medlemskap set parti = case when person_id in ('kf-l80', 'kf-e2') then 'pb' else 'pa' end where organ_id = 'kf'`,
    );
    const anmal = (grund: string) => prov.iPunkten(mote, 1, 'anmal-jav', { personId: 'kf-l9', grund, skal: 'Rör ledamoten.' });
    expect(await regelFor(anmal('tillsyn'))).toBe('javets-grund-galler-i-organet');
    await anmal('personligen');
    await prov.besluta(mote, 1);
    const [rad] = await prov.rader<{ deltog: string[] }>('select deltog from sammantrade_punkt where mote_id = $1', mote);
    // l80 (party B) and l81 (party A) are away and l9 is disqualified: one substitute of each party is there.
    expect(rad?.deltog.slice(-2)).toEqual(['kf-e1', 'kf-e2']);
    expect(rad?.deltog).toHaveLength(80);
    await prov.pool.query('update medlemskap set parti = null');
  });

  it('keeps a note and what has been typed for the one who wrote it, and nobody else', async () => {
    const mote = await prov.pagaende([null]);
    const { id: punktId } = await prov.punkt(mote, 1);
    const sammantraden = new SammantradenRepository(prov.pool);
    const som = (personId: string) => ({ personId, roller: [{ organ: 'namnden', roll: 'ledamot' }] }) as unknown as Inloggad;
    await sammantraden.anteckna(som('namnden-l2'), mote, punktId, 'Fråga om kostnaden.');
    await sammantraden.sparaUtkast(som('namnden-l2'), mote, punktId, { mening: 'Halvskriven' });
    const las = async (personId: string) => (await sammantraden.punkter(som(personId), mote, { efter: 0, antal: 10 }))[0];
    expect(await las('namnden-l2')).toMatchObject({ minAnteckning: 'Fråga om kostnaden.', mittUtkast: { mening: 'Halvskriven' } });
    expect(await las('sekr')).toMatchObject({ minAnteckning: null, mittUtkast: {} });
  });

  it('shows those who follow that the votes are being given, until the item changes or another is shown, and nobody who may not know of its case', async () => {
    const arende = await prov.arende();
    const mote = await prov.pagaende([arende, null]);
    const [forsta, andra] = [await prov.punkt(mote, 1), await prov.punkt(mote, 2)];
    const sammantraden = new SammantradenRepository(prov.pool);
    const som = (personId: string, organ: string) => ({ personId, roller: [{ organ, roll: 'ledamot' }] }) as unknown as Inloggad;
    const [inne, ute] = [som('namnden-l2', 'namnden'), som('ks-l2', 'ks')];
    const visas = async (vem = inne) => (await sammantraden.sammantrade(vem, mote))?.pagaendeVotering;
    const oppna = (radVersion: number) => sammantraden.sattVotering(inne, mote, forsta.id, { radVersion, ja: 'Bifall', nej: 'Avslag' });
    expect(await visas()).toBeNull();
    expect(await oppna(forsta.rad_version + 1)).toBe(false);
    expect(await oppna(forsta.rad_version)).toBe(true);
    expect(await visas()).toEqual({ ja: 'Bifall', nej: 'Avslag' });

    await prov.pool.query('update arende set sekretess = true where id = $1', [arende]);
    expect([await visas(ute), await sammantraden.sattVotering(ute, mote, forsta.id, null)]).toEqual([null, false]);

    await sammantraden.sattAktuell(inne, mote, andra.id);
    await sammantraden.sattAktuell(inne, mote, forsta.id);
    expect(await visas()).toBeNull();

    await oppna(forsta.rad_version);
    await prov.iPunkten(mote, 1, 'inga-yrkanden');
    expect(await visas()).toBeNull();
  });
});
