import { Module } from '@nestjs/common';
import { SammantradenController } from './sammantraden.controller.js';
import { SammantradenRepository } from './sammantraden.repository.js';
import { SammantradenService } from './sammantraden.service.js';

@Module({ controllers: [SammantradenController], providers: [SammantradenService, SammantradenRepository] })
export class SammantradenModule {}
