import { Module } from '@nestjs/common';
import { Pool } from 'pg';
import { OidcKlient, Sessioner } from '#auth';
import type { ApiMiljo } from '#config';
import { MILJO } from '../karna/miljo.js';
import { AuthController } from './auth.controller.js';
import { InloggningService } from './inloggning.service.js';
import { JagController } from './jag.controller.js';

/** Login at the municipality's provider, sessions, and who I am. */
@Module({
  controllers: [AuthController, JagController],
  providers: [
    InloggningService,
    { provide: Sessioner, inject: [Pool], useFactory: (pool: Pool) => new Sessioner(pool) },
    { provide: OidcKlient, inject: [MILJO], useFactory: skapaKlient },
  ],
  exports: [Sessioner],
})
export class AuthModule {}

function skapaKlient(miljo: ApiMiljo): OidcKlient {
  return new OidcKlient({
    issuer: miljo.OIDC_ISSUER,
    klientId: miljo.OIDC_CLIENT_ID,
    hemlighet: miljo.OIDC_CLIENT_SECRET,
    aterkomst: new URL('/api/auth/aterkomst', miljo.PUBLIC_URL).href,
    efterUtloggning: new URL('/', miljo.PUBLIC_URL).href,
  });
}
