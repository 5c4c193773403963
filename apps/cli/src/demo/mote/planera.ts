import { kvittoSchema, motesforslagSchema, saknadeUnderlagSchema } from '#contracts';
import { z } from 'zod';
import { Indatafel } from '../../fel.js';
import { noteraNej, type Scen } from '../scen.js';
import { krav } from '../steg.js';
import { type Deltagare, ledamot, ledamoter } from './deltagare.js';
import { Motessamtal } from './samtal.js';

const GRUPP = 'strategiska-samordningsgruppen';

/** Plans a cycle on the first days that are proposed for a budget year that initiatives can still reach. `ar`: the years of the frame. */
export async function planera(scen: Scen, vilka: Deltagare, ar: { budgetar: number; ram: readonly string[] }): Promise<Motessamtal> {
  const { beredare } = vilka;
  const { organ } = await beredare.hamta('/api/moten/forslag', motesforslagSchema);
  const forslag = organ
    .find(({ id }) => id === GRUPP)
    ?.forslag.find(({ budgetar, datum: dagar }) => dagar !== null && budgetar >= ar.budgetar);
  if (!forslag?.datum) throw new Indatafel(['Gruppens möteskalender ger inget förslag på dagar.']);
  const { budgetar, datum } = forslag;
  scen.skriv(
    `\nSSG:s möte inför budget ${budgetar}: begäran ${datum.begaran}, stopp ${datum.stopp}, möte ${datum.mote}, resultat ${datum.resultat}`,
  );
  const ramTkr = Object.fromEntries(ar.ram.map((ett) => [ett, null]));
  const kropp = { organ: GRUPP, titel: `SSG-möte inför budget ${budgetar}`, budgetar, datum, ramTkr };
  const enLedamot = ledamot(vilka, 1);
  noteraNej(scen, await enLedamot.skicka('/api/moten', kropp, kvittoSchema), `${enLedamot.namn}, planerar möte`);
  const bakvant = { ...kropp, datum: { ...datum, stopp: datum.mote, mote: datum.stopp } };
  noteraNej(scen, await beredare.skicka('/api/moten', bakvant, kvittoSchema), `${beredare.namn}, planerar möte på dagar i fel ordning`);
  const { arendeId } = krav(await beredare.skicka('/api/moten', kropp, kvittoSchema), 'Planeringen av mötet');
  scen.skriv(`  ${beredare.namn} planerade mötet`);
  const mote = new Motessamtal(scen, vilka, arendeId);
  await geplatser(mote, datum.resultat);
  return mote;
}

/** Seats may end before the cycle does: each member is invited for the whole of it. */
async function geplatser({ scen, vilka, vag }: Motessamtal, till: string): Promise<void> {
  for (const { id, vad, epost } of ledamoter) {
    const inbjudan = { namn: vad, epost, fran: scen.idag, till };
    const { personId } = krav(
      await vilka.beredare.skicka(`${vag}/ledamoter`, inbjudan, z.object({ personId: z.string() })),
      `Inbjudan till ${vad}`,
    );
    if (personId !== id) throw new Indatafel([`Inbjudan till ${vad} gick till någon annan.`]);
  }
  scen.skriv(`  ${vilka.beredare.namn} bjöd in ${ledamoter.length} ledamöter till och med ${till}`);
}

/** C-04: tells what each leverantör has handed in and what is missing. */
export async function visaSaknade({ scen, vilka, vag }: Motessamtal): Promise<void> {
  const { rader } = await vilka.beredare.hamta(`${vag}/saknade-underlag`, saknadeUnderlagSchema);
  for (const { organ, inlamnade, saknas } of rader)
    scen.skriv(
      `  ${organ.namn}: ${inlamnade} inlämnade, ${saknas.length} saknas${saknas.map(({ titel, tillstand }) => ` · ${titel} (${tillstand})`).join('')}`,
    );
}
