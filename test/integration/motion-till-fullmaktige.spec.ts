import { randomUUID } from 'node:crypto';
import { datumI } from '#calendar';
import { arendesteg } from '../support/arendesteg.js';
import { type ProvApi, startaProvApi } from '../support/prov-api.js';

const LEDAMOTER = ['kf1', 'kf2', 'kf3'];

describe('a motion over HTTP, from fullmäktige and back', () => {
  const idag = datumI(new Date());
  let api: ProvApi;
  beforeAll(async () => {
    api = await startaProvApi();
    await fyll(api);
    await api.loggaInAlla(['fhand', 'fdir', 'fstad', 'fber', 'kssekr', 'kfsekr', 'kf2', 'utan']);
  });
  afterAll(() => api.stang());

  const som = (namn: string) => api.inloggad(namn);
  const { las, gor, ga } = arendesteg(som);
  const iMotet = (namn: string, mote: string, handelse: string, data: Record<string, unknown>) =>
    som(namn).skicka('POST', `/api/sammantraden/${mote}/handelser`, { handelse, data }, randomUUID());

  it('is handed in at a meeting, prepared, seen by kommunstyrelsen before fullmäktige may decide, and answered by fullmäktige', async () => {
    const kropp = {
      organ: 'kommunfullmaktige',
      titel: 'Fullmäktige',
      datum: idag,
      tid: '09:00',
      plats: 'Salen',
      platser: 3,
      kallelsedagar: 0,
    };
    const planerat = await som('kfsekr').skicka('POST', '/api/sammantraden', kropp, randomUUID());
    expect([planerat.status, planerat.text]).toEqual([201, expect.anything()]);
    const mote = planerat.json.arendeId as string;
    const lamnad = await iMotet('kf2', mote, 'lamna-motion', {
      personId: 'kf2',
      rubrik: 'Cykelparkering vid skolorna',
      forslag: 'Att kommunen bygger cykelparkering.',
      motivering: null,
    });
    expect([lamnad.status, lamnad.text]).toEqual([200, expect.anything()]);
    const { rows } = await api.pool.query<{ id: string }>(`select id from arende where process = 'motion'`);
    const motion = String(rows[0]?.id);

    await ga('fhand', motion, 'begar-fullmaktiges-beslut', { anteckning: null });
    const [under] = (await las('fhand', motion)).underordnade;
    const arende = under.id as string;
    await ga('fhand', arende, 'paborja-beredning');
    await ga('fhand', arende, 'lamna-till-granskning', {
      sammanfattning: 'Motionen föreslår cykelparkering.',
      punkter: [{ text: 'Motionen bifalls.', slag: 'godkanns', mottagare: 'ks-kf' }],
      dimensioner: {
        ekonomisk: { svar: 'beskrivs', text: 'Ryms i ramen.' },
        ekologisk: { svar: 'inga-sarskilda-aspekter' },
        social: { svar: 'inga-sarskilda-aspekter' },
      },
      ekonomi: { nuvarandeTkr: 100, vemBar: 'Nämnden', effekter: [{ ar: 2027, beloppTkr: 400 }], senare: 'Ingen.' },
      samverkan: { lage: 'inte-aktuell' },
      arendet: 'En ledamot har lämnat motionen.',
      bakgrund: 'Skolorna saknar cykelparkering.',
      bedomning: 'Motionen bör bifallas.',
      datum: idag,
    });
    await ga('fber', arende, 'godkann-granskning');
    for (const namn of ['fdir', 'fstad']) await ga(namn, arende, 'underteckna', { datum: idag });
    await ga('fhand', arende, 'avsta-remiss', { skal: 'Ingen nämnd berörs.', ersattning: 'Dialog.' });
    await ga('fhand', arende, 'anmal-till-foredragningslistan');

    const beslut = (organ: string, paragraf: number) => ({
      organ,
      datum: idag,
      paragraf,
      utfall: 'bifall',
      beslutspunkter: [{ nr: 1, text: 'Motionen bifalls.' }],
      omedelbartJusterad: false,
    });
    const forTidigt = await gor('kfsekr', arende, 'registrera-beslut', beslut('kommunfullmaktige', 9));
    expect([forTidigt.status, forTidigt.json.regel]).toEqual([403, 'ar-instansens-sekreterare']);
    await ga('kssekr', arende, 'registrera-beslut', beslut('kommunstyrelsen', 3));
    expect(await las('fhand', arende)).toMatchObject({
      tillstand: { ansvarig: 'Sekreterare, Kommunfullmäktige' },
      fakta: expect.arrayContaining([{ etikett: 'Behandlat', varde: `Kommunstyrelsen ${idag} § 3 (tillstyrkan)`, anmarkning: null }]),
    });
    expect((await las('fhand', motion)).tillstand.id).toBe('bereds');
    await ga('kfsekr', arende, 'registrera-beslut', beslut('kommunfullmaktige', 9));
    expect((await las('fhand', motion)).tillstand.id).toBe('besvarad');
  });
});

async function fyll({ pool }: ProvApi): Promise<void> {
  await pool.query(`insert into organ (id, namn, typ, overordnat) values ('kommunstyrelsen', 'Kommunstyrelsen', 'ks', null),
    ('slk-arende-utredning-styrning', 'Ärende, utredning och styrning', 'enhet', 'stadsledningskontoret')`);
  const platser = [
    ['fhand', 'stadsledningskontoret', 'handlaggare'],
    ['fber', 'stadsledningskontoret', 'beredningsansvarig'],
    ['fdir', 'slk-arende-utredning-styrning', 'direktor-arende-utredning-styrning'],
    ['fstad', 'stadsledningskontoret', 'stadsdirektor'],
    ['kssekr', 'kommunstyrelsen', 'sekreterare'],
    ['kfsekr', 'kommunfullmaktige', 'sekreterare'],
    ...LEDAMOTER.map((id, nr) => [id, 'kommunfullmaktige', nr === 0 ? 'ordforande' : 'ledamot']),
  ];
  for (const [id, organ, roll] of platser) {
    await pool.query('insert into person (id, namn, epost, sub) values ($1, $1, $2, $1) on conflict do nothing', [
      id,
      `${id}@prov.example`,
    ]);
    await pool.query(`insert into medlemskap (person_id, organ_id, roll, fran) values ($1, $2, $3, '2021-01-01')`, [id, organ, roll]);
  }
}
