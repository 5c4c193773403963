import { makeApiTypes } from './generate-api-types.mjs';
import { makeRules } from './generate-rules.mjs';

/** The generated files that are committed: `make` returns what `file` (relative to the clone) shall hold. */
export const generators = [
  { file: 'apps/web/src/lib/generated/api.ts', make: makeApiTypes },
  { file: 'docs/regler.md', make: makeRules },
];
