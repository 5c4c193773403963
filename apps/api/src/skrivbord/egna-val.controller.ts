import { Body, Controller, Get, HttpCode, Param, Put } from '@nestjs/common';
import type { z } from 'zod';
import type { Inloggad as Person } from '#auth';
import { egnaValSchema, genvagsvalSchema, listnamnSchema, listvalSchema } from '#contracts';
import { Atkomst } from '../http/atkomst.js';
import { Inloggad } from '../http/inloggad.js';
import { Svar } from '../http/svar.js';
import { EgnaValRepository } from './egna-val.repository.js';

@Controller('api/egna-val')
@Atkomst('inloggad')
export class EgnaValController {
  constructor(private readonly val: EgnaValRepository) {}

  @Get()
  @Svar('Mina val av kolumner, täthet och kortkommandon', egnaValSchema)
  las(@Inloggad() jag: Person) {
    return this.val.las(jag.personId);
  }

  @Put('listor/:namn')
  @HttpCode(204)
  @Svar('Listans kolumner och täthet är sparade')
  async lista(
    @Inloggad() jag: Person,
    @Param('namn', { schema: listnamnSchema }) namn: string,
    @Body({ schema: listvalSchema }) kropp: z.infer<typeof listvalSchema>,
  ): Promise<void> {
    await this.val.spara(jag.personId, `lista/${namn}`, kropp);
  }

  @Put('genvagar')
  @HttpCode(204)
  @Svar('Valet av kortkommandon är sparat')
  async genvagar(@Inloggad() jag: Person, @Body({ schema: genvagsvalSchema }) kropp: z.infer<typeof genvagsvalSchema>): Promise<void> {
    await this.val.spara(jag.personId, 'genvagar', kropp);
  }
}
