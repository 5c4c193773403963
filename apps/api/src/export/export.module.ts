import { Module } from '@nestjs/common';
import { ArendenModule } from '../arenden/arenden.module.js';
import { ExportController } from './export.controller.js';
import { ExportService } from './export.service.js';

@Module({ imports: [ArendenModule], controllers: [ExportController], providers: [ExportService] })
export class ExportModule {}
