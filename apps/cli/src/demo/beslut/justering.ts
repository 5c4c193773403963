import { createHash } from 'node:crypto';
import { justeringSchema, kvittoSchema } from '#contracts';
import type { z } from 'zod';
import { Indatafel } from '../../fel.js';
import { Besokare } from '../besokare.js';
import { noteraNej, type Scen } from '../scen.js';
import { vantaPa } from '../vanta.js';
import { type HalletSammantrade, motessteg } from './hallet-sammantrade.js';

type Justering = z.infer<typeof justeringSchema>;
type Blad = NonNullable<Justering['protokoll']>;
const FORVARING = 'Kommunens kansli, Rådhuset';
const ANNAN_HASH = '0'.repeat(64);

/** The decided paragraph as a document of its own, signed in the room while the meeting goes on (H-16). */
export async function justeraIRummet(scen: Scen, mote: HalletSammantrade, punktId: string): Promise<void> {
  await motessteg(scen, mote.sekreterare, mote, 'skriv-omedelbar-justering', { punkter: [punktId], forvaring: FORVARING });
  const { nr, blad } = await vantaPa(`Utskriften av § ${mote.paragraf}`, async () => {
    const { omedelbara } = await lage(mote);
    const hit = omedelbara.find(({ paragrafer }) => paragrafer.some((en) => en.punktId === punktId));
    return hit?.blad ? { nr: hit.nr, blad: hit.blad } : null;
  });
  for (const en of mote.justerande) {
    const vem = await loggaIn(scen, mote, en);
    await vem.loggaInIgen();
    await lasPdf(scen, vem, blad);
    await motessteg(scen, vem, mote, 'justera-omedelbart', { nr, hash: blad.hash });
  }
  await anslaget(scen, mote, `Anslaget om § ${mote.paragraf}`);
}

/** The minutes: signed by the secretary, approved by the chair and the elected, each newly logged in and bound to the PDF that they have read; then announced. */
export async function justeraProtokollet(scen: Scen, mote: HalletSammantrade): Promise<void> {
  scen.skriv(`\nProtokollet från ${mote.titel}`);
  const blad = await vantaPa(`Protokollet från ${mote.titel}`, async () => {
    const { tillstand, protokoll } = await lage(mote);
    return tillstand.id === 'protokoll-upprattat' ? protokoll : null;
  });
  await mote.sekreterare.loggaInIgen();
  await lasPdf(scen, mote.sekreterare, blad);
  await motessteg(scen, mote.sekreterare, mote, 'skicka-for-justering', { hash: blad.hash, forvaring: FORVARING });
  noteraNej(scen, await forsok(mote.sekreterare, mote, blad.hash), `${mote.sekreterare.namn}, justera`);
  for (const en of mote.justerande) {
    const vem = await loggaIn(scen, mote, en);
    noteraNej(scen, await forsok(vem, mote, blad.hash), `${vem.namn}, utan ny inloggning`);
    await vem.loggaInIgen();
    await lasPdf(scen, vem, blad);
    noteraNej(scen, await forsok(vem, mote, ANNAN_HASH), `${vem.namn}, en annan version`);
    await motessteg(scen, vem, mote, 'justera', { hash: blad.hash });
  }
  await vantaPa(`Det justerade protokollet från ${mote.titel}`, async () => (await lage(mote)).justeratHandlingId);
}

/** The notice that the product puts up by itself when the minutes have been approved. */
export async function anslaget({ skriv }: Pick<Scen, 'skriv'>, mote: HalletSammantrade, vad: string): Promise<void> {
  const { titel, etikett } = await vantaPa(vad, async () => {
    const { anslag } = await lage(mote);
    return anslag.find(({ etikett: uppe }) => uppe === 'Uppsatt') ?? null;
  });
  skriv(`  anslagstavlan: ${titel} → ${etikett}`);
}

const lage = ({ id, sekreterare }: HalletSammantrade): Promise<Justering> =>
  sekreterare.hamta(`/api/sammantraden/${id}/justering`, justeringSchema);

const forsok = (vem: Besokare, { id }: HalletSammantrade, hash: string) =>
  vem.skicka(`/api/sammantraden/${id}/handelser`, { handelse: 'justera', data: { hash } }, kvittoSchema);

const loggaIn = ({ adress }: Scen, { titel }: HalletSammantrade, { id, vad }: HalletSammantrade['justerande'][number]) =>
  Besokare.loggaIn(adress, id, `${vad} (${titel})`);

/** Fetches what is to be signed and counts its hash, as who signs can. Throws Indatafel when it is another. */
async function lasPdf({ skriv }: Scen, vem: Besokare, { handlingId, hash, version }: Blad): Promise<void> {
  const pdf = await vem.hamtaFil(`/api/handlingar/${handlingId}/innehall`);
  const raknad = createHash('sha256').update(pdf).digest('hex');
  if (raknad !== hash) throw new Indatafel([`PDF:ens SHA-256 är ${raknad}, inte ${hash}.`]);
  skriv(`  ${vem.namn} läste version ${version}, SHA-256 ${hash.slice(0, 12)}…`);
}
