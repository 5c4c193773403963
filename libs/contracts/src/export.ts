import { z } from 'zod';

/**
 * What a closed case leaves for the archive: `metadata/descriptive/arende.json` in its export folder is exactly this, and `arende.xml` says the same by the
 * schema beside it. Instants are ISO in UTC. Drafts (utkast) and what somebody noted for themselves are no records, and are not here.
 */
const text = z.string();
const namngiven = z.strictObject({ id: text, namn: text });

export const exporthandlingSchema = z.strictObject({
  id: z.uuid(),
  dokumentId: z.uuid(),
  slag: text,
  titel: text,
  version: text,
  status: text,
  mediatyp: text,
  mottagare: text.nullable(),
  skapad: text,
  storlek: z.number().int(),
  sha256: text,
});
export type Exporthandling = z.infer<typeof exporthandlingSchema>;

export const exporthandelseSchema = z.strictObject({
  steg: z.number().int(),
  typ: text,
  /** In the words of the process: "registrerade ett överklagande". */
  vad: text,
  vid: text,
  /** null when the product acted by itself. */
  av: namngiven.extend({ roll: text.nullable(), organ: text.nullable() }).nullable(),
  fran: text.nullable(),
  till: text,
  /** The form that was handed in, as it was. */
  formular: z.strictObject({ namn: text, version: z.number().int(), sha256: text, innehall: z.unknown() }).nullable(),
  /** The hash that seals the case up to this event. */
  kedja: text,
});
export type Exporthandelse = z.infer<typeof exporthandelseSchema>;

export const exportunderlagSchema = z.strictObject({
  id: z.uuid(),
  process: text,
  processnamn: text,
  titel: text,
  diarienummer: z.array(z.strictObject({ myndighet: namngiven, nummer: text })),
  organ: namngiven,
  regelverk: text,
  tillstand: namngiven,
  inlett: text,
  avslutat: text,
  sekretess: z.strictObject({ galler: z.boolean(), lagrum: text.nullable() }),
  relationer: z.array(z.strictObject({ typ: text, arende: text.nullable(), diarienummer: text.nullable(), organ: namngiven.nullable() })),
  personer: z.array(namngiven.extend({ roll: text })),
  handlingar: z.array(exporthandlingSchema),
  handelser: z.array(exporthandelseSchema),
  /** Registers that belong to the case alone, table by table: a meeting's agenda, presence, motions and votes. */
  register: z.record(z.string(), z.array(z.record(z.string(), z.unknown()))),
  /** What a reader could expect and will not find, in words. */
  saknas: z.array(text),
});
export type Exportunderlag = z.infer<typeof exportunderlagSchema>;

/** `manifest.json`: every other file of the folder, in the order of their paths. */
export const exportmanifestSchema = z.strictObject({
  mapp: text,
  arende: z.uuid(),
  /** The case's last event when the folder was made. */
  steg: z.number().int(),
  filer: z.array(z.strictObject({ vag: text, storlek: z.number().int(), sha256: text })),
});
export type Exportmanifest = z.infer<typeof exportmanifestSchema>;

/** A file of the folder: its own content, or a document of the register. */
export type Exportfil = { readonly vag: string; readonly storlek: number; readonly sha256: string } & (
  { readonly innehall: Uint8Array; readonly handlingId: null } | { readonly innehall: null; readonly handlingId: string }
);

/** The folder as it is made: the digest is that of its manifest, which holds the digests of all the rest. */
export interface Exportmapp {
  readonly mapp: string;
  readonly steg: number;
  readonly digest: string;
  readonly saknas: readonly string[];
  readonly filer: readonly Exportfil[];
}

/** GET /api/arenden/:id/export */
export const exportlageSchema = z.object({
  /** `ej-avslutat`: there is none until the case is closed · `framstalls`: it is being made · `finns` */
  lage: z.enum(['ej-avslutat', 'framstalls', 'finns']),
  export: z
    .object({
      nr: z.number().int(),
      mapp: z.string(),
      digest: z.string(),
      antalFiler: z.number().int(),
      storlek: z.number().int(),
      skapad: z.iso.datetime({ offset: true }),
      saknas: z.array(z.string()),
    })
    .nullable(),
});
