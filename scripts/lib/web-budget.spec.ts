import { webBudgetOf } from './web-budget.mjs';

const manifest = {
  'index.html': {
    file: 'index.js',
    css: ['index.css'],
    isEntry: true,
    imports: ['_delad'],
    dynamicImports: ['src/features/inkorg/inkorg.tsx', 'src/features/frister/frister.tsx'],
  },
  _delad: { file: 'delad.js' },
  'src/features/inkorg/inkorg.tsx': { file: 'inkorg.js', isDynamicEntry: true, imports: ['_delad'] },
  'src/features/frister/frister.tsx': { file: 'frister.js', isDynamicEntry: true, imports: ['_delad', '_tung'] },
  _tung: { file: 'tung.js' },
};
const KIB = 1024;
const budget = (storlekar: Record<string, number>): string | undefined =>
  webBudgetOf(manifest, (fil: string) => (storlekar[fil] ?? 1) * KIB);

describe('the budget of the built web', () => {
  it('holds when every part is within it', () => {
    expect(budget({ 'index.js': 100, 'delad.js': 50, 'inkorg.js': 49, 'index.css': 32, 'frister.js': 20, 'tung.js': 20 })).toBeUndefined();
  });

  it('counts what the inbox imports once, and refuses more than 200 KiB', () => {
    expect(budget({ 'index.js': 100, 'delad.js': 60, 'inkorg.js': 41 })).toBe(
      'Inkorgens skript vid första laddningen: 201.0 KiB av högst 200 KiB.',
    );
  });

  it('refuses a style sheet over 32 KiB', () => {
    expect(budget({ 'index.css': 33 })).toMatch(/^Inkorgens stilmall/);
  });

  it('refuses a page that adds more than 40 KiB to what the inbox has loaded', () => {
    expect(budget({ 'delad.js': 90, 'frister.js': 21, 'tung.js': 20 })).toBe(
      'Sidan src/features/frister/frister.tsx: 41.0 KiB av högst 40 KiB.',
    );
  });
});
