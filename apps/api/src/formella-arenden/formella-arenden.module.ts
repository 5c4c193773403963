import { Module } from '@nestjs/common';
import { HandlingarModule } from '../handlingar/handlingar.module.js';
import { FormellaArendenController } from './formella-arenden.controller.js';
import { FormellaArendenRepository } from './formella-arenden.repository.js';
import { FormellaArendenService } from './formella-arenden.service.js';
import { TjansteutlatandeController } from './tjansteutlatande.controller.js';
import { TjansteutlatandeRepository } from './tjansteutlatande.repository.js';
import { TjansteutlatandeService } from './tjansteutlatande.service.js';

@Module({
  imports: [HandlingarModule],
  controllers: [FormellaArendenController, TjansteutlatandeController],
  providers: [FormellaArendenService, FormellaArendenRepository, TjansteutlatandeService, TjansteutlatandeRepository],
})
export class FormellaArendenModule {}
