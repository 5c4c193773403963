import type { uppgiftSchema } from '#contracts';
import type { Process } from '#machines';
import { z } from 'zod';

export type Formular = z.infer<typeof uppgiftSchema>['formular'][number];

/** The forms of a task, one per event that completes it, with the schema that the server tries them by. */
export function formularFor(
  process: Process,
  uppgiftTyp: string,
  mojligt: { readonly handelser: readonly { readonly typ: string; readonly tillaten: boolean; readonly sedan: string }[] },
): Formular[] {
  return (process.uppgifter[uppgiftTyp]?.handelser ?? []).flatMap((handelse) => {
    const spec = process.handelser[handelse];
    if (spec === undefined) return [];
    const nu = mojligt.handelser.find((en) => en.typ === handelse);
    return [
      {
        handelse,
        verb: spec.verb,
        formular: spec.formular,
        schemaVersion: spec.schemaVersion,
        tillaten: nu?.tillaten ?? false,
        sedan: nu?.sedan ?? '',
        schema: z.toJSONSchema(spec.schema, { io: 'input' }),
      },
    ];
  });
}
