import { randomUUID } from 'node:crypto';
import { andraRangversion, skapaRangversion } from '#engine';
import { processer } from '#machines';
import { verifiera } from '../../apps/cli/src/verify/verifiera.js';
import { LEDAMOTER, regelFor, skapaProvmote } from '../support/prov-mote.js';

type Mote = Awaited<ReturnType<typeof skapaProvmote>>;
const TID = 60_000;

describe('a meeting that does not go as planned', () => {
  let mote: Mote;
  afterEach(() => mote.stang());
  const borja = async (antal: number) => {
    mote = await skapaProvmote(antal);
    await mote.planera();
  };
  const utfall = (arendeId: string | undefined, vad: string) => ({
    arendeId,
    radVersion: 1,
    utfall: vad,
    skal: 'Nyttan är tydlig.',
    finansieringstyp: vad === 'prioriterad' ? 'kommunbidrag' : null,
  });
  const varderaAlla = async (poang = 3) => {
    for (const id of mote.arenden) for (const person of LEDAMOTER) await mote.varde(person, id, poang);
  };
  const nyOrdning = () =>
    skapaRangversion(mote.pool, {
      ...{ moteId: mote.moteId, personId: 'm-1', nu: mote.nu, nyckel: randomUUID() },
      ...{ namn: 'Mötets lista', franVersion: null, ramTkr: { '2027': 2000 } },
    });
  const bekrafta = (versionId: string) => regelFor(mote.skicka('m-1', 'faststall-rang', { versionId, radVersion: 1 }));

  it('asks for the order again when the frame has changed after it was confirmed', async () => {
    await borja(1);
    await mote.oppna();
    await varderaAlla();
    await mote.skicka('m-1', 'avsluta-punkt', utfall(mote.arenden[0], 'prioriterad'));
    const { id } = await nyOrdning();
    expect(await bekrafta(id)).toBe('godtogs');
    await mote.skicka('p-bered', 'andra-ram', { ramTkr: { '2027': 500 }, skal: 'Ramen är sänkt.' });
    expect(await mote.rader('select ram_tkr as ram from mote where arende_id = $1', mote.moteId)).toEqual([{ ram: { '2027': 500 } }]);
    expect(await regelFor(mote.skicka('m-1', 'avsluta-mote'))).toBe('rangordningen-ar-bekraftad');
    expect(await bekrafta(id)).toBe('godtogs');
    expect(await regelFor(mote.skicka('m-1', 'avsluta-mote'))).toBe('godtogs');
  });

  it('takes no receipt of the product’s own for a late change of the underlag', async () => {
    await borja(1);
    await mote.oppna();
    await varderaAlla();
    await mote.pool.query(
      `insert into inlamning (id, arende_id, formular, schema_version, innehall, hash, person_id, vid) values ($1, $2, 'kvittera-utskick', 1, '{}', 'kvitto', null, $3)`,
      [randomUUID(), mote.arenden[0], mote.nu],
    );
    expect(await regelFor(mote.skicka('m-1', 'avsluta-punkt', utfall(mote.arenden[0], 'prioriterad')))).toBe('godtogs');
  });

  it('shows the meeting’s row where the meeting stands, also when it is called off', async () => {
    await borja(1);
    await mote.skicka('p-bered', 'begar-underlag');
    await mote.skicka('m-1', 'installa-mote', { skal: 'För få kan komma.' });
    expect(
      await mote.rader('select m.tillstand, a.tillstand as arendets, a.avslutad from mote m join arende a on a.id = m.arende_id'),
    ).toEqual([{ tillstand: 'installt', arendets: 'installt', avslutad: true }]);
    expect(await mote.rader(`select 1 from arende where tillstand = 'klart-for-ssg'`)).toHaveLength(1);
  });

  it('gives each of two orders that are saved at the same time to one of them', async () => {
    await borja(2);
    await mote.oppna();
    const { id } = await nyOrdning();
    const spara = (personId: string, ordning: readonly string[]) =>
      andraRangversion(mote.pool, {
        ...{ moteId: mote.moteId, personId, nu: mote.nu, versionId: id, radVersion: 1 },
        ...{ ordning, namn: undefined, ramTkr: undefined },
      }).then(
        () => 'sparad',
        (fel: { kod?: string }) => fel.kod,
      );
    const svar = await Promise.all([spara('m-2', mote.arenden), spara('m-3', mote.arenden.toReversed())]);
    expect(svar.map(String).toSorted((a, b) => a.localeCompare(b))).toEqual(['sparad', 'utkast-konflikt']);
  });

  it(
    'holds four hundred items and says that the next one waits for another meeting',
    async () => {
      await borja(401);
      await mote.oppna();
      expect(await mote.rader('select count(*)::int as antal, max(nr) as sist from mote_punkt')).toEqual([{ antal: 400, sist: 400 }]);
      const [kvar] = await mote.rader<{ id: string }>(
        `select id from arende where tillstand = 'klart-for-ssg' and not exists (select 1 from mote_punkt p where p.arende_id = id)`,
      );
      expect(await regelFor(mote.skicka('p-bered', 'lagg-till-punkt', { arendeId: kvar?.id, skal: 'Ett till.' }))).toBe(
        'dagordningen-har-plats',
      );
      expect(await mote.rader('select tillstand from arende where id = $1', kvar?.id)).toEqual([{ tillstand: 'klart-for-ssg' }]);
      expect(await mote.rader('select arende_id as id from mote_utan_plats where mote_id = $1', mote.moteId)).toEqual([{ id: kvar?.id }]);
    },
    TID,
  );

  it(
    'is proved by verify: an outcome and a value that somebody has changed behind the log are found',
    async () => {
      await borja(3);
      await mote.oppna();
      await varderaAlla();
      const [a, b, c] = mote.arenden;
      await mote.skicka('m-1', 'avsluta-punkt', utfall(a, 'ej-prioriterad'));
      const skal = 'Gruppen är enig.';
      await mote.skicka('m-1', 'bekrafta-samtycke', { punkter: [{ arendeId: b, radVersion: 1, finansieringstyp: 'kommunbidrag' }], skal });
      const fynd = async () =>
        (await verifiera(mote.pool, processer)).fynd.filter(({ prov }) => ['möten', 'värderingar'].includes(prov)).map(({ text }) => text);
      expect(await fynd()).toEqual([]);
      await mote.pool.query(`update mote_punkt set utfall = 'prioriterad' where arende_id = $1`, [a]);
      await mote.pool.query(`update mote_punkt set finansieringstyp = 'kostnadsfordelning' where arende_id = $1`, [b]);
      await mote.pool.query(`update vardering set nytta = 5 where arende_id = $1 and ledamot_id = 'm-2'`, [b]);
      await mote.pool.query(`update vardering set version = 2 where arende_id = $1 and ledamot_id = 'm-3'`, [c]);
      await mote.pool.query(`update mote set tillstand = 'genomfort'`);
      expect((await fynd()).toSorted((x, y) => x.localeCompare(y))).toEqual(
        [
          'mötets rad säger genomfort men ärendet står i pagar',
          `punkten ${a} har utfallet prioriterad men loggen säger ej-prioriterad, eller dess skäl eller finansiering är ändrad`,
          `punkten ${b} har utfallet prioriterad men loggen säger prioriterad, eller dess skäl eller finansiering är ändrad`,
          `värderingen av ${c} har version 2 men 1 är sparade`,
          `värderingen av ${b} är inte den som sparades`,
        ].toSorted((x, y) => x.localeCompare(y)),
      );
    },
    TID,
  );
});
