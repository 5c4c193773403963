import type pg from 'pg';
import { Indatafel } from '../fel.js';
import { iTransaktion } from '../i-transaktion.js';
import { lasFil } from '../las-fil.js';
import { nyttEllerAndrat, raknat } from '../raknat.js';
import { anmarkningar } from './anmarkningar.js';
import { kontrolleraHanvisningar } from './kontrollera-hanvisningar.js';
import { organisationSchema } from './organisation.schema.js';
import { skrivOrganisation } from './skriv-organisation.js';

/** What a command reads, and whether only to try. */
export interface Import {
  readonly pool: pg.Pool;
  readonly fil: string;
  readonly prov: boolean;
  readonly skriv: (rad: string) => void;
}

/** Reads bodies, roles, people, services, delegation points and goals from a file into the register. Throws Indatafel. */
export async function importeraOrganisation({ pool, fil, prov, skriv }: Import): Promise<void> {
  const organisation = await lasFil(fil, organisationSchema);
  const fel = kontrolleraHanvisningar(organisation);
  if (fel.length > 0) throw new Indatafel(fel);
  const antal = await iTransaktion(pool, prov, (client) => skrivOrganisation(client, organisation));
  skriv(
    `${organisation.namn}: ${organisation.organ.length} organ, ${raknat(organisation.personer.length, 'person', 'personer')} och ${raknat(organisation.tjanster.length, 'tjänst', 'tjänster')} i filen.`,
  );
  for (const [namn, andrade] of Object.entries(antal)) skriv(`  ${namn}: ${nyttEllerAndrat(andrade)}`);
  for (const rad of anmarkningar(organisation)) skriv(`OBS ${rad}`);
  if (prov) skriv('Prov: ingenting har skrivits.');
}
