import { copyFileSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { filesIn, fingerprint } from './fingerprint.mjs';
import { root } from './paths.mjs';

const configuration = ['package.json', 'package-lock.json', 'tsconfig.json', 'tsconfig.build.json'];
const isSource = (file) => !file.startsWith(join('apps', 'web')) && !file.endsWith('.spec.ts');

/** What `npm run build` makes, in order: `stamp` tells whether the inputs have changed, `proof` is the file that must exist afterwards. */
export const buildSteps = [
  {
    name: 'server',
    doing: 'Kompilerar servern …',
    stamp: () =>
      fingerprint(['apps', 'libs', 'workflows', 'test', ...configuration], (file) => isSource(file) && /\.(ts|json|typ|mjs)$/.test(file)),
    proof: 'dist/libs/contracts/src/index.js',
    command: ['node_modules/typescript-7/bin/tsc', '-p', 'tsconfig.build.json'],
    afterwards: () => {
      removeOutputsWithoutSource();
      copyWhatIsReadAsItIs();
    },
  },
  {
    name: 'arbetsflöden',
    doing: 'Paketerar arbetsflödena …',
    stamp: () => fingerprint(['workflows', 'libs', ...configuration], isSource),
    proof: 'dist/workflows/workflow-bundle.js',
    command: ['dist/workflows/bundle.js'],
  },
  {
    name: 'webben',
    doing: 'Bygger webben …',
    stamp: () => fingerprint(['apps/web', 'libs/contracts', ...configuration]),
    proof: 'dist/web/index.html',
    command: [
      'node_modules/vite/bin/vite.js',
      'build',
      'apps/web',
      '--outDir',
      join(root, 'dist', 'web'),
      '--emptyOutDir',
      '--logLevel',
      'warn',
    ],
  },
];

/** tsc leaves what it once wrote; a removed migration or workflow must not live on in dist. */
function removeOutputsWithoutSource() {
  const outputs = ['apps', 'libs', 'workflows', 'test'].flatMap((folder) => filesIn(join('dist', folder)));
  const stale = outputs.filter((file) => /\.js(\.map)?$/.test(file) && !file.endsWith('workflow-bundle.js') && !existsSync(sourceOf(file)));
  for (const file of stale) rmSync(join(root, file));
}

/** Templates and thread files are read from beside the code that uses them, in the sources and in dist alike. */
function copyWhatIsReadAsItIs() {
  for (const file of filesIn('libs').filter((name) => /\.(typ|mjs)$/.test(name))) {
    const copy = join(root, 'dist', file);
    mkdirSync(dirname(copy), { recursive: true });
    copyFileSync(join(root, file), copy);
  }
}

function sourceOf(output) {
  return join(root, output.replace(/^dist./, '').replace(/\.js(\.map)?$/, '.ts'));
}
