import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.mjs';
import { runCommand } from './run-command.mjs';

const forbidden = [
  { pattern: /^\s*"resolved": "http/m, where: /package-lock\.json$/, why: 'låsfilen pekar ut ett visst paketregister' },
  { pattern: /^\s*(@[^:]+:)?registry\s*=/m, where: /\.npmrc$/, why: '.npmrc pekar ut ett visst paketregister' },
  { pattern: /^\s*(export\s+)?GOPROXY=/m, where: /./, why: 'ett visst Go-register pekas ut' },
  { pattern: /(^|[\s"'`(=:])\/work\//m, where: /./, why: 'en sökväg på en viss dator' },
  {
    pattern: /new (pg\.)?Pool\(/,
    where: /^(?!libs\/database\/src\/skapa-pool|apps\/demo\/).*\.ts$/,
    why: 'en pool där varje sats väntar på den förra: använd skapaPool',
  },
  {
    pattern: /(new Date\(\)|\bnu(\(\))?)\.toISOString\(\)\.slice\(0, 10\)|\bcurrent_date\b(?! [-+])/,
    where: /^(apps|libs|test)\/.*\.ts$/,
    why: 'en dag i fel tidszon en timme före midnatt: använd datumI eller IDAG_SQL',
  },
  { pattern: /\b(TO\x44O|FIX\x4dE)\b/, where: /\.(ts|tsx|mjs|css|sql)$/, why: 'ofärdig kod' },
];

/** What must not be in the repository: registry hosts, paths of one machine, pools that the engine cannot use, days of another time zone, unfinished code. */
export async function forbiddenWords() {
  const { stdout } = await runCommand('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: root });
  const found = stdout.split('\0').filter(Boolean).flatMap(problems);
  return found.length === 0 ? undefined : found.join('\n');
}

function problems(file) {
  const wanted = forbidden.filter(({ where }) => where.test(file));
  const text = contentOf(file);
  return wanted.filter(({ pattern }) => pattern.test(text)).map(({ pattern, why }) => `${file}: ${why} (${pattern.exec(text)[0].trim()})`);
}

function contentOf(file) {
  try {
    return readFileSync(join(root, file), 'utf8');
  } catch (error) {
    if (error.code === 'ENOENT' || error.code === 'EISDIR') return '';
    throw error;
  }
}
