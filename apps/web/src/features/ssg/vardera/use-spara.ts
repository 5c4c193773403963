import { type InfiniteData, useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useMeddelande } from '../../../components/meddelande.js';
import { harKod } from '../../../lib/http.js';
import { medOmforsok } from '../../../lib/skicka.js';
import { moteFraga, type Punkt, punkterFraga, sparaAnteckning, sparaVardering } from '../api/moten.js';
import { ellerNull, type Formvarden, kropp, sammaVarden, sparade } from './formvarden.js';

interface Sida {
  rader: Punkt[];
  efter: string | null;
}
interface Sparad {
  punkt: Punkt;
  form: Formvarden;
}

/** Keeps a member's values for an item. An answer that was lost on the way is recognised as one's own and is no conflict. */
export function useSpara(moteId: string, klar: (sparad: Sparad) => void) {
  const klient = useQueryClient();
  const { sag, larma } = useMeddelande();
  const [forsok, setForsok] = useState(0);
  const nyckel = punkterFraga(moteId).queryKey;
  const iMinnet = (arendeId: string): Punkt | undefined =>
    klient
      .getQueryData<InfiniteData<Sida>>(nyckel)
      ?.pages.flatMap((sida) => sida.rader)
      .find((rad) => rad.arendeId === arendeId);
  const skrivIn = (ny: Punkt) =>
    klient.setQueryData<InfiniteData<Sida>>(
      nyckel,
      (data) =>
        data && {
          ...data,
          pages: data.pages.map((sida) => ({ ...sida, rader: sida.rader.map((rad) => (rad.arendeId === ny.arendeId ? ny : rad)) })),
        },
    );

  const vardet = async ({ punkt, form }: Sparad): Promise<Punkt> => {
    if (punkt.min && sammaVarden(form, sparade(punkt))) return punkt;
    const sant = kropp(form, punkt.min?.version ?? 0);
    try {
      const svar = await medOmforsok(() => sparaVardering(moteId, punkt.arendeId, sant), setForsok);
      return medMin(punkt, { ...sant, ...svar });
    } catch (fel) {
      if (!harKod(fel, 'utkast-konflikt')) throw fel;
      await klient.refetchQueries({ queryKey: nyckel });
      const nu = iMinnet(punkt.arendeId);
      if (nu?.min && sammaVarden(form, sparade(nu))) return nu;
      throw fel;
    }
  };
  const spara = useMutation({
    mutationFn: async (sparad: Sparad) => {
      const { punkt, form } = sparad;
      const anteckning = ellerNull(form.anteckning);
      const ny = await vardet(sparad);
      if (anteckning !== punkt.minAnteckning) await medOmforsok(() => sparaAnteckning(moteId, punkt.arendeId, anteckning), setForsok);
      return { ...ny, minAnteckning: anteckning };
    },
    onSuccess: (ny, sparad) => {
      skrivIn(ny);
      if (sparad.punkt.min === null)
        klient.setQueryData(
          moteFraga(moteId).queryKey,
          (mote) => mote && { ...mote, kvarAttVardera: Math.max(0, mote.kvarAttVardera - 1) },
        );
      void klient.invalidateQueries({ queryKey: ['moten'] });
      sag('Värderingen är sparad.');
      klar(sparad);
    },
    onError: (fel) =>
      larma(harKod(fel, 'utkast-konflikt') ? 'Värderingen har ändrats på ett annat ställe.' : 'Värderingen är inte sparad.'),
    onSettled: () => setForsok(0),
  });
  return { ...spara, forsok };
}

function medMin(punkt: Punkt, min: NonNullable<Punkt['min']>): Punkt {
  const { antal, av } = punkt.varderat;
  return { ...punkt, min, varderat: { av, antal: punkt.min === null ? antal + 1 : antal } };
}
