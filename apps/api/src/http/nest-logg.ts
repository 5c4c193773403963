import type { LoggerService } from '@nestjs/common';
import type { Logger } from 'pino';

/** Nest's own messages in the same log; those about every mapped route only when debugging. */
export function nestLogg(logg: Logger): LoggerService {
  return {
    log: (rad: unknown) => logg.debug({ nest: text(rad) }),
    warn: (rad: unknown) => logg.warn({ nest: text(rad) }),
    error: (rad: unknown) => logg.error({ nest: text(rad) }),
    fatal: (rad: unknown) => logg.fatal({ nest: text(rad) }),
  };
}

function text(rad: unknown): string {
  return rad instanceof Error ? rad.name : String(rad);
}
