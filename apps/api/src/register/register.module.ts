import { Module } from '@nestjs/common';
import { NamnRepository } from './namn.repository.js';
import { PersonerRepository } from './personer.repository.js';
import { PersonsokController } from './personsok.controller.js';
import { PersonsokRepository } from './personsok.repository.js';
import { ValController } from './val.controller.js';
import { ValRepository } from './val.repository.js';

@Module({
  controllers: [ValController, PersonsokController],
  providers: [NamnRepository, PersonerRepository, ValRepository, PersonsokRepository],
  exports: [NamnRepository, PersonerRepository],
})
export class RegisterModule {}
