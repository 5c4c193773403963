/** What the counter and the clerk share. */
const applicationLibs = ['engine', 'machines', 'contracts', 'calendar', 'database', 'auth', 'documents', 'archive', 'config'].map(
  (name) => `libs/${name}`,
);

/** The directions of the architecture: what each part may use. Whatever is not listed here is refused. */
const mayUse = {
  'libs/contracts': [],
  'libs/calendar': ['libs/contracts'],
  'libs/config': ['libs/contracts'],
  'libs/machines': ['libs/contracts', 'libs/calendar'],
  'libs/database': ['libs/contracts'],
  'libs/engine': ['libs/machines', 'libs/contracts', 'libs/calendar', 'libs/database'],
  'libs/temporal': ['libs/contracts', 'libs/config'],
  'libs/auth': ['libs/contracts', 'libs/calendar', 'libs/database', 'libs/config'],
  'libs/documents': ['libs/contracts', 'libs/calendar'],
  'libs/archive': ['libs/contracts', 'libs/calendar', 'libs/documents'],
  'libs/rangordning': ['libs/contracts'],
  workflows: ['libs/contracts'],
  'apps/web': ['libs/contracts'],
  'apps/api': [...applicationLibs, 'libs/rangordning'],
  'apps/worker': [...applicationLibs, 'libs/temporal', 'workflows/[^/]+/[^/]+\\.activities\\.ts$', 'workflows/index\\.ts$'],
  // The clerk's own work is done by its own code when a past is entered that it could not be awake in.
  'apps/cli': ['libs/[^/]+', 'apps/worker/src/(anslag|delegationsbeslut|formelltarende|initiativ|karna|sammantrade)/[^/]+\\.ts$'],
  'apps/demo': ['libs/contracts', 'libs/config'],
};

/** The packages that may be used where few may: rules and workflows stay free of I/O. */
const packages = {
  'libs/contracts': ['zod'],
  'libs/calendar': ['zod'],
  'libs/machines': ['zod', 'xstate'],
  workflows: ['@temporalio/workflow', '@temporalio/common'],
};

const isTest = '\\.spec\\.tsx?$';
const inside = (part) => `^${part}/`;

const direction = ([part, allowed]) => ({
  name: `${part} får bara använda ${allowed.length > 0 ? allowed.join(', ') : 'sig själv'}`,
  severity: 'error',
  from: { path: inside(part), pathNot: [isTest] },
  to: {
    path: '^(apps|libs|workflows)/',
    pathNot: [inside(part), ...allowed.map((path) => (path.includes('$') ? `^${path}` : inside(path)))],
  },
});

const packageLimit = ([part, names]) => ({
  name: `${part} får av paketen bara använda ${names.join(', ')}`,
  severity: 'error',
  from: { path: inside(part), pathNot: [isTest, '^workflows/bundle\\.ts$'] },
  to: { dependencyTypes: ['npm', 'npm-dev', 'npm-optional', 'npm-peer', 'core'], pathNot: names.map((name) => `node_modules/${name}/`) },
});

module.exports = {
  forbidden: [
    ...Object.entries(mayUse).map(direction),
    ...Object.entries(packages).map(packageLimit),
    { name: 'inga cirklar', severity: 'error', from: {}, to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } } },
    {
      name: 'kod använder inte test',
      severity: 'error',
      from: { path: '^(apps|libs|workflows)/', pathNot: isTest },
      to: { path: ['^test/', isTest] },
    },
    {
      name: 'bibliotek nås bara genom sin index.ts',
      severity: 'error',
      from: { path: '^(?:apps|libs|workflows)/([^/]+)/' },
      to: { path: '^libs/([^/]+)/src/', pathNot: ['^libs/$1/', '^libs/[^/]+/src/index\\.ts$'] },
    },
    {
      name: 'en feature använder ingen annan feature',
      severity: 'error',
      from: { path: '^apps/web/src/features/([^/]+)/', pathNot: isTest },
      to: { path: '^apps/web/src/features/', pathNot: '^apps/web/src/features/$1/' },
    },
    {
      name: 'en process använder ingen annan process',
      severity: 'error',
      from: { path: '^workflows/(?!runtime/)([^/]+)/', pathNot: isTest },
      to: { path: '^workflows/[^/]+/', pathNot: ['^workflows/$1/', '^workflows/runtime/'] },
    },
    {
      name: 'det som körs i drift använder bara paket som avbilden har (dependencies)',
      severity: 'error',
      from: { path: '^(apps/(api|worker|cli)|libs|workflows)/', pathNot: isTest },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
    { name: 'varje import ska gå att hitta', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|\\.data)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['source', 'import', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};
