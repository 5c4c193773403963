import { execFileSync } from 'node:child_process';
import { type Produkt, startaProdukt } from '../support/produkt.js';
import { vantaTills } from '../support/vanta-tills.js';

const barnTill = (pid: number): number[] =>
  execFileSync('ps', ['-A', '-o', 'pid=,ppid=,stat='], { encoding: 'utf8' })
    .trim()
    .split('\n')
    .map((rad) => rad.trim().split(/\s+/))
    .filter(([, foralder, lage]) => Number(foralder) === pid && !lage?.startsWith('Z'))
    .map(([id]) => Number(id));

describe('several processes behind one port', () => {
  let produkt: Produkt;
  const pid = () => produkt.api[0]?.pid ?? 0;
  const status = async (vag: string): Promise<number> => (await fetch(produkt.url + vag, { headers: { connection: 'close' } })).status;

  beforeAll(async () => {
    produkt = await startaProdukt({ demo: false, worker: false, inlasning: 'ingen', miljo: { HTTP_PROCESSES: '2' } });
  });
  afterAll(() => produkt.stang());

  it('answer with the measurements of all of them', async () => {
    for (let nr = 0; nr < 4; nr += 1) expect(await status('/api/inkorg')).toBe(401);
    const text = await (await fetch(`${produkt.url}/metrics`)).text();
    expect(text).toContain('beslutsgang_http_sekunder_count{metod="GET",vag="/api/inkorg",status="401"} 4');
  });

  it('go on when one of them is killed, and get it replaced', async () => {
    await vantaTills('Två processer', async () => barnTill(pid()).length === 2, 20_000);
    const [forsta = 0] = barnTill(pid());
    process.kill(forsta, 'SIGKILL');
    await vantaTills('En ny process', async () => barnTill(pid()).filter((id) => id !== forsta).length === 2, 20_000);
    expect(await status('/halsa/lever')).toBe(200);
  });

  it('end all together in order', async () => {
    const alla = barnTill(pid());
    await produkt.api[0]?.stang();
    expect(alla.filter(lever)).toEqual([]);
  });
});

function lever(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (fel) {
    if (typeof fel === 'object' && fel !== null && 'code' in fel && fel.code === 'ESRCH') return false;
    throw fel;
  }
}
