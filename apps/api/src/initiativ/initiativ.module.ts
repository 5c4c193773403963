import { Module } from '@nestjs/common';
import { InitiativController } from './initiativ.controller.js';
import { InitiativRepository } from './initiativ.repository.js';
import { InitiativService } from './initiativ.service.js';
import { VerksamhetsinitiativController } from './verksamhetsinitiativ.controller.js';

@Module({ controllers: [InitiativController, VerksamhetsinitiativController], providers: [InitiativService, InitiativRepository] })
export class InitiativModule {}
