import { Module } from '@nestjs/common';
import { RegisterModule } from '../register/register.module.js';
import { InkorgController } from './inkorg.controller.js';
import { InkorgRepository } from './inkorg.repository.js';
import { InkorgService } from './inkorg.service.js';

@Module({
  imports: [RegisterModule],
  controllers: [InkorgController],
  providers: [InkorgService, InkorgRepository],
  exports: [InkorgRepository],
})
export class InkorgModule {}
