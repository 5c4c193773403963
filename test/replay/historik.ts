import type { Client } from '@temporalio/client';
import type { Payload, PayloadCodec } from '@temporalio/common';
import { historyToJSON } from '@temporalio/common/lib/proto-utils.js';

/**
 * The history of a workflow as JSON for replay, its payloads decrypted and without stack traces: the replayer has no keys, and what is
 * committed must be readable and say nothing of a machine. */
export async function historik(klient: Client, workflowId: string, codec: PayloadCodec | null): Promise<string> {
  const hamtad = await klient.workflow.getHandle(workflowId).fetchHistory();
  const klartext = codec ? await avkoda(hamtad, codec) : hamtad;
  const utanSpar: unknown = JSON.parse(historyToJSON(klartext as typeof hamtad), (namn, varde: unknown) =>
    namn === 'stackTrace' ? undefined : varde,
  );
  return `${JSON.stringify(utanSpar, null, 1)}\n`;
}

/** Replaces every payload in the history, however deep, by what it says. */
async function avkoda(varde: unknown, codec: PayloadCodec): Promise<unknown> {
  if (Array.isArray(varde)) return Promise.all(varde.map((ett) => avkoda(ett, codec)));
  if (typeof varde !== 'object' || varde === null || varde instanceof Uint8Array || 'toNumber' in varde) return varde;
  if (arPayload(varde)) return (await codec.decode([varde]))[0];
  const par = await Promise.all(Object.entries(varde).map(async ([namn, ett]) => [namn, await avkoda(ett, codec)] as const));
  return Object.fromEntries(par);
}

function arPayload(varde: object): varde is Payload {
  return 'metadata' in varde && 'data' in varde && varde.data instanceof Uint8Array;
}
