import { Module } from '@nestjs/common';
import { AndringarRepository } from './andringar.repository.js';
import { AndringslyssnareService } from './andringslyssnare.service.js';
import { HandelserController } from './handelser.controller.js';

@Module({ controllers: [HandelserController], providers: [AndringslyssnareService, AndringarRepository] })
export class HandelserModule {}
