import { type DynamicModule, Module } from '@nestjs/common';
import type { Logger } from 'pino';
import type { ApiMiljo } from '#config';
import { controllersI } from './http/controllers-i.js';
import { HttpModule } from './http/http.module.js';
import { skapaOpenapi } from './http/openapi.js';
import { OPENAPI, OpenapiController } from './http/openapi.controller.js';
import { sessionskaka } from './http/sessionskaka.js';
import { KarnModule } from './karna/karn.module.js';
import { resurser } from './resurser.js';

const moduler = [HttpModule, ...resurser];

/** The whole counter. */
@Module({ imports: moduler, controllers: [OpenapiController] })
export class AppModule {
  static med(miljo: ApiMiljo, logg: Logger): DynamicModule {
    return {
      module: AppModule,
      imports: [KarnModule.med(miljo, logg)],
      providers: [{ provide: OPENAPI, useFactory: () => skapaOpenapi(controllersI(AppModule), sessionskaka(miljo)) }],
    };
  }
}
