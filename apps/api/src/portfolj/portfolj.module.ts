import { Module } from '@nestjs/common';
import { DiagramService } from './diagram.service.js';
import { ExportService } from './export.service.js';
import { PortfoljController } from './portfolj.controller.js';
import { PortfoljRepository } from './portfolj.repository.js';
import { PortfoljService } from './portfolj.service.js';

@Module({ controllers: [PortfoljController], providers: [PortfoljService, DiagramService, ExportService, PortfoljRepository] })
export class PortfoljModule {}
