import { type ArgumentMetadata, Injectable, StandardSchemaValidationPipe } from '@nestjs/common';
import { problem } from '#contracts';
import { Nekad } from '#engine';
import { faltfel } from './faltfel.js';

/** Validates every parameter that has a schema. A path that cannot be an id does not exist; other faults are listed field by field. */
@Injectable()
export class ValideringPipe extends StandardSchemaValidationPipe {
  constructor() {
    super({ exceptionFactory: (fynd) => new Nekad('ogiltiga-uppgifter', problem('ogiltiga-uppgifter', { falt: faltfel(fynd) })) });
  }

  override async transform<T>(varde: T, metadata: ArgumentMetadata): Promise<T> {
    try {
      return await super.transform(varde, metadata);
    } catch (fel) {
      if (fel instanceof Nekad && metadata.type === 'param') throw new Nekad('finns-inte', problem('finns-inte'));
      throw fel;
    }
  }
}
