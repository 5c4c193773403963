import { randomUUID } from 'node:crypto';
import { skapaPdf } from '#documents';
import type { Engine } from '#engine';
import { Matvarden } from '../../apps/worker/src/karna/matvarden.js';
import { Effekter } from '../../apps/worker/src/initiativ/effekt.js';
import { JusteringHandlingar } from '../../apps/worker/src/sammantrade/justering-effekter.js';
import { SammantradeHandlingar } from '../../apps/worker/src/sammantrade/sammantrade-effekter.js';
import { lasPdf } from '../support/las-pdf.js';
import { DATUM, FORE, skapaProvsammantrade } from '../support/prov-sammantrade.js';

const NU = new Date('2026-03-24T12:00:00Z');
const HEMLIGT = 'Avtalet med leverantören sägs upp.';

describe('the documents of a protocol', () => {
  let prov: Awaited<ReturnType<typeof skapaProvsammantrade>>;
  let utfor: Record<string, (effektId: string) => Promise<void>>;
  /** A worker that dies when it has stored what it made, before it has told anybody. */
  let dor: typeof utfor;
  beforeAll(async () => {
    prov = await skapaProvsammantrade();
    utfor = arbetet(prov.engine);
    dor = arbetet({ ...prov.engine, effektUtfall: () => Promise.reject(new Error('arbetaren dog')) });
    // The typesetter starts once.
    await skapaPdf({ slag: 'Prov', titel: 'Prov', avsandare: 'Prov', dnr: [], version: '1.0', status: 'utkast', datum: DATUM, block: [] });
  });
  function arbetet(engine: Engine): Record<string, (effektId: string) => Promise<void>> {
    const effekter = new Effekter(prov.pool, engine, new Matvarden());
    const sammantrade = new SammantradeHandlingar(effekter);
    const justering = new JusteringHandlingar(effekter);
    return {
      'skriv-protokoll': (id) => sammantrade.skrivProtokoll(id),
      'skriv-omedelbart-protokoll': (id) => justering.skrivOmedelbartProtokoll(id),
      'framstall-omedelbart-justerat': (id) => justering.framstallOmedelbartJusterat(id),
      'framstall-justerat-protokoll': (id) => justering.framstallJusteratProtokoll(id),
      'framstall-protokollsutdrag': (id) => justering.framstallProtokollsutdrag(id),
    };
  }
  afterAll(() => prov.stang());
  afterEach(() => prov.pool.query('update sammantrade_narvaro set till = now() where till is null'));

  const skicka = (mote: string, typ: string, data: Record<string, unknown>, personId: string) =>
    prov.engine.execute({
      ...{ nyckel: randomUUID(), aktor: { personId }, nu: new Date(), autentiserad: new Date(), arendeId: mote, forvantatSteg: null },
      handelse: { typ, data },
    });
  /** Does what waits: the first worker dies in the middle, and a repetition of what is done changes nothing. */
  const gor = async (mote: string, typ: string) => {
    const [effekt] = await prov.rader<{ id: string }>(
      `select id from effect where arende_id = $1 and typ = $2 and status = 'vantar'`,
      mote,
      typ,
    );
    if (!effekt) throw new Error(`Ingen ${typ} väntar.`);
    await expect(dor[typ]?.(effekt.id)).rejects.toThrow('arbetaren dog');
    await utfor[typ]?.(effekt.id);
    await utfor[typ]?.(effekt.id);
  };
  const handlingar = async (arendeId: string) =>
    Promise.all(
      (
        await prov.rader<{ slag: string; beteckning: string; status: string; hash: string; innehall: Buffer }>(
          'select slag, beteckning, status, hash, innehall from handling where arende_id = $1 order by skapad, beteckning',
          arendeId,
        )
      ).map(async ({ innehall, ...rad }) => ({ ...rad, ...(await lasPdf(innehall)) })),
    );
  const senaste = async (arendeId: string, slag: string) => {
    const hit = (await handlingar(arendeId)).findLast((rad) => rad.slag === slag);
    if (!hit) throw new Error(`Ingen ${slag}.`);
    return hit;
  };
  const hemligtArende = async (): Promise<string> => {
    const arendeId = randomUUID();
    const start = { process: 'beslutsarende', titel: 'Hemligt', organ: 'namnden', datum: '2026-03-02', data: {}, sekretess: true };
    await prov.engine.start({ nyckel: randomUUID(), aktor: { personId: 'sekr' }, nu: FORE, arendeId, ...start });
    return arendeId;
  };
  const hemligtBeslut = { beslutspunkter: [{ nr: 1, text: HEMLIGT }] };
  const anslagsrader = (mote: string) =>
    prov.rader<{ rader: { paragraf: number; rubrik: string }[] }>(
      `select snapshot #> '{context,paragrafer}' as rader from arende where overordnat_id = $1 and process = 'anslag'`,
      mote,
    );

  it('keeps secret words in the secret case only, bind them to the protocol, and gives each case its extract', async () => {
    const [oppet, hemligt] = [await prov.arende(), await hemligtArende()];
    const mote = await prov.pagaende([oppet, hemligt, null]);
    await prov.besluta(mote, 1);
    await prov.besluta(mote, 2, hemligtBeslut);
    await prov.besluta(mote, 3);
    await prov.skicka(mote, 'avsluta-sammantradet', {}, 'sekr', NU);
    await gor(mote, 'skriv-protokoll');
    const bilaga = await senaste(hemligt, 'protokollsbilaga');
    const utkast = await senaste(mote, 'protokoll');
    expect([bilaga.text.includes(HEMLIGT), utkast.text.includes(HEMLIGT), utkast.text.includes('Hemligt')]).toEqual([true, false, false]);
    expect(utkast.text.replaceAll(/\s/g, '')).toContain(bilaga.hash);
    expect([utkast.status, utkast.beteckning, utkast.pdfa]).toEqual(['utkast', '0.1', '2a']);
    // What is to be signed is what can be read, also after a worker that died.
    const [rad] = await prov.rader<{ hash: string }>(
      `select snapshot #>> '{context,protokoll,hash}' as hash from arende where id = $1`,
      mote,
    );
    expect(rad?.hash).toBe(utkast.hash);

    await skicka(mote, 'skicka-for-justering', { hash: utkast.hash, forvaring: 'Kansliet' }, 'sekr');
    for (const vem of ['namnden-l1', 'namnden-l2']) await skicka(mote, 'justera', { hash: utkast.hash }, vem);
    await gor(mote, 'framstall-justerat-protokoll');
    await gor(mote, 'framstall-protokollsutdrag');
    const justerat = await senaste(mote, 'protokoll');
    expect([justerat.status, justerat.beteckning, justerat.text.includes(HEMLIGT)]).toEqual(['upprattad', '1.0', false]);
    for (const ord of ['Underskrifter', 'namnden-l1', 'namnden-l2', 'Sekreterare']) expect(justerat.text).toContain(ord);
    expect(justerat.text.replaceAll(/\s/g, '')).toContain(utkast.hash);
    // What was signed is a record as it was, and so is what the secret paragraph says.
    const signerade = await Promise.all([mote, hemligt].map((id) => senaste(id, 'underskriven-version')));
    expect(signerade.map(({ hash, status }) => [hash, status])).toEqual([utkast, bilaga].map(({ hash }) => [hash, 'upprattad']));
    const utdrag = await Promise.all([oppet, hemligt, mote].map((id) => senaste(id, 'protokollsutdrag')));
    expect(utdrag.map(({ text }) => text.includes(HEMLIGT))).toEqual([false, true, false]);
    for (const { text, status } of utdrag) {
      expect(status).toBe('upprattad');
      for (const rubrik of [
        'Diarienummer',
        'Beslut',
        'Handlingar',
        'Yrkanden',
        'Propositionsordning',
        'Dag för justering',
        'Vid protokollet',
      ])
        expect(text).toContain(rubrik);
    }
    const [{ rader } = { rader: [] }] = await anslagsrader(mote);
    expect(rader.map(({ rubrik }) => rubrik)).toEqual(['Punkt 1', 'Sekretess', 'Punkt 3']);
  });

  it('announces what was approved in the room at once, and leaves it out of the notice of the whole', async () => {
    const mote = await prov.pagaende([await prov.arende(), null]);
    await prov.besluta(mote, 1, { omedelbartJusterad: true, skalOmedelbar: 'Hinna till kommunstyrelsen.' });
    await prov.besluta(mote, 2);
    const { id, paragraf } = await prov.punkt(mote, 1);
    await prov.skicka(mote, 'skriv-omedelbar-justering', { punkter: [id], forvaring: 'Kansliet' });
    await gor(mote, 'skriv-omedelbart-protokoll');
    const utskrift = await senaste(mote, 'omedelbart-protokoll');
    expect(utskrift.text).toContain('Hinna till kommunstyrelsen.');
    for (const vem of ['namnden-l1', 'namnden-l2']) await skicka(mote, 'justera-omedelbart', { nr: 1, hash: utskrift.hash }, vem);
    await gor(mote, 'framstall-omedelbart-justerat');
    expect((await senaste(mote, 'omedelbart-protokoll')).beteckning).toBe('1.0');
    await prov.skicka(mote, 'avsluta-sammantradet', {}, 'sekr', new Date());
    await gor(mote, 'skriv-protokoll');
    const { hash } = await senaste(mote, 'protokoll');
    await skicka(mote, 'skicka-for-justering', { hash, forvaring: 'Kansliet' }, 'sekr');
    for (const vem of ['namnden-l1', 'namnden-l2']) await skicka(mote, 'justera', { hash }, vem);
    await gor(mote, 'framstall-justerat-protokoll');
    const rader = (await anslagsrader(mote)).map(({ rader: egna }) => egna.map((rad) => rad.paragraf));
    expect(rader.toSorted((a, b) => (a[0] ?? 0) - (b[0] ?? 0))).toEqual([[paragraf], [(paragraf ?? 0) + 1]]);
  });
});
