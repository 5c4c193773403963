import { kvittoSchema, sammantradeSchema, sammantradespunkterSchema } from '#contracts';
import { processer } from '#machines';
import { Indatafel } from '../../fel.js';
import type { Besokare } from '../besokare.js';
import type { Scen } from '../scen.js';
import { krav } from '../steg.js';

export interface Mote {
  readonly organ: string;
  readonly titel: string;
  readonly platser: number;
}
interface Punkt {
  readonly arendeId: string;
  readonly rubrik: string;
}

/** An organ's meeting today in which it says yes to one matter without a vote; the organ's secretary writes. Returns the decision's paragraph. */
export async function sammantrada({ idag, skriv }: Scen, sekreterare: Besokare, mote: Mote, punkt: Punkt): Promise<number> {
  const { organ, titel, platser } = mote;
  const kropp = { organ, titel, datum: idag, tid: '09:00', plats: 'Rådhuset', platser, kallelsedagar: 0 };
  const { arendeId: id } = krav(await sekreterare.skicka('/api/sammantraden', kropp, kvittoSchema), `Planeringen av ${titel}`);
  const gor = async (handelse: string, data: Readonly<Record<string, unknown>>) => {
    const svar = await sekreterare.skicka(`/api/sammantraden/${id}/handelser`, { handelse, data }, kvittoSchema);
    const { tillstand } = krav(svar, `${handelse} på ${titel}`);
    skriv(
      `  ${sekreterare.namn} ${processer.sammantrade?.handelser[handelse]?.logg ?? handelse} → ${processer.sammantrade?.tillstand[tillstand]?.etikett ?? tillstand}`,
    );
  };
  const punkten = async () => {
    const { rader } = await sekreterare.hamta(`/api/sammantraden/${id}/punkter`, sammantradespunkterSchema);
    const hit = rader.find(({ arende }) => arende?.id === punkt.arendeId);
    if (!hit) throw new Indatafel([`${punkt.rubrik} står inte på föredragningslistan.`]);
    return hit;
  };
  skriv(`\n${titel}, ${platser} ledamöter`);
  const text = `Förslaget bifalls: ${punkt.rubrik}.`;
  await gor('lagg-till-punkt', { slag: 'arende', rubrik: punkt.rubrik, arendeId: punkt.arendeId, forslag: [{ nr: 1, text }] });
  await gor('kalla', { ersattare: [] });
  const { ledamoter } = await sekreterare.hamta(`/api/sammantraden/${id}`, sammantradeSchema);
  const ordinarie = ledamoter.filter(({ roll }) => roll !== 'ersattare');
  const ordforande = ordinarie.find(({ roll }) => roll === 'ordforande')?.id;
  const justerare = ordinarie.find(({ roll }) => roll === 'ledamot')?.id;
  if (ordforande === undefined || justerare === undefined) throw new Indatafel([`${titel} saknar ledamöter. Läs in dem först.`]);
  await gor('oppna-sammantradet', { ordforande, narvarande: ordinarie.map((en) => en.id) });
  await gor('faststall-dagordning', { justerare: [justerare] });
  const i = async () => {
    const { id: punktId, radVersion } = await punkten();
    return { punktId, radVersion };
  };
  await gor('inga-yrkanden', await i());
  await gor('stall-proposition', { ...(await i()), ordning: 'Ordföranden finner att förslaget bifalls.', finner: 'bifall' });
  await gor('faststall-beslut', { ...(await i()), utfall: 'bifall', beslutspunkter: [{ nr: 1, text }] });
  await gor('avsluta-sammantradet', {});
  const { paragraf } = await punkten();
  if (paragraf === null) throw new Indatafel([`${punkt.rubrik} fick ingen paragraf.`]);
  skriv(`  ${punkt.rubrik}: § ${paragraf}`);
  return paragraf;
}
