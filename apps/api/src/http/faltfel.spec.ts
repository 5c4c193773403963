import { z } from 'zod';
import { faltfel } from './faltfel.js';
import { talaSvenska } from './svenska-fel.js';

describe('the fields of a refused form', () => {
  const schema = z.strictObject({
    namn: z.string().min(1),
    antal: z.number().int(),
    dag: z.iso.date(),
    slag: z.enum(['a', 'b']),
    rader: z.array(z.strictObject({ id: z.uuid() })).max(1),
  });
  const prova = (varde: unknown) => faltfel(schema.safeParse(varde).error?.issues ?? []);
  const ratt = { namn: 'x', antal: 1, dag: '2026-03-04', slag: 'a', rader: [] };
  beforeAll(() => talaSvenska());
  afterAll(() => z.config({ ...z.locales.en(), customError: undefined }));

  it.each([
    [{ namn: undefined }, 'namn', 'Fyll i detta.'],
    [{ namn: '' }, 'namn', 'Fyll i detta.'],
    [{ antal: 'x' }, 'antal', 'Ange ett tal.'],
    [{ dag: '2026-02-30' }, 'dag', 'Ange ett datum som finns, t.ex. 2026-03-04.'],
    [{ slag: undefined }, 'slag', 'Fyll i detta.'],
    [{ slag: 'c' }, 'slag', 'Välj något av: a, b.'],
    [{ rader: [{ id: 'x' }] }, 'rader.0.id', 'Id:t har fel form.'],
    [{ okant: 1 }, 'okant', 'Fältet finns inte i formuläret.'],
    [{ rader: [{ id: '6d0721e7-5d58-4e04-9c66-6dd0f0c4a111', extra: 1 }] }, 'rader.0.extra', 'Fältet finns inte i formuläret.'],
  ])('are named with a sentence for %j', (andring, falt, meddelande) => {
    expect(prova({ ...ratt, ...andring })).toEqual([{ falt, meddelande }]);
  });
});
