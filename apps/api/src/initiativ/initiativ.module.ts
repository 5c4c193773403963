import { Module } from '@nestjs/common';
import { InitiativController } from './initiativ.controller.js';
import { InitiativRepository } from './initiativ.repository.js';
import { InitiativService } from './initiativ.service.js';

@Module({ controllers: [InitiativController], providers: [InitiativService, InitiativRepository] })
export class InitiativModule {}
