import { Module } from '@nestjs/common';
import { BeroendenController } from './beroenden.controller.js';
import { BeroendenRepository } from './beroenden.repository.js';
import { BeroendenService } from './beroenden.service.js';

@Module({ controllers: [BeroendenController], providers: [BeroendenService, BeroendenRepository] })
export class BeroendenModule {}
