import { bundleWorkflowCode } from '@temporalio/worker';
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** Packs the stories ahead, so that the worker starts fast and runs exactly what was built. */
const here = (file: string) => fileURLToPath(new URL(file, import.meta.url));
const { code } = await bundleWorkflowCode({ workflowsPath: here('./index.js') });
await writeFile(here('./workflow-bundle.js'), code);
