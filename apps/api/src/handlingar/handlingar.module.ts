import { Module } from '@nestjs/common';
import { ArendenModule } from '../arenden/arenden.module.js';
import { DiarietRepository } from './diariet.repository.js';
import { HandlingarController } from './handlingar.controller.js';
import { HandlingarRepository } from './handlingar.repository.js';
import { TillfraganRepository } from './tillfragan.repository.js';
import { HandlingarService } from './handlingar.service.js';

@Module({
  imports: [ArendenModule],
  controllers: [HandlingarController],
  providers: [HandlingarService, HandlingarRepository, TillfraganRepository, DiarietRepository],
  exports: [DiarietRepository],
})
export class HandlingarModule {}
