import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Regelverk } from '#contracts';
import { anvandRegelverk } from '../../libs/machines/src/regelverk/gallande.js';
import { rot } from './rot.js';

/** The demo municipality's own rules, as every test has them that does not read in others. */
export const demoregelverk = (): Regelverk => JSON.parse(readFileSync(join(rot, 'demo', 'regelverk.json'), 'utf8')) as Regelverk;

// Runs before each spec (jest.config.mjs): what asks the rules without a register finds the demo's.
anvandRegelverk(demoregelverk(), 'demo');
