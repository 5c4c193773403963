import { arendeSchema, skapadSchema } from '#contracts';
import { processer } from '#machines';
import { Indatafel } from '../../fel.js';
import { Besokare } from '../besokare.js';
import { noteraNej, type Scen } from '../scen.js';
import type { Spel } from '../spel.js';
import { krav, utfor } from '../steg.js';
import { sammantrada } from './sammantrade.js';
import { tjansteutlatande } from './tjansteutlatande.js';

const process = processer.formelltarende;
const KS = { organ: 'kommunstyrelsen', titel: 'Kommunstyrelsens sammanträde', platser: 13 };

/** A step of a matter by one person, told with the state that it gave. Throws Indatafel when it is refused. */
export async function arendesteg(
  { skriv }: Pick<Scen, 'skriv'>,
  vem: Besokare,
  id: string,
  handelse: string,
  data: Readonly<Record<string, unknown>> = {},
): Promise<void> {
  const { tillstand } = krav(await utfor(vem, id, handelse, data), `${handelse} av ${vem.namn}`);
  skriv(`  ${vem.namn} ${process?.handelser[handelse]?.logg ?? handelse} → ${process?.tillstand[tillstand]?.etikett ?? tillstand}`);
}

/**
 * One matter for all initiatives that wait for the budget: kommunstyrelsen's view in a meeting, then kommunfullmäktige's decision, which finances every
 * one of them in the same moment. Fullmäktige is summoned a week before, so what it decided is written in by its secretary.
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
  await sammantrada(spel, kontor, KS, { arendeId: id, rubrik: titel });
  await fullmaktige(spel, kf, id);
  for (const ett of initiativ) {
    const { tillstand, titel: namn, beslutsarenden } = await beredare.hamta(`/api/arenden/${ett}`, arendeSchema);
    if (tillstand.id !== 'finansierat') throw new Indatafel([`${namn} stannade i ${tillstand.etikett}.`]);
    const [{ dnr: nr, beslut } = { dnr: null, beslut: null }] = beslutsarenden;
    skriv(`  ${namn} → ${tillstand.etikett} (${beslut?.organ ?? ''} § ${String(beslut?.paragraf)}, ärende ${nr ?? ''})`);
  }
}

async function fullmaktige(spel: Spel, kf: Besokare, id: string): Promise<void> {
  const organ = 'kommunfullmaktige';
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
