import { Module } from '@nestjs/common';
import { InkorgModule } from '../inkorg/inkorg.module.js';
import { RegisterModule } from '../register/register.module.js';
import { ArendePersonerController } from './arende-personer.controller.js';
import { ArendePersonerRepository } from './arende-personer.repository.js';
import { ArendePersonerService } from './arende-personer.service.js';
import { ArendenController } from './arenden.controller.js';
import { ArendenRepository } from './arenden.repository.js';
import { ArendenService } from './arenden.service.js';
import { BeslutRepository } from './beslut.repository.js';
import { DiagramController } from './diagram.controller.js';
import { InlamningarRepository } from './inlamningar.repository.js';
import { LoggRepository } from './logg.repository.js';
import { SlaktRepository } from './slakt.repository.js';

@Module({
  imports: [InkorgModule, RegisterModule],
  controllers: [ArendenController, ArendePersonerController, DiagramController],
  providers: [
    ArendenService,
    ArendenRepository,
    InlamningarRepository,
    LoggRepository,
    SlaktRepository,
    BeslutRepository,
    ArendePersonerService,
    ArendePersonerRepository,
  ],
  exports: [ArendenService, InlamningarRepository],
})
export class ArendenModule {}
