import { ApplicationFailure } from '@temporalio/common';
import { fileURLToPath } from 'node:url';
import { arbetsflodesId, type Lage } from '#contracts';
import { vantaTills } from '../support/vanta-tills.js';
import { lageFor, satUpp, type Uppsattning } from './temporal-fixture.js';

const TID = 60_000;

/** A case whose position the test moves, and what its story has asked to have done. */
function arende(temporal: Uppsattning, forst: Lage) {
  const anrop: string[] = [];
  let lage = forst;
  return {
    anrop,
    gor: (vad: string) => async (effektId: string) => {
      anrop.push(`${vad} ${effektId}`);
      lage = { ...lage, effekter: lage.effekter.filter(({ id }) => id !== effektId) };
    },
    lasLage: async () => lage,
    hander: (vad: string) => vantaTills(vad, () => anrop.includes(vad), TID),
    async till(andrat: Partial<Lage>): Promise<void> {
      lage = { ...lage, frist: null, ...andrat, steg: lage.steg + 1, kedja: `kedja-${lage.steg + 1}` };
      await temporal.vack(lage);
    },
    slut: () => temporal.client.workflow.getHandle(arbetsflodesId(lage.arendeId)).result(),
  };
}

describe('the stories of what follows a decision, with time that passes quickly', () => {
  let temporal: Uppsattning;
  beforeAll(async () => {
    temporal = await satUpp([fileURLToPath(new URL('korta-timrar.ts', import.meta.url))]);
  }, TID);
  afterAll(() => temporal.stang());

  it(
    'a meeting has its summons, its protocol, its paragraphs approved at once, and what was approved written, each once',
    async () => {
      const lage = lageFor({ process: 'sammantrade', fas: 'planering', tillstand: 'planerat' });
      const { anrop, gor, lasLage, hander, till, slut } = arende(temporal, lage);
      const activities = {
        lasLage,
        skrivKallelse: gor('kallelse'),
        skrivProtokoll: gor('protokoll'),
        skrivOmedelbartProtokoll: gor('omedelbart'),
        framstallOmedelbartJusterat: gor('omedelbart justerat'),
        framstallJusteratProtokoll: gor('justerat'),
        framstallProtokollsutdrag: gor('utdrag'),
      };
      await temporal.vack(lage);
      await temporal.kor(activities, async () => {
        await till({ fas: 'kallelse', tillstand: 'kallat', effekter: [{ id: 'e1', typ: 'skriv-kallelse' }] });
        await hander('kallelse e1');
        await till({ fas: 'sammantrade', tillstand: 'pagar', effekter: [{ id: 'e2', typ: 'skriv-omedelbart-protokoll' }] });
        await hander('omedelbart e2');
        await till({ effekter: [{ id: 'e3', typ: 'framstall-omedelbart-justerat' }] });
        await hander('omedelbart justerat e3');
        await till({ fas: 'protokoll', tillstand: 'avslutat', effekter: [{ id: 'e4', typ: 'skriv-protokoll' }] });
        await hander('protokoll e4');
        const samtidigt = [
          { id: 'e5', typ: 'framstall-justerat-protokoll' },
          { id: 'e6', typ: 'framstall-protokollsutdrag' },
        ];
        await till({ fas: 'justering', tillstand: 'justerat', effekter: samtidigt });
        await hander('justerat e5');
        await hander('utdrag e6');
        await till({ fas: 'anslag', tillstand: 'anslaget' });
        await till({ fas: 'avslutat', tillstand: 'slutfort', avslutad: true });
        await slut();
      });
      expect(anrop.toSorted()).toEqual(
        ['justerat e5', 'kallelse e1', 'omedelbart e2', 'omedelbart justerat e3', 'protokoll e4', 'utdrag e6'].toSorted(),
      );
    },
    TID,
  );

  it(
    'a notice is put up, looked at, taken down by its deadline and proved; a look that cannot be made stops nothing',
    async () => {
      const lage = lageFor({
        process: 'anslag',
        fas: 'uppsattning',
        tillstand: 'skapat',
        effekter: [{ id: 'e1', typ: 'publicera-anslag' }],
      });
      const { anrop, gor, lasLage, hander, till, slut } = arende(temporal, lage);
      const frist = { id: 'f1', at: new Date(Date.now() + 400).toISOString(), namn: 'fristNedtagning', regel: 'KL 13:5' };
      const nedtaget = () => till({ fas: 'efter', tillstand: 'nedtaget', effekter: [{ id: 'e2', typ: 'framstall-anslagsbevis' }] });
      const activities = {
        lasLage,
        publiceraAnslag: gor('publicera'),
        framstallAnslagsbevis: gor('bevis'),
        iakttaAnslag: async () => {
          anrop.push('tittar');
          throw ApplicationFailure.nonRetryable('Databasen svarar inte.');
        },
        fyraFrist: async ({ fristId }: { fristId: string }) => {
          anrop.push(`frist ${fristId}`);
          await nedtaget();
          return 'utford';
        },
      };
      await temporal.vack(lage);
      await temporal.kor(activities, async () => {
        await hander('publicera e1');
        await till({ fas: 'anslagstid', tillstand: 'uppsatt', frist, effekter: [] });
        await hander('tittar');
        await hander('bevis e2');
        await till({ fas: 'avslutat', tillstand: 'avslutat', avslutad: true, effekter: [] });
        await slut();
      });
      expect(anrop.filter((ett) => ett !== 'tittar')).toEqual(['publicera e1', 'frist f1', 'bevis e2']);
    },
    TID,
  );

  it.each(['remiss', 'samverkan', 'dsorad', 'tjansteplanrond', 'bilagekomplettering', 'avsteg'])(
    '%s, which has no story of its own, has its deadline fired and tells the case above it',
    async (process) => {
      const frist = { id: 'f1', at: new Date(Date.now() + 300).toISOString(), namn: 'frist', regel: 'Rutin' };
      const lage = lageFor({ process, fas: 'arbete', tillstand: 'skickad', frist });
      const { anrop, gor, lasLage, hander, till, slut } = arende(temporal, lage);
      const activities = {
        lasLage,
        meddelaArende: gor('meddelar'),
        fyraFrist: async ({ fristId }: { fristId: string }) => {
          anrop.push(`frist ${fristId}`);
          await till({ tillstand: 'forsenad' });
          return 'utford';
        },
      };
      await temporal.vack(lage);
      await temporal.kor(activities, async () => {
        await hander('frist f1');
        await till({ fas: 'avslutat', tillstand: 'inkommet', avslutad: true, effekter: [{ id: 'e1', typ: 'barn-utfall' }] });
        await hander('meddelar e1');
        await slut();
      });
      expect(anrop).toEqual(['frist f1', 'meddelar e1']);
    },
    TID,
  );
});
