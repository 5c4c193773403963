import { Module } from '@nestjs/common';
import { ArendenModule } from '../arenden/arenden.module.js';
import { BevakningarController } from './bevakningar.controller.js';
import { BevakningarRepository } from './bevakningar.repository.js';
import { BevakningarService } from './bevakningar.service.js';
import { EgnaValController } from './egna-val.controller.js';
import { EgnaValRepository } from './egna-val.repository.js';
import { ProcesserController } from './processer.controller.js';
import { VyerController } from './vyer.controller.js';
import { VyerRepository } from './vyer.repository.js';
import { VyerService } from './vyer.service.js';

/** What a person has chosen for the desk, and the words that it shows. */
@Module({
  imports: [ArendenModule],
  controllers: [EgnaValController, VyerController, BevakningarController, ProcesserController],
  providers: [EgnaValRepository, VyerRepository, VyerService, BevakningarRepository, BevakningarService],
})
export class SkrivbordModule {}
