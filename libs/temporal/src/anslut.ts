import { Client, Connection } from '@temporalio/client';
import type { DataConverter } from '@temporalio/common';
import type { Nyckel } from '#config';
import { payloadCodec } from './payload-codec.js';

export interface TemporalAdress {
  readonly address: string;
  readonly namespace: string;
  readonly nycklar?: readonly Nyckel[] | undefined;
}

/** Milliseconds that a call to Temporal may take before it counts as unanswered. */
export const SVARSTID = 5_000;

/** The converter that client and worker must share. */
export function dataConverter(nycklar: readonly Nyckel[] | undefined): DataConverter {
  return nycklar ? { payloadCodecs: [payloadCodec(nycklar)] } : {};
}

/** Connects within the answer time or rejects. The caller closes `client.connection`. */
export async function anslut({ address, namespace, nycklar }: TemporalAdress): Promise<Client> {
  const connection = await Connection.connect({ address, connectTimeout: SVARSTID });
  return new Client({ connection, namespace, dataConverter: dataConverter(nycklar) });
}
