import { createHash, randomUUID } from 'node:crypto';
import { sparaExport, sparaIakttagelse } from '#engine';
import { processer } from '#machines';
import { TjansteutlatandeRepository } from '../../apps/api/src/formella-arenden/tjansteutlatande.repository.js';
import { verifiera } from '../../apps/cli/src/verify/verifiera.js';
import { arendevagar } from '../support/beslut-i-arende.js';
import { provanslag } from '../support/prov-anslag.js';
import { sabotera, type Sabotage } from '../support/sabotage.js';
import { ersattare, FORE, ledamoter, skapaProvsammantrade } from '../support/prov-sammantrade.js';

const NU = new Date('2026-03-24T08:00:00Z');
const UNDERSKRIFT = new Date('2026-03-25T08:00:00Z');
const TID = 120_000;
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

const SABOTAGE: readonly Sabotage[] = [
  {
    vad: 'a paragraph that is given another number',
    tabell: 'sammantrade_punkt',
    sql: `update sammantrade_punkt set paragraf = 99 where nr = 1`,
    sager: /sammantrade_punkt: .* paragraf/,
  },
  {
    vad: 'a series that has skipped a number',
    tabell: 'paragraf_serie',
    sql: 'update paragraf_serie set senast = senast + 1',
    sager: /§-serien säger \d+ men \d+ är givna/,
  },
  { vad: 'a series that is gone', tabell: 'paragraf_serie', sql: 'delete from paragraf_serie', sager: /§-serien säger 0/ },
  {
    vad: 'what was decided',
    tabell: 'sammantrade_punkt',
    sql: `update sammantrade_punkt set beslutspunkter = '[{"nr": 1, "text": "Nämnden avslår."}]' where nr = 1`,
    sager: /sammantrade_punkt: .* beslutspunkter/,
  },
  {
    vad: 'who took part in a decision',
    tabell: 'sammantrade_punkt',
    sql: `update sammantrade_punkt set deltog = deltog - 'namnden-l4' where nr = 1`,
    sager: /sammantrade_punkt: .* deltog/,
  },
  {
    vad: 'the ballots of an election',
    tabell: 'sammantrade_punkt',
    sql: `update sammantrade_punkt set sedlar = jsonb_set(sedlar, '{blanka}', '2') where sedlar is not null`,
    sager: /sammantrade_punkt: .* sedlar/,
  },
  {
    vad: 'how somebody voted',
    tabell: 'sammantrade_rost',
    sql: `update sammantrade_rost set rost = 'avstar' where person_id = 'namnden-l5'`,
    sager: /sammantrade_rost: .* rost/,
  },
  {
    vad: 'a vote that is gone',
    tabell: 'sammantrade_rost',
    sql: `delete from sammantrade_rost where person_id = 'namnden-l5'`,
    sager: /sammantrade_rost: .* saknas/,
  },
  {
    vad: 'a vote that nobody gave',
    tabell: 'sammantrade_rost',
    sql: `insert into sammantrade_rost select punkt_id, 'namnden-e2', 'ja' from sammantrade_rost limit 1`,
    sager: /sammantrade_rost: .* finns inte i loggen/,
  },
  {
    vad: 'when the meeting was closed',
    tabell: 'sammantrade',
    sql: `update sammantrade set avslutat_at = avslutat_at + interval '1 hour'`,
    sager: /sammantrade: .* avslutat_at/,
  },
  {
    vad: 'who was there',
    tabell: 'sammantrade_narvaro',
    sql: `update sammantrade_narvaro set till = till - interval '1 hour' where person_id = 'namnden-l3'`,
    sager: /sammantrade_narvaro: .* till/,
  },
  { vad: 'a jäv that is gone', tabell: 'sammantrade_jav', sql: 'delete from sammantrade_jav', sager: /sammantrade_jav: .* saknas/ },
  {
    vad: 'the words of a motion',
    tabell: 'sammantrade_yrkande',
    sql: `update sammantrade_yrkande set mening = 'Bifall.'`,
    sager: /sammantrade_yrkande: .* mening/,
  },
  {
    vad: 'the words of a reservation',
    tabell: 'sammantrade_reservation',
    sql: `update sammantrade_reservation set mening = 'Nöjd.'`,
    sager: /sammantrade_reservation: .* mening/,
  },
  {
    vad: 'the words of a note',
    tabell: 'sammantrade_tillagg',
    sql: `update sammantrade_tillagg set mening = 'Annat.'`,
    sager: /sammantrade_tillagg: .* mening/,
  },
  {
    vad: 'what a signature is on',
    tabell: 'sammantrade_signatur',
    sql: `update sammantrade_signatur set hash = '${'f'.repeat(64)}' where som = 'ordforande'`,
    sager: /gäller en version som inte finns i handlingsregistret/,
  },
  {
    vad: 'a signature that is gone',
    tabell: 'sammantrade_signatur',
    sql: `delete from sammantrade_signatur where som = 'justerare' and makulerad is null`,
    sager: /sammantrade_signatur: .* saknas/,
  },
  {
    vad: 'a signature without a login',
    tabell: 'sammantrade_signatur',
    sql: `update sammantrade_signatur set autentiserad = autentiserad - interval '1 day' where som = 'ordforande'`,
    sager: /gjordes inte strax efter en inloggning/,
  },
  {
    vad: 'what was written into the protocol',
    tabell: 'sammantrade_komplettering',
    sql: `update sammantrade_komplettering set text = 'Inget.'`,
    sager: /sammantrade_komplettering: .* text/,
  },
  {
    vad: 'the PDF that was signed, with its hash',
    tabell: 'handling',
    sql: `update handling set innehall = 'falskt', hash = encode(sha256('falskt'), 'hex') where slag = 'protokoll' and beteckning = '0.2'`,
    sager: /handlingen som steg \d+ framställde är inte den i registret/,
  },
  {
    vad: 'the PDF that was signed',
    tabell: 'handling',
    sql: `update handling set innehall = 'falskt' where slag = 'protokoll'`,
    sager: /är inte den som lades in/,
  },
  {
    vad: 'the last day to appeal',
    tabell: 'anslag',
    sql: 'update anslag set overklagande_till = overklagande_till - 7',
    sager: /anslagets rad är inte det som ärendet minns/,
  },
  {
    vad: 'when a notice went up',
    tabell: 'anslag',
    sql: `update anslag set uppsatt_at = uppsatt_at - interval '1 day'`,
    sager: /anslagets rad är inte det som ärendet minns/,
  },
  {
    vad: 'what a notice announces',
    tabell: 'anslag_paragraf',
    sql: `update anslag_paragraf set rubrik = 'Annat'`,
    sager: /anslagets § 18 är inte den som ärendet minns/,
  },
  {
    vad: 'a look that saw nothing made one that did',
    tabell: 'anslag_observation',
    sql: `update anslag_observation set utfall = 'synligt', detalj = null where utfall = 'borta'`,
    sager: /iakttagelse \d+ är inte den som gjordes/,
  },
  {
    vad: 'the last look taken away',
    tabell: 'anslag_observation',
    sql: 'delete from anslag_observation where id = (select max(id) from anslag_observation)',
    sager: /3 iakttagelser är gjorda men 2 är sparade/,
  },
  {
    vad: 'to whom a decision was sent',
    tabell: 'expediering',
    sql: `update expediering set epost = 'annan@x.example' where epost is not null`,
    sager: /mottagare 0 i steg \d+ är inte den som loggen säger/,
  },
  {
    vad: 'a letter that was never sent',
    tabell: 'expediering',
    sql: `update expediering set status = 'skickad', skickad_at = now(), kvitto = '250 OK' where epost is not null`,
    sager: /expedieringen .* är inte den som produkten skrev/,
  },
  {
    vad: 'a recipient that is gone',
    tabell: 'expediering',
    sql: 'delete from expediering where nr = 1',
    sager: /mottagare 1 i steg \d+ är inte den som loggen säger/,
  },
  {
    vad: 'a section that several write',
    tabell: 'tu_avsnitt',
    sql: `update tu_avsnitt set innehall = '{"bedomning": "Avslå."}'`,
    sager: /avsnittet bedomning är inte det som sparades/,
  },
  {
    vad: 'who wrote a section',
    tabell: 'tu_avsnitt',
    sql: `update tu_avsnitt set andrad_av = 'namnden-l1'`,
    sager: /avsnittet bedomning är inte det som sparades/,
  },
  {
    vad: 'a file of an export folder',
    tabell: 'arkivexport_fil',
    sql: `update arkivexport_fil set innehall = 'x' where vag = 'handelser.json'`,
    sager: /exportmappens fil handelser.json är inte den som lades in/,
  },
  {
    vad: 'a file of an export folder taken away',
    tabell: 'arkivexport_fil',
    sql: `delete from arkivexport_fil where vag = 'handelser.json'`,
    sager: /exportmappens fil/,
  },
  {
    vad: 'what a case remembers',
    tabell: 'arende',
    sql: `update arende set snapshot = jsonb_set(snapshot, '{context,platser}', '3') where process = 'sammantrade'`,
    sager: /det ärendet minns är inte det som steg \d+ lämnade/,
  },
];

