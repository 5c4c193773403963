import { Module } from '@nestjs/common';
import { DelegationController } from './delegation.controller.js';
import { DelegationRepository } from './delegation.repository.js';
import { DelegationService } from './delegation.service.js';
import { DelegationsbeslutController } from './delegationsbeslut.controller.js';
import { DelegationsregisterService } from './delegationsregister.service.js';

@Module({
  controllers: [DelegationController, DelegationsbeslutController],
  providers: [DelegationService, DelegationsregisterService, DelegationRepository],
})
export class DelegationModule {}
