import { arendeSchema, skapadSchema } from '#contracts';
import { processer } from '#machines';
import { Indatafel } from '../fel.js';
import { arendesteg } from './beslut/arendesteg.js';
import { efterBeslutet } from './beslut/efter-beslutet.js';
import { justeraProtokollet } from './beslut/justering.js';
import { sammantrada } from './beslut/sammantrade.js';
import { tjansteutlatande } from './beslut/tjansteutlatande.js';
import { Besokare } from './besokare.js';
import { formular } from './formular.js';
import { noteraNej, type Scen } from './scen.js';
import { krav, utfor } from './steg.js';

const process = processer.verksamhetsinitiativ;
const personer = {
  kansli: { id: 'person-16', vad: 'handläggare och beredningsansvarig i grundskoleförvaltningen' },
  ledning: { id: 'person-18', vad: 'förvaltningsdirektör i grundskoleförvaltningen' },
  leverantor: { id: 'person-12', vad: 'leverantörsföreträdare i Intraservice' },
} as const;
type Vem = keyof typeof personer;

/** A förvaltning takes one initiative through its own track to `beslutat`; another proves to be for everybody and changes track. */
export async function korEgetSpar(scen: Scen): Promise<void> {
  const { adress, idag, skriv } = scen;
  const in_ = async (vem: Vem) => Besokare.loggaIn(adress, personer[vem].id, personer[vem].vad);
  const besokare = { kansli: await in_('kansli'), ledning: await in_('ledning'), leverantor: await in_('leverantor') };
  const planar = Number(idag.slice(0, 4)) + 1;
  const gor = async (id: string, vem: Vem, handelse: string, data: Readonly<Record<string, unknown>>) => {
    const { tillstand } = krav(await utfor(besokare[vem], id, handelse, data), `${handelse} av ${personer[vem].vad}`);
    skriv(
      `  ${personer[vem].vad} ${process?.handelser[handelse]?.logg ?? handelse} → ${process?.tillstand[tillstand]?.etikett ?? tillstand}`,
    );
  };
  const nekas = async (id: string, vem: Vem, handelse: string, data: Readonly<Record<string, unknown>>) => {
    const svar = await utfor(besokare[vem], id, handelse, data);
    noteraNej(scen, svar, `${personer[vem].vad}, ${handelse}`);
  };
  const nytt = async (titel: string) => {
    const { id } = krav(await besokare.kansli.skicka('/api/verksamhetsinitiativ', behov(titel), skapadSchema), titel);
    skriv(`\n${titel} (grundskoleförvaltningens eget spår)`);
    return id;
  };

  const eget = await nytt('Digital frånvaroanmälan');
  await gor(eget, 'kansli', 'analysera', uppdrag);
  const { 'kna-klar': kna } = formular({ idag, budgetar: planar, rang: 1 });
  await gor(eget, 'kansli', 'kna-klar', kna.data);
  await nekas(eget, 'kansli', 'sammanstall-till-ledningen', { ...sammanstallning, finansieringstyp: 'kommunbidrag' });
  await gor(eget, 'kansli', 'sammanstall-till-ledningen', sammanstallning);
  await gor(eget, 'ledning', 'prioritera-i-ledningen', { rang: 1, planar, deltagare: 6, skal: 'Störst nytta för skolorna.' });
  const forHand = { namnd: 'grundskolenamnden', datum: idag, paragraf: 21, plantyp: 'verksamhetsplan', planar, beloppTkr: 1200 };
  await nekas(eget, 'kansli', 'besluta-i-namnden', forHand);
  await gor(eget, 'kansli', 'begar-namndens-beslut', { plantyp: 'verksamhetsplan', beloppTkr: 1200 });
  await beslutaINamnden(scen, besokare, eget, planar);

  const gemensamt = await nytt('Bokning av lokaler efter skoltid');
  await gor(gemensamt, 'kansli', 'analysera', uppdrag);
  const byte = { organ: 'intraservice', ursprung: 'kunddialog', skal: 'Fler förvaltningar har samma behov.' };
  await gor(gemensamt, 'kansli', 'byt-till-gemensamt', byte);
  const { underordnade } = await besokare.kansli.hamta(`/api/arenden/${gemensamt}`, arendeSchema);
  const [nya] = underordnade;
  if (!nya) throw new Indatafel(['Bytet av spår gav inget nytt ärende.']);
  const { tillstand } = await besokare.leverantor.hamta(`/api/arenden/${nya.id}`, arendeSchema);
  skriv(`  fortsätter hos Intraservice i gemensamma spåret → ${tillstand.etikett}`);
}

