import { SetMetadata } from '@nestjs/common';
import type { z } from 'zod';

/** What a handler answers, for the API's description. */
export interface Svarsbeskrivning {
  readonly sammanfattning: string;
  /** The schema of the answer; left out when there is no JSON body. */
  readonly schema?: z.ZodType;
  /** The types that it may be of; JSON when left out and there is a schema, and none without. */
  readonly mediatyper: readonly string[];
}

export const SVAR = 'svar';

/** Describes the answer: `@Svar('Min inkorg', inkorgSchema)`. Body, query and path come from the handler's own parameters. */
export function Svar(sammanfattning: string, schema?: z.ZodType, ...mediatyper: readonly string[]): MethodDecorator {
  return SetMetadata(SVAR, {
    sammanfattning,
    ...(schema && { schema }),
    mediatyper: schema && mediatyper.length === 0 ? ['application/json'] : mediatyper,
  } satisfies Svarsbeskrivning);
}
