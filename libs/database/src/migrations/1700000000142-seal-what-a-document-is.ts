import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A document is sealed when it comes into the register: title, kind, number of its version, recipient, template, origin and the hash of its content. After that
 * only its status and the chain of its events move; what it is is never edited, and a change behind the product's back shows (docs/beslut/0054).
 */
export class SealWhatADocumentIs1700000000142 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of back) await runner.query(statement);
  }
}

const statements = [
  `create function handlingens_sigill(h handling) returns text language sql stable parallel safe as $$
    select sigill(h.id::text, h.arende_id::text, h.dokument_id::text, h.effekt_id, h.slag, h.titel, h.version::text, h.beteckning, h.mediatyp, h.hash,
      h.mall, h.mallversion::text, h.mottagare, h.beskrivning, h.skapad_av, sigillets_tid(h.skapad)) $$`,
  `alter table handling add column sigill text`,
  // The document itself is as it was: no export folder is made anew for it.
  `alter table handling disable trigger handling_arkivexport`,
  `update handling h set sigill = handlingens_sigill(h)`,
  `alter table handling enable trigger handling_arkivexport`,
  `alter table handling alter column sigill set not null`,
  // In the database, so that whoever adds a document seals it.
  `create function handling_forseglas() returns trigger language plpgsql as $$ begin new.sigill := handlingens_sigill(new); return new; end $$`,
  `create trigger handling_forseglas before insert on handling for each row execute function handling_forseglas()`,
  `create function handling_andras_inte() returns trigger language plpgsql as $$ begin raise exception 'En handling ändras inte.' using errcode = 'restrict_violation'; end $$`,
  `create trigger handling_andras_inte before update of id, arende_id, dokument_id, effekt_id, slag, titel, version, beteckning, mediatyp, innehall, hash, mall, mallversion,
    mottagare, beskrivning, skapad_av, skapad, sigill on handling for each row execute function handling_andras_inte()`,
];
const back = [
  'drop trigger handling_andras_inte on handling',
  'drop trigger handling_forseglas on handling',
  'alter table handling drop column sigill',
  'drop function handling_andras_inte, handling_forseglas, handlingens_sigill',
];
