import { arendeSchema, expedieringSchema, offentligaAnslagSchema, offentligtBeslutSchema } from '#contracts';
import { adderaDagar, skrivDatum } from '#calendar';
import { Indatafel } from '../../fel.js';
import { Besokare } from '../besokare.js';
import { noteraNej, type Scen } from '../scen.js';
import { utfor } from '../steg.js';
import { vantaPa } from '../vanta.js';
import { arendesteg } from './arendesteg.js';

interface Beslutat {
  readonly id: string;
  readonly sekreterare: Besokare;
  readonly handlaggare: Besokare;
  readonly mottagare: readonly { readonly namn: string; readonly epost: string | null }[];
  /** What everybody is told, in words that everybody knows. */
  readonly rubrik: string;
  readonly sammanfattning: string;
  /** The extract of the minutes is the product's own: it goes with the letters, and the web may show it. */
  readonly utdrag: boolean;
}

/** From the notice on: the decision goes to its recipients and to the web, and is read there by somebody who has not logged in. */
export async function efterBeslutet(scen: Scen, beslutat: Beslutat): Promise<void> {
  await expediera(scen, beslutat);
  await publicera(scen, beslutat);
  await lasUtanInloggning(scen, beslutat);
}

async function expediera(scen: Scen, { id, sekreterare, mottagare, utdrag }: Beslutat): Promise<void> {
  await vantaPa('Anslaget', async () => {
    const { tillstand, handlingar } = await sekreterare.hamta(`/api/arenden/${id}`, arendeSchema);
    const finns = !utdrag || handlingar.some(({ slag }) => slag === 'protokollsutdrag');
    return tillstand.id === 'overklagandetid' && finns ? true : null;
  });
  await arendesteg(scen, sekreterare, id, 'expediera', { datum: scen.idag, mottagare });
  const rader = await vantaPa('Expedieringen', async () => {
    const { rader: alla } = await sekreterare.hamta(`/api/arenden/${id}/expediering`, expedieringSchema);
    return alla.some(({ status }) => status === 'vantar') ? null : alla;
  });
  const brev = await sekreterare.demobreven();
  for (const { namn, epost, status, kvitto, handlingar } of rader) {
    if (status === 'misslyckad') throw new Indatafel([`Brevet till ${namn} kunde inte skickas.`]);
    const med = handlingar.length > 0 ? ' med protokollsutdraget' : '';
    scen.skriv(epost === null ? `    ${namn}: skickas på annat sätt` : `    ${namn}, ${epost}: skickat${med}, kvittens ${kvitto ?? ''}`);
    if (brev && epost !== null && !brev.sida.includes(epost)) throw new Indatafel([`Brevet till ${namn} kom inte fram.`]);
  }
  if (brev) scen.skriv(`    breven ligger i demons brevlåda, ${brev.adress}`);
}

async function publicera(scen: Scen, beslutat: Beslutat): Promise<void> {
  const { id, sekreterare, handlaggare, rubrik, sammanfattning, utdrag } = beslutat;
  const publicering = { rubrik, utanPersonuppgifter: true, visaProtokollsutdrag: utdrag };
  noteraNej(scen, await utfor(sekreterare, id, 'publicera-beslutet', publicering), `${sekreterare.namn}, publicera utan sammanfattning`);
  await arendesteg(scen, handlaggare, id, 'sammanfattning-for-allmanheten', { sammanfattning, utanPersonuppgifter: true });
  await arendesteg(scen, sekreterare, id, 'publicera-beslutet', publicering);
}

/** What anybody reads; the day of laga kraft is counted by the product and cannot be hurried. */
async function lasUtanInloggning({ adress, skriv }: Scen, { id }: Beslutat): Promise<void> {
  const gast = Besokare.utanInloggning(adress);
  const { rubrik, organ, paragraf, lage } = await gast.hamta(`/api/offentligt/beslut/${id}`, offentligtBeslutSchema);
  skriv(`  utan inloggning: ${adress}/beslut/${id}`);
  skriv(`    ${rubrik}. ${organ.namn} § ${String(paragraf)}. ${lage}`);
  const { rader } = await gast.hamta('/api/offentligt/anslag', offentligaAnslagSchema);
  const anslag = rader.find((rad) => rad.organ === organ.namn && rad.paragrafer.includes(`§ ${String(paragraf)}`));
  if (!anslag) throw new Indatafel([`Beslutet i ${organ.namn} står inte på anslagstavlan.`]);
  const laga = skrivDatum(adderaDagar(anslag.overklagandeTill, 1), 'lang');
  skriv(
    `    anslaget ${skrivDatum(anslag.uppsatt, 'lang')} och uppe till ${skrivDatum(anslag.overklagandeTill, 'lang')}: laga kraft ${laga}, om ingen överklagar`,
  );
}
