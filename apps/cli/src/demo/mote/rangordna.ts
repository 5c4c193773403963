import { rangforslagSchema, rangversionerSchema } from '#contracts';
import { z } from 'zod';
import { Indatafel } from '../../fel.js';
import type { Besokare } from '../besokare.js';
import { krav } from '../steg.js';
import { ledamot } from './deltagare.js';
import type { Motessamtal } from './samtal.js';

type PerAr = Readonly<Record<string, number | null>>;
const nySchema = z.object({ id: z.uuid(), radVersion: z.number().int() });
const andradSchema = z.object({ radVersion: z.number().int() });

/** Ranks under the frame: an order that two cannot overwrite for each other, a what-if beside it, the aid's proposal, and the chair's confirmation. */
export async function rangordna(mote: Motessamtal): Promise<void> {
  const { vilka, scen, vag } = mote;
  const { ordforande: leder } = vilka;
  await mote.nekas(leder, 'avsluta-mote', {});
  const huvud = krav(await leder.skicka(`${vag}/rangversioner`, { namn: 'Mötets lista' }, nySchema), 'Rangordningen');
  const { ramTkr, ordning } = await version(mote, huvud.id);
  const halva = Object.fromEntries(Object.entries(ramTkr).map(([ar, tkr]) => [ar, tkr === null ? null : Math.floor(tkr / 2)]));
  const om = { namn: 'Om ramen halveras', franVersion: huvud.id, ramTkr: halva };
  const tankt = krav(await ledamot(vilka, 3).skicka(`${vag}/rangversioner`, om, nySchema), 'Den tänkta rangordningen');
  const valda = await foresla(mote, huvud.id);
  await foresla(mote, tankt.id);
  const ny = [...valda, ...ordning.filter((id) => !valda.includes(id))];
  const andra = (vem: Besokare, radVersion: number, rader: readonly string[]) =>
    vem.ersatt(`${vag}/rangversioner/${huvud.id}`, { radVersion, ordning: rader }, andradSchema);
  const { radVersion } = krav(await andra(leder, 1, ny), 'Den nya ordningen');
  scen.skriv(`  ${leder.namn} lade det som hjälpmedlet föreslår först`);
  const samtidig = ledamot(vilka, 5);
  mote.nej(await andra(samtidig, 1, ny.toReversed()), `${samtidig.namn}, sparar över en ordning som någon annan har ändrat`);
  await mote.nekas(leder, 'faststall-rang', { versionId: huvud.id, radVersion: 1 });
  await mote.gor(leder, 'faststall-rang', { versionId: huvud.id, radVersion });
  await mote.gor(vilka.beredare, 'andra-ram', { ramTkr: halva, skal: 'Budgetberedningen har sänkt ramen.' });
  await mote.nekas(leder, 'avsluta-mote', {});
  await mote.gor(leder, 'faststall-rang', { versionId: huvud.id, radVersion });
}

/** The version as everybody sees it, with where the frame is passed. */
async function version({ scen, vilka, vag }: Motessamtal, id: string) {
  const { versioner } = await vilka.ordforande.hamta(`${vag}/rangversioner`, rangversionerSchema);
  const funnen = versioner.find((en) => en.id === id);
  if (!funnen) throw new Indatafel(['Rangordningen finns inte.']);
  for (const { rang, titel, ackumuleratTkr, overRam } of funnen.rader)
    scen.skriv(`    ${rang}. ${titel}: ${belopp(ackumuleratTkr)}${overRam.map((text) => ` (${text})`).join('')}`);
  return funnen;
}

async function foresla({ scen, vilka, vag }: Motessamtal, id: string): Promise<readonly string[]> {
  const svar = await vilka.ordforande.skicka(`${vag}/rangversioner/${id}/forslag`, { obligatoriska: [] }, rangforslagSchema);
  const { valda, bortvalda, forklaring, summaTkr } = krav(svar, 'Förslaget');
  scen.skriv(`  Hjälpmedlet föreslår ${valda.length} initiativ, ${belopp(summaTkr)}. ${forklaring}`);
  for (const { titel, skal } of bortvalda) scen.skriv(`    utan ${titel}: ${skal}`);
  return valda;
}

function belopp(tkr: PerAr): string {
  return Object.entries(tkr)
    .map(([ar, summa]) => `${ar} ${summa === null ? 'inget belopp' : `${summa} tkr`}`)
    .join(', ');
}
