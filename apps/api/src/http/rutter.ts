import { RequestMethod, type Type } from '@nestjs/common';
import { HTTP_CODE_METADATA, METHOD_METADATA, PATH_METADATA, ROUTE_ARGS_METADATA } from '@nestjs/common/constants.js';
import { RouteParamtypes } from '@nestjs/common/enums/route-paramtypes.enum.js';
import { z } from 'zod';
import { ATKOMST, type Atkomstkrav } from './atkomst.js';
import { SVAR, type Svarsbeskrivning } from './svar.js';

/** A parameter with the schema that it is validated by; `namn` is empty when the schema covers the whole. */
export interface Parameter {
  readonly plats: 'body' | 'query' | 'param' | 'header';
  readonly namn: string;
  readonly schema: z.ZodType | null;
}

/** An endpoint as its controller declares it. */
export interface Rutt {
  readonly metod: string;
  readonly vag: string;
  readonly handler: string;
  readonly atkomst: Atkomstkrav | undefined;
  readonly svar: Svarsbeskrivning | undefined;
  readonly status: number;
  readonly parametrar: readonly Parameter[];
}

const platser: Readonly<Record<number, Parameter['plats']>> = {
  [RouteParamtypes.BODY]: 'body',
  [RouteParamtypes.QUERY]: 'query',
  [RouteParamtypes.PARAM]: 'param',
  [RouteParamtypes.HEADERS]: 'header',
};

/** Every endpoint of the controllers, read from the same metadata that Nest serves and validates by. */
export function rutter(controllers: readonly Type[]): Rutt[] {
  return controllers.flatMap((controller) =>
    handlers(controller).flatMap((namn) => {
      const handler: unknown = Object.getOwnPropertyDescriptor(controller.prototype, namn)?.value;
      return typeof handler === 'function' && Reflect.hasMetadata(PATH_METADATA, handler) ? [rutt(controller, namn, handler)] : [];
    }),
  );
}

function handlers(controller: Type): string[] {
  return Object.getOwnPropertyNames(controller.prototype).filter((namn) => namn !== 'constructor');
}

function rutt(controller: Type, namn: string, handler: object): Rutt {
  const metod = RequestMethod[meta<number>(METHOD_METADATA, handler) ?? RequestMethod.GET] ?? 'GET';
  return {
    metod,
    vag: `/${[meta<string>(PATH_METADATA, controller), meta<string>(PATH_METADATA, handler)].flatMap(delar).join('/')}`,
    handler: `${controller.name}.${namn}`,
    atkomst: meta<Atkomstkrav>(ATKOMST, handler) ?? meta<Atkomstkrav>(ATKOMST, controller),
    svar: meta<Svarsbeskrivning>(SVAR, handler),
    status: meta<number>(HTTP_CODE_METADATA, handler) ?? (metod === 'POST' ? 201 : 200),
    parametrar: parametrarFor(controller, namn),
  };
}

/** The parameters of a handler of a controller. */
export function parametrarFor(controller: Type, namn: string): Parameter[] {
  const argument: unknown = Reflect.getMetadata(ROUTE_ARGS_METADATA, controller, namn);

  return Object.entries((argument ?? {}) as Record<string, { data?: unknown; schema?: unknown }>).flatMap(([nyckel, { data, schema }]) => {
    const plats = platser[Number(nyckel.split(':')[0])];
    if (!plats) return [];
    return [{ plats, namn: typeof data === 'string' ? data : '', schema: schema instanceof z.ZodType ? schema : null }];
  });
}

function delar(vag: string | undefined): string[] {
  return (vag ?? '').split('/').filter((del) => del !== '');
}

function meta<T>(nyckel: string, mal: object): T | undefined {
  return Reflect.getMetadata(nyckel, mal) as T | undefined;
}
