import { SetMetadata } from '@nestjs/common';

/**
 * Who may call: everybody (`oppen`, the handler answers for itself), anybody with a session or a machine's token (`inloggad`), or those
 * who have one of the roles in any organ. What a person may do with one case is the engine's to say. `avsandare` is as `inloggad` for a handler that
 * only hands a command to the engine: the engine reads the roles in the transaction of the command, so they are not read twice.
 * `lasare` is as `inloggad` for a GET that reads through `@Lasare()`: the session and the roles are asked for together with what is read.
 */
export type Atkomstkrav = 'oppen' | 'inloggad' | 'avsandare' | 'lasare' | { readonly roller: readonly string[] };

export const ATKOMST = 'atkomst';

/** The access check of a handler. A handler without it is refused for everybody, and the test of routes fails. */
export function Atkomst(krav: Atkomstkrav): MethodDecorator & ClassDecorator {
  return SetMetadata(ATKOMST, krav);
}
