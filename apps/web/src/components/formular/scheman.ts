import { initiativFormular, nyttInitiativSchema, nyttVerksamhetsinitiativSchema, verksamhetsinitiativFormular } from '#contracts';

/** The contract's schema of each form; it decides what is accepted. */
export const schemaFor = {
  ...verksamhetsinitiativFormular,
  ...initiativFormular,
  'nytt-initiativ': nyttInitiativSchema,
  'nytt-verksamhetsinitiativ': nyttVerksamhetsinitiativSchema,
};
