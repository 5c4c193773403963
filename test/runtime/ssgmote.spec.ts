import { fileURLToPath } from 'node:url';
import { type Lage, arbetsflodesId } from '#contracts';
import { createEngine } from '#engine';
import { processer } from '#machines';
import { skapaProvmote } from '../support/prov-mote.js';
import { vantaTills } from '../support/vanta-tills.js';
import { lageFor, satUpp, type Uppsattning } from './temporal-fixture.js';

const TID = 90_000;
const arbetsflode = (temporal: Uppsattning, id: string) => temporal.client.workflow.getHandle(arbetsflodesId(id));

describe('the story of a meeting, with time that passes quickly', () => {
  let temporal: Uppsattning;
  beforeAll(async () => {
    temporal = await satUpp([fileURLToPath(new URL('korta-timrar.ts', import.meta.url))]);
  }, TID);
  afterAll(() => temporal.stang());

  /** A register of one meeting, which moves when the test says so, and what has been asked of it. */
  function register(forst: Lage) {
    const anrop: string[] = [];
    let lage = forst;
    const gjord = (vad: string) => async (effektId: string) => {
      anrop.push(`${vad} ${effektId}`);
      lage = { ...lage, effekter: [] };
    };
    return {
      anrop,
      hander: (vad: string, gangar = 1) => vantaTills(vad, () => anrop.filter((rad) => rad === vad).length >= gangar),
      async till(andrat: Partial<Lage>): Promise<void> {
        lage = { ...lage, ...andrat, steg: lage.steg + 1, kedja: `kedja-${lage.steg + 1}` };
        await temporal.vack(lage);
      },
      activities: {
        lasLage: async () => lage,
        begarInUnderlag: gjord('begär'),
        skickaPaket: gjord('paket'),
        skrivAnteckningar: gjord('utkast'),
        faststallOchLamnaResultat: gjord('fastställt'),
        paminnOmSaknadeUnderlag: async () => void anrop.push('påminner om underlag'),
        planeraVarderingspaminnelse: async () => ({
          sistaDag: '2027-02-23',
          paminnAt: new Date(Date.now() + 40 * 86_400_000).toISOString(),
        }),
        paminnOmVardering: async () => void anrop.push('påminner om värdering'),
      },
    };
  }
  const planerat = (): Lage => lageFor({ process: 'ssgmote', fas: 'forberedelse', tillstand: 'planerat' });

  test(
    'reminds every week of what is missing, once before the last day to value, and does each effect in its phase',
    async () => {
      const lage = planerat();
      const { anrop, hander, till, activities } = register(lage);
      await temporal.vack(lage);
      await temporal.kor(activities, async () => {
        await till({ tillstand: 'underlag-begart', effekter: [{ id: 'e1', typ: 'begar-in-underlag' }] });
        await hander('begär e1');
        await hander('påminner om underlag', 2);
        await till({ fas: 'vardering', tillstand: 'kallat', effekter: [{ id: 'e2', typ: 'skicka-paket' }] });
        await hander('paket e2');
        await hander('påminner om värdering');
        await till({ fas: 'mote', tillstand: 'pagar' });
        await till({ fas: 'efterarbete', tillstand: 'genomfort', effekter: [{ id: 'e3', typ: 'skriv-anteckningar' }] });
        await hander('utkast e3');
        await till({ tillstand: 'anteckningar-faststallda', effekter: [{ id: 'e4', typ: 'faststall-och-lamna-resultat' }] });
        await hander('fastställt e4');
        await till({ fas: 'avslutat', tillstand: 'expedierat', avslutad: true });
        await arbetsflode(temporal, lage.arendeId).result();
      });
      expect(anrop.filter((rad) => rad === 'påminner om värdering')).toHaveLength(1);
      expect(anrop.filter((rad) => !rad.startsWith('påminner'))).toEqual(['begär e1', 'paket e2', 'utkast e3', 'fastställt e4']);
    },
    TID,
  );

  test(
    'goes on to the next phase when the case did so in the midst of a reminder',
    async () => {
      const lage = planerat();
      const { anrop, hander, till, activities } = register(lage);
      const paminnOmSaknadeUnderlag = () => till({ fas: 'vardering', tillstand: 'kallat' });
      await temporal.vack(lage);
      await temporal.kor({ ...activities, paminnOmSaknadeUnderlag }, async () => {
        await hander('påminner om värdering');
        await till({ fas: 'avslutat', tillstand: 'installt', avslutad: true });
        await arbetsflode(temporal, lage.arendeId).result();
      });
      expect(anrop).toEqual(['påminner om värdering']);
    },
    TID,
  );

  test(
    'reminds nobody of a meeting that is called off',
    async () => {
      const lage = planerat();
      const { anrop, hander, till, activities } = register(lage);
      await temporal.vack(lage);
      await temporal.kor({ ...activities, planeraVarderingspaminnelse: async () => null }, async () => {
        await till({ fas: 'vardering', tillstand: 'kallat', effekter: [{ id: 'e1', typ: 'skicka-paket' }] });
        await hander('paket e1');
        await till({ fas: 'avslutat', tillstand: 'installt', avslutad: true });
        await arbetsflode(temporal, lage.arendeId).result();
      });
      expect(anrop).toEqual(['paket e1']);
    },
    TID,
  );
});

test(
  'the cut-off fires by its deadline and freezes the package; nothing is recommended by time',
  async () => {
    const [temporal, mote] = await Promise.all([satUpp(), skapaProvmote(3)]);
    const engine = createEngine({ pool: mote.pool, processer });
    const vacka = async () => {
      const lage = await engine.lage(mote.moteId);
      if (lage) await temporal.vack(lage);
    };
    const stillsamt = async () => undefined;
    try {
      await mote.planera();
      await mote.skicka('p-bered', 'begar-underlag');
      await vacka();
      const activities = {
        lasLage: (id: string) => engine.lage(id),
        fyraFrist: ({ fristId, at }: { fristId: string; at: string }) => engine.fyraFrist({ fristId, at, nu: new Date() }),
        begarInUnderlag: (effektId: string) => engine.effektUtfall({ effektId, resultat: {}, nu: new Date() }),
        paminnOmSaknadeUnderlag: stillsamt,
      };
      await temporal.kor(activities, async () => {
        await vantaTills('Att paketet fryses', async () => (await engine.lage(mote.moteId))?.tillstand === 'underlag-stangt', 60_000);
      });
      expect(await mote.rader('select status, utfall from mote_punkt where mote_id = $1', mote.moteId)).toEqual(
        Array.from({ length: 3 }, () => ({ status: 'oppen', utfall: null })),
      );
    } finally {
      await arbetsflode(temporal, mote.moteId).terminate('klart');
      await engine.stang();
      await mote.stang();
      await temporal.stang();
    }
  },
  TID,
);
