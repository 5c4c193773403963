import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A letter that is delivered, and a decision that is shown or taken away, after its case was closed belong in the export folder too: the folder is made anew. */
export class ArchiveWhatComesAfter1700000000132 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const tabell of TABELLER)
      await runner.query(
        `create trigger ${tabell}_arkivexport after insert or update on ${tabell} for each row execute function ko_arkivexport_handling()`,
      );
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const tabell of TABELLER) await runner.query(`drop trigger ${tabell}_arkivexport on ${tabell}`);
  }
}

/** Registers with the case's id in `arende_id`, as the function asks. */
const TABELLER = ['expediering', 'offentligt_beslut'] as const;
