import { Module } from '@nestjs/common';
import { SokController } from './sok.controller.js';
import { SokRepository } from './sok.repository.js';
import { SokService } from './sok.service.js';

@Module({ controllers: [SokController], providers: [SokService, SokRepository] })
export class SokModule {}
