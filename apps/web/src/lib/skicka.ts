import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { nyckelFor, slappNyckel } from './nycklar.js';
import { anropa, harKod, NatverksFel } from './http.js';

const VANTETIDER_MS = [2000, 5000, 15_000];
const vanta = (ms: number) => new Promise((klar) => setTimeout(klar, ms));

/** Asks again after 2, 5 and 15 s when no answer came or the case did not answer; any other error is thrown at once. */
export async function medOmforsok<Svar>(fraga: () => Promise<Svar>, vidForsok: (nr: number) => void): Promise<Svar> {
  for (const [nr, paus] of VANTETIDER_MS.entries()) {
    try {
      return await fraga();
    } catch (fel) {
      if (!harKod(fel, 'arendet-svarar-inte') && !(fel instanceof NatverksFel)) throw fel;
      vidForsok(nr + 1);
      await vanta(paus);
    }
  }
  return fraga();
}

/**
 * A command with an Idempotency-Key that stays the same over retries of the same content, so that a repeated
 * command is answered again instead of being done again; also after the page has been loaded anew. 503 and a lost connection are tried after 2, 5 and 15 s.
 */
export function useKommando<Kropp, Svar>(vag: string, vidSvar: (svar: Svar) => void | Promise<void>) {
  const [forsok, setForsok] = useState(0);
  const kommando = useMutation({
    mutationFn: async (kropp: Kropp) => {
      const nyckel = await nyckelFor(vag, JSON.stringify(kropp));
      return medOmforsok(() => anropa<Svar>(vag, { metod: 'POST', kropp, nyckel }), setForsok);
    },
    onSuccess: vidSvar,
    onSettled: (_svar, fel) => {
      setForsok(0);
      // A refusal is stored under the key as well as an answer: the next try is a new command.
      if (!(fel instanceof NatverksFel) && !harKod(fel, 'arendet-svarar-inte')) slappNyckel(vag);
    },
  });
  return { ...kommando, forsok };
}
