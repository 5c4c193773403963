import { MiljoFel } from './miljo-fel.js';
import { apiMiljo, cliMiljo, demoMiljo, workerMiljo } from './process-miljo.js';

const forut = { ...process.env };
const rent = Object.fromEntries(
  Object.entries(forut).filter(([namn]) => !/^(?:DATABASE_URL|OIDC_|PUBLIC_URL|SESSION_|TEMPORAL_|BESLUTSGANG_)/.test(namn)),
);

describe('the environment of a process', () => {
  beforeEach(() => {
    process.env = { ...rent };
  });
  afterAll(() => {
    process.env = forut;
  });

  it.each([
    ['api', apiMiljo],
    ['worker', workerMiljo],
    ['cli', cliMiljo],
    ['demo', demoMiljo],
  ])('of %s is refused while the database is missing', (_, miljo) => {
    expect(miljo).toThrow(MiljoFel);
    expect(miljo).toThrow(/DATABASE_URL saknas/);
  });

  it('is parsed once', () => {
    process.env['DATABASE_URL'] = 'postgres://h/a';
    const forsta = cliMiljo();
    process.env['DATABASE_URL'] = 'postgres://h/b';
    expect(cliMiljo()).toBe(forsta);
    expect(cliMiljo().DATABASE_URL).toBe('postgres://h/a');
  });
});
