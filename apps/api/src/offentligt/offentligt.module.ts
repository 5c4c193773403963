import { Module } from '@nestjs/common';
import { OffentligaBeslutController } from './beslut.controller.js';
import { OffentligaBeslutRepository } from './beslut.repository.js';
import { OffentligaBeslutService } from './beslut.service.js';
import { OffentligaSammantradenController } from './sammantraden.controller.js';
import { SammantradeskalenderRepository } from './sammantraden.repository.js';

/** What anybody may read without logging in. */
@Module({
  controllers: [OffentligaBeslutController, OffentligaSammantradenController],
  providers: [OffentligaBeslutService, OffentligaBeslutRepository, SammantradeskalenderRepository],
  exports: [SammantradeskalenderRepository],
})
export class OffentligtModule {}
