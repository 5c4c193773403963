import { Module } from '@nestjs/common';
import { ArendenModule } from '../arenden/arenden.module.js';
import { InkorgModule } from '../inkorg/inkorg.module.js';
import { RegisterModule } from '../register/register.module.js';
import { UppgifterController } from './uppgifter.controller.js';
import { UppgifterRepository } from './uppgifter.repository.js';
import { UppgifterService } from './uppgifter.service.js';

@Module({
  imports: [ArendenModule, InkorgModule, RegisterModule],
  controllers: [UppgifterController],
  providers: [UppgifterService, UppgifterRepository],
})
export class UppgifterModule {}
