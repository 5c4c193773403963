import { Module } from '@nestjs/common';
import { LedamoterService } from './ledamoter.service.js';
import { MotenController } from './moten.controller.js';
import { MotenRepository } from './moten.repository.js';
import { MotenService } from './moten.service.js';
import { RangordningService } from './rangordning.service.js';

@Module({ controllers: [MotenController], providers: [MotenService, RangordningService, LedamoterService, MotenRepository] })
export class MotenModule {}
