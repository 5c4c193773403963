import { Module } from '@nestjs/common';
import { TjansteplanController } from './tjansteplan.controller.js';
import { TjansteplanRepository } from './tjansteplan.repository.js';
import { TjansteplanService } from './tjansteplan.service.js';

@Module({ controllers: [TjansteplanController], providers: [TjansteplanService, TjansteplanRepository] })
export class TjansteplanModule {}
