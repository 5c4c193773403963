import { type CanActivate, type ExecutionContext, Injectable, type Type } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { problem } from '#contracts';
import { Nekad } from '#engine';
import { okantFalt } from './faltfel.js';
import { parametrarFor } from './rutter.js';

const FLEST = 100;

type Fangst = Readonly<Record<'body' | 'query', boolean>>;

/** Refuses fields of the address or the body for a handler that takes none; those that it takes are its schema's to say. After the access check. */
@Injectable()
export class OkandaFaltGuard implements CanActivate {
  private readonly tar = new WeakMap<object, Fangst>();

  canActivate(context: ExecutionContext): boolean {
    const { query, body } = context.switchToHttp().getRequest<FastifyRequest>();
    const tar = this.fangst(context.getClass(), context.getHandler());
    const okanda = [...(tar.query ? [] : namn(query)), ...(tar.body ? [] : namn(body))];
    if (okanda.length > 0)
      throw new Nekad(
        'ogiltiga-uppgifter',
        problem('ogiltiga-uppgifter', { falt: okanda.slice(0, FLEST).map((en) => okantFalt(en.slice(0, 100))) }),
      );
    return true;
  }

  private fangst(controller: Type, handler: { readonly name: string }): Fangst {
    const kand = this.tar.get(handler);
    if (kand) return kand;
    const platser = parametrarFor(controller, handler.name).map(({ plats }) => plats);
    const ny = { body: platser.includes('body'), query: platser.includes('query') };
    this.tar.set(handler, ny);
    return ny;
  }
}

/** The fields of what was sent; what is no object is one field without a name. */
function namn(varde: unknown): string[] {
  if (varde === undefined || varde === null) return [];
  return typeof varde === 'object' && !Array.isArray(varde) ? Object.keys(varde) : [''];
}
