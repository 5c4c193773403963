import { Module } from '@nestjs/common';
import { NotiserController } from './notiser.controller.js';
import { NotiserRepository } from './notiser.repository.js';
import { NotiserService } from './notiser.service.js';

@Module({ controllers: [NotiserController], providers: [NotiserService, NotiserRepository] })
export class NotiserModule {}
