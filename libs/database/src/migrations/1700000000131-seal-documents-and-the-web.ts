import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What is done with a document in the register, and what is shown to everybody or taken away, are chains whose end the row they are about keeps; a link between a
 * matter and a case that it decides carries the hash of what it says (docs/beslut/0046).
 */
export class SealDocumentsAndTheWeb1700000000131 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of back) await runner.query(statement);
  }
}

const statements = [
  // `fore` is the document's own id for its first event, and the decision's for the first that was shown of it.
  `create function handlingshandelsens_sigill(fore text, typ text, fran_status text, till_status text, organ_id text, dnr text, skal text, person_id text, vid timestamptz)
    returns text language sql stable parallel safe as $$
    select sigill(fore, typ, fran_status, till_status, organ_id, dnr, skal, person_id, sigillets_tid(vid)) $$`,
  `alter table handling add column handelser int not null default 0, add column handelse_kedja text`,
  `alter table handling_handelse add column kedja text`,
  `alter table handling_handelse disable trigger handling_handelse_andras_inte`,
  // The document itself is as it was: no export folder is made anew for it.
  `alter table handling disable trigger handling_arkivexport`,
  `do $$ declare h handling_handelse; lank text; forra uuid; begin
    for h in select * from handling_handelse order by handling_id, id loop
      lank := handlingshandelsens_sigill(case when forra = h.handling_id then lank else h.handling_id::text end, h.typ, h.fran_status, h.till_status, h.organ_id, h.dnr, h.skal, h.person_id, h.vid);
      forra := h.handling_id;
      update handling_handelse set kedja = lank where id = h.id;
      update handling set handelser = handelser + 1, handelse_kedja = lank where id = h.handling_id;
    end loop; end $$`,
  `alter table handling enable trigger handling_arkivexport`,
  `alter table handling_handelse enable trigger handling_handelse_andras_inte`,
  `alter table handling_handelse alter column kedja set not null`,

  `create function visningens_sigill(fore text, typ text, innehall jsonb, person_id text, vid timestamptz) returns text language sql stable parallel safe as $$
    select sigill(fore, typ, innehall::text, person_id, sigillets_tid(vid)) $$`,
  `alter table offentligt_beslut add column handelser int not null default 0, add column handelse_kedja text`,
  `alter table offentligt_beslut_handelse add column kedja text`,
  `alter table offentligt_beslut_handelse disable trigger offentligt_beslut_handelse_andras_inte`,
  `do $$ declare h offentligt_beslut_handelse; lank text; forra uuid; begin
    for h in select * from offentligt_beslut_handelse order by beslut_id, id loop
      lank := visningens_sigill(case when forra = h.beslut_id then lank else h.beslut_id::text end, h.typ, h.innehall, h.person_id, h.vid);
      forra := h.beslut_id;
      update offentligt_beslut_handelse set kedja = lank where id = h.id;
      update offentligt_beslut set handelser = handelser + 1, handelse_kedja = lank where id = h.beslut_id;
    end loop; end $$`,
  `alter table offentligt_beslut_handelse enable trigger offentligt_beslut_handelse_andras_inte`,
  `alter table offentligt_beslut_handelse alter column kedja set not null`,

  `create function kopplingens_sigill(beslut_id uuid, arende_id uuid, utfall text, belopp_tkr int, fordelning jsonb, skal text, lage text, skapad timestamptz)
    returns text language sql stable parallel safe as $$
    select sigill(beslut_id::text, arende_id::text, utfall, belopp_tkr::text, fordelning::text, skal, lage, sigillets_tid(skapad)) $$`,
  `alter table beslutskoppling add column sigill text`,
  `update beslutskoppling set sigill = kopplingens_sigill(beslut_id, arende_id, utfall, belopp_tkr, fordelning, skal, lage, skapad)`,
  `alter table beslutskoppling alter column sigill set not null`,
];
const back = [
  'alter table beslutskoppling drop column sigill',
  'alter table offentligt_beslut_handelse drop column kedja',
  'alter table offentligt_beslut drop column handelser, drop column handelse_kedja',
  'alter table handling_handelse drop column kedja',
  'alter table handling drop column handelser, drop column handelse_kedja',
  'drop function kopplingens_sigill, visningens_sigill, handlingshandelsens_sigill',
];
