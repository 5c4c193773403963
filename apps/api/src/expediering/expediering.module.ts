import { Module } from '@nestjs/common';
import { ExpedieringController } from './expediering.controller.js';
import { ExpedieringRepository } from './expediering.repository.js';

@Module({ controllers: [ExpedieringController], providers: [ExpedieringRepository] })
export class ExpedieringModule {}
