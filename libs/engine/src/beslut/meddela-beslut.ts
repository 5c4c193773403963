import type { Arendebeslut, Arendeutfall } from '#contracts';
import type { Beslutsmeddelande, Beslutsvag } from '#machines';
import type { PoolClient } from 'pg';
import type { Motor } from '../motor.js';
import type { Foljdsteg, Plan } from '../plan.js';

interface Koppling {
  readonly id: string;
  readonly process: string;
  readonly tillstand: string;
  readonly kontext: unknown;
  readonly utfall: Arendeutfall;
  readonly beloppTkr: number | null;
  readonly fordelning: Arendebeslut['fordelning'];
  readonly skal: string | null;
}
type Beslut = Extract<Beslutsmeddelande, { vad: 'beslut' }>;

/**
 * What the organ has decided, or what has become of it, becomes a step of each case that the matter decides about, in the matter's own transaction: it
 * is the decision that moves them and not the person who wrote it down, so the runtime takes the steps, also in a case that the person may not know of
 * and in one that is paused. A case that has gone on by itself no longer hears.
 */
export async function meddelaBeslut(klient: PoolClient, motor: Motor, plan: Plan): Promise<void> {
  for (const meddelande of plan.beslutsmeddelanden) {
    const rader = await lasKopplade(klient, plan.fore.id, meddelande.vad);
    plan.foljdsteg.push(
      ...rader.flatMap((rad) => {
        const vag = motor.processer[rad.process]?.beslut;
        const handelse = vag && stegFor(vag, rad, meddelande, plan);
        return handelse ? [{ arendeId: rad.id, handelse, avMotorn: true as const }] : [];
      }),
    );
    const lage = NASTA[meddelande.vad];
    if (lage !== null && rader.length > 0) await satt(klient, plan.fore.id, lage);
  }
}

/** Where the link stands after each; null = as it was. */
const NASTA = { beslut: 'beslutad', 'laga-kraft': null, upphavt: 'upphord', aterkallat: 'upphord' } as const;

async function lasKopplade(klient: PoolClient, arendeId: string, vad: Beslutsmeddelande['vad']): Promise<Koppling[]> {
  const svar = await klient.query<Koppling>({
    name: 'las-kopplade',
    text: `select a.id, a.process, a.tillstand, a.snapshot -> 'context' as kontext, k.utfall, k.belopp_tkr as "beloppTkr", k.fordelning, k.skal
      from beslutskoppling k join arende a on a.id = k.arende_id where k.beslut_id = $1 and k.lage = $2 and not a.avslutad order by a.id`,
    values: [arendeId, vad === 'beslut' || vad === 'aterkallat' ? 'vantar' : 'beslutad'],
  });
  return svar.rows;
}

/** The case's own event; null when it does not wait for this any more. */
function stegFor(vag: Beslutsvag, rad: Koppling, meddelande: Beslutsmeddelande, plan: Plan): Foljdsteg['handelse'] | null {
  const { id: arendeId, dnr } = plan.fore;
  if (meddelande.vad === 'laga-kraft') {
    const { vad: _, ...data } = meddelande;
    return vag.vilarPa.includes(rad.tillstand) ? { typ: 'beslutets-laga-kraft', data } : null;
  }
  if (meddelande.vad === 'upphavt') {
    const { vad: _, ...data } = meddelande;
    return vag.vilarPa.includes(rad.tillstand) ? { typ: 'beslutet-upphavdes', data } : null;
  }
  if (rad.tillstand !== vag.vantar) return null;
  if (meddelande.vad === 'aterkallat') return { typ: 'beslutsarendet-aterkallades', data: { arendeId, dnr: dnr ?? '' } };
  return vag.handelse(rad.kontext as never, beslutFor(rad, meddelande, { arendeId, dnr: dnr ?? '' }));
}

/** The organ's no is a no to every case; its yes is to what was proposed for each. */
function beslutFor(rad: Koppling, beslut: Beslut, arende: Pick<Arendebeslut, 'arendeId' | 'dnr'>): Arendebeslut {
  const { organ, datum, paragraf } = beslut;
  const utfall = beslut.utfall === 'avslag' ? 'avslag' : rad.utfall;
  const skal = rad.skal ?? (beslut.mening === '' ? `Enligt beslutet den ${datum}, § ${paragraf}.` : beslut.mening).slice(0, 500);
  return {
    ...arende,
    organ,
    datum,
    paragraf,
    utfall,
    beloppTkr: rad.beloppTkr,
    fordelning: utfall === 'avslag' ? [] : rad.fordelning,
    skal,
  };
}

async function satt(klient: PoolClient, arendeId: string, lage: 'beslutad' | 'upphord'): Promise<void> {
  await klient.query({
    name: 'satt-koppling',
    text: `update beslutskoppling set lage = $2, sigill = kopplingens_sigill(beslut_id, arende_id, utfall, belopp_tkr, fordelning, skal, $2, skapad)
      where beslut_id = $1 and lage <> 'upphord'`,
    values: [arendeId, lage],
  });
}
