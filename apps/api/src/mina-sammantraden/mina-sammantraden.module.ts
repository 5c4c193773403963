import { Module } from '@nestjs/common';
import { FristerModule } from '../frister/frister.module.js';
import { OffentligtModule } from '../offentligt/offentligt.module.js';
import { MinaSammantradenController } from './mina-sammantraden.controller.js';
import { MinaSammantradenRepository } from './mina-sammantraden.repository.js';
import { MinaSammantradenService } from './mina-sammantraden.service.js';
import { SammantradeskalenderService } from './sammantradeskalender.service.js';

@Module({
  imports: [FristerModule, OffentligtModule],
  controllers: [MinaSammantradenController],
  providers: [MinaSammantradenService, SammantradeskalenderService, MinaSammantradenRepository],
})
export class MinaSammantradenModule {}
