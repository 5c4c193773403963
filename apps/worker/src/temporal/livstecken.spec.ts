import { livstecken } from './livstecken.js';
import { avbrott, uppdragsdag } from './uppdrag.js';

type Kontext = Parameters<typeof livstecken>[0];

/** Runs `arbete` as an activity that a story asked for at `begart`, in some attempt. */
async function somUppdrag(begart: string, arbete: () => unknown, signal = new AbortController().signal): Promise<unknown> {
  const ctx = { heartbeat: () => undefined, cancellationSignal: signal, info: { scheduledTimestampMs: Date.parse(begart) } };
  const { execute } = livstecken(ctx as unknown as Kontext).inbound ?? {};
  return execute?.({ args: [], headers: {} }, async () => arbete());
}

describe('what an activity knows of what it was asked', () => {
  it.each([
    ['2026-03-03T22:59:59Z', '2026-03-03'],
    ['2026-03-03T23:30:00Z', '2026-03-04'],
    ['2026-06-30T21:59:59Z', '2026-06-30'],
    ['2026-06-30T22:30:00Z', '2026-07-01'],
    ['2026-12-31T23:30:00Z', '2027-01-01'],
  ])('asked at %s it belongs to the Swedish day %s, whenever it is done', async (begart, dag) => {
    expect(await somUppdrag(begart, uppdragsdag)).toBe(dag);
  });

  it('keeps to its own day while another one runs', async () => {
    const dagar = await Promise.all(['2026-06-30T21:00:00Z', '2026-06-30T23:00:00Z'].map((begart) => somUppdrag(begart, uppdragsdag)));
    expect(dagar).toEqual(['2026-06-30', '2026-07-01']);
  });

  it('hears when it is cancelled, and is never so outside an activity', async () => {
    const avbryt = new AbortController();
    avbryt.abort();
    expect(await somUppdrag('2026-06-30T21:00:00Z', () => avbrott().aborted, avbryt.signal)).toBe(true);
    expect(avbrott().aborted).toBe(false);
  });
});
