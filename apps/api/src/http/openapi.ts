import type { Type } from '@nestjs/common';
import { z } from 'zod';
import { problemSchema } from '#contracts';
import { type Parameter, type Rutt, rutter } from './rutter.js';

type Json = Record<string, unknown>;

const PROBLEM = {
  description: 'Problem (RFC 9457)',
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
};

/** OpenAPI 3.1 of the controllers, made of the schemas that requests are validated by; `kaka` is the name of the session's cookie. Needs no running server. */
export function skapaOpenapi(controllers: readonly Type[], kaka = '__Host-session'): Json {
  const paths: Record<string, Json> = {};
  for (const rutt of rutter(controllers)
    .filter(({ vag }) => vag.startsWith('/api/'))
    .toSorted(efterVag)) {
    const vag = rutt.vag.replace(/:(\w+)/g, '{$1}');
    paths[vag] = { ...paths[vag], [rutt.metod.toLowerCase()]: operation(rutt) };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Beslutsgång',
      version: '1',
      description: 'Ärenden, inkorg och beslut. Datum är ISO-datum, belopp hela tkr, null = uppgiften saknas.',
    },
    paths,
    components: {
      schemas: { Problem: jsonSchema(problemSchema, 'output') },
      securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: kaka }, maskin: { type: 'http', scheme: 'bearer' } },
    },
  };
}

function efterVag(a: Rutt, b: Rutt): number {
  return a.vag.localeCompare(b.vag, 'en') || a.metod.localeCompare(b.metod, 'en');
}

function operation(rutt: Rutt): Json {
  const kropp = rutt.parametrar.find(({ plats, schema }) => plats === 'body' && schema);
  return {
    operationId: rutt.handler.replace('Controller.', '-'),
    summary: rutt.svar?.sammanfattning ?? '',
    security: rutt.atkomst === 'oppen' ? [] : [{ session: [] }, { maskin: [] }],
    parameters: rutt.parametrar.flatMap(beskrivParameter),
    ...(kropp?.schema && {
      requestBody: { required: kravs(kropp.schema), content: { 'application/json': { schema: jsonSchema(kropp.schema, 'input') } } },
    }),
    responses: { [rutt.status]: svar(rutt), default: PROBLEM },
  };
}

function svar({ svar }: Rutt): Json {
  const description = svar?.sammanfattning ?? 'Svar';
  if (!svar || svar.mediatyper.length === 0) return { description };
  const innehall = svar.schema ? { schema: jsonSchema(svar.schema, 'output') } : {};
  return { description, content: Object.fromEntries(svar.mediatyper.map((typ) => [typ, innehall])) };
}

/** A schema for the whole query or path is told as one parameter per field. */
function beskrivParameter({ plats, namn, schema }: Parameter): Json[] {
  if (plats === 'body') return [];
  const plus = plats === 'param' ? 'path' : plats;
  if (namn !== '')
    return [
      {
        name: namn,
        in: plus,
        required: plats === 'param' || kravs(schema),
        schema: schema ? jsonSchema(schema, 'input') : { type: 'string' },
      },
    ];
  if (!(schema instanceof z.ZodObject)) return [];
  return Object.entries(schema.shape).map(([falt, ett]) => ({
    ...{ name: falt, in: plus, required: plats === 'param' || kravs(ett as z.ZodType) },
    schema: jsonSchema(ett as z.ZodType, 'input'),
  }));
}

function kravs(schema: z.ZodType | null): boolean {
  return schema !== null && !schema.safeParse(undefined).success;
}

function jsonSchema(schema: z.ZodType, io: 'input' | 'output'): Json {
  const { $schema: _, '~standard': __, ...resten } = z.toJSONSchema(schema, { io, unrepresentable: 'any' }) as Json;
  return resten;
}
