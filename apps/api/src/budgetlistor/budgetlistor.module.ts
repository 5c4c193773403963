import { Module } from '@nestjs/common';
import { BudgetlistorController } from './budgetlistor.controller.js';
import { BudgetlistorRepository } from './budgetlistor.repository.js';
import { BudgetlistorService } from './budgetlistor.service.js';

@Module({ controllers: [BudgetlistorController], providers: [BudgetlistorService, BudgetlistorRepository] })
export class BudgetlistorModule {}
