import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useMeddelande } from '../../components/meddelande.js';
import { ProblemFel } from '../../lib/http.js';
import { useJag } from '../../lib/jag.js';
import { andraFlera, slappUppgift, taUppgift, type BulkKropp } from './api/andra-innehav.js';
import { bevaka } from './api/vyer.js';
import { bevakadeNyckel } from './bevakade.js';
import type { InkorgRad } from './api/hamta-inkorg.js';

const ANGRA_MS = 10_000;
type AndraRad = (id: string, andring: Partial<InkorgRad>) => void;

/** Taking, undoing, giving back and doing so with many at once. */
export function useInnehav(andraRad: AndraRad, rader: InkorgRad[]) {
  const jag = useJag();
  const klient = useQueryClient();
  const { sag, larma } = useMeddelande();
  const [angra, setAngra] = useState<InkorgRad | null>(null);
  const [besked, setBesked] = useState<string | null>(null);
  useEffect(() => {
    if (!angra) return;
    const timer = setTimeout(() => setAngra(null), ANGRA_MS);
    return () => clearTimeout(timer);
  }, [angra]);

  const meddela = (text: string) => {
    setBesked(text);
    sag(text);
  };
  const misslyckas = (fel: unknown, rad: InkorgRad) => {
    andraRad(rad.id, rad);
    const text = fel instanceof ProblemFel ? (fel.problem.detail ?? fel.problem.title) : 'Det gick inte att nå tjänsten. Försök igen.';
    setBesked(text);
    larma(text);
  };
  const min = { min: true, innehavare: jag.person, tagenAt: new Date().toISOString() };
  const ledig = { min: false, innehavare: null, tagenAt: null };

  const ta = async (rad: InkorgRad, skal?: string) => {
    andraRad(rad.id, min);
    try {
      await taUppgift(rad.id, skal);
      setAngra(rad.innehavare ? null : rad);
      meddela(rad.innehavare ? `Du har tagit över ${rad.titel}.` : 'Du har tagit uppgiften.');
      void klient.invalidateQueries({ queryKey: ['uppgift', rad.id] });
    } catch (fel) {
      misslyckas(fel, rad);
    }
  };
  const slapp = async (rad: InkorgRad) => {
    andraRad(rad.id, ledig);
    setAngra(null);
    try {
      await slappUppgift(rad.id);
      meddela(`${rad.titel} är lämnad tillbaka till gruppen.`);
    } catch (fel) {
      misslyckas(fel, rad);
    }
  };
  const flera = async (kropp: BulkKropp) => {
    try {
      const { resultat } = await andraFlera(kropp);
      for (const { id, ok } of resultat) if (ok && kropp.atgard !== 'overlat') andraRad(id, kropp.atgard === 'ta' ? min : ledig);
      meddela(sammanfatta(resultat, kropp.atgard));
      if (kropp.atgard === 'overlat') await klient.invalidateQueries({ queryKey: ['inkorg'] });
    } catch (fel) {
      const text = fel instanceof Error ? fel.message : 'Det gick inte.';
      setBesked(text);
      larma(text);
    }
  };
  const bevakaAlla = async (valda: InkorgRad[]) => {
    const arenden = [...new Set(valda.map(({ arende }) => arende.id))];
    const svar = await Promise.allSettled(arenden.map(bevaka));
    const klara = svar.filter(({ status }) => status === 'fulfilled').length;
    meddela(`${klara} av ${arenden.length} ärenden bevakas.`);
    await klient.invalidateQueries({ queryKey: bevakadeNyckel });
  };
  const angraTagning = async () => {
    const rad = angra && (rader.find(({ id }) => id === angra.id) ?? angra);
    if (rad) await slapp(rad);
  };
  return { ta, slapp, flera, bevakaAlla, angra, angraTagning, besked, stangBesked: () => setBesked(null) };
}

const ord = { ta: 'tagna', slapp: 'tillbakalämnade', overlat: 'fördelade' } as const;

/** "38 av 40 fördelade. 2 gick inte: Uppgiften är redan tagen (2)". */
function sammanfatta(resultat: { ok: boolean; meddelande: string | null; kod: string | null }[], atgard: BulkKropp['atgard']): string {
  const misslyckade = resultat.filter(({ ok }) => !ok);
  const gick = `${resultat.length - misslyckade.length} av ${resultat.length} ${ord[atgard]}.`;
  if (misslyckade.length === 0) return gick;
  const skal = new Map<string, number>();
  for (const { meddelande, kod } of misslyckade)
    skal.set(meddelande ?? kod ?? 'okänt skäl', (skal.get(meddelande ?? kod ?? 'okänt skäl') ?? 0) + 1);
  return `${gick} ${misslyckade.length} gick inte: ${[...skal].map(([text, antal]) => `${text} (${antal})`).join(', ')}`;
}
