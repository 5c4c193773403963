import { Module } from '@nestjs/common';
import { NamnRepository } from './namn.repository.js';
import { PersonerRepository } from './personer.repository.js';
import { ValController } from './val.controller.js';
import { ValRepository } from './val.repository.js';

@Module({
  controllers: [ValController],
  providers: [NamnRepository, PersonerRepository, ValRepository],
  exports: [NamnRepository, PersonerRepository],
})
export class RegisterModule {}
