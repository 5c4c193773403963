import { kvittoSchema, sammantradeSchema, sammantradespunkterSchema } from '#contracts';
import { Indatafel } from '../../fel.js';
import type { Besokare } from '../besokare.js';
import type { Scen } from '../scen.js';
import { krav } from '../steg.js';
import { type HalletSammantrade, motessteg, type Mote } from './hallet-sammantrade.js';
import { justeraIRummet } from './justering.js';

interface Punkt {
  readonly arendeId: string;
  readonly rubrik: string;
  /** Why the paragraph is approved in the room; it is approved with the protocol when this is left out. */
  readonly skalOmedelbar?: string;
}

/** An organ's meeting today in which it says yes to one matter without a vote, held until it is closed; the organ's secretary writes. */
export async function sammantrada(scen: Scen, sekreterare: Besokare, mote: Mote, punkt: Punkt): Promise<HalletSammantrade> {
  const { idag, skriv } = scen;
  const { organ, titel, platser } = mote;
  const kropp = { organ, titel, datum: idag, tid: '09:00', plats: 'Rådhuset', platser, kallelsedagar: 0 };
  const { arendeId: id } = krav(await sekreterare.skicka('/api/sammantraden', kropp, kvittoSchema), `Planeringen av ${titel}`);
  const gor = (handelse: string, data: Readonly<Record<string, unknown>>) => motessteg(scen, sekreterare, { id, titel }, handelse, data);
  const punkten = async () => {
    const { rader } = await sekreterare.hamta(`/api/sammantraden/${id}/punkter`, sammantradespunkterSchema);
    const hit = rader.find(({ arende }) => arende?.id === punkt.arendeId);
    if (!hit) throw new Indatafel([`${punkt.rubrik} står inte på föredragningslistan.`]);
    return hit;
  };
  skriv(`\n${titel}, ${platser} ledamöter`);
  const forslag = forslaget(punkt);
  await gor('lagg-till-punkt', { slag: 'arende', rubrik: punkt.rubrik, arendeId: punkt.arendeId, forslag });
  await gor('kalla', { ersattare: [] });
  const { ledamoter } = await sekreterare.hamta(`/api/sammantraden/${id}`, sammantradeSchema);
  const ordinarie = ledamoter.filter(({ roll }) => roll !== 'ersattare');
  const ordforande = ordinarie.find(({ roll }) => roll === 'ordforande')?.id;
  const justerare = ordinarie.find(({ roll }) => roll === 'ledamot')?.id;
  if (ordforande === undefined || justerare === undefined) throw new Indatafel([`${titel} saknar ledamöter. Läs in dem först.`]);
  const justerande = [
    { id: ordforande, vad: 'ordföranden' },
    { id: justerare, vad: 'den valda justeraren' },
  ];
  await gor('oppna-sammantradet', { ordforande, narvarande: ordinarie.map((en) => en.id) });
  await gor('faststall-dagordning', { justerare: [justerare] });
  const i = async () => {
    const { id: punktId, radVersion } = await punkten();
    return { punktId, radVersion };
  };
  await gor('inga-yrkanden', await i());
  await gor('stall-proposition', { ...(await i()), ordning: 'Ordföranden finner att förslaget bifalls.', finner: 'bifall' });
  const omedelbart = { omedelbartJusterad: punkt.skalOmedelbar !== undefined, skalOmedelbar: punkt.skalOmedelbar ?? null };
  await gor('faststall-beslut', { ...(await i()), utfall: 'bifall', beslutspunkter: forslag, ...omedelbart });
  const { paragraf, id: punktId } = await punkten();
  if (paragraf === null) throw new Indatafel([`${punkt.rubrik} fick ingen paragraf.`]);
  skriv(`  ${punkt.rubrik}: § ${paragraf}`);
  const hallet = { ...mote, id, sekreterare, justerande, paragraf };
  if (punkt.skalOmedelbar !== undefined) await justeraIRummet(scen, hallet, punktId);
  await gor('avsluta-sammantradet', {});
  return hallet;
}

/** An immediate approval is a point of its own (H-16). */
function forslaget({ rubrik, skalOmedelbar }: Punkt): readonly { readonly nr: number; readonly text: string }[] {
  const beslut = { nr: 1, text: `Förslaget bifalls: ${rubrik}.` };
  return skalOmedelbar === undefined ? [beslut] : [beslut, { nr: 2, text: 'Paragrafen justeras omedelbart.' }];
}
