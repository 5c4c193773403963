import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** The file's content, or undefined when it is missing or was cut off by a crash. */
export function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    if (error.code === 'ENOENT' || error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** Writes whole or not at all: temporary name, then rename. */
export function writeJson(file, value, mode = 0o644) {
  mkdirSync(dirname(file), { recursive: true });
  const temporary = `${file}.${process.pid}.ny`;
  writeFileSync(temporary, `${JSON.stringify(value, null, 2)}\n`, { mode });
  renameSync(temporary, file);
}

/** Makes the file with its content in one step; false when it is there already. */
export function createJson(file, value) {
  mkdirSync(dirname(file), { recursive: true });
  const temporary = `${file}.${process.pid}.ny`;
  writeFileSync(temporary, JSON.stringify(value));
  try {
    linkSync(temporary, file);
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(temporary);
  }
}
