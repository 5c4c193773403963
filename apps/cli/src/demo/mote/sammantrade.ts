import type { Besokare } from '../besokare.js';
import { ledamot, ledamoter, ordforande } from './deltagare.js';
import type { Motessamtal } from './samtal.js';
import type { Urval } from './urval.js';

const ALLA = [ordforande.id, ...ledamoter.map(({ id }) => id)];
const prioriterad = { utfall: 'prioriterad', finansieringstyp: 'kommunbidrag', skal: 'Nyttan är störst för flest förvaltningar.' };

/** Opens the meeting when enough are there. */
export async function oppna(mote: Motessamtal): Promise<void> {
  const { vilka } = mote;
  await mote.nekas(vilka.ordforande, 'oppna-mote', { narvarande: ALLA.slice(0, 4) });
  await mote.nekas(ledamot(vilka, 0), 'oppna-mote', { narvarande: ALLA });
  await mote.gor(vilka.ordforande, 'oppna-mote', { narvarande: ALLA });
}

/** What everybody has valued alike is taken in one go; what is disputed is not let onto the list. */
export async function taSamtycke(mote: Motessamtal, { oense }: Urval): Promise<void> {
  const { ordforande: leder } = mote.vilka;
  const rader = (await mote.punkter(leder))
    .filter(({ laggsPa, arendeId }) => laggsPa === 'samtycke' || arendeId === oense)
    .map(({ arendeId, radVersion }) => ({ arendeId, radVersion, finansieringstyp: 'kommunbidrag' }));
  const skal = 'Gruppen har värderat lika.';
  await mote.nekas(leder, 'bekrafta-samtycke', { punkter: rader, skal });
  const punkter = rader.filter(({ arendeId }) => arendeId !== oense);
  await mote.gor(leder, 'bekrafta-samtycke', { punkter, skal });
  mote.scen.skriv(`    ${punkter.length} initiativ togs på samtyckeslistan`);
}

/** The items on the agenda one by one, with every kind of outcome. */
export async function gaIgenomPunkter(mote: Motessamtal, urval: Urval, drag: () => Promise<void>): Promise<void> {
  const { ordforande: leder, beredare } = mote.vilka;
  const avsluta = async (arendeId: string, andrat: Readonly<Record<string, unknown>>) => {
    const { nr, titel, radVersion } = await mote.punkt(leder, arendeId);
    mote.scen.skriv(`  Punkt ${nr}. ${titel}: ${String(andrat.utfall)}`);
    return { arendeId, radVersion, skal: 'Gruppen har vägt nytta mot kostnad.', ...andrat };
  };
  await tappaBeslutsforhet(mote, await avsluta(urval.oense, prioriterad));
  const oense = await avsluta(urval.oense, { ...prioriterad, sarskildUppfoljning: true });
  await mote.nekas(leder, 'avsluta-punkt', { ...oense, finansieringstyp: 'faktura' });
  await mote.gor(leder, 'avsluta-punkt', oense);
  await mote.nekas(leder, 'avsluta-punkt', { ...oense, utfall: 'ej-prioriterad' });
  await avvik(mote, urval);
  await mote.gor(leder, 'avsluta-punkt', await avsluta(urval.jav, { utfall: 'ej-prioriterad', skal: 'Kostnaden är större än nyttan.' }));
  await mote.gor(leder, 'avsluta-punkt', await avsluta(urval.aterfors, { utfall: 'aterford', skal: 'Beloppen gäller år som har gått.' }));
  await mote.gor(leder, 'avsluta-punkt', await avsluta(urval.omkategoriseras, { utfall: 'omkategoriserad', skal: 'Det är en tjänst.' }));
  await mote.nekas(leder, 'avsluta-punkt', await avsluta(urval.andras, prioriterad));
  await mote.gor(beredare, 'godta-sen-andring', { arendeId: urval.andras, skal: 'Ändringen är liten och gruppen har läst den.' });
  await mote.gor(leder, 'avsluta-punkt', await avsluta(urval.andras, prioriterad));
  await mote.nekas(leder, 'avsluta-mote', {});
  await drag();
  await mote.nekas(leder, 'avsluta-punkt', await avsluta(urval.dras, prioriterad));
  await mote.gor(
    leder,
    'avsluta-punkt',
    await avsluta(urval.dras, { utfall: 'uppskjuten', skal: 'Leverantören har tagit tillbaka underlaget.' }),
  );
}

/** Four of eight leave: the item cannot be closed until they are back. */
async function tappaBeslutsforhet(mote: Motessamtal, punkt: Readonly<Record<string, unknown>>): Promise<void> {
  const { ordforande: leder } = mote.vilka;
  const gar = ledamoter.slice(0, 4);
  for (const { id } of gar) await mote.gor(leder, 'narvaro', { personId: id, narvarande: false });
  await mote.nekas(leder, 'avsluta-punkt', punkt);
  for (const { id } of gar) await mote.gor(leder, 'narvaro', { personId: id, narvarande: true });
}

async function avvik(mote: Motessamtal, { oense, jav }: Urval): Promise<void> {
  const en: Besokare = ledamot(mote.vilka, 4);
  const javig: Besokare = ledamot(mote.vilka, 0);
  await mote.gor(en, 'avvikande-mening', { arendeId: oense, mening: 'Jag hade hellre sett att initiativet väntade ett år.' });
  await mote.nekas(javig, 'avvikande-mening', { arendeId: jav, mening: 'Initiativet borde prioriteras.' });
}
