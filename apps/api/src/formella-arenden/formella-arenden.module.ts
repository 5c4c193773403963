import { Module } from '@nestjs/common';
import { FormellaArendenController } from './formella-arenden.controller.js';
import { FormellaArendenRepository } from './formella-arenden.repository.js';
import { FormellaArendenService } from './formella-arenden.service.js';

@Module({ controllers: [FormellaArendenController], providers: [FormellaArendenService, FormellaArendenRepository] })
export class FormellaArendenModule {}
