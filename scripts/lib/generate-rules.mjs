import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { format } from 'prettier';
import { root } from './paths.mjs';

const HEAD = `# Regelkatalogen

Varje regel som produkten prövar: vad den säger, var den kommer ifrån, vad den är (lag, riktlinje eller praxis), hur allvarligt ett brott är (ett hinder stoppar steget, en varning sägs) och ett prov som
nämner den. Texten i ett nekande är regelns mening; regeln själv står i \`libs/machines/src/regler\`. Filen skrivs av \`npm run generate\`.

`;
const folders = ['libs', 'apps', 'workflows', 'test'];

/** docs/regler.md: the rule catalogue for a reader, each rule with a test that names it; throws for a rule that no test names. Needs a fresh build. */
export async function makeRules() {
  const { regelkatalog } = await import(pathToFileURL(join(root, 'dist', 'libs', 'machines', 'src', 'index.js')).href);
  const tests = testsByRule();
  const rows = Object.entries(regelkatalog)
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, rule]) => row(name, rule, tests));
  return format(HEAD + rows.join('\n'), { ...JSON.parse(readFileSync(join(root, '.prettierrc'), 'utf8')), parser: 'markdown' });
}

function row(name, { mening, kalla, lagrum, slag, allvar }, tests) {
  const file = tests.get(name);
  if (!file) throw new Error(`Inget prov nämner regeln ${name}.`);
  const where = [kalla, lagrum, slag, allvar].filter(Boolean).join(' · ');
  return `- **${name}** ${mening} (${where}) Prov: \`${file}\``;
}

/** Rule name → the test that names it, the one nearest to the rules when there are several. */
function testsByRule() {
  const found = new Map();
  const specs = folders.flatMap((folder) => specsIn(folder)).toSorted((one, other) => rank(one) - rank(other) || (one < other ? -1 : 1));
  for (const file of specs) {
    const text = readFileSync(join(root, file), 'utf8');
    for (const [name] of text.matchAll(/[a-z]+(-[a-z]+)+/g)) {
      if (!found.has(name)) found.set(name, file);
    }
  }
  return found;
}

const rank = (file) => (file.startsWith('libs/machines/src/regler/') ? 0 : file.startsWith('libs/') ? 1 : 2);

function specsIn(folder) {
  const files = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' });
  return files.filter((file) => file.endsWith('.spec.ts')).map((file) => join(folder, file));
}
