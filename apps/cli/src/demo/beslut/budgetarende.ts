import { arendeSchema, skapadSchema } from '#contracts';
import { Indatafel } from '../../fel.js';
import { Besokare } from '../besokare.js';
import { noteraNej } from '../scen.js';
import type { Spel } from '../spel.js';
import { krav, utfor } from '../steg.js';
import { arendesteg } from './arendesteg.js';
import { efterBeslutet } from './efter-beslutet.js';
import { anslaget, justeraProtokollet } from './justering.js';
import { planeraKommande } from './kommande-sammantrade.js';
import { sammantrada } from './sammantrade.js';
import { tjansteutlatande } from './tjansteutlatande.js';

const KS = { organ: 'kommunstyrelsen', titel: 'Kommunstyrelsens sammanträde', platser: 13 };
const KF = { organ: 'kommunfullmaktige', titel: 'Kommunfullmäktiges sammanträde', platser: 81 };

/**
 * One matter for all initiatives that wait for the budget: kommunstyrelsen's view in a meeting, then kommunfullmäktige's decision, which finances every
 * one of them in the same moment. Fullmäktige is summoned a week before, so what it decided is written in by its secretary. Then to the recipients and the web,
 * and fullmäktige's next meeting is planned.
 */
export async function beslutaBudgeten(spel: Spel, initiativ: readonly string[]): Promise<void> {
  const { adress, idag, laget, skriv, besokare } = spel;
  const { beredare, kf } = besokare;
  const kontor = await Besokare.loggaIn(adress, 'person-04', 'handläggare i stadsledningskontoret och kommunstyrelsens sekreterare');
  const direktor = await Besokare.loggaIn(adress, 'person-06', 'direktör för ärende, utredning och styrning');
  const stadsdirektor = await Besokare.loggaIn(adress, 'person-05', 'stadsdirektör');
  const titel = `Budget ${laget.budgetar}: gemensamma digitala initiativ`;
  skriv(`\n${titel} (ärende till kommunfullmäktige)`);
  const svar = await beredare.skicka(`/api/budgetlistor/${laget.budgetar}/arende`, { titel }, skapadSchema);
  const { id } = krav(svar, 'Ärendet om budgeten');
  const { beslutarOm, dnr } = await beredare.hamta(`/api/arenden/${id}`, arendeSchema);
  skriv(`  ${beredare.namn} tog upp ${beslutarOm.length} initiativ i ärende ${dnr ?? ''}`);
  if (beslutarOm.length !== initiativ.length) throw new Indatafel([`${beslutarOm.length} av ${initiativ.length} initiativ togs upp.`]);
  const igen = await beredare.skicka(`/api/budgetlistor/${laget.budgetar}/arende`, { titel }, skapadSchema);
  noteraNej(spel, igen, `${beredare.namn}, samma initiativ en gång till`);
  const beloppTkr = beslutarOm.reduce((summa, en) => summa + (en.beloppTkr ?? 0), 0);
  const tu = tjansteutlatande({
    vad: 'finansiering av gemensamma digitala initiativ',
    beloppTkr,
    budgetar: laget.budgetar,
    mottagare: ['ks', 'kf'],
  });
  await arendesteg(spel, kontor, id, 'paborja-beredning');
  await arendesteg(spel, kontor, id, 'lamna-till-granskning', tu);
  await arendesteg(spel, beredare, id, 'godkann-granskning');
  await arendesteg(spel, direktor, id, 'underteckna', { datum: idag });
  await arendesteg(spel, stadsdirektor, id, 'underteckna', { datum: idag });
  noteraNej(spel, await utfor(kontor, id, 'anmal-till-foredragningslistan', {}), `${kontor.namn}, anmälan utan remiss`);
  await arendesteg(spel, kontor, id, 'avsta-remiss', {
    skal: 'Berörda förvaltningar har deltagit i analyserna.',
    ersattning: 'Deras medverkan i varje analys.',
  });
  await arendesteg(spel, kontor, id, 'anmal-till-foredragningslistan');
  const hallet = await sammantrada(spel, kontor, KS, { arendeId: id, rubrik: titel });
  await justeraProtokollet(spel, hallet);
  await anslaget(spel, hallet, `Anslaget om ${KS.titel}`);
  await fullmaktige(spel, kf, id);
  for (const ett of initiativ) {
    const { tillstand, titel: namn, beslutsarenden } = await beredare.hamta(`/api/arenden/${ett}`, arendeSchema);
    if (tillstand.id !== 'finansierat') throw new Indatafel([`${namn} stannade i ${tillstand.etikett}.`]);
    const [{ dnr: nr, beslut } = { dnr: null, beslut: null }] = beslutsarenden;
    skriv(`  ${namn} → ${tillstand.etikett} (${beslut?.organ ?? ''} § ${String(beslut?.paragraf)}, ärende ${nr ?? ''})`);
  }
  await anslaFullmaktigesBeslut(spel, kf, id);
  const mkr = (beloppTkr / 1000).toLocaleString('sv-SE');
  await efterBeslutet(spel, {
    id,
    sekreterare: kf,
    handlaggare: kontor,
    mottagare: [
      { namn: 'Intraservice', epost: 'intraservice@demo.example' },
      { namn: 'Grundskoleförvaltningen', epost: 'grundskola@demo.example' },
      { namn: 'Stadsarkivet', epost: null },
    ],
    rubrik: `Pengar till ${initiativ.length} gemensamma digitala initiativ ${laget.budgetar}`,
    sammanfattning: `Kommunfullmäktige har beslutat att ${initiativ.length} digitala förbättringar ska få pengar ${laget.budgetar}. De kostar tillsammans ${mkr} miljoner kronor. Förbättringarna ska ge medarbetarna mer tid för invånarna.`,
    utdrag: false,
  });
  await planeraKommande(spel, kf, KF);
}

async function fullmaktige(spel: Spel, kf: Besokare, id: string): Promise<void> {
  const { organ } = KF;
  const beslut = {
    organ,
    datum: spel.idag,
    paragraf: 12,
    utfall: 'bifall',
    beslutspunkter: [{ nr: 1, text: 'Initiativen finansieras enligt förslaget.' }],
    omedelbartJusterad: false,
  };
  spel.skriv('\nKommunfullmäktige');
  noteraNej(spel, await utfor(kf, id, 'registrera-beslut', { ...beslut, organ: 'kommunstyrelsen' }), `${kf.namn}, ett annat organs beslut`);
  await arendesteg(spel, kf, id, 'registrera-beslut', beslut);
}

/** The minutes of a meeting that is not held in the product: that they have been approved is written in, and the notice is put up by the product. */
async function anslaFullmaktigesBeslut(spel: Spel, kf: Besokare, id: string): Promise<void> {
  await arendesteg(spel, kf, id, 'protokollet-justerat', { datum: spel.idag });
  await arendesteg(spel, kf, id, 'skriv-anslag', {
    rubrik: `Budget ${spel.laget.budgetar}: gemensamma digitala initiativ`,
    forvaring: 'Kommunfullmäktiges kansli, Rådhuset',
  });
}
