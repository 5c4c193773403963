import { objekt, text } from '../las/varde.js';
import { regimer } from '../regim.js';
import type { Process } from '../process.js';

/** Version 1 knew neither the area, leasing, the choice of solution nor referred costs, and had its bodies' roles and names in the code. */
const NYA_FALT = { omrade: null, leasing: null, losning: null, hanskjutet: [], kommunbidragspaverkanTkr: null };

/** Snapshots of running cases, brought up one version at a time. What a case remembers is never changed, only added to. */
export const migreringar: Process['migreringar'] = {
  1: (snapshot) => {
    const { context, ...resten } = objekt(snapshot);
    const kontext = objekt(context);
    return { ...resten, context: { ...NYA_FALT, ...kontext, policy: policyTva(kontext) } };
  },
};

/** The case keeps the bodies and lengths that it started with; roles, names and the new choices come from its regime. */
function policyTva({ policy, regim }: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const egen = objekt(policy);
  const sjalv = regimer().find(({ id }) => id === text(regim)) ?? regimer().at(-1);
  // Version 1 let SSG prioritise under both regimes, so a case from it keeps that chain whole: body, role and name belong together.
  const ssg = regimer().at(-1)?.policy;
  const kedja = { organ: ssg?.organ, roll: ssg?.roll, namn: ssg?.namn, beslutar: ssg?.beslutar };
  return { ...sjalv?.policy, ssgHogstNarvarande: null, ...kedja, ...egen, organ: { ...objekt(kedja.organ), ...objekt(egen.organ) } };
}
