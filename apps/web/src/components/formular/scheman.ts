import {
  anslagFormular,
  bilagekompletteringFormular,
  dsoradFormular,
  formelltarendeFormular,
  initiativFormular,
  nyttFormelltArendeSchema,
  nyttInitiativSchema,
  nyttVerksamhetsinitiativSchema,
  remissFormular,
  samverkanFormular,
  delegationsbeslutFormular,
  nyRondFormularSchema,
  tjansteplanrondFormular,
  verksamhetsinitiativFormular,
} from '#contracts';

/** The contract's schema of each form; it decides what is accepted. */
export const schemaFor = {
  ...formelltarendeFormular,
  ...remissFormular,
  ...samverkanFormular,
  ...dsoradFormular,
  ...bilagekompletteringFormular,
  ...verksamhetsinitiativFormular,
  ...delegationsbeslutFormular,
  ...tjansteplanrondFormular,
  ...anslagFormular,
  ...initiativFormular,
  'ny-rond': nyRondFormularSchema,
  'nytt-formellt-arende': nyttFormelltArendeSchema,
  'nytt-initiativ': nyttInitiativSchema,
  'nytt-verksamhetsinitiativ': nyttVerksamhetsinitiativSchema,
};