describe('verify of what follows a decision', () => {
  let prov: Awaited<ReturnType<typeof skapaProvsammantrade>>;
  let anslag: ReturnType<typeof provanslag>;

  beforeAll(async () => {
    prov = await skapaProvsammantrade();
    anslag = provanslag(prov.pool, { organ: 'namnden', sekreterare: 'sekr' });
    await ettSammantrade();
    await ettAnslag();
    await ettArende();
  }, TID);
  afterAll(async () => {
    await anslag.stang();
    await prov.stang();
  });

  /** A meeting with everything that a meeting can have, approved in its second version. */
  async function ettSammantrade(): Promise<void> {
    await prov.pool.query(`insert into parti (id, namn, beteckning) values ('pa', 'Partiet A', 'A')`);
    await prov.pool.query(`update medlemskap set parti = 'pa' where person_id = 'namnden-l2'`);
    const mote = await prov.planera();
    const sak = await prov.arende();
    for (const [slag, arendeId] of [
      ['arende', sak],
      ['val', null],
      ['ovrigt', null],
      ['ovrigt', null],
    ])
      await prov.skicka(mote, 'lagg-till-punkt', { slag, rubrik: 'Punkt', arendeId }, 'sekr', FORE);
    await prov.skicka(mote, 'kalla', { ersattare: ersattare(4) }, 'sekr', FORE);
    await prov.skicka(
      mote,
      'flytta-sammantradet',
      { datum: '2026-03-24', tid: '10:00', plats: 'Sal 2', skal: 'Salen är upptagen.' },
      'sekr',
      FORE,
    );
    await prov.skicka(mote, 'kalla', { ersattare: ersattare(4) }, 'sekr', FORE);
    await prov.skicka(mote, 'oppna-sammantradet', { ordforande: 'namnden-l1', narvarande: ledamoter(9) });
    await prov.skicka(mote, 'byt-ordforande', { personId: 'namnden-l2' }, 'sekr', new Date(NU.getTime() + 60_000));
    await prov.skicka(mote, 'byt-ordforande', { personId: 'namnden-l1' });
    await prov.skicka(mote, 'faststall-dagordning', { justerare: ['namnden-l2'] });
    await prov.skicka(mote, 'lagg-till-punkt', { slag: 'ovrigt', rubrik: 'Brådskande', bradskande: true });
    await prov.skicka(mote, 'vack-arende', { personId: 'namnden-l3', rubrik: 'Cykelparkering' }, 'namnden-l3');
    await prov.iPunkten(mote, 3, 'stryk-punkt', { skal: 'Återtagen.' });
    await prov.iPunkten(mote, 1, 'anmal-jav', { personId: 'namnden-l9', skal: 'Ägare.' });
    await prov.iPunkten(mote, 1, 'yrka', { personId: 'namnden-l3', slag: 'avslag', mening: 'Avslag.' });
    await prov.iPunkten(mote, 1, 'stall-proposition', { ordning: 'Bifall mot avslag.', finner: 'bifall' });
    const fraga = { ja: { utfall: 'bifall', mening: 'Bifall' }, nej: { utfall: 'avslag', mening: 'Avslag' } };
    const roster = (vilka: string[]) => vilka.map((personId, plats) => ({ personId, rost: plats < 6 ? 'ja' : 'nej' }));
    await prov.iPunkten(mote, 1, 'registrera-votering', { ...fraga, roster: roster(ledamoter(8)) });
    // Who serves changes: the vote is wiped and taken again.
    await prov.skicka(mote, 'narvaro', { personId: 'namnden-l8', narvarande: false });
    await prov.skicka(mote, 'narvaro', { personId: 'namnden-e1', narvarande: true });
    await prov.iPunkten(mote, 1, 'registrera-votering', { ...fraga, roster: roster([...ledamoter(7), 'namnden-e1']) });
    await prov.iPunkten(mote, 1, 'faststall-beslut', { utfall: 'bifall', beslutspunkter: [{ nr: 1, text: 'Nämnden bifaller.' }] });
    const { id: punktId } = await prov.punkt(mote, 1);
    await prov.skicka(mote, 'reservera', { punktId, personId: 'namnden-l3', mening: 'För dyrt.' }, 'namnden-l3');
    await prov.skicka(mote, 'lamna-yttrande', { punktId, personId: 'namnden-l2', partier: ['pa'], mening: 'Vi är för.' }, 'namnden-l2');
    await prov.skicka(mote, 'anteckna-till-protokollet', { punktId, personId: 'namnden-l4', mening: 'Noterat.' }, 'namnden-l4');
    await prov.iPunkten(mote, 2, 'rakna-sedlar', {
      kandidater: [
        { namn: 'Ada', roster: 5 },
        { namn: 'Bo', roster: 2 },
      ],
      blanka: 1,
    });
    await prov.iPunkten(mote, 2, 'faststall-beslut', { utfall: 'bifall', beslutspunkter: [{ nr: 1, text: 'Nämnden väljer Ada.' }] });
    await prov.besluta(mote, 4);
    await prov.iPunkten(mote, 5, 'yrka', { personId: 'namnden-l4', slag: 'bordlaggning', mening: 'Bordläggs.' });
    await prov.iPunkten(mote, 5, 'stall-proposition', { ordning: 'Ett förslag.', finner: 'bordlagd' });
    await prov.iPunkten(mote, 5, 'faststall-beslut', {
      utfall: 'bordlagd',
      beslutspunkter: [{ nr: 1, text: 'Bordläggs.' }],
      bradskandeMedges: true,
    });
    await prov.besluta(mote, 6);
    await prov.skicka(mote, 'avsluta-sammantradet');
    await version(mote, '0.1');
    await underteckna(mote, 'skicka-for-justering', { hash: sha256('0.1'), forvaring: 'Kansliet' }, 'sekr');
    await underteckna(mote, 'justera', { hash: sha256('0.1') }, 'namnden-l2');
    await prov.skicka(mote, 'komplettera-protokollet', { punktId, text: 'Bilagan var med.' }, 'sekr', UNDERSKRIFT);
    await version(mote, '0.2');
    await underteckna(mote, 'skicka-for-justering', { hash: sha256('0.2'), forvaring: 'Kansliet' }, 'sekr');
    await underteckna(mote, 'justera', { hash: sha256('0.2') }, 'namnden-l1');
    await underteckna(mote, 'justera', { hash: sha256('0.2') }, 'namnden-l2');
  }

  /** A version of the protocol in the register, and the effect that tells of it. */
  async function version(mote: string, beteckning: string): Promise<void> {
    const id = randomUUID();
    await prov.pool.query(
      `insert into handling (id, arende_id, dokument_id, beteckning, slag, titel, version, status, mediatyp, innehall, hash, skapad)
        values ($1, $2, $1, $3, 'protokoll', 'Protokoll', 1, 'utkast', 'application/pdf', convert_to($3, 'UTF8'), $4, now())`,
      [id, mote, beteckning, sha256(beteckning)],
    );
    const [effekt] = await prov.rader<{ id: string }>(
      `select id from effect where arende_id = $1 and typ = 'skriv-protokoll' order by steg desc limit 1`,
      mote,
    );
    const resultat = { hash: sha256(beteckning), handlingId: id, version: beteckning };
    expect(await prov.engine.effektUtfall({ effektId: effekt?.id ?? '', resultat, nu: UNDERSKRIFT })).toBe('registrerad');
  }
  const underteckna = (arendeId: string, typ: string, data: Record<string, unknown>, personId: string) => {
    const nu = new Date(UNDERSKRIFT.getTime() + 60_000);
    const vem = { aktor: { personId }, autentiserad: UNDERSKRIFT };
    return prov.engine.execute({ nyckel: randomUUID(), ...vem, nu, arendeId, forvantatSteg: null, handelse: { typ, data } });
  };

  async function ettAnslag(): Promise<void> {
    const arendeId = await anslag.skriv(new Date());
    await anslag.publicera(arendeId, new Date());
    const sett = { arendeId, nr: 1, detalj: null };
    await Promise.all([
      sparaIakttagelse(prov.pool, { ...sett, utfall: 'synligt' }),
      sparaIakttagelse(prov.pool, { ...sett, utfall: 'borta' }),
    ]);
    await sparaIakttagelse(prov.pool, { ...sett, utfall: 'synligt' });
  }

  /** A matter that is being written, one that has been sent, and a folder of one. */
  async function ettArende(): Promise<void> {
    await prov.pool.query(`insert into organ (id, namn, typ) values ('kontoret', 'Kontoret', 'forvaltning')`);
    await prov.pool.query(
      `insert into medlemskap (person_id, organ_id, roll, fran) values ('sekr', 'kontoret', 'handlaggare', '2021-01-01')`,
    );
    const starta = async () => {
      const arendeId = randomUUID();
      const data = {
        titel: 'Ordning',
        organ: 'kontoret',
        arendetyp: 'verksamhet',
        beslutsgang: 'namnd',
        namnd: 'namnden',
        beskrivning: 'Ny ordning.',
        registrerat: '2026-01-02',
      };
      const start = { process: 'formelltarende', titel: 'Ordning', organ: 'kontoret', datum: '2026-01-02', data };
      await prov.engine.start({
        nyckel: randomUUID(),
        aktor: { personId: 'sekr' },
        nu: new Date('2026-01-02T08:00:00Z'),
        arendeId,
        ...start,
      });
      return arendeId;
    };
    const vagar = arendevagar(prov.pool, prov.engine);
    const skickat = await starta();
    const dag = (datum: string) => new Date(`${datum}T12:00:00Z`);
    await vagar.besluta(skickat, { nu: dag('2026-01-20') });
    const som = (typ: string, data: Record<string, unknown>, datum: string) =>
      vagar.gor(skickat, 'arendet-namnden-sekreterare', typ, data, dag(datum));
    await som('protokollet-justerat', { datum: '2026-01-22' }, '2026-01-22');
    await som('anslaget', { datum: '2026-01-23' }, '2026-01-23');
    await som('laga-kraft', { datum: '2026-02-16' }, '2026-02-16');
    await som(
      'expediera',
      { datum: '2026-02-17', mottagare: [{ namn: 'Parten', epost: 'part@x.example' }, { namn: 'Arkivet' }] },
      '2026-02-17',
    );
    const skrivs = await starta();
    await vagar.gor(skrivs, 'sekr', 'paborja-beredning', {}, dag('2026-01-02'));
    const texter = new TjansteutlatandeRepository(prov.pool);
    const text = { arendeId: skrivs, avsnitt: 'bedomning', personId: 'sekr', nu: NU };
    await texter.las(text);
    await texter.spara({ ...text, version: 0, innehall: { bedomning: 'Utkast.' } });
    await texter.spara({ ...text, version: 1, innehall: { bedomning: 'Bifall.' } });
    const fil = (vag: string, innehall: string) => ({
      vag,
      innehall: Buffer.from(innehall),
      handlingId: null,
      storlek: innehall.length,
      sha256: sha256(innehall),
    });
    const filer = [fil('manifest.json', '{}'), fil('handelser.json', '[]')];
    await sparaExport(prov.pool, skickat, { mapp: 'mappen', steg: 1, digest: sha256('{}'), saknas: [], filer }, NU);
  }

  const fynd = async () =>
    (await verifiera(prov.pool, processer)).fynd
      .filter(({ text }) => text !== 'processen beslutsarende finns inte')
      .map(({ text }) => text);

  it('finds nothing when nobody has changed anything', async () => {
    expect(await fynd()).toEqual([]);
  });

  it.each(SABOTAGE)('finds $vad ($tabell)', (ett) =>
    sabotera(prov.pool, ett, async () => expect(await fynd()).toContainEqual(expect.stringMatching(ett.sager))),
  );

  it('is as it was when all has been put back', async () => {
    expect(await fynd()).toEqual([]);
  });
});
