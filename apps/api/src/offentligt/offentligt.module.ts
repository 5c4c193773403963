import { Module } from '@nestjs/common';
import { OffentligaBeslutController } from './beslut.controller.js';
import { OffentligaBeslutRepository } from './beslut.repository.js';
import { OffentligaBeslutService } from './beslut.service.js';
import { OffentligaSammantradenController } from './sammantraden.controller.js';
import { PaWebbenController, PunktPaWebbenController } from './pa-webben.controller.js';
import { PaWebbenRepository } from './pa-webben.repository.js';
import { PaWebbenService } from './pa-webben.service.js';
import { ArendenModule } from '../arenden/arenden.module.js';
import { SammantradeskalenderRepository } from './sammantraden.repository.js';

/** What anybody may read without logging in. */
@Module({
  imports: [ArendenModule],
  controllers: [PaWebbenController, PunktPaWebbenController, OffentligaBeslutController, OffentligaSammantradenController],
  providers: [PaWebbenService, PaWebbenRepository, OffentligaBeslutService, OffentligaBeslutRepository, SammantradeskalenderRepository],
  exports: [SammantradeskalenderRepository],
})
export class OffentligtModule {}
