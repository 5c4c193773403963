import { Module } from '@nestjs/common';
import { AvstegController } from './avsteg.controller.js';
import { AvstegRepository } from './avsteg.repository.js';
import { AvstegService } from './avsteg.service.js';

@Module({ controllers: [AvstegController], providers: [AvstegService, AvstegRepository] })
export class AvstegModule {}
