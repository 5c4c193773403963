/** Every tier runs with the same transform; `--selectProjects` picks the tier. Sources are read straight from TypeScript (condition `source`). */
const base = {
  testEnvironment: 'node',
  testEnvironmentOptions: { customExportConditions: ['source', 'node', 'node-addons'] },
  extensionsToTreatAsEsm: ['.ts'],
  setupFiles: ['<rootDir>/test/support/regelverk.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true },
        },
        module: { type: 'es6' },
      },
    ],
  },
};
const tier = (displayName, testMatch) => ({ ...base, displayName, testMatch });
export default {
  projects: [
    tier('unit', ['<rootDir>/{libs,apps,workflows,scripts}/**/*.spec.ts']),
    tier('runtime', ['<rootDir>/test/runtime/**/*.spec.ts']),
    tier('integration', ['<rootDir>/test/integration/**/*.spec.ts']),
    tier('replay', ['<rootDir>/test/replay/**/*.spec.ts']),
    tier('browser', ['<rootDir>/test/e2e/**/*.spec.ts']),
    tier('kill', ['<rootDir>/test/kill/**/*.spec.ts']),
  ],
};
