/** The generated files that are committed: `make` returns what `file` (relative to the clone) shall hold. */
export const generators = [];
