import { Module } from '@nestjs/common';
import { InkorgModule } from '../inkorg/inkorg.module.js';
import { FristerController } from './frister.controller.js';
import { FristerService } from './frister.service.js';
import { KalenderController } from './kalender.controller.js';
import { KalenderService } from './kalender.service.js';
import { PrenumerationerRepository } from './prenumerationer.repository.js';

@Module({
  imports: [InkorgModule],
  controllers: [KalenderController, FristerController],
  providers: [FristerService, KalenderService, PrenumerationerRepository],
  exports: [PrenumerationerRepository],
})
export class FristerModule {}
