import { Module } from '@nestjs/common';
import { InkorgModule } from '../inkorg/inkorg.module.js';
import { RegisterModule } from '../register/register.module.js';
import { ArendenController } from './arenden.controller.js';
import { ArendenRepository } from './arenden.repository.js';
import { ArendenService } from './arenden.service.js';
import { InlamningarRepository } from './inlamningar.repository.js';
import { LoggRepository } from './logg.repository.js';
import { SlaktRepository } from './slakt.repository.js';

@Module({
  imports: [InkorgModule, RegisterModule],
  controllers: [ArendenController],
  providers: [ArendenService, ArendenRepository, InlamningarRepository, LoggRepository, SlaktRepository],
  exports: [ArendenService, InlamningarRepository],
})
export class ArendenModule {}
