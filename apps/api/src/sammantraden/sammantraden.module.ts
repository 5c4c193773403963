import { Module } from '@nestjs/common';
import { JusteringRepository } from './justering.repository.js';
import { JusteringService } from './justering.service.js';
import { SammantradenController } from './sammantraden.controller.js';
import { SammantradenRepository } from './sammantraden.repository.js';
import { SammantradenService } from './sammantraden.service.js';

@Module({
  controllers: [SammantradenController],
  providers: [SammantradenService, SammantradenRepository, JusteringService, JusteringRepository],
})
export class SammantradenModule {}
