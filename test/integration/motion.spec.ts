import { randomUUID } from 'node:crypto';
import { verifieraRegistret } from '#engine';
import { regelFor } from '../support/prov-mote.js';
import { ersattare, FORE, skapaProvsammantrade } from '../support/prov-sammantrade.js';

describe('a motion handed in at fullmäktige', () => {
  let prov: Awaited<ReturnType<typeof skapaProvsammantrade>>;
  beforeAll(async () => {
    prov = await skapaProvsammantrade();
    await prov.pool.query(
      `insert into organ (id, namn, typ) values ('stadsledningskontoret', 'Kontoret', 'forvaltning'), ('kommunfullmaktige', 'KF', 'kf'), ('kommunstyrelsen', 'KS', 'ks'),
        ('slk-arende-utredning-styrning', 'Avdelningen', 'enhet')`,
    );
    await prov.pool.query(`insert into person (id, namn, epost, sub) values ('hand', 'Hand', 'hand@x.example', 'hand')`);
    for (const [person, organ, roll] of [
      ['hand', 'stadsledningskontoret', 'handlaggare'],
      ['sekr', 'kommunfullmaktige', 'sekreterare'],
      ['sekr', 'kommunstyrelsen', 'sekreterare'],
    ])
      await prov.pool.query(`insert into medlemskap (person_id, organ_id, roll, fran) values ($1, $2, $3, '2021-01-01')`, [
        person,
        organ,
        roll,
      ]);
  }, 60_000);
  afterAll(() => prov.stang());

  const MOTION = { rubrik: 'Cykelparkering vid skolorna', forslag: 'Att kommunen bygger cykelparkering.', motivering: null };
  const kallat = async () => {
    const mote = await prov.planera('kf');
    await prov.skicka(mote, 'lagg-till-punkt', { slag: 'ovrigt', rubrik: 'Upprop' }, 'sekr', FORE);
    await prov.skicka(mote, 'kalla', { ersattare: ersattare(4, 'kf') }, 'sekr', FORE);
    return mote;
  };
  const motionen = async () => {
    const [rad] = await prov.rader<{ id: string; organ_id: string; kontext: Record<string, unknown>; tillstand: string }>(
      `select id, organ_id, snapshot->'context' as kontext, tillstand from arende where process = 'motion' order by skapad desc, id limit 1`,
    );
    if (!rad) throw new Error('Ingen motion finns.');
    return rad;
  };
  const skicka = (arendeId: string, typ: string, data: Record<string, unknown>, personId: string) =>
    prov.engine.execute({
      nyckel: randomUUID(),
      aktor: { personId },
      nu: new Date('2026-03-25T09:00:00Z'),
      arendeId,
      forvantatSteg: null,
      handelse: { typ, data },
    });

  it('stands on the agenda to be handed over, becomes a case of its own with a year to be prepared, and gets one matter for fullmäktige', async () => {
    const mote = await kallat();
    expect(await regelFor(prov.skicka(mote, 'lamna-motion', { personId: 'namnden-l2', ...MOTION }, 'sekr', FORE))).toBe(
      'motionaren-ar-ledamot-i-fullmaktige',
    );
    await prov.skicka(mote, 'lamna-motion', { personId: 'kf-l7', ...MOTION }, 'kf-l7', FORE);
    const [punkt] = await prov.rader(`select rubrik, slag, vackt_av from sammantrade_punkt where mote_id = $1 and nr = 2`, mote);
    expect(punkt).toEqual({ rubrik: 'Motion: Cykelparkering vid skolorna', slag: 'initiativ', vackt_av: 'kf-l7' });
    const motion = await motionen();
    expect(motion).toMatchObject({
      organ_id: 'stadsledningskontoret',
      tillstand: 'bereds',
      kontext: { motionar: 'kf-l7', vackt: '2026-03-24', beredsSenast: '2027-03-24' },
    });
    expect(
      await prov.rader(
        `select typ, frist_datum::text as datum, lagfrist from uppgift where arende_id = $1 and status = 'oppen'`,
        motion.id,
      ),
    ).toEqual([{ typ: 'bered-motionen', datum: '2027-03-24', lagfrist: true }]);
    expect(await prov.rader(`select person_id, roll from arende_person where arende_id = $1`, motion.id)).toEqual([
      { person_id: 'kf-l7', roll: 'forslagsstallare' },
    ]);

    await skicka(motion.id, 'begar-fullmaktiges-beslut', { anteckning: null }, 'hand');
    expect(await regelFor(skicka(motion.id, 'begar-fullmaktiges-beslut', { anteckning: null }, 'hand'))).toBe('inget-beslutsarende-pagar');
    const [arende] = await prov.rader<{ kedja: string[]; arendetyp: string; titel: string }>(
      `select titel, snapshot #> '{context,kedja}' as kedja, snapshot #>> '{context,arendetyp}' as arendetyp from arende where overordnat_id = $1`,
      motion.id,
    );
    expect(arende).toMatchObject({
      arendetyp: 'motion',
      kedja: ['kommunstyrelsen', 'kommunfullmaktige'],
      titel: 'Svar på motion: Cykelparkering vid skolorna',
    });
    const { fynd } = await verifieraRegistret(prov.pool, prov.processer);
    expect(fynd.filter(({ arendeId }) => arendeId === mote || arendeId === motion.id)).toEqual([]);
  });

  it('is struck off by fullmäktige only when it has been told how far the preparation has come', async () => {
    const mote = await kallat();
    await prov.skicka(mote, 'lamna-motion', { personId: 'kf-l8', ...MOTION, rubrik: 'En annan' }, 'sekr', FORE);
    const { rows } = await prov.pool.query<{ id: string }>(`select id from arende where process = 'motion' and titel = 'En annan'`);
    const id = String(rows[0]?.id);
    const avskriv = () => skicka(id, 'avskriv-motionen', { datum: '2026-03-25', paragraf: 2, skal: 'Frågan är löst.' }, 'sekr');
    expect(await regelFor(avskriv())).toBe('beredningslaget-ar-anmalt');
    await skicka(id, 'anmal-beredningslaget', { laget: 'Kalkylen saknas.' }, 'hand');
    await avskriv();
    const [rad] = await prov.rader('select tillstand, avslutad from arende where id = $1', id);
    expect(rad).toEqual({ tillstand: 'avskriven', avslutad: true });
  });
});
