import { Connection } from '@temporalio/client';
import { randomUUID } from 'node:crypto';

/** A namespace of its own on the server of TEMPORAL_ADDRESS, so that workers of different tests never take each other's tasks. Returns its name when it can be used. */
export async function skapaNamnrymd(): Promise<string> {
  const address = process.env['TEMPORAL_ADDRESS'];
  if (!address) throw new Error('TEMPORAL_ADDRESS saknas: kör testerna med npm test.');
  const connection = await Connection.connect({ address });
  const namespace = `test-${randomUUID()}`;
  try {
    await connection.workflowService.registerNamespace({ namespace, workflowExecutionRetentionPeriod: { seconds: 86_400 as never } });
    await tillsDenFinns(connection, namespace);
  } finally {
    await connection.close();
  }
  return namespace;
}

/** A new namespace is known to the server's parts after a moment: a listing answers when it is. */
async function tillsDenFinns(connection: Connection, namespace: string): Promise<void> {
  const sist = Date.now() + 30_000;
  for (;;) {
    try {
      await connection.workflowService.listWorkflowExecutions({ namespace, pageSize: 1 });
      return;
    } catch (fel) {
      if (Date.now() > sist) throw fel;
      await new Promise((vidare) => setTimeout(vidare, 100));
    }
  }
}