/** The nämnd's own matter and its meeting; the decision moves the initiative. */
async function beslutaINamnden(
  scen: Scen,
  { kansli, ledning }: Record<'kansli' | 'ledning', Besokare>,
  eget: string,
  planar: number,
): Promise<void> {
  const { beslutsarenden } = await kansli.hamta(`/api/arenden/${eget}`, arendeSchema);
  const [arende] = beslutsarenden;
  if (!arende) throw new Indatafel(['Ärendet till nämnden startades inte.']);
  scen.skriv(`\n${arende.titel} (ärende ${arende.dnr ?? ''} till grundskolenämnden)`);
  const tu = tjansteutlatande({
    vad: 'digital frånvaroanmälan',
    beloppTkr: 1200,
    budgetar: planar,
    mottagare: ['namnd'],
    skalOmedelbar: SKAL_OMEDELBAR,
  });
  await arendesteg(scen, kansli, arende.id, 'paborja-beredning');
  await arendesteg(scen, kansli, arende.id, 'lamna-till-granskning', tu);
  await arendesteg(scen, ledning, arende.id, 'godkann-granskning');
  await arendesteg(scen, kansli, arende.id, 'underteckna', { datum: scen.idag });
  await arendesteg(scen, ledning, arende.id, 'underteckna', { datum: scen.idag });
  await arendesteg(scen, kansli, arende.id, 'anmal-till-foredragningslistan');
  const mote = { organ: 'grundskolenamnden', titel: 'Grundskolenämndens sammanträde', platser: 11 };
  const punkt = { arendeId: arende.id, rubrik: arende.titel, skalOmedelbar: SKAL_OMEDELBAR };
  const hallet = await sammantrada(scen, kansli, mote, punkt);
  const { tillstand } = await kansli.hamta(`/api/arenden/${eget}`, arendeSchema);
  if (tillstand.id !== 'beslutat') throw new Indatafel([`Initiativet stannade i ${tillstand.etikett}.`]);
  scen.skriv(`  initiativet → ${tillstand.etikett}`);
  await justeraProtokollet(scen, hallet);
  await efterBeslutet(scen, {
    id: arende.id,
    sekreterare: kansli,
    handlaggare: kansli,
    mottagare: [
      { namn: 'Grundskoleförvaltningens ledning', epost: 'ledning.grundskola@demo.example' },
      { namn: 'Skolornas kanslier', epost: 'skolkanslier@demo.example' },
    ],
    rubrik: 'Frånvaroanmälan blir digital i grundskolan',
    sammanfattning:
      'Grundskolenämnden har beslutat att vårdnadshavare ska kunna anmäla frånvaro på webben eller i mobilen. Den som hellre ringer kan fortsätta med det. Införandet kostar 1,2 miljoner kronor.',
    utdrag: true,
  });
}

const SKAL_OMEDELBAR = 'Införandet ska hinna förberedas före terminsstarten.';

const behov = (titel: string) => ({
  titel,
  organ: 'grundskoleforvaltningen',
  behov: 'Skolorna tar emot samma uppgifter på papper, i telefon och i e-post.',
  avser: 'ny-tjanst',
  mal: ['mal-tid-till-karnverksamhet'],
  arbetssatt: 'Vårdnadshavaren lämnar uppgiften själv, en gång.',
});
const uppdrag = {
  uppdragsomrade: 'Grundskola',
  malgrupper: 'Elever, vårdnadshavare och skolornas kanslier',
  agandeOrgan: ['grundskolenamnden'],
  mal: ['mal-tid-till-karnverksamhet'],
};
const kriterium = { poang: 4, motivering: 'Stöds av analysen.' };
const sammanstallning = {
  kriterier: { nytta: kriterium, effektivitet: kriterium, innovation: kriterium },
  finansieringstyp: 'egen-budget',
  langsiktigPlan: 'Ryms i förvaltningens plan för digitala kontaktvägar.',
};
