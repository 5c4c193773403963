import { Module } from '@nestjs/common';
import { AnslagController } from './anslag.controller.js';
import { AnslagRepository } from './anslag.repository.js';
import { AnslagService } from './anslag.service.js';
import { OffentligtController } from './offentligt.controller.js';
import { OffentligtRepository } from './offentligt.repository.js';
import { OffentligtService } from './offentligt.service.js';

@Module({
  controllers: [OffentligtController, AnslagController],
  providers: [OffentligtService, OffentligtRepository, AnslagService, AnslagRepository],
})
export class AnslagModule {}
