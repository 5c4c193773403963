import { TestWorkflowEnvironment } from '@temporalio/testing';
import { temporalVersion } from './temporal-version.mjs';

// The SDK downloads only on the way to starting a server: start one that nobody uses and stop it again.
const environment = await TestWorkflowEnvironment.createLocal({
  server: { executable: { type: 'cached-download', version: `v${temporalVersion}`, downloadDir: process.argv[2] } },
});
await environment.teardown();
