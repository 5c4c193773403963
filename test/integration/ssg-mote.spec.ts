import { randomUUID } from 'node:crypto';
import { skapaRangversion, andraRangversion } from '#engine';
import { LEDAMOTER, regelFor, skapaProvmote } from '../support/prov-mote.js';

type Mote = Awaited<ReturnType<typeof skapaProvmote>>;
const utfall = (arendeId: string | undefined, andrat: Record<string, unknown> = {}) => ({
  arendeId,
  radVersion: 1,
  utfall: 'prioriterad',
  skal: 'Nyttan är tydlig.',
  finansieringstyp: 'kommunbidrag',
  ...andrat,
});

describe('a meeting of the samordningsgrupp (SM-18)', () => {
  let mote: Mote;
  const alla = async (arendeId: string | undefined, poang: number | ((plats: number) => number)) => {
    for (const [plats, person] of LEDAMOTER.entries())
      await mote.varde(person, String(arendeId), typeof poang === 'number' ? poang : poang(plats));
  };
  const tillstand = async (id: string | undefined) =>
    (await mote.rader<{ tillstand: string }>('select tillstand from arende where id = $1', id))[0]?.tillstand;
  const ram = { '2027': 2000 };
  const bekraftaRang = async () => {
    const { id } = await skapaRangversion(mote.pool, {
      moteId: mote.moteId,
      personId: 'm-1',
      nu: mote.nu,
      nyckel: randomUUID(),
      namn: 'Mötets lista',
      franVersion: null,
      ramTkr: ram,
    });
    return { id, bekrafta: (radVersion = 1) => mote.skicka('m-1', 'faststall-rang', { versionId: id, radVersion }) };
  };

  beforeEach(async () => {
    mote = await skapaProvmote(4);
  });
  afterEach(() => mote.stang());

  it('is planned by the one who convenes, on days that lie in order', async () => {
    expect(await regelFor(mote.planera('m-2'))).toBe('ar-sammankallande');
    const bakvant = {
      begaran: '2026-01-12',
      stopp: '2026-03-12',
      paket: '2026-02-09',
      vardering: '2026-02-23',
      mote: '2026-03-03',
      resultat: '2026-03-10',
    };
    expect(await regelFor(mote.planera('m-1', bakvant))).toBe('motets-dagar-ligger-i-ordning');
    expect((await mote.planera('p-bered')).tillstand).toBe('planerat');
  });

  it('freezes the package on the cut-off day by itself, and recommends nothing by time', async () => {
    await mote.planera();
    await mote.skicka('p-bered', 'begar-underlag');
    const [frist] = await mote.rader<{ id: string; at: Date }>(
      `select id, at from frist where arende_id = $1 and namn = 'fristStopp' and slag = 'tillstand' and status = 'aktiv'`,
      mote.moteId,
    );
    const at = frist?.at ?? new Date(0);
    expect(await mote.engine.fyraFrist({ fristId: frist?.id ?? '', at: at.toISOString(), nu: at })).toBe('utford');
    expect(await tillstand(mote.moteId)).toBe('underlag-stangt');
    expect(await mote.rader('select nr, status, utfall from mote_punkt where mote_id = $1 order by nr', mote.moteId)).toEqual(
      [1, 2, 3, 4].map((nr) => ({ nr, status: 'oppen', utfall: null })),
    );
    expect(await tillstand(mote.arenden[0])).toBe('klart-for-ssg');
  });

  it('moves the initiative in the same transaction as the item, with the median of the values and the number who took part', async () => {
    await mote.planera();
    await mote.oppna();
    const [id] = mote.arenden;
    await alla(id, (plats) => (plats < 3 ? 3 : 4));
    await mote.skicka('m-1', 'avsluta-punkt', utfall(id, { sarskildUppfoljning: true }));
    expect(await tillstand(id)).toBe('prioriterat');
    const [rad] = await mote.rader(
      `select p.status, p.utfall, p.rang, p.sarskild_uppfoljning, i.innehall -> 'narvarande' as narvarande, i.innehall -> 'nytta' as nytta
        from mote_punkt p join inlamning i on i.arende_id = p.arende_id and i.formular = 'prioritera' where p.arende_id = $1`,
      id,
    );
    expect(rad).toEqual({ status: 'klar', utfall: 'prioriterad', rang: 1, sarskild_uppfoljning: true, narvarande: 6, nytta: 4 });
  });

  it('writes nothing at all when the initiative refuses, and says which rule of its own that was', async () => {
    await mote.planera();
    await mote.oppna();
    const [id] = mote.arenden;
    await alla(id, 3);
    expect(await regelFor(mote.skicka('m-1', 'avsluta-punkt', utfall(id, { finansieringstyp: 'faktura' })))).toMatch(
      /finansiering|faktureras/,
    );
    expect(await mote.rader('select status, utfall from mote_punkt where arende_id = $1', id)).toEqual([{ status: 'oppen', utfall: null }]);
    expect(await mote.rader('select steg from arende where id = $1', mote.moteId)).toEqual([{ steg: 5 }]);
  });

  it('closes an item once when two do it at the same time', async () => {
    await mote.planera();
    await mote.oppna();
    const [id] = mote.arenden;
    await alla(id, 3);
    const svar = await Promise.all([
      regelFor(mote.skicka('m-1', 'avsluta-punkt', utfall(id))),
      regelFor(mote.skicka('m-1', 'avsluta-punkt', utfall(id, { utfall: 'ej-prioriterad' }))),
    ]);
    expect(svar.toSorted()).toEqual(['godtogs', 'punkten-ar-oppen']);
  });

  it('counts who takes part in the item: the disqualified has left it, and a member who leaves can make the group too few', async () => {
    await mote.planera();
    await mote.oppna();
    const [forsta, andra] = mote.arenden;
    await alla(forsta, 3);
    await mote.varde('m-3', String(andra), 3, { lage: 'jav', skal: 'Egen leverans.' });
    await mote.skicka('m-1', 'narvaro', { personId: 'm-6', narvarande: false });
    expect(await regelFor(mote.skicka('m-1', 'avsluta-punkt', utfall(andra, { utfall: 'ej-prioriterad' })))).toBe(
      'minst-antal-narvarande-vid-punkten',
    );
    expect(await regelFor(mote.skicka('m-1', 'avsluta-punkt', utfall(forsta)))).toBe('godtogs');
    expect(await regelFor(mote.skicka('m-3', 'avvikande-mening', { arendeId: andra, mening: 'Nej.' }))).toBe('jav-lamnar-punkten');
    expect(await regelFor(mote.skicka('m-2', 'avvikande-mening', { arendeId: forsta, mening: 'Jag hade satt den lägre.' }))).toBe(
      'godtogs',
    );
  });

  it('takes the consent list in one go, and refuses all of it when one item does not belong there', async () => {
    await mote.planera();
    await mote.oppna();
    const [a, b, c] = mote.arenden;
    await alla(a, 3);
    await alla(b, 4);
    await alla(c, (plats) => (plats === 0 ? 1 : 5));
    const punkt = (arendeId: string | undefined) => ({ arendeId, radVersion: 1, finansieringstyp: 'kommunbidrag' });
    const skal = 'Gruppen är enig.';
    expect(await regelFor(mote.skicka('m-1', 'bekrafta-samtycke', { punkter: [punkt(a), punkt(c)], skal }))).toBe(
      'samtycke-forutsatter-enighet',
    );
    expect(await tillstand(a)).toBe('klart-for-ssg');
    await mote.skicka('m-2', 'lyft-punkt', { arendeId: b, skal: 'Vi bör prata om kostnaden.' });
    expect(await regelFor(mote.skicka('m-1', 'bekrafta-samtycke', { punkter: [punkt(a), { ...punkt(b), radVersion: 2 }], skal }))).toBe(
      'samtycke-forutsatter-enighet',
    );
    await mote.skicka('m-1', 'bekrafta-samtycke', { punkter: [punkt(a)], skal });
    expect([await tillstand(a), await tillstand(b)]).toEqual(['prioriterat', 'klart-for-ssg']);
  });

  it('takes a service with kommunbidrag on the consent list when the list gives the reason, and refuses the whole list without it', async () => {
    await mote.planera();
    const [forandring, tjanst] = mote.arenden;
    await mote.pool.query(`update arende set snapshot = jsonb_set(snapshot, '{context,kategori}', '"bastjanst-fast"') where id = $1`, [
      tjanst,
    ]);
    await mote.oppna();
    await alla(forandring, 3);
    await alla(tjanst, 4);
    const punkt = (arendeId: string | undefined, skalKommunbidrag: string | null = null) => ({
      ...{ arendeId, radVersion: 1, finansieringstyp: 'kommunbidrag', skalKommunbidrag },
    });
    const bekrafta = (punkter: object[]) => regelFor(mote.skicka('m-1', 'bekrafta-samtycke', { punkter, skal: 'Gruppen är enig.' }));
    expect(await bekrafta([punkt(forandring), punkt(tjanst)])).toBe('kommunbidrag-ar-motiverat');
    expect([await tillstand(forandring), await tillstand(tjanst)]).toEqual(['klart-for-ssg', 'klart-for-ssg']);
    expect(await bekrafta([punkt(forandring), punkt(tjanst, 'Tjänsten är ny för alla nämnder.')])).toBe('godtogs');
    expect(await mote.rader('select arende_id as id, skal_kommunbidrag as skal from mote_punkt where samtycke order by nr')).toEqual([
      { id: forandring, skal: null },
      { id: tjanst, skal: 'Tjänsten är ny för alla nämnder.' },
    ]);
  });

  it('shows a late change and refuses the item until the convenor has accepted it; a withdrawn item can only be postponed', async () => {
    await mote.planera();
    await mote.oppna();
    const [sen, borta] = mote.arenden;
    await alla(sen, 3);
    await mote.pool.query(
      `insert into inlamning (id, arende_id, formular, schema_version, innehall, hash, person_id, vid) values ($1, $2, 'kna-klar', 1, '{}', 'ny', 'p-hand', $3)`,
      [randomUUID(), sen, mote.nu],
    );
    expect(await regelFor(mote.skicka('m-1', 'avsluta-punkt', utfall(sen)))).toBe('underlaget-ar-det-som-frystes');
    await mote.skicka('p-bered', 'godta-sen-andring', { arendeId: sen });
    expect(await regelFor(mote.skicka('m-1', 'avsluta-punkt', utfall(sen)))).toBe('punkten-ar-oppen');
    expect(await regelFor(mote.skicka('m-1', 'avsluta-punkt', utfall(sen, { radVersion: 2 })))).toBe('godtogs');
    await mote.skicka('p-hand', 'andra-underlag', { skal: 'Kostnaden är fel.' }, borta);
    expect(await regelFor(mote.skicka('m-1', 'avsluta-punkt', utfall(borta, { utfall: 'ej-prioriterad' })))).toBe(
      'initiativet-vantar-pa-gruppen',
    );
    expect(await regelFor(mote.skicka('m-1', 'avsluta-punkt', utfall(borta, { utfall: 'uppskjuten' })))).toBe('godtogs');
  });

  it('gives every recommended initiative the place that the group confirms, and closes only when all is settled', async () => {
    await mote.planera();
    await mote.oppna();
    const [a, b, c, d] = mote.arenden;
    for (const id of [a, b]) {
      await alla(id, 3);
      await mote.skicka('m-1', 'avsluta-punkt', utfall(id));
    }
    expect(await regelFor(mote.skicka('m-1', 'avsluta-mote'))).toBe('alla-punkter-har-utfall');
    for (const id of [c, d]) await mote.skicka('m-1', 'avsluta-punkt', utfall(id, { utfall: 'uppskjuten' }));
    expect(await regelFor(mote.skicka('m-1', 'avsluta-mote'))).toBe('rangordningen-ar-bekraftad');
    const { id, bekrafta } = await bekraftaRang();
    await andraRangversion(mote.pool, {
      moteId: mote.moteId,
      personId: 'm-2',
      nu: mote.nu,
      versionId: id,
      radVersion: 1,
      ordning: [b ?? '', a ?? ''],
      namn: undefined,
      ramTkr: undefined,
    });
    expect(await regelFor(bekrafta(1))).toBe('rangordningen-ar-aktuell');
    await bekrafta(2);
    expect(
      await mote.rader(`select id, (snapshot #>> '{context,rang}')::int as rang from arende where tillstand = 'prioriterat' order by 2`),
    ).toEqual([
      { id: b, rang: 1 },
      { id: a, rang: 2 },
    ]);
    expect(await mote.rader('select arende_id as id, rang from mote_punkt where rang is not null order by rang')).toEqual([
      { id: b, rang: 1 },
      { id: a, rang: 2 },
    ]);
    expect((await mote.skicka('m-1', 'avsluta-mote')).tillstand).toBe('genomfort');
    expect(await regelFor(bekraftaRang())).toBe('rangordningen-ar-oppen');
    expect((await mote.skicka('p-bered', 'faststall-anteckningar')).tillstand).toBe('anteckningar-faststallda');
  });

  describe('the valuation', () => {
    const om = (personId: string, andrat: Record<string, unknown> = {}) =>
      regelFor(mote.varde(personId, String(mote.arenden[0]), 3, andrat));
    beforeEach(async () => {
      await mote.planera();
    });

    it('is closed until the package is sent and again after the last day', async () => {
      expect(await om('m-2')).toBe('finns-inte');
      await mote.skicka('p-bered', 'begar-underlag');
      await mote.skicka('p-bered', 'stang-underlag');
      expect(await om('m-2')).toBe('varderingen-ar-oppen');
      await mote.skicka('p-bered', 'kalla');
      expect(await om('p-bered')).toBe('ar-ledamot-i-gruppen');
      expect(await om('m-2')).toBe('godtogs');
      await mote.pool.query(`update mote set vardering_datum = '2026-01-11'`);
      expect(await om('m-3')).toBe('varderingen-ar-oppen');
    });

    it('asks for reasons at the ends of the scale, of who abstains, and of who changes what others have seen', async () => {
      await mote.oppna();
      expect(await om('m-2', { nytta: 5, skalNytta: null })).toBe('ytterligheter-ar-motiverade');
      expect(await om('m-2', { nytta: 3, skalNytta: null })).toBe('godtogs');
      expect(await om('m-3', { lage: 'avstar' })).toBe('avstaende-ar-motiverat');
      expect(await om('m-3', { nytta: null })).toBe('alla-kriterier-ar-varderade');
      await mote.pool.query(`update mote set vardering_datum = '2026-01-11'`);
      expect(await om('m-2', { version: 1 })).toBe('andring-efter-visning-ar-motiverad');
      expect(await om('m-2', { version: 1, skal: 'Ny uppgift.' })).toBe('godtogs');
      expect(await om('m-2', { version: 1, skal: 'Ny uppgift.' })).toBe('utkast-konflikt');
    });

    it('keeps one version when the same seat saves twice at the same time', async () => {
      await mote.oppna();
      const svar = await Promise.all([om('m-4'), om('m-4', { nytta: 4 })]);
      expect(svar.toSorted()).toEqual(['godtogs', 'utkast-konflikt']);
      expect(await mote.rader('select count(*)::int as antal from vardering_handelse')).toEqual([{ antal: 1 }]);
    });
  });
});
