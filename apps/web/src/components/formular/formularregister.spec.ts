import { nyttAvstegSchema, nyttFormelltArendeSchema, nyttInitiativSchema, nyttVerksamhetsinitiativSchema } from '#contracts';
import { z } from 'zod';
import type { Formular } from './falt.js';
import { nyttAvstegFormular } from './avstegsformular.js';
import { nyttFormelltArendeFormular } from './arendeformular.js';
import { nyttInitiativFormular } from './nytt-initiativ-formular.js';
import { harFormular as harFormularNamn } from './formular-namn.js';
import { formularFor, harFormular } from './formularregister.js';
import { schemaFor } from './scheman.js';
import { nyttVerksamhetsinitiativFormular } from './verksamhetsformular.js';

const faltnamn = (formular: Formular) => formular.avsnitt.flatMap(({ falt }) => falt.map(({ namn }) => namn));
function fragar(schema: z.ZodType): { alla: string[]; kravs: string[] } {
  const json: unknown = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  const { properties = {}, required = [] } = json as { properties?: object; required?: string[] };
  return { alla: Object.keys(properties), kravs: required };
}
const formular: [string, Formular, z.ZodType][] = [
  ['nytt formellt ärende', nyttFormelltArendeFormular, nyttFormelltArendeSchema],
  ['nytt avsteg', nyttAvstegFormular, nyttAvstegSchema],
  ['nytt initiativ', nyttInitiativFormular, nyttInitiativSchema],
  ['nytt initiativ i eget spår', nyttVerksamhetsinitiativFormular, nyttVerksamhetsinitiativSchema],
  ...Object.entries(formularFor).map(([typ, form]): [string, Formular, z.ZodType] => [typ, form, schemaFor[typ as keyof typeof schemaFor]]),
];

describe('the forms of both tracks', () => {
  it.each(formular)('%s asks for nothing that the contract does not know, and for all that it requires', (_namn, form, schema) => {
    const { alla, kravs } = fragar(schema);
    expect(faltnamn(form).filter((namn) => !alla.includes(namn))).toEqual([]);
    expect(kravs.filter((namn) => !faltnamn(form).includes(namn))).toEqual([]);
  });

  it.each(formular)('%s has sections and fields with names of their own', (_namn, form) => {
    const namn = faltnamn(form);
    expect(new Set(namn).size).toBe(namn.length);
    expect(new Set(form.avsnitt.map(({ id }) => id)).size).toBe(form.avsnitt.length);
    expect(form.avsnitt.flatMap(({ falt }) => falt.map(({ etikett }) => etikett)).every((etikett) => etikett.trim() !== '')).toBe(true);
  });

  it('are known by name without being fetched', () => {
    const typer = Object.keys(formularFor);
    expect(typer.filter((typ) => !harFormularNamn(typ))).toEqual([]);
    expect(Object.keys(schemaFor).filter((typ) => harFormularNamn(typ) && !harFormular(typ))).toEqual([]);
    expect(harFormular('toString')).toBe(false);
    expect(harFormularNamn('toString')).toBe(false);
  });
});
