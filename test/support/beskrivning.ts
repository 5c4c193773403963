import 'reflect-metadata';
import { isDeepStrictEqual } from 'node:util';
import { problemSchema } from '#contracts';
import { AppModule } from '../../apps/api/src/app.module.js';
import { controllersI } from '../../apps/api/src/http/controllers-i.js';
import { type Rutt, rutter } from '../../apps/api/src/http/rutter.js';
import type { Lasning, Lasningssvar } from './framling.js';

/** Tells where an answer is not what the API's description says of it, fields that it does not name included; null when it is. */
export function skapaBeskrivningsprov(): (lasning: Lasning, svar: Lasningssvar) => string | null {
  const alla = new Map(rutter(controllersI(AppModule)).map((rutt) => [`${rutt.metod} ${rutt.vag}`, rutt]));
  return ({ metod, rutt: vag }, svar) => {
    const rutt = alla.get(`${metod} ${vag}`);
    if (!rutt) return `${metod} ${vag} är inte beskriven`;
    const fel = svar.status < 400 ? avvikelse(rutt, svar) : problemavvikelse(svar);
    return fel && `${metod} ${vag} svarade ${svar.status}: ${fel}`;
  };
}

function avvikelse({ status, svar: beskrivet }: Rutt, svar: Lasningssvar): string | null {
  if (svar.status !== status) return `beskrivningen säger ${status}`;
  const { schema, mediatyper = [] } = beskrivet ?? {};
  if (mediatyper.length > 0 && !mediatyper.some((typ) => svar.typ.startsWith(typ)))
    return `är ${svar.typ} och inte ${mediatyper.join(', ')}`;
  return schema && svar.typ.startsWith('application/json') ? formfel(schema, svar.text) : null;
}

function problemavvikelse({ status, text, typ }: Lasningssvar): string | null {
  if (!typ.startsWith('application/problem+json')) return `är ${typ} och inget problem`;
  const fel = formfel(problemSchema, text);
  if (fel !== null) return fel;
  const svar = problemSchema.parse(JSON.parse(text));
  return svar.status === status && svar.type === `/problem/${svar.kod}` ? null : 'problemet säger något annat än svaret';
}

function formfel(schema: typeof problemSchema | NonNullable<NonNullable<Rutt['svar']>['schema']>, text: string): string | null {
  const varde: unknown = JSON.parse(text);
  const prov = schema.safeParse(varde);
  if (!prov.success) return prov.error.issues.map(({ path, code }) => `${path.join('.')} ${code}`).join(', ');
  return isDeepStrictEqual(prov.data, varde) ? null : 'har fält som inte är beskrivna';
}
