import type { DynamicModule, Type } from '@nestjs/common';
import { MODULE_METADATA } from '@nestjs/common/constants.js';

/** The controllers of a module and of all that it imports. */
export function controllersI(modul: Type | DynamicModule): Type[] {
  const klass = 'module' in modul ? modul.module : modul;
  const importer = [...lista(MODULE_METADATA.IMPORTS, klass), ...('module' in modul ? (modul.imports ?? []) : [])];
  const egna = [...lista(MODULE_METADATA.CONTROLLERS, klass), ...('module' in modul ? (modul.controllers ?? []) : [])];
  const inre = importer.flatMap((en) => controllersI(en as Type | DynamicModule));
  return [...new Set([...(egna as Type[]), ...inre])];
}

function lista(nyckel: string, klass: Type): unknown[] {
  return (Reflect.getMetadata(nyckel, klass) as unknown[] | undefined) ?? [];
}
