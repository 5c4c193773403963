import { randomUUID } from 'node:crypto';
import { datumI } from '#calendar';
import { createEngine } from '#engine';
import { processer } from '#machines';
import { type Klient, type ProvApi, startaProvApi, type Svar } from '../support/prov-api.js';

const GRUPP = 'strategiska-samordningsgruppen';
const LEDAMOTER = ['m-1', 'm-2', 'm-3', 'm-4', 'm-5', 'm-6', 'm-7'];
const vardering = (poang: number, andrat: Record<string, unknown> = {}, skal = 'Skäl.') => ({
  version: 0,
  lage: 'varderad',
  nytta: poang,
  effektivitet: poang,
  innovation: poang,
  skalNytta: skal,
  skalEffektivitet: skal,
  skalInnovation: skal,
  ...andrat,
});
const om = (dagar: number) => datumI(new Date(Date.now() + dagar * 86_400_000));

describe('meetings over HTTP', () => {
  let api: ProvApi;
  let slk: Klient;
  let ordforande: Klient;
  const ledamoter: Klient[] = [];
  const arenden = Array.from({ length: 3 }, () => randomUUID());
  let moteId = '';
  const handelse = (vem: Klient, typ: string, data: Record<string, unknown> = {}): Promise<Svar> =>
    vem.skicka('POST', `/api/moten/${moteId}/handelser`, { handelse: typ, data }, randomUUID());
  const punkt = async (vem: Klient, arendeId: string | undefined) =>
    (await vem.get(`/api/moten/${moteId}/punkter`)).json.rader.find((rad: { arendeId: string }) => rad.arendeId === arendeId);

  beforeAll(async () => {
    api = await startaProvApi();
    for (const [plats, id] of LEDAMOTER.entries()) {
      await api.pool.query(`insert into person (id, namn, epost, sub) values ($1, 'Ledamot ' || $1, $1 || '@prov.example', $1)`, [id]);
      await api.pool.query(`insert into medlemskap (person_id, organ_id, roll, fran) values ($1, $2, $3, '2021-01-01')`, [
        id,
        GRUPP,
        plats === 0 ? 'ssg-ordforande' : 'ssg-ledamot',
      ]);
    }
    await api.pool.query(`update organ set moten = $2 where id = $1`, [
      GRUPP,
      { typ: 'manadsvis', veckodag: 'tis', nr: 2, start: '09:00' },
    ]);
    await vantarPaGruppen(arenden);
    slk = await api.som('slk');
    for (const id of LEDAMOTER) ledamoter.push(await api.som(id));
    ordforande = ledamoter[0] ?? slk;
  });
  afterAll(() => api.stang());

  /** Initiatives that wait for the group, each a thousand tkr dearer than the one before it. */
  async function vantarPaGruppen(ids: readonly string[]): Promise<void> {
    const engine = createEngine({ pool: api.pool, processer });
    for (const [plats, id] of ids.entries())
      await engine.start({
        nyckel: id,
        aktor: { personId: 'hand' },
        nu: new Date(),
        process: 'initiativ',
        arendeId: id,
        titel: `Initiativ ${plats}`,
        organ: 'intraservice',
        datum: om(0),
        data: {},
        overtagande: {
          tillstand: 'klart-for-ssg',
          kalla: 'prov',
          datum: om(0),
          fakta: {
            kategori: 'forandringsinsats',
            engangskostnadTkr: { '2028': 1000 * (plats + 1) },
            foreslagenFinansieringstyp: 'kommunbidrag',
          },
        },
      });
    await engine.stang();
  }

  it('proposes days that are counted backwards from the budget’s day, in order', async () => {
    const { status, json } = await slk.get('/api/moten/forslag');
    expect(status).toBe(200);
    const gruppen = json.organ.find(({ id }: { id: string }) => id === GRUPP);
    expect(gruppen).toMatchObject({ slag: 'ssgmote', grupp: 'Gruppen', infor: 'budgetunderlag' });
    const [forslag] = gruppen.forslag;
    const { begaran, stopp, paket, vardering: sista, mote, resultat } = forslag.datum;
    const dagar: string[] = [begaran, stopp, paket, sista, mote, resultat];
    expect(dagar.toSorted((a, b) => a.localeCompare(b))).toEqual(dagar);
    expect(resultat <= `${forslag.budgetar - 1}-03-31`).toBe(true);
  });

  it('proposes to each the groups whose meetings they call: the ledning’s too, which has no calendar, and none to a mere member', async () => {
    const { json } = await slk.get('/api/moten/forslag');
    expect(json.organ.find(({ id }: { id: string }) => id === 'stadsledningskontoret')).toMatchObject({
      slag: 'ledningsmote',
      beslutar: 'nämnden',
      infor: 'planbeslut',
      forslag: [{ datum: null }, { datum: null }],
    });
    expect((await ledamoter[1]?.get('/api/moten/forslag'))?.json.organ).toEqual([]);
    expect((await ordforande.get('/api/moten/forslag')).json.organ).toMatchObject([{ id: GRUPP }]);
  });

  it('is planned by the one who prepares, refused for a member, and seen by nobody outside', async () => {
    const kropp = {
      organ: GRUPP,
      titel: 'SSG-möte',
      budgetar: 2028,
      datum: { begaran: om(0), stopp: om(1), paket: om(2), vardering: om(3), mote: om(4), resultat: om(20) },
      ramTkr: { '2028': 3500 },
    };
    const nekad = await ledamoter[1]?.skicka('POST', '/api/moten', kropp, randomUUID());
    expect([nekad?.status, nekad?.json.regel]).toEqual([403, 'ar-sammankallande']);
    expect((await slk.skicka('POST', '/api/moten', { ...kropp, extra: 1 }, randomUUID())).status).toBe(422);
    const nyckel = randomUUID();
    const svar = await slk.skicka('POST', '/api/moten', kropp, nyckel);
    expect(svar.status).toBe(201);
    moteId = svar.json.arendeId;
    expect((await slk.skicka('POST', '/api/moten', kropp, nyckel)).json.arendeId).toBe(moteId);
    const utan = await api.som('utan');
    expect((await utan.get(`/api/moten/${moteId}`)).status).toBe(403);
    expect((await utan.get('/api/moten')).json.rader).toEqual([]);
    expect((await ordforande.get('/api/moten')).json.rader).toHaveLength(1);
  });

  it('takes the kind of meeting from the organ, and refuses an organ that holds none', async () => {
    await api.pool.query(`insert into organ (id, namn, typ) values ('skolforvaltningen', 'Skolförvaltningen', 'forvaltning')`);
    await api.pool.query(`insert into person (id, namn, epost, sub) values ('vchef', 'Viola Chef', 'vchef@prov.example', 'vchef')`);
    await api.pool.query(
      `insert into medlemskap (person_id, organ_id, roll, fran) values ('vchef', 'skolforvaltningen', 'forvaltningsdirektor', '2021-01-01')`,
    );
    const chef = await api.som('vchef');
    const kropp = {
      organ: 'skolforvaltningen',
      titel: 'Ledningens prioritering',
      budgetar: 2028,
      datum: { begaran: om(0), stopp: om(1), paket: om(2), vardering: om(3), mote: om(4), resultat: om(20) },
      ramTkr: {},
    };
    const { json } = await chef.skicka('POST', '/api/moten', kropp, randomUUID());
    expect((await chef.get(`/api/moten/${json.arendeId}`)).json).toMatchObject({
      slag: 'ledningsmote',
      vardering: 'oppen',
      minstNarvarande: 1,
      hogstNarvarande: null,
      organ: { namn: 'Skolförvaltningen' },
    });
    expect((await chef.get('/api/moten')).json.rader).toHaveLength(1);
    expect((await slk.get(`/api/moten/${json.arendeId}`)).status).toBe(403);
    const nekad = await chef.skicka('POST', '/api/moten', { ...kropp, organ: 'kommunfullmaktige' }, randomUUID());
    expect([nekad.status, nekad.json.falt?.[0]?.falt]).toEqual([422, 'organ']);
  });

  it('shows per leverantör what has been handed in, and freezes the package', async () => {
    expect((await handelse(slk, 'begar-underlag')).status).toBe(200);
    const { json } = await slk.get(`/api/moten/${moteId}/saknade-underlag`);
    const utanfor = arenden.map((arendeId, plats) => ({ arendeId, titel: `Initiativ ${plats}`, utanPlats: false }));
    expect(json.rader).toEqual([{ organ: { id: 'intraservice', namn: 'Intraservice' }, inlamnade: 3, saknas: [], utanfor }]);
    expect((await handelse(slk, 'stang-underlag')).status).toBe(200);
    expect((await slk.get(`/api/moten/${moteId}/saknade-underlag`)).json.rader[0].utanfor).toEqual([]);
    const { delar } = (await slk.get(`/api/moten/${moteId}/punkter/${arenden[0]}/underlag`)).json;
    expect(delar).toMatchObject([{ formular: 'overtagande', fryst: { innehall: { kalla: 'prov' } }, nu: null }]);
    expect((await handelse(slk, 'kalla')).status).toBe(200);
    const mote = (await ledamoter[2]?.get(`/api/moten/${moteId}`))?.json;
    expect(mote).toMatchObject({ jagArLedamot: true, jagLederMotet: false, varderingOppen: true, kvarAttVardera: 3, antalPunkter: 3 });
    const kvar = async (klient = slk): Promise<number> => {
      const rader = (await klient.get('/api/moten')).json.rader as { id: string; kvarAttVardera: number }[];
      return rader.find((rad) => rad.id === moteId)?.kvarAttVardera ?? -1;
    };
    expect([await kvar(ledamoter[2]), await kvar()]).toEqual([3, 0]);
  });

  it('lets no answer to any member hold another’s value before all have given theirs', async () => {
    const [id] = arenden;
    const vagar = [
      `/api/moten/${moteId}`,
      `/api/moten/${moteId}/punkter`,
      `/api/moten/${moteId}/rangversioner`,
      `/api/moten/${moteId}/punkter/${id}/underlag`,
      '/api/moten',
      `/api/arenden/${moteId}`,
      `/api/arenden/${moteId}/logg`,
    ];
    for (const [plats, klient] of ledamoter.slice(0, -1).entries()) {
      const kropp = vardering(plats % 2 === 0 ? 2 : 5, {}, `hemligt-skal-${plats}`);
      expect((await klient.skicka('PUT', `/api/moten/${moteId}/punkter/${id}/vardering`, kropp)).status).toBe(200);
      expect((await klient.get(`/api/moten/${moteId}/punkter`)).text).toContain(`hemligt-skal-${plats}`);
      for (const annan of ledamoter) {
        if (annan === klient) continue;
        const egen = ledamoter.indexOf(annan) <= plats;
        for (const vag of vagar) {
          const { text } = await annan.get(vag);
          expect({ vag, hemligt: text.includes(`hemligt-skal-${plats}`) }).toEqual({ vag, hemligt: false });
        }
        const sedd = await punkt(annan, id);
        expect(sedd.grupp).toBeNull();
        expect(sedd.varderat).toEqual({ antal: plats + 1, av: 7 });
        expect(sedd.min === null).toBe(!egen);
      }
    }
    const sist = ledamoter.at(-1) ?? slk;
    expect((await sist.skicka('PUT', `/api/moten/${moteId}/punkter/${id}/vardering`, vardering(3))).status).toBe(200);
    const nu = await punkt(ordforande, id);
    expect(nu.grupp.rader).toHaveLength(7);
    expect(nu.grupp.nytta).toEqual({ median: 3, medel: 3.4, min: 2, max: 5 });
    expect([nu.grupp.spridningsord, nu.laggsPa]).toEqual(['hog', 'diskussion']);
  });

  it('shows the item that the chair is at to those who follow, and lets nobody else choose it', async () => {
    const [id] = arenden;
    const vag = `/api/moten/${moteId}/aktuell-punkt`;
    expect((await ledamoter[1]?.skicka('PUT', vag, { arendeId: id }))?.status).toBe(403);
    expect((await ordforande.skicka('PUT', vag, { arendeId: randomUUID() })).status).toBe(204);
    expect((await ordforande.get(`/api/moten/${moteId}`)).json.aktuellPunkt).toBeNull();
    expect((await ordforande.skicka('PUT', vag, { arendeId: id })).status).toBe(204);
    expect((await ledamoter[3]?.get(`/api/moten/${moteId}`))?.json.aktuellPunkt).toBe(id);
  });

  it('keeps private notes private', async () => {
    const [id] = arenden;
    const vag = `/api/moten/${moteId}/punkter/${id}/anteckning`;
    expect((await ordforande.skicka('PUT', vag, { text: 'bara-mitt' })).status).toBe(204);
    expect((await punkt(ordforande, id)).minAnteckning).toBe('bara-mitt');
    for (const annan of ledamoter.slice(1)) expect((await annan.get(`/api/moten/${moteId}/punkter`)).text).not.toContain('bara-mitt');
    expect((await slk.get(`/api/moten/${moteId}/punkter`)).text).not.toContain('bara-mitt');
  });

  it('refuses a value without its reason and one whose version has moved on', async () => {
    const [, id] = arenden;
    const vag = `/api/moten/${moteId}/punkter/${id}/vardering`;
    const utan = await ordforande.skicka('PUT', vag, vardering(5, { skalNytta: null }));
    expect([utan.status, utan.json.regel, utan.json.saknas]).toEqual([409, 'ytterligheter-ar-motiverade', ['skalNytta']]);
    expect((await ordforande.skicka('PUT', vag, vardering(4))).status).toBe(200);
    expect((await ordforande.skicka('PUT', vag, vardering(4))).json.kod).toBe('utkast-konflikt');
    expect((await slk.skicka('PUT', vag, vardering(4))).status).toBe(403);
  });

  it('answers clearly when the dependencies go round, and ranks on', async () => {
    const [a, b] = arenden;
    const hand = await api.som('hand');
    const krav = (fran: string | undefined, till: string | undefined) =>
      hand.skicka('POST', `/api/arenden/${fran}/beroenden`, { till, slag: 'kraver', anmarkning: null }, randomUUID());
    const [rak, ringen] = [await krav(a, b), await krav(b, a)];
    expect([rak.status, ringen.status, ringen.json.detail]).toEqual([201, 409, expect.stringContaining('Beroendet skulle gå i ring: ')]);
    // What came with an import nobody has been asked about.
    await api.pool.query(
      `insert into beroende (id, fran_arende, till_arende, slag, kalla, skapad) values ($1, $2, $3, 'kraver', 'prov', now())`,
      [randomUUID(), b, a],
    );
    const ny = await ordforande.skicka('POST', `/api/moten/${moteId}/rangversioner`, { namn: 'Med ring' }, randomUUID());
    const { versioner } = (await ordforande.get(`/api/moten/${moteId}/rangversioner`)).json;
    const ring = versioner.find(({ id }: { id: string }) => id === ny.json.id);
    const varningar = ring.rader.flatMap((rad: { varningar: string[] }) => rad.varningar);
    expect(varningar).toContainEqual(expect.stringMatching(/^Beroendena går runt: .* Ta bort ett av dem\.$/));
    const forslag = await ordforande.skicka('POST', `/api/moten/${moteId}/rangversioner/${ny.json.id}/forslag`, { obligatoriska: [] });
    expect([forslag.status, forslag.json.status]).toEqual([200, 'optimal']);
    await api.pool.query('update beroende set borttagen = now() where fran_arende = any($1)', [[a, b]]);
  });

  it('holds the meeting: consent list, an item closed once by two, and an order that two people cannot overwrite for each other', async () => {
    const [a, b, c] = arenden;
    for (const klient of ledamoter.slice(1)) await klient.skicka('PUT', `/api/moten/${moteId}/punkter/${b}/vardering`, vardering(4));
    for (const klient of ledamoter) await klient.skicka('PUT', `/api/moten/${moteId}/punkter/${c}/vardering`, vardering(4));
    expect((await handelse(ordforande, 'oppna-mote', { narvarande: LEDAMOTER })).status).toBe(200);
    const enig = await punkt(ordforande, b);
    expect(enig.laggsPa).toBe('samtycke');
    const punkter = [{ arendeId: b, radVersion: enig.radVersion, finansieringstyp: 'kommunbidrag' }];
    expect((await handelse(ordforande, 'bekrafta-samtycke', { punkter, skal: 'Enighet.' })).status).toBe(200);
    const utfall = { arendeId: a, radVersion: (await punkt(ordforande, a)).radVersion, utfall: 'prioriterad', skal: 'Tydlig nytta.' };
    const nekad = await handelse(ordforande, 'avsluta-punkt', { ...utfall, finansieringstyp: 'faktura' });
    expect([nekad.status, nekad.json.kalla]).toEqual([409, expect.stringMatching(/F-0|C-06/)]);
    const tva = await Promise.all([1, 2].map(() => handelse(ordforande, 'avsluta-punkt', { ...utfall, finansieringstyp: 'kommunbidrag' })));
    expect(tva.map(({ status }) => status).toSorted((x, y) => x - y)).toEqual([200, 409]);
    expect((await handelse(ordforande, 'avsluta-punkt', { ...utfall, arendeId: c, utfall: 'ej-prioriterad', radVersion: 1 })).status).toBe(
      200,
    );

    const ny = await ordforande.skicka('POST', `/api/moten/${moteId}/rangversioner`, { namn: 'Mötets lista' }, randomUUID());
    expect(ny.status).toBe(201);
    const vag = `/api/moten/${moteId}/rangversioner/${ny.json.id}`;
    expect((await ledamoter[1]?.skicka('PUT', vag, { radVersion: 1, ordning: [a, b] }))?.status).toBe(200);
    expect((await ledamoter[2]?.skicka('PUT', vag, { radVersion: 1, ordning: [b, a] }))?.json.kod).toBe('utkast-konflikt');
    const [version] = (await ordforande.get(`/api/moten/${moteId}/rangversioner`)).json.versioner;
    expect(version.rader.map((rad: { ackumuleratTkr: unknown; overRam: unknown }) => [rad.ackumuleratTkr, rad.overRam])).toEqual([
      [{ '2028': 1000 }, []],
      [{ '2028': 3000 }, []],
    ]);
    const forslag = await ordforande.skicka('POST', `${vag}/forslag`, { obligatoriska: [] });
    expect(forslag.json).toMatchObject({ status: 'optimal', summaTkr: { '2028': 3000 } });
    expect((await handelse(ordforande, 'faststall-rang', { versionId: ny.json.id, radVersion: 2 })).status).toBe(200);
    expect((await handelse(ordforande, 'avsluta-mote')).status).toBe(200);
    expect((await handelse(slk, 'faststall-anteckningar')).status).toBe(200);
  });

  it('lets the convenor give somebody without an account a seat, and a member not', async () => {
    const kropp = { namn: 'Ny Ledamot', epost: 'ny@prov.example', fran: om(0), till: om(365) };
    expect((await ledamoter[1]?.skicka('POST', `/api/moten/${moteId}/ledamoter`, kropp, randomUUID()))?.status).toBe(403);
    const svar = await slk.skicka('POST', `/api/moten/${moteId}/ledamoter`, kropp, randomUUID());
    expect(svar.status).toBe(201);
    const { ledamoter: nu } = (await slk.get(`/api/moten/${moteId}`)).json;
    expect(nu.map(({ namn }: { namn: string }) => namn)).toContain('Ny Ledamot');
  });

  it('answers what comes after the last day, what has been withdrawn and an order under another frame, each by its rule', async () => {
    const [kvar, borta] = [randomUUID(), randomUUID()];
    await vantarPaGruppen([kvar, borta]);
    const kropp = {
      organ: GRUPP,
      titel: 'Nästa möte',
      budgetar: 2028,
      datum: { begaran: om(0), stopp: om(1), paket: om(2), vardering: om(3), mote: om(4), resultat: om(20) },
      ramTkr: { '2028': 3500 },
    };
    moteId = (await slk.skicka('POST', '/api/moten', kropp, randomUUID())).json.arendeId;
    for (const typ of ['begar-underlag', 'stang-underlag', 'kalla']) expect((await handelse(slk, typ)).status).toBe(200);
    const varde = (klient: Klient) => klient.skicka('PUT', `/api/moten/${moteId}/punkter/${kvar}/vardering`, vardering(4));
    const svar = ({ status, json }: Svar) => [status, json.regel];
    const sistaDag = (dag: string) => api.pool.query('update mote set vardering_datum = $2 where arende_id = $1', [moteId, dag]);
    await sistaDag(om(-1));
    expect(svar(await varde(ordforande))).toEqual([409, 'varderingen-ar-oppen']);
    await sistaDag(om(3));
    for (const klient of ledamoter) expect((await varde(klient)).status).toBe(200);

    expect((await handelse(ordforande, 'oppna-mote', { narvarande: LEDAMOTER })).status).toBe(200);
    const hand = await api.som('hand');
    const { steg } = (await hand.get(`/api/arenden/${borta}`)).json;
    const andra = { handelse: 'andra-underlag', forvantatSteg: steg, data: { skal: 'Kostnaden är fel.' } };
    expect((await hand.skicka('POST', `/api/arenden/${borta}/handelser`, andra, randomUUID())).status).toBe(200);
    const avsluta = (arendeId: string, utfall: string, mer: object = {}) =>
      handelse(ordforande, 'avsluta-punkt', { arendeId, utfall, skal: 'Skäl.', radVersion: 1, ...mer });
    expect(svar(await avsluta(borta, 'ej-prioriterad'))).toEqual([409, 'initiativet-vantar-pa-gruppen']);
    expect((await avsluta(borta, 'uppskjuten')).status).toBe(200);
    expect((await avsluta(kvar, 'prioriterad', { finansieringstyp: 'kommunbidrag' })).status).toBe(200);

    const { json: lista } = await ordforande.skicka('POST', `/api/moten/${moteId}/rangversioner`, { namn: 'Listan' }, randomUUID());
    const faststall = () => handelse(ordforande, 'faststall-rang', { versionId: lista.id, radVersion: 1 });
    expect((await faststall()).status).toBe(200);
    expect((await handelse(slk, 'andra-ram', { ramTkr: { '2028': 500 }, skal: 'Ramen är sänkt.' })).status).toBe(200);
    expect(svar(await handelse(ordforande, 'avsluta-mote'))).toEqual([409, 'rangordningen-ar-bekraftad']);
    expect((await faststall()).status).toBe(200);
    expect((await handelse(ordforande, 'avsluta-mote')).status).toBe(200);
  });
});
