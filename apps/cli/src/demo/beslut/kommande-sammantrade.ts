import { adderaDagar } from '#calendar';
import { kvittoSchema } from '#contracts';
import type { Besokare } from '../besokare.js';
import type { Scen } from '../scen.js';
import { krav } from '../steg.js';
import { motessteg, type Mote } from './hallet-sammantrade.js';

const DAGAR_DIT = 28;

/** A meeting in four weeks with one item on its agenda, for somebody to go on with: the council's summons takes a week, so none is held while the demo plays. */
export async function planeraKommande(scen: Scen, sekreterare: Besokare, { organ, titel, platser }: Mote): Promise<void> {
  const datum = adderaDagar(scen.idag, DAGAR_DIT);
  const kropp = { organ, titel, datum, tid: '16:00', plats: 'Rådhuset', platser, kallelsedagar: 7 };
  const { arendeId: id } = krav(await sekreterare.skicka('/api/sammantraden', kropp, kvittoSchema), `Planeringen av ${titel}`);
  scen.skriv(`\n${titel} ${datum}: planerat`);
  await motessteg(scen, sekreterare, { id, titel }, 'lagg-till-punkt', { slag: 'anmalan', rubrik: 'Anmälan av inkomna handlingar' });
}
